using Microsoft.Playwright;
using Xunit;

namespace Aid.Tests.Browser;

/// <summary>The look-up's page: what it shows of an answer, what it says where there is none, and what it never sends.</summary>
public sealed class LookupTests(BrowserFixture browser)
{
    // The example of ../shared/visual/gift.html as trace.js would answer it.
    private const string Answer = """
        {
          gift: { Id: 'g1204117', FundId: 'tongxin', ReceivedOn: '2020-05-08', Channel: 'wechat', Asset: 'CNY', GrossUnits: 20000, FeeUnits: 120, IsSynthetic: true },
          moves: [{ outflow: { Id: 'a7', Kind: 'split' }, subject: { set: 'Allocations', record: { Id: 'a7', Kind: 'split', Rule: '235@1', On: '2020-05-10', Reason: '' } } }],
          steps: [
            { state: 'fee', where: 'at-recording', units: 120, outflow: null, subject: null },
            { state: 'used', where: 'd1', units: 2400, outflow: { Id: 'd1', Kind: 'use' }, subject: { set: 'Disbursements', record: { PurposeZh: '家庭包发放，冬季低温', PurposeEn: 'Family kits issued', On: '2020-11-18', Recipient: '示例旗', Persons: 316, PersonTimes: null } } },
            { state: 'held', where: 'tongxin/-/CNY', units: 4516, outflow: null, subject: null },
            { state: 'used', where: 'd2', units: 5964, outflow: { Id: 'd2', Kind: 'use' }, subject: { set: 'Disbursements', record: { PurposeZh: '大病救助第 6 批', PurposeEn: 'Medical aid, batch 6', On: '2020-09-22', Recipient: '示例市', Persons: 23, PersonTimes: 31 } } },
            { state: 'passed', where: 'd3', units: 7000, outflow: { Id: 'd3', Kind: 'pass_on' }, subject: { set: 'Disbursements', record: { PurposeZh: '<img src=x onerror=window.struck=1>', PurposeEn: '', On: '2020-12-03', Recipient: '示例盟红十字会' } } },
          ],
          totals: { used: 8364, passed: 7000, fee: 120, refund: 0, void: 0, held: 4516, unaccounted: 0 },
          checked: { leafIndex: 1204117, treeSize: 1918402, origin: 'aid.example', root: '', signature: 'valid', leaves: 21, coverage: 4, sums: true },
          unchecked: ['key', 'split-view', 'newest'],
        }
        """;

    [Theory]
    [InlineData(390)]
    [InlineData(1440)]
    public async Task Answer_OfALookUp_ShowsTheTraceAndWhatWasChecked(int width)
    {
        var page = await browser.OpenAsync(width);
        await page.GotoAsync(browser.Site + "gifts/index.html");
        await page.EvaluateAsync("""
            async () => {
              const { showTrace } = await import(new URL('../assets/lookup-view.js', location.href));
              const names = new Map(Array.from(document.querySelectorAll('#words [data-name]'), element => [element.dataset.name, element.textContent]));
              document.getElementById('lookup-start').hidden = true;
              showTrace(document.getElementById('lookup'), ANSWER, names, new URL('../', location.href));
            }
            """.Replace("ANSWER", Answer, StringComparison.Ordinal));
        var text = await page.InnerTextAsync("#lookup");
        Assert.Contains("¥200.00", text, StringComparison.Ordinal);
        Assert.Contains("83.64 + 70.00 + 45.16 + 1.20 = 200.00", text, StringComparison.Ordinal);
        Assert.Contains("按规则 235@1 分配", text, StringComparison.Ordinal);
        Assert.Contains("<img src=x onerror=window.struck=1>", text, StringComparison.Ordinal);
        Assert.Equal("¥20000", string.Concat(await page.Locator("#lookup .strip b").AllInnerTextsAsync()).Replace("\n", "", StringComparison.Ordinal));
        Assert.False(await page.EvaluateAsync<bool>("window.struck === 1"));
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        if (Environment.GetEnvironmentVariable("AID_SHOTS") is { } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"gift-{width}.png"), FullPage = true });
    }

    [Fact]
    public async Task Code_ThatIsNone_IsRefusedInWordsAndNeverSent()
    {
        var page = await browser.OpenAsync();
        var sent = new List<string>();
        page.Request += (_, request) => sent.Add(request.Url + request.PostData + string.Join(' ', request.Headers.Values));
        await page.GotoAsync(browser.Site + "index.html");
        await page.FillAsync("#code", "4K7M-0000-NOT");
        await page.ClickAsync("button[type=submit]");
        await page.WaitForSelectorAsync("#lookup [role=alert]");
        Assert.Contains("这不是一个查询码", await page.InnerTextAsync("#lookup"), StringComparison.Ordinal);
        Assert.DoesNotContain(sent, request => request.Contains("4K7M", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Code_WhereThereIsNoLog_SaysWhichFileIsMissing()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(browser.Site + "gifts/index.html#0000-0000-0000-0000-0000");
        await page.WaitForSelectorAsync("#lookup [role=alert]");
        Assert.Contains("file.missing", await page.InnerTextAsync("#lookup"), StringComparison.Ordinal);
    }
}
