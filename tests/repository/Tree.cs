using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Aid.Tests.Repository;

/// <summary>The tracked files of this repository, as git lists them.</summary>
internal static class Tree
{
    /// <summary>The folder that holds Donations.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every file that is tracked or would be, relative to the root, with '/'.</summary>
    public static IReadOnlyList<string> Files { get; } = List();

    /// <summary>Text of a file of the tree.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string FindRoot([CallerFilePath] string here = "")
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Donations.sln")))
                return folder.FullName;
        }

        return Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
    }

    private static string[] List()
    {
        using Process git = Process.Start(new ProcessStartInfo("git", ["-c", "core.quotePath=off", "ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        string output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return [.. output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(path => File.Exists(Path.Combine(Root, path))).Distinct()];
    }
}
