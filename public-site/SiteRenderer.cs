using Aid.Disclosure.Releases;
using Aid.PublicSite.Rendering;

namespace Aid.PublicSite;

/// <summary>Renders the public site of a release with Razor components, one file at a time, and only the pages that the release touched.</summary>
public sealed class SiteRenderer : IReleaseRenderer
{
    /// <inheritdoc />
    public string TemplateVersion => Carried.Hash;

    /// <inheritdoc />
    public async Task RenderAsync(IReleaseReader reader, bool everything, Func<string, ReadOnlyMemory<byte>, Task> write, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(write);
        if (everything)
        {
            foreach (var asset in Carried.Assets)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await write(asset, Carried.Read(asset));
            }
        }

        var site = new Site(reader);
        await using var renderer = new PageRenderer();
        foreach (var page in TouchedPages.Of(site, everything))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await write(page.Path, await renderer.RenderAsync(page.Component, new PageContext(site, page.Path), page.Arguments));
        }
    }
}
