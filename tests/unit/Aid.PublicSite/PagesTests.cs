using System.Text.RegularExpressions;
using Aid.Disclosure.Records;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Aid.Tests.Unit.PublicSite;

/// <summary>What holds for every page of the site.</summary>
public sealed partial class PagesTests
{
    private static readonly Lazy<Task<RenderedSite>> Site = new(() => RenderedSite.Render(SampleRelease.Build(), true));

    [Fact]
    public async Task Release_WithEveryKindOfRecord_HasEveryPage()
    {
        var site = await Site.Value;
        string[] expected =
        [
            "index.html", "funds/index.html", "funds/tongxin.html", "projects/index.html", "projects/clinic.html", "campaigns/index.html", "campaigns/yunnan-99-2020.html", "organisations/zhejiang.html",
            "gifts/index.html", "gifts/0/1.html", "gifts/0/2.html", "gifts/0/3.html", "disbursements/index.html", "disbursements/0/1.html", "entries/index.html", "entries/0/1.html", "goods/index.html",
            "releases/index.html", "releases/2.html", "corrections/index.html", "verify.html", "about.html", "404.html", "assets/aid.css", "assets/lookup.js",
        ];
        Assert.Empty(expected.Except(site.Files.Keys));
    }

    [Fact]
    public async Task Pages_Parsed_HaveOneTitleOneHeadingAndALanguage()
    {
        var site = await Site.Value;
        foreach (var path in site.Pages)
        {
            var page = site.Page(path);
            Assert.True(page.DocumentElement.GetAttribute("lang") == "zh-CN", path);
            Assert.True(page.QuerySelectorAll("h1").Length == 1, $"{path}: one h1");
            Assert.True(page.Title!.Length > 4, path);
            Assert.True(page.QuerySelectorAll("main").Length == 1, path);
            var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
            Assert.True(ids.Count == ids.Distinct(StringComparer.Ordinal).Count(), $"{path}: {string.Join(' ', ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key))} twice");
        }
    }

    [Fact]
    public async Task Pages_Parsed_CloseWhatTheyOpen()
    {
        // A strict parser would stop at doctype quirks; comparing a second serialisation shows that the first one was understood as written.
        var site = await Site.Value;
        foreach (var path in site.Pages)
        {
            var text = site.Text(path);
            foreach (var name in new[] { "div", "section", "table", "tbody", "tr", "th", "td", "ul", "ol", "li", "dl", "dd", "dt", "p", "a", "span", "svg", "details", "data" })
            {
                var opened = Regex.Count(text, $"<{name}[ >]", RegexOptions.None, TimeSpan.FromSeconds(5));
                var closed = Regex.Count(text, $"</{name}>", RegexOptions.None, TimeSpan.FromSeconds(5));
                Assert.True(opened == closed, $"{path}: <{name}> opened {opened}, closed {closed}");
                // The HTML parser moves or drops what may not stand where it was written: a table in a p, a div in a tbody.
                Assert.True(site.Page(path).QuerySelectorAll(name).Length == opened, $"{path}: <{name}> does not stand where it was written");
            }
        }
    }

