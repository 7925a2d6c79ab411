using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Aid.PublicSite.Texts;

/// <summary>
/// Turns the site's own texts into HTML: no raw HTML, links only to http, https, mailto and relative addresses. A quote block is the English of what stands
/// above it. A heading of level 2, written <c>中文 | English</c>, begins a section.
/// </summary>
internal static class MarkdownText
{
    // Not UseAdvancedExtensions: its generic attributes would let a text set any attribute.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    /// <summary>One section of a text.</summary>
    /// <param name="Id">Anchor: the first word of the English heading in lower case, or <c>en</c> for the passage written for readers of English.</param>
    /// <param name="Zh">Chinese heading; empty for what stands before the first one.</param>
    /// <param name="En">English heading.</param>
    /// <param name="Html">The section's HTML.</param>
    public sealed record Part(string Id, string Zh, string En, string Html);

    /// <summary>Splits and renders a text.</summary>
    public static IReadOnlyList<Part> Render(string markdown) => Render(Markdown.Parse(markdown, Pipeline));

    /// <summary>
    /// Splits and renders a text that staff wrote: as ours, but its links lead out of the site only, and an image in it becomes its words, for a page must load nothing from elsewhere and pictures have records of their own.
    /// </summary>
    public static IReadOnlyList<Part> RenderGiven(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var image in document.Descendants<LinkInline>().Where(link => link.IsImage).ToList())
            image.ReplaceBy(new LiteralInline(string.Concat(image.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()))), copyChildren: false);
        foreach (var link in document.Descendants<LinkInline>().Where(link => link.Url?.Contains(':', StringComparison.Ordinal) != true))
            link.Url = "";
        return Render(document);
    }

    private static IReadOnlyList<Part> Render(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>().Where(link => !IsAllowed(link.Url)))
            link.Url = "";
        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !IsAllowed(link.Url)))
            link.Url = "";
        foreach (var quote in document.Descendants<QuoteBlock>())
        {
            quote.GetAttributes().AddProperty("lang", "en");
            quote.GetAttributes().AddClass("en");
        }

        var parts = new List<Part>();
        var (zh, en, blocks) = ("", "", new List<Block>());
        foreach (var block in document.ToList())
        {
            if (block is HeadingBlock { Level: 2, Inline: { } inline })
            {
                Close();
                var title = string.Concat(inline.Descendants<LiteralInline>().Select(literal => literal.Content.ToString())).Split('|', 2);
                (zh, en, blocks) = (title[0].Trim(), title.Length > 1 ? title[1].Trim() : "", []);
            }
            else
            {
                blocks.Add(block);
            }
        }

        Close();
        return parts;

        void Close()
        {
            if (blocks.Count > 0 || zh.Length > 0)
                parts.Add(new(Anchor(en), zh, en, Html(blocks)));
        }
    }

    /// <summary>True for http, https, mailto and relative addresses.</summary>
    internal static bool IsAllowed(string? url)
    {
        if (string.IsNullOrEmpty(url))
            return false;
        // What a browser skips before it reads the scheme must not hide one.
        if (url.Any(c => char.IsControl(c) || char.IsWhiteSpace(c)) || url.Contains('\\', StringComparison.Ordinal))
            return false;
        if (url.StartsWith("//", StringComparison.Ordinal))
            return false;
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        var path = url.IndexOfAny(['/', '?', '#']);
        return colon < 0 || (path >= 0 && path < colon) || url[..colon].ToLowerInvariant() is "http" or "https" or "mailto";
    }

    private static string Anchor(string en) => en == "English" ? "en" : new([.. en.ToLowerInvariant().TakeWhile(char.IsAsciiLetterOrDigit)]);

    private static string Html(List<Block> blocks)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<QuoteBlockRenderer>(new EnglishRenderer());
        foreach (var block in blocks)
        {
            // A table scrolls in its own box on a phone.
            if (block is Table)
                renderer.Write("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"表格，可左右滚动\">");
            renderer.Render(block);
            if (block is Table)
                renderer.Write("</div>");
        }

        writer.Flush();
        return writer.ToString();
    }

    /// <summary>Writes a quote block as a passage in English.</summary>
    private sealed class EnglishRenderer : HtmlObjectRenderer<QuoteBlock>
    {
        protected override void Write(HtmlRenderer renderer, QuoteBlock obj)
        {
            renderer.Write("<div").WriteAttributes(obj).Write(">");
            renderer.WriteChildren(obj);
            renderer.Write("</div>");
        }
    }
}
