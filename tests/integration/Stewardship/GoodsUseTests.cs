using Aid.Application.Allocations;
using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Goods;
using Aid.Application.Pipeline;
using Aid.Application.Refunds;
using Aid.Application.Reversals;
using Aid.Tests.Integration.Application;
using Xunit;
using static Aid.Tests.Integration.Stewardship.GoodsTests;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>Goods bought, assembled, delivered directly, handed out and signed for; what was wrong is taken back to where it lay.</summary>
public sealed class GoodsUseTests
{
    [Fact]
    public async Task DirectDelivery_Approved_NeverEntersStock()
    {
        await using TestBooks books = await OpenAsync();
        RecordDirectDelivery delivery = new()
        {
            FundId = "relief", Asset = "BED", Units = 20, Goods = new GoodsGiven("B1", "病床", "张", ValueUnits: 4_000_000, ValueBasis: "voucher", ValueEvidence: "发票 1"), Giver = "某家具公司", NameForm = "named",
            PurposeZh = "直送县医院", Recipient = "县医院",
        };
        Assert.Equal("command.invalid", await books.RefusedAsync(delivery with { Goods = delivery.Goods with { WarehouseId = "P1" } }));
        Assert.Equal("command.invalid", await books.RefusedAsync(delivery with { Units = 0 }));
        Recorded recorded = await books.DoAsync(delivery);
        Assert.Equal("disbursement.own-approval", await books.RefusedAsync(new ApproveDisbursement { DisbursementId = recorded.Id }));
        Assert.Empty(await books.BalancesAsync());
        await books.DoAsync(new ApproveDisbursement { DisbursementId = recorded.Id }, TestBooks.Checker);
        Assert.Empty(await books.BalancesAsync());
        await using var look = books.Look();
        Assert.DoesNotContain(look.Postings, posting => posting.Account.StartsWith("stock:"));
        Assert.Equal(("direct", "staff 1", 4_000_000), look.Donations.Select(row => new { row.Channel, row.Maker, row.ValueUnits }).AsEnumerable().Select(row => (row.Channel, row.Maker, row.ValueUnits!.Value)).Single());
        Assert.Equal(("direct", null, null), look.HandOvers.Select(row => new { row.Kind, row.FromPlaceId, row.ToPlaceId }).AsEnumerable().Select(row => (row.Kind, row.FromPlaceId, row.ToPlaceId)).Single());
        Assert.Equal("used", Assert.Single((await books.AskAsync(new TraceDonation("g1"))).Steps).State);

        // Its lot is its own: goods of it in a warehouse would be taken for it.
        await GiveAsync(books, "L1", 10);
        Recorded mixed = await books.DoAsync(delivery with { Asset = "MASK", Goods = new GoodsGiven("L1", "口罩", "只") });
        Assert.Equal("goods.lot-in-stock", await books.RefusedAsync(new ApproveDisbursement { DisbursementId = mixed.Id }, TestBooks.Checker));
    }

