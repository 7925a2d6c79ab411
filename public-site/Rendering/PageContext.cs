namespace Aid.PublicSite.Rendering;

/// <summary>What every part of one page knows: the release that it reads and where the page lies.</summary>
public sealed class PageContext
{
    internal PageContext(Site site, string path)
    {
        Site = site;
        Path = path;
        Root = path == SiteMap.NotFound ? "/" : string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')));
    }

    /// <summary>Path of the page relative to the public folder, with '/'.</summary>
    public string Path { get; }

    /// <summary>
    /// What to put before a path of the public folder to reach it from here: links are relative, so that the folder also works below a path or from a disk.
    /// Only the page for a missing address, which is served anywhere, uses "/".
    /// </summary>
    public string Root { get; }

    internal Site Site { get; }
}
