using Xunit;

namespace Aid.Tests.Integration.Imports;

/// <summary>
/// The published files that the tests read where they are at hand: beside the repository as <c>../shared/data</c>, or under
/// <c>AID_SHARED</c>. They belong to their publishers, are not part of the project, and name private people: no test prints a row.
/// </summary>
internal static class SharedFiles
{
    private static readonly string? Root = Find();

    /// <summary>The full path of a shared file; skips the test where the folder is absent.</summary>
    public static string PathOf(params string[] parts)
    {
        Assert.SkipUnless(Root is not null, "The published files (../shared/data or AID_SHARED) are not at hand.");
        return Path.GetFullPath(Path.Combine([Root!, .. parts]));
    }

    private static string? Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "Donations.sln"))) continue;
            string beside = Path.Combine(folder.FullName, "..", "shared", "data");
            if (Directory.Exists(beside)) return beside;
        }

        string? given = Environment.GetEnvironmentVariable("AID_SHARED");
        return given is not null && Directory.Exists(Path.Combine(given, "data")) ? Path.Combine(given, "data") : null;
    }
}
