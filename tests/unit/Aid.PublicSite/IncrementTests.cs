using Aid.Disclosure.Records;
using Aid.PublicSite;
using Xunit;

namespace Aid.Tests.Unit.PublicSite;

/// <summary>A release renders what it touches and nothing else, and what it renders equals a rendering of everything.</summary>
public sealed class IncrementTests
{
    private static readonly string[] Always = ["goods/expiry.html", "index.html", "releases/index.html", "releases/3.html"];

    [Fact]
    public async Task OneGift_ThatFillsNoPage_TouchesItsPageItsFundAndTheFewThatAlwaysChange()
    {
        var reader = WithGift(SampleRelease.Build(250).Next(), 251);
        var site = await RenderedSite.Render(reader, false);
        Assert.Equal(
            Sorted([.. Always, "funds/index.html", "funds/tongxin.html", "organisations/index.html", "organisations/zhejiang.html", "gifts/0/3.html", "projects/clinic.html"]),
            Sorted(site.Files.Keys));
    }

    [Fact]
    public async Task OneGift_ThatFillsAPage_MakesTheNextOneAndTheIndex()
    {
        var reader = WithGift(SampleRelease.Build(299).Next(), 300);
        var site = await RenderedSite.Render(reader, false);
        Assert.Contains("gifts/0/4.html", site.Files.Keys);
        Assert.Contains("gifts/index.html", site.Files.Keys);
        Assert.DoesNotContain("gifts/0/2.html", site.Files.Keys);
        Assert.NotNull(site.Page("gifts/0/3.html").QuerySelector("a[rel=next][href='../../gifts/0/4.html']"));
    }

    [Fact]
    public async Task FullPages_WhenGiftsCome_KeepTheirBytes()
    {
        var before = await RenderedSite.Render(SampleRelease.Build(250), true);
        var after = await RenderedSite.Render(SampleRelease.Build(450), true);
        Assert.Equal(before.Files["gifts/0/1.html"], after.Files["gifts/0/1.html"]);
        Assert.Equal(before.Files["gifts/0/2.html"], after.Files["gifts/0/2.html"]);
        Assert.NotEqual(before.Files["gifts/0/3.html"], after.Files["gifts/0/3.html"]);
    }

    [Fact]
    public async Task ManyGifts_AddedAtOnce_TouchEveryPageThatTheyReachAndNoOther()
    {
        var reader = SampleRelease.Build(1_050).Next();
        for (var number = 1_051; number <= 1_730; number++)
            WithGift(reader, number);
        reader.With(reader.Find<Donation>("g120")!);
        var site = await RenderedSite.Render(reader, false);
        Assert.Equal(
            Sorted(["gifts/index.html", "gifts/0/2.html", .. Enumerable.Range(11, 8).Select(page => $"gifts/0/{page}.html")]),
            Sorted(site.Files.Keys.Where(path => path.StartsWith("gifts/", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Correction_OfAGift_TouchesItsFullPage()
    {
        var reader = SampleRelease.Build(250).Next();
        reader.With(new Correction { Id = "c9", SubjectKind = "Donations", SubjectId = "g7", Field = "ReceivedOn", OldValue = "2021-01-08", NewValue = "2021-01-09", Reason = "凭证日期", On = new(2022, 2, 1) });
        var site = await RenderedSite.Render(reader, false);
        Assert.Contains("gifts/0/1.html", site.Files.Keys);
        Assert.Contains("corrections/index.html", site.Files.Keys);
        Assert.Contains("funds/tongxin.html", site.Files.Keys);
        Assert.Contains("已更正", site.Page("gifts/0/1.html").GetElementById("g7")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Transfer_BetweenFunds_TouchesBoth()
    {
        var reader = SampleRelease.Build(10).Next();
        reader.With(new Transfer { Id = "t9", FromFundId = "yunnan-99", ToFundId = "relief", Units = 5, On = new(2022, 2, 1) });
        var site = await RenderedSite.Render(reader, false);
        Assert.Contains("funds/yunnan-99.html", site.Files.Keys);
        Assert.Contains("funds/relief.html", site.Files.Keys);
        Assert.DoesNotContain("funds/tongxin.html", site.Files.Keys);
        Assert.Contains("organisations/yunnan.html", site.Files.Keys);
        Assert.Contains("campaigns/yunnan-99-2020.html", site.Files.Keys);
    }

    [Fact]
    public async Task RenderedPages_OfAnIncrement_EqualThoseOfEverything()
    {
        var reader = WithGift(SampleRelease.Build(299).Next(), 300);
        reader.With(new Disbursement { Id = "d8", FundId = "tongxin", ProjectId = "clinic", Units = 100, On = new(2022, 1, 9), PurposeZh = "新的一笔", OutflowId = "d8" });
        var increment = await RenderedSite.Render(reader, false);
        var everything = await RenderedSite.Render(reader, true);
        Assert.All(increment.Files, file => Assert.Equal(everything.Files[file.Key], file.Value));
        // And what was not rendered did not change.
        var before = await RenderedSite.Render(SampleRelease.Build(299), true);
        foreach (var path in everything.Files.Keys.Except(increment.Files.Keys))
            Assert.True(before.Files[path].AsSpan().SequenceEqual(everything.Files[path]), $"{path} changed but was not rendered");
    }

    [Fact]
    public async Task ManyGifts_OverSeveralFolders_AreReachableFromTheIndex()
    {
        var site = await RenderedSite.Render(SampleRelease.Build(10_050), true);
        var index = site.Page("gifts/index.html");
        Assert.NotNull(index.QuerySelector("a[href='../gifts/0/index.html']"));
        Assert.NotNull(index.QuerySelector("a[href='../gifts/1/101.html']"));
        Assert.Equal(99, site.Page("gifts/0/index.html").QuerySelectorAll("a[href^='../../gifts/0/']").Length);
    }

    [Fact]
    public void TemplateVersion_IsAHash() => Assert.Matches("^[0-9a-f]{64}$", new SiteRenderer().TemplateVersion);

    private static PlainReader WithGift(PlainReader reader, int number)
    {
        var figures = reader.Find<FundFigures>("tongxin:CNY")!;
        return reader
            .With(new Donation { Id = $"g{number}", FundId = "tongxin", ReceivedOn = new(2022, 1, 9), Channel = "bank", GrossUnits = 100, Parts = [new() { DonationId = $"g{number}", Line = "tongxin/-/CNY", Units = 100 }] })
            .With(new FundFigures { Id = figures.Id, FundId = figures.FundId, OpeningUnits = figures.OpeningUnits, ReceivedUnits = figures.ReceivedUnits + 100, UsedUnits = figures.UsedUnits, PassedOnUnits = figures.PassedOnUnits, FeeUnits = figures.FeeUnits, MovedOutUnits = figures.MovedOutUnits, HeldUnits = figures.HeldUnits + 100, Gifts = figures.Gifts + 1, Disbursements = figures.Disbursements, IsSynthetic = true })
            .With(new Release { Id = "3", Number = 3, PreparedAt = new(2022, 2, 1, 0, 0, 0, DateTimeKind.Utc), NewGifts = 1, NewRecords = 2, TreeSize = 303 });
    }

    private static IEnumerable<string> Sorted(IEnumerable<string> paths) => paths.Order(StringComparer.Ordinal);
}