    [Fact]
    public async Task Kits_OfBoughtComponents_TraceBackToTheGivers()
    {
        await using TestBooks books = await OpenAsync();
        await books.DoAsync(DisbursementTests.Gift(10_000));
        PurchaseGoods purchase = new()
        {
            FundId = "relief", PriceUnits = 6_000, Asset = "TOWEL", Lot = "T1", Units = 300, Goods = new GoodsMade("毛巾", "条", BatchNumber: "B-7", Storage: "干燥"), Supplier = "某纺织厂", Evidence = "发票 77", WarehouseId = "C1",
        };
        Assert.Equal("command.invalid", await books.RefusedAsync(purchase with { Supplier = "" }));
        Recorded recorded = await books.DoAsync(purchase);
        ApprovePurchase approve = new() { PurchaseId = recorded.Id };
        Assert.Equal("purchase.own-approval", await books.RefusedAsync(approve));
        Assert.Equal("purchase.unknown", await books.RefusedAsync(approve with { PurchaseId = "q9" }, TestBooks.Checker));
        await books.DoAsync(approve, TestBooks.Checker);
        Assert.Equal("purchase.already-approved", await books.RefusedAsync(approve, TestBooks.Checker));
        Assert.Equal("fund.insufficient", await books.RefusedAsync(approve with { PurchaseId = (await books.DoAsync(purchase with { Lot = "T2", PriceUnits = 4_001 })).Id }, TestBooks.Checker));
        Assert.Equal("goods.lot-differs", await books.RefusedAsync(approve with { PurchaseId = (await books.DoAsync(purchase with { Goods = purchase.Goods with { BatchNumber = "B-8" } })).Id }, TestBooks.Checker));

        await GiveAsync(books, "L1", 500, new(2026, 12, 31));
        AssembleKits kits = new()
        {
            FundId = "relief", Asset = "KIT", Lot = "K1", Kits = 100, Parts = [new("TOWEL", "T1", 2), new("MASK", "L1", 5)], Goods = new GoodsMade("家庭包", "个", ExpiresOn: new(2026, 12, 31)), WarehouseId = "C1", Evidence = "组装单 3",
        };
        Assert.Equal("goods.expired", await books.RefusedAsync(kits with { Goods = kits.Goods with { ExpiresOn = new(2027, 1, 1) } }));
        Assert.Equal("goods.not-at-place", await books.RefusedAsync(kits));
        await MoveAsync(books, "L1", 500, "P1", "C1");
        Recorded made = await books.DoAsync(kits);
        Assert.Equal(("C1 100", "C1 100", ""), (await WhereAsync(books, "K1", "KIT"), await WhereAsync(books, "T1", "TOWEL"), await WhereAsync(books, "L1")));
        Recorded handed = await books.DoAsync(new DistributeGoods { FundId = "relief", Asset = "KIT", Lot = "K1", Units = 40, PurposeZh = "发放", Recipient = "某乡", WarehouseId = "C1" });
        await books.DoAsync(new ApproveDisbursement { DisbursementId = handed.Id }, TestBooks.Checker);
        Assert.Contains((await books.AskAsync(new TraceDonation("g1"))).Steps, step => step.Where == handed.Id);

        // Reversed, everything lies where it was taken from.
        Recorded handedBack = await books.DoAsync(new ReverseEntry { RecordId = handed.Id, Reason = "误记" });
        await books.DoAsync(new ApproveReversal { ReversalId = handedBack.Id }, TestBooks.Checker);
        Recorded apart = await books.DoAsync(new ReverseEntry { RecordId = made.Id, Reason = "拆包" });
        await books.DoAsync(new ApproveReversal { ReversalId = apart.Id }, TestBooks.Checker);
        Assert.Equal(("", "C1 300", "C1 500"), (await WhereAsync(books, "K1", "KIT"), await WhereAsync(books, "T1", "TOWEL"), await WhereAsync(books, "L1")));
        await books.BalancesAsync();
    }

    [Fact]
    public async Task Distribution_Replaced_LeavesThePlacesRight()
    {
        await using TestBooks books = await OpenAsync();
        await GiveAsync(books, "L1", 100);
        DistributeGoods hand = new() { FundId = "relief", Asset = "MASK", Lot = "L1", Units = 30, PurposeZh = "发放", Recipient = "某乡", WarehouseId = "P1" };
        Assert.Equal("warehouse.unknown", await books.RefusedAsync(hand with { WarehouseId = "X" }));
        Recorded wrong = await books.DoAsync(hand);
        await books.DoAsync(new ApproveDisbursement { DisbursementId = wrong.Id }, TestBooks.Checker);
        Recorded right = await books.DoAsync(new ReplaceDisbursement { DisbursementId = wrong.Id, Units = 20, Reason = "误记" });
        await books.DoAsync(new ApproveDisbursement { DisbursementId = right.Id }, TestBooks.Checker);
        Assert.Equal("P1 80", await WhereAsync(books, "L1"));
        Assert.Equal(80, (await books.BalancesAsync())["stock:city/P1 MASK"]);
        Assert.Equal("goods.signed-beyond", await books.RefusedAsync(new SignForGoods { DisbursementId = right.Id, Units = 21, Party = "某乡" }));
        await books.DoAsync(new SignForGoods { DisbursementId = right.Id, Units = 15, Party = "某乡" });
        Assert.Equal("goods.signed-beyond", await books.RefusedAsync(new SignForGoods { DisbursementId = right.Id, Units = 6, Party = "某乡" }));
        Assert.Equal("record.not-standing", await books.RefusedAsync(new SignForGoods { DisbursementId = wrong.Id, Units = 1, Party = "某乡" }));
        await books.DoAsync(DisbursementTests.Gift(100));
        Recorded money = await books.DoAsync(DisbursementTests.Pay(1));
        await books.DoAsync(new ApproveDisbursement { DisbursementId = money.Id }, TestBooks.Checker);
        Assert.Equal("goods.not-handed-out", await books.RefusedAsync(new SignForGoods { DisbursementId = money.Id, Units = 1, Party = "某乡" }));

        // A gift whose goods were handed out stays until they are taken back.
        Assert.Equal("goods.handed-out", await books.RefusedAsync(new VoidDonation { DonationId = "g1", Reason = "重复登记" }));
        Recorded back = await books.DoAsync(new ReverseEntry { RecordId = right.Id, Reason = "误记" });
        await books.DoAsync(new ApproveReversal { ReversalId = back.Id }, TestBooks.Checker);
        Assert.Equal("P1 100", await WhereAsync(books, "L1"));
        await books.DoAsync(new VoidDonation { DonationId = "g1", Reason = "重复登记" });
        Assert.Equal("", await WhereAsync(books, "L1"));
    }
}
