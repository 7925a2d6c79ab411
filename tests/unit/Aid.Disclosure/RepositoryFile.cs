namespace Aid.Tests.Unit.Disclosure;

/// <summary>Finds files of the repository, and those shared beside it, from wherever the tests were built.</summary>
internal static class RepositoryFile
{
    public static string Path(string relative) => System.IO.Path.Combine(Root(), relative);

    /// <summary>A file beside the repository (<c>AID_SHARED</c>, else <c>../shared</c>); null where it is absent.</summary>
    public static string? Shared(string relative)
    {
        string folder = Environment.GetEnvironmentVariable("AID_SHARED") is { Length: > 0 } given ? given : System.IO.Path.Combine(Root(), "..", "shared");
        string path = System.IO.Path.Combine(folder, relative);
        return File.Exists(path) ? path : null;
    }

    private static string Root()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Donations.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("No folder above the tests holds Donations.sln.");
    }
}
