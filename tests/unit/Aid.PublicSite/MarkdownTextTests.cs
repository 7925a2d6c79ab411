using Aid.PublicSite.Texts;
using Xunit;

namespace Aid.Tests.Unit.PublicSite;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("https://example.org/a?b=c", true)]
    [InlineData("http://example.org", true)]
    [InlineData("mailto:a@example.org", true)]
    [InlineData("about.html#names", true)]
    [InlineData("../log/key", true)]
    [InlineData("#data", true)]
    [InlineData("a/b:c", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("JavaScript:alert(1)", false)]
    [InlineData("java\nscript:alert(1)", false)]
    [InlineData(" javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("vbscript:x", false)]
    [InlineData("//evil.example", false)]
    [InlineData("\\\\evil.example", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void IsAllowed_OfAnAddress_FollowsTheListOfSchemes(string? url, bool expected) => Assert.Equal(expected, MarkdownText.IsAllowed(url));

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x][y]\n\n[y]: javascript:alert(1)")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    public void Render_OfHostileText_WritesNothingThatRuns(string markdown)
    {
        var html = Assert.Single(MarkdownText.Render(markdown)).Html;
        var body = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).Body!;
        Assert.Empty(body.QuerySelectorAll("script,[onerror],iframe,object"));
        Assert.All(body.QuerySelectorAll("[href],[src]"), element => Assert.Equal("", element.GetAttribute("href") ?? element.GetAttribute("src")));
    }

    [Fact]
    public void Render_OfATextInBothLanguages_MakesSectionsAndMarksEnglish()
    {
        var parts = MarkdownText.Render("开头。\n\n> Opening.\n\n## 数据 | Data\n\n正文。\n\n> Body.");
        Assert.Equal(["", "data"], parts.Select(part => part.Id));
        Assert.Equal(("数据", "Data"), (parts[1].Zh, parts[1].En));
        Assert.Contains("<div class=\"en\" lang=\"en\"><p>Body.</p>", parts[1].Html.Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
