using System.Runtime.CompilerServices;

namespace Aid.Tests.Integration;

/// <summary>Finds files of the repository from where this source lies.</summary>
internal static class RepositoryFolder
{
    public static string Path(string relative) => System.IO.Path.GetFullPath(System.IO.Path.Combine(Here(), "..", "..", relative));

    private static string Here([CallerFilePath] string file = "") => System.IO.Path.GetDirectoryName(file)!;
}
