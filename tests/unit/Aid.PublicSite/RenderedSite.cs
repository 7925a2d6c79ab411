using System.Text;
using Aid.Disclosure.Releases;
using Aid.PublicSite;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Aid.Tests.Unit.PublicSite;

/// <summary>The files that a rendering wrote.</summary>
internal sealed class RenderedSite
{
    public Dictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    public IEnumerable<string> Pages => Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static async Task<RenderedSite> Render(IReleaseReader reader, bool everything)
    {
        var site = new RenderedSite();
        await new SiteRenderer().RenderAsync(reader, everything, (path, bytes) =>
        {
            if (!site.Files.TryAdd(path, bytes.ToArray()))
                throw new InvalidOperationException($"{path} was written twice");
            return Task.CompletedTask;
        }, TestContextToken());
        return site;
    }

    public string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    public IDocument Page(string path) => new HtmlParser(new HtmlParserOptions { IsStrictMode = false }).ParseDocument(Text(path));

    private static CancellationToken TestContextToken() => Xunit.TestContext.Current.CancellationToken;
}