    [Fact]
    public async Task Pages_UnderAStrictPolicy_HaveNoInlineStyleOrScript()
    {
        var site = await Site.Value;
        foreach (var path in site.Pages)
        {
            var page = site.Page(path);
            Assert.True(page.QuerySelectorAll("[style],style").Length == 0, $"{path}: style");
            Assert.All(page.QuerySelectorAll("script"), script => Assert.True(script.HasAttribute("src") && script.TextContent.Length == 0, path));
            Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
            Assert.Contains("default-src 'none'", page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Links_BetweenPages_LeadToAFileAndAnAnchor()
    {
        var site = await Site.Value;
        var missing = new List<string>();
        foreach (var path in site.Pages)
        {
            foreach (var element in site.Page(path).QuerySelectorAll("[href],[src],[action]"))
            {
                var href = element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!;
                var target = new Uri(new Uri("http://site.test/" + path), href);
                var file = Uri.UnescapeDataString(target.AbsolutePath[1..]);
                // The feed and the log are made by others.
                if (target.Host != "site.test" || file.StartsWith("odata/", StringComparison.Ordinal) || file.StartsWith("log/", StringComparison.Ordinal))
                    continue;
                // A form is answered by the server, not by a file.
                if (element.LocalName == "form" && element.GetAttribute("method") == "post")
                    continue;
                // Release 1 was rendered with release 1.
                if (file == "releases/1.html")
                    continue;
                if (!site.Files.ContainsKey(file))
                    missing.Add($"{path} → {href}");
                else if (target.Fragment.Length > 1 && site.Page(file).GetElementById(Uri.UnescapeDataString(target.Fragment[1..])) is null)
                    missing.Add($"{path} → {href} (no such anchor)");
            }
        }

        Assert.Empty(missing);
    }

    [Fact]
    public async Task Figures_OfEveryFund_AreDataElementsWithTheirExactUnits()
    {
        var site = await Site.Value;
        var reader = SampleRelease.Build();
        var figures = site.Page("funds/tongxin.html").QuerySelectorAll("data[data-figure]").ToLookup(data => data.GetAttribute("data-figure")!, data => data.GetAttribute("value")!);
        var row = reader.Find<FundFigures>("tongxin:CNY")!;
        Assert.All(
            new (string, long)[] { ("received", row.ReceivedUnits), ("opening", row.OpeningUnits), ("used", row.UsedUnits), ("passedOn", row.PassedOnUnits), ("held", row.HeldUnits), ("fees", row.FeeUnits), ("movedOut", row.MovedOutUnits), ("gifts", row.Gifts) },
            figure => Assert.All(figures[$"tongxin:CNY:{figure.Item1}"].DefaultIfEmpty("missing"), value => Assert.Equal(figure.Item2.ToString(), value)));
    }

    [Fact]
    public async Task Figures_OfRecords_AreTheRecordsOwn()
    {
        var site = await Site.Value;
        var reader = SampleRelease.Build();
        var shown = site.Pages.SelectMany(path => site.Page(path).QuerySelectorAll("data[data-record]")).Select(data => (data.GetAttribute("data-record")!, data.GetAttribute("value")!)).ToHashSet();
        foreach (var gift in reader.All<Donation>())
            Assert.Contains(($"Donations:{gift.Id}:GrossUnits", gift.GrossUnits.ToString()), shown);
        foreach (var use in reader.All<Disbursement>())
            Assert.Contains(($"Disbursements:{use.Id}:Units", use.Units.ToString()), shown);
    }

    [Fact]
    public async Task Totals_OverFunds_AddUp()
    {
        var site = await Site.Value;
        var rows = SampleRelease.Build().All<FundFigures>();
        var totals = site.Page("index.html").QuerySelectorAll("data[data-total]").ToLookup(data => data.GetAttribute("data-total")!, data => data.GetAttribute("value")!);
        Assert.All(totals["all:CNY:received"], value => Assert.Equal(rows.Sum(row => row.ReceivedUnits).ToString(), value));
        Assert.All(totals["all:CNY:held"], value => Assert.Equal(rows.Sum(row => row.HeldUnits).ToString(), value));
        // Matched pairs are eliminated: what moved from one fund to another has not moved out of the whole.
        Assert.DoesNotContain("all:CNY:movedOut", totals.Select(total => total.Key));
    }

    [Fact]
    public async Task SyntheticRecords_WhereverShown_CarryTheStamp()
    {
        var site = await Site.Value;
        foreach (var row in site.Page("gifts/0/1.html").QuerySelectorAll("tbody tr"))
            Assert.Contains("合成", row.QuerySelector("td:last-child")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("合成", site.Page("disbursements/0/1.html").GetElementById("d4")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("合成", site.Page("disbursements/0/1.html").GetElementById("d5")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Correction_OfAReplacedDisbursement_ShowsBothAmountsByTheirDigits()
    {
        var site = await Site.Value;
        var item = site.Page("corrections/index.html").GetElementById("c4")!;
        var strips = item.QuerySelectorAll(".strip");
        Assert.Equal(["¥2140000", "¥2410000"], strips.Select(strip => strip.TextContent));
        Assert.Contains("old", strips[0].ClassList);
        Assert.Equal(["4", "1"], strips[1].QuerySelectorAll(".chg").Select(digit => digit.TextContent));
        Assert.NotNull(item.QuerySelector("a[href$='#d71']"));
    }

    [Fact]
    public async Task Report_OfMoneyPassedOn_StandsBelowWhatItReportsOn()
    {
        var site = await Site.Value;
        var rows = site.Page("funds/yunnan-99.html").QuerySelectorAll("#uses tbody tr");
        Assert.Equal(3, rows.Length);
        Assert.Contains("部分已反馈", rows[2].TextContent, StringComparison.Ordinal);
        Assert.Contains("2021-06-01 反馈使用 30,000.00", rows[2].TextContent, StringComparison.Ordinal);
        Assert.Equal(["f-used", "f-pass"], rows[2].QuerySelectorAll("svg.bar rect").Select(part => part.ClassName!));
    }

    [Fact]
    public async Task Pages_OfNamedGifts_DoNotCarryTheNames()
    {
        var reader = SampleRelease.Build(20);
        reader.Names["g5"] = "某不愿久留的捐赠单位";
        var site = await RenderedSite.Render(reader, true);
        Assert.All(site.Pages, path => Assert.DoesNotContain("不愿久留", site.Text(path), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pages_OfASociety_KeepThePrivateWordsOut()
    {
        var site = await Site.Value;
        foreach (var path in site.Pages)
            Assert.False(PrivateWords().IsMatch(site.Text(path)), $"{path}: {PrivateWords().Match(site.Text(path)).Value}");
    }

    [Fact]
    public async Task HostileText_InEveryField_StaysText()
    {
        const string Hostile = "\"><script>alert(1)</script><img src=x onerror=alert(1)>'</title></svg><!--";
        var site = await RenderedSite.Render(SampleRelease.Build(20, Hostile), true);
        foreach (var path in site.Pages)
        {
            var page = new HtmlParser().ParseDocument(site.Text(path));
            Assert.All(page.QuerySelectorAll("script"), script => Assert.True(script.HasAttribute("src") && script.TextContent.Length == 0, path));
            Assert.Empty(page.QuerySelectorAll("img,iframe,object,embed"));
            Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
        }
    }

    [Fact]
    public async Task Pages_AsRendered_ShowNoTemplateCode()
    {
        // Razor takes an at-sign after a letter for an address and writes the code out.
        var site = await Site.Value;
        Assert.All(site.Pages, path => Assert.DoesNotMatch(@"@(if|foreach|for|\()|Aid\.PublicSite|System\.", site.Text(path)));
    }

    [GeneratedRegex("openid|TransactionNumber|NameCommitment|ReceiptCommitment|Salt=", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PrivateWords();
}
