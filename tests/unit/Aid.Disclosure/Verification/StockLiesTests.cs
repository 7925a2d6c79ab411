using Aid.Disclosure.Records;
using Aid.Disclosure.Verification;
using Xunit;

namespace Aid.Tests.Unit.Disclosure.Verification;

/// <summary>Lies about goods by place, and about sums on pages, in a release whose every hash fits.</summary>
public sealed class StockLiesTests
{
    private const string Lot = "A:MASK:L1";

    [Theory]
    [InlineData("stock.units", "no-units")]
    [InlineData("stock.lot", "no-lot")]
    [InlineData("stock.negative", "overdrawn")]
    [InlineData("stock.holding", "holding")]
    [InlineData("stock.holding-id", "holding-id")]
    [InlineData("stock.holding-missing", "no-holding")]
    [InlineData("stock.lot-held", "lot")]
    [InlineData("stock.account", "account")]
    [InlineData("stock.consignment", "consignment")]
    [InlineData("stock.value", "value")]
    [InlineData("page.figure", "sum")]
    [InlineData("page.unknown-figure", "unknown-sum")]
    public async Task Verifier_OfALieAboutGoods_FindsIt(string code, string lie)
    {
        using SmallRelease release = new();
        List<PublicRecord> records = SmallBooks.First();
        Dictionary<string, string> pages = SmallBooks.Pages;
        long held = lie == "lot" ? 9 : 10;
        records.Add(new GoodsLot { Id = Lot, FundId = "A", Asset = "MASK", Lot = "L1", HeldUnits = held });
        records.Add(Hand("h1", null, "o1/W", lie == "no-units" ? 0 : 10));
        if (lie == "no-lot") records.Add(new HandOver { Id = "h2", FundId = "A", LotId = "A:MASK:L9", Kind = "received", ToPlaceId = "o1/W", Units = 1 });
        if (lie == "overdrawn") records.Add(Hand("h2", "o1/W", null, 11));
        if (lie != "no-holding") records.Add(Holding(lie == "holding-id" ? $"{Lot}@X" : $"{Lot}@W", lie == "holding" ? 11 : 10));
        if (lie == "account")
            records.Add(new Entry { Id = "e9", Number = 9, Postings = [new() { EntryId = "e9", Account = "stock:o1/W", Asset = "MASK", Units = 9 }, new() { EntryId = "e9", Ordinal = 1, Account = "stock:o1", Asset = "MASK", Units = -9 }] });
        if (lie == "consignment") records.Add(new Consignment { Id = "m1", FundId = "A", LotId = Lot, FromPlaceId = "o1/W", ToPlaceId = "o1/V", SentUnits = 3, OpenUnits = 3 });
        if (lie == "value") records.Add(new GoodsValue { Id = "g2", FundId = "A", LotId = Lot, Units = 1, ValueUnits = 5, ValueBasis = "voucher" });
        pages["index.html"] += lie switch
        {
            "sum" => $"""<data value="9" data-sum="HandOvers|Units|LotId={Lot}|Kind=received">9</data>""",
            "unknown-sum" => """<data value="9" data-sum="HandOvers|Kind">9</data>""",
            _ => $"""<data value="10" data-sum="HandOvers|Units|LotId={Lot}|FromPlaceId=|ToPlaceId=o1/W">10</data>""",
        };

        await release.PublishAsync(records, pages, [SmallBooks.Name]);
        VerificationReport report = await new ReleaseVerifier(new ReleaseFolder(release.Folder)).RunAsync(cancellation: TestContext.Current.CancellationToken);
        Assert.Contains(report.Findings, finding => finding.Code == code && finding.Zh.Length > 0 && finding.En.Length > 0);
        if (lie is not ("no-units" or "sum")) Assert.DoesNotContain(report.Findings, finding => finding.Code == "page.figure");
    }

    private static HandOver Hand(string id, string? from, string? to, long units) => new() { Id = id, FundId = "A", LotId = Lot, Kind = from is null ? "received" : "handed-out", FromPlaceId = from, ToPlaceId = to, Units = units };

    private static StockHolding Holding(string id, long units) => new() { Id = id, FundId = "A", LotId = Lot, Asset = "MASK", PlaceId = "o1/W", WarehouseId = "W", Units = units };
}
