using Aid.Application.Allocations;
using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Funds;
using Aid.Application.Goods;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Application.Reversals;
using Aid.Disclosure.Records;
using Aid.Tests.Integration.Publishing;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>Goods from giver to receiver through the whole pipeline: commands, releases, pages, a stranger's verification.</summary>
public sealed class GoodsReleaseTests
{
    private const string Jackets = "warm:JACKET:J1";

    [Fact]
    public async Task Consignment_FromGiverToReceiver_IsPublishedAndVerified()
    {
        await using RealHouse house = await BeginAsync();
        await house.DoAsync(new RecordDonation
        {
            Parts = [new("warm", 300)], Asset = "JACKET", ReceivedOn = new(2020, 1, 5), Giver = "某服装厂", NameForm = "named",
            Goods = new GoodsGiven("J1", "羽绒服", "件", "Down jackets", ValueUnits: 9_000_000, ValueBasis: "voucher", ValueEvidence: "发票 301", BatchNumber: "2025-11", Storage: "干燥通风", WarehouseId: "P1"),
        });
        await house.PublishAsync();
        await house.HoldAsync();

        Recorded sent = await house.DoAsync(new SendGoods { FundId = "warm", Asset = "JACKET", Lot = "J1", Units = 300, FromWarehouseId = "P1", ToWarehouseId = "D1", Reason = "冬季下拨", On = new(2020, 1, 8) });
        await house.DoAsync(new ReceiveGoods { ConsignmentId = sent.Id, Units = 298, On = new(2020, 1, 10) }, RealHouse.Checker);
        await house.PublishAsync();
        await house.HoldAsync();
        string road = await PageAsync(house, "goods/warm~JACKET~J1.html");
        Assert.Contains("data-record=\"StockHoldings:warm:JACKET:J1@~m1:Units\"", road, StringComparison.Ordinal);

        Recorded handed = await HandAsync(house, new DistributeGoods { FundId = "warm", Asset = "JACKET", Lot = "J1", Units = 298, PurposeZh = "发放羽绒服", Recipient = "若尔盖县 298 户家庭", WarehouseId = "D1", On = new(2020, 1, 12) });
        await house.DoAsync(new SignForGoods { DisbursementId = handed.Id, Units = 298, Party = "若尔盖县红十字会", On = new(2020, 1, 12) });
        await house.DoAsync(new ReceiveGoods { ConsignmentId = sent.Id, Units = 2, On = new(2020, 1, 15) }, RealHouse.Checker);
        await house.PublishAsync();
        await house.HoldAsync();

        using var reader = house.Rows.OpenReader();
        Assert.Equal(["received", "sent", "arrived", "handed-out", "signed", "arrived"], reader.By<HandOver>(nameof(HandOver.LotId), Jackets).Select(hand => hand.Kind));
        Assert.Equal([("warm/P1", 0L), ("warm/~m1", 0L), ("warm/D1", 2L)], reader.By<StockHolding>(nameof(StockHolding.LotId), Jackets).Select(holding => (holding.PlaceId.Replace("city", "warm", StringComparison.Ordinal), holding.Units)));
        Assert.Equal((300, 300, 0, "closed"), (reader.Find<Consignment>(sent.Id)!.SentUnits, reader.Find<Consignment>(sent.Id)!.ReceivedUnits, reader.Find<Consignment>(sent.Id)!.OpenUnits, reader.Find<Consignment>(sent.Id)!.Status));
        Assert.Equal(("2025-11", "干燥通风"), (reader.Find<LotDetail>(Jackets)!.BatchNumber, reader.Find<LotDetail>(Jackets)!.Storage));
        Assert.Equal((9_000_000, "发票 301"), (reader.Find<GoodsValue>("g1")!.ValueUnits, reader.Find<GoodsValue>("g1")!.Evidence));
        string lot = await PageAsync(house, "goods/warm~JACKET~J1.html");
        foreach (string shown in new[] { "若尔盖县红十字会", "县库", "2025-11", "发票 301", "HandOvers|Units|LotId=warm:JACKET:J1|Kind=handed-out" }) Assert.Contains(shown, lot, StringComparison.Ordinal);
        Assert.Contains("StockHoldings:warm:JACKET:J1@D1:Units", await PageAsync(house, "warehouses/D1.html"), StringComparison.Ordinal);
        Assert.Contains("goods/warm~JACKET~J1.html", await PageAsync(house, "goods/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EverythingElseOfGoods_Published_IsVerified()
    {
        await using RealHouse house = await BeginAsync();
        await house.DoAsync(new RecordDonation { Parts = [new("warm", 100_000)], Giver = "某公司", NameForm = "named" });
        Recorded purchase = await house.DoAsync(new PurchaseGoods
        {
            FundId = "warm", PriceUnits = 60_000, Asset = "TOWEL", Lot = "T1", Units = 200, Goods = new GoodsMade("毛巾", "条"), Supplier = "某纺织厂", Evidence = "发票 77", WarehouseId = "C1", On = new(2020, 1, 2),
        });
        await house.DoAsync(new ApprovePurchase { PurchaseId = purchase.Id }, RealHouse.Checker);
        await GiveAsync(house, "SOAP", "S1", 90, new(2020, 12, 1), "C1");
        Recorded kits = await house.DoAsync(new AssembleKits
        {
            FundId = "warm", Asset = "KIT", Lot = "K1", Kits = 40, Parts = [new("TOWEL", "T1", 2), new("SOAP", "S1", 1)], Goods = new GoodsMade("家庭包", "个", ExpiresOn: new(2020, 12, 1)), WarehouseId = "C1", Evidence = "组装单 1",
        });
        await GiveAsync(house, "SOAP", "OLD", 10, new(2019, 12, 1), "P1");
        await GiveAsync(house, "SOAP", "SOON", 10, new(2020, 6, 1), "P1");
        await house.PublishAsync();
        await house.HoldAsync();
        string expiry = await PageAsync(house, "goods/expiry.html");
        Assert.Contains("warm~SOAP~OLD", expiry, StringComparison.Ordinal);
        Assert.Contains("warm~SOAP~SOON", expiry, StringComparison.Ordinal);
        Assert.DoesNotContain("warm~SOAP~S1", expiry, StringComparison.Ordinal);

        WrittenOff off = await house.DoAsync(new WriteOffGoods { FundId = "warm", Asset = "SOAP", Lot = "OLD", Units = 10, Cause = "expired", WarehouseId = "P1", Reason = "过期销毁", Evidence = "销毁记录 1" });
        await house.DoAsync(new ApproveDisbursement { DisbursementId = off.DisbursementIds[0] }, RealHouse.Checker);
        Recorded direct = await house.DoAsync(new RecordDirectDelivery { FundId = "warm", Asset = "BED", Units = 20, Goods = new GoodsGiven("B1", "病床", "张"), PurposeZh = "直送", Recipient = "县医院", Giver = "某家具公司", NameForm = "named" });
        await house.DoAsync(new ApproveDisbursement { DisbursementId = direct.Id }, RealHouse.Checker);
        Recorded count = await house.DoAsync(new CountStock { OrganisationId = "city", WarehouseId = "C1", Items = [new("warm", "KIT", "K1", 39), new("warm", "SOAP", "S1", 51)], Reason = "季度盘点" });
        await house.DoAsync(new ApproveStockCount { StockCountId = count.Id }, RealHouse.Checker);
        await house.PublishAsync();
        await house.HoldAsync();

        using var reader = house.Rows.OpenReader();
        Assert.Equal(("某纺织厂", "发票 77", 60_000), (reader.Find<GoodsMaking>("a1")!.Supplier, reader.Find<GoodsMaking>("a1")!.Evidence, reader.Find<GoodsMaking>("a1")!.PriceUnits));
        Assert.Equal([("warm:TOWEL:T1", 2L), ("warm:SOAP:S1", 1L)], reader.Find<GoodsMaking>(kits.Id)!.Parts.Select(part => (part.LotId, part.UnitsPerKit)));
        Assert.Equal([(40L, 39L), (50L, 51L)], reader.Find<StockCount>(count.Id)!.Items.Select(item => (item.BookUnits, item.CountedUnits)));
        Assert.DoesNotContain("warm~SOAP~OLD", await PageAsync(house, "goods/expiry.html"), StringComparison.Ordinal);
        Assert.Contains("组装单 1", await PageAsync(house, "goods/warm~KIT~K1.html"), StringComparison.Ordinal);
        Assert.Contains("季度盘点", await PageAsync(house, "warehouses/C1.html"), StringComparison.Ordinal);

        Recorded back = await house.DoAsync(new ReverseEntry { RecordId = direct.Id, Reason = "误记" });
        await house.DoAsync(new ApproveReversal { ReversalId = back.Id }, RealHouse.Checker);
        await house.PublishAsync();
        await house.HoldAsync();
    }

    private static async Task<RealHouse> BeginAsync()
    {
        RealHouse house = await RealHouse.OpenAsync();
        await house.DoAsync(new RegisterOrganisation { Code = "city", NameZh = "市红十字会", Level = "city" });
        await house.DoAsync(new RegisterOrganisation { Code = "county", NameZh = "县红十字会", Level = "county", ParentId = "city" });
        await house.DoAsync(new OpenFund { Code = "warm", OrganisationId = "city", NameZh = "送温暖基金" });
        await house.DoAsync(new OpenWarehouse { Code = "P1", OrganisationId = "city", NameZh = "省库", Level = "province" });
        await house.DoAsync(new OpenWarehouse { Code = "C1", OrganisationId = "city", NameZh = "市库", Level = "city", ParentId = "P1" });
        await house.DoAsync(new OpenWarehouse { Code = "D1", OrganisationId = "county", NameZh = "县库", Level = "county", ParentId = "C1" });
        return house;
    }

    private static Task<Recorded> GiveAsync(RealHouse house, string asset, string lot, long units, DateOnly expires, string warehouse) => house.DoAsync(new RecordDonation
    {
        Parts = [new("warm", units)], Asset = asset, ReceivedOn = new(2019, 11, 1), Goods = new GoodsGiven(lot, "肥皂", "块", ExpiresOn: expires, WarehouseId: warehouse),
    });

    private static async Task<Recorded> HandAsync(RealHouse house, DistributeGoods hand)
    {
        Recorded recorded = await house.DoAsync(hand);
        await house.DoAsync(new ApproveDisbursement { DisbursementId = recorded.Id }, RealHouse.Checker);
        return recorded;
    }

    private static Task<string> PageAsync(RealHouse house, string path) => File.ReadAllTextAsync(Path.Combine(house.Folder.Public, path), TestContext.Current.CancellationToken);
}
