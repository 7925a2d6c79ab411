using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Aid.Tests.Browser;

/// <summary>The pages in a real browser: widths, accessibility, hostile text.</summary>
public sealed class SitePagesTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(360)]
    [InlineData(390)]
    [InlineData(1440)]
    public async Task Pages_AtThisWidth_DoNotOverflowSideways(int width)
    {
        var page = await browser.OpenAsync(width);
        var wide = new List<string>();
        foreach (var path in browser.Pages)
        {
            await page.GotoAsync(browser.Site + path);
            var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (overflow > 0)
                wide.Add($"{path}: {overflow} px: {await page.EvaluateAsync<string>("[...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.scroll')).slice(0, 3).map(e => e.tagName + '.' + e.className).join(' ')")}");
        }

        Assert.Empty(wide);
    }

    [Fact]
    public async Task Pages_CheckedByAxeOnAPhone_HaveNoSeriousViolation() => Assert.Empty(await Violations(390, ColorScheme.Light, browser.Pages));

    [Fact]
    public async Task Pages_CheckedByAxeInTheDark_HaveNoSeriousViolation() =>
        Assert.Empty(await Violations(1440, ColorScheme.Dark, ["index.html", "funds/tongxin.html", "releases/index.html", "corrections/index.html", "goods/index.html"]));

    private async Task<List<string>> Violations(int width, ColorScheme scheme, IReadOnlyList<string> paths)
    {
        var page = await browser.OpenAsync(width, scheme);
        var found = new List<string>();
        foreach (var path in paths)
        {
            await page.GotoAsync(browser.Site + path);
            var result = await page.RunAxe();
            found.AddRange(result.Violations.Where(violation => violation.Impact is "serious" or "critical")
                .Select(violation => $"{path}: {violation.Id}: {violation.Help}: {violation.Nodes.First().Html[..Math.Min(160, violation.Nodes.First().Html.Length)]}"));
        }

        return found;
    }

    [Fact]
    public async Task HostileText_InEveryField_RunsNothing()
    {
        var page = await browser.OpenAsync();
        var struck = new List<string>();
        page.Dialog += async (_, dialog) => await dialog.DismissAsync();
        foreach (var path in browser.Pages.Where(path => path != "404.html"))
        {
            var response = await page.GotoAsync(browser.HostileSite + path);
            Assert.True(response!.Ok, path);
            if (await page.EvaluateAsync<bool>("window.struck !== undefined || document.querySelector('a[href^=\"javascript:\"]') !== null"))
                struck.Add(path);
        }

        Assert.Empty(struck);
    }

    [Fact]
    public async Task Policy_OfAPage_StopsAnInlineScript()
    {
        // The control of the test above: the policy that the pages carry does hold, and the payload would have struck without encoding and policy.
        var page = await browser.OpenAsync();
        await page.GotoAsync(browser.Site + "index.html");
        await page.EvaluateAsync("() => { const script = document.createElement('script'); script.textContent = 'window.struck = 1'; document.body.append(script); }");
        Assert.False(await page.EvaluateAsync<bool>("window.struck === 1"));
        var bare = await browser.OpenAsync();
        await bare.SetContentAsync("<body>" + BrowserFixture.Hostile);
        Assert.True(await bare.EvaluateAsync<bool>("window.struck === 1"));
    }

    [Fact]
    public async Task Pages_WithoutScript_ShowTheirFigures()
    {
        var page = await browser.OpenAsync();
        await page.Context.RouteAsync("**/*.js", route => route.AbortAsync());
        await page.GotoAsync(browser.Site + "funds/tongxin.html");
        Assert.Contains("1,240,000.00", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        await page.GotoAsync(browser.Site + "gifts/index.html");
        await page.ClickAsync("a[href$='gifts/0/1.html']");
        Assert.Equal(100, await page.Locator("tbody tr").CountAsync());
    }

    [Fact]
    public async Task Names_ThatMayBeShown_AppearFromTheirOwnFile()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(browser.Site + "gifts/0/1.html");
        await page.WaitForSelectorAsync("#g5 .giver.shown");
        Assert.Equal("示例公司 <b>&amp;", await page.InnerTextAsync("#g5 .giver"));
        Assert.Equal("未同意公开姓名", await page.InnerTextAsync("#g6 .giver"));
    }
}
