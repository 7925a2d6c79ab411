using Aid.Application.Allocations;
using Aid.Application.Books;
using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Fees;
using Aid.Application.Funds;
using Aid.Application.Pipeline;
using Aid.Application.Refunds;
using Aid.Application.Reversals;
using Aid.Application.Rules;
using Aid.Application.Transfers;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Aid.Tests.Integration.Application;

public sealed class MovementTests
{
    [Fact]
    public async Task Transfer_BetweenOrganisations_IsAMatchedPair()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        await books.DoAsync(DisbursementTests.Gift(1_000));
        TransferFunds transfer = new() { From = new LineChoice("relief"), To = new LineChoice("far"), Units = 400, Reason = "下拨" };
        await books.DoAsync(transfer);
        Assert.Equal("fund.insufficient", await books.RefusedAsync(transfer with { Units = 601 }));
        Assert.Equal("line.other-asset", await books.RefusedAsync(transfer with { To = new LineChoice("far", "", "USD") }));
        Dictionary<string, long> balances = await books.BalancesAsync();
        Assert.Equal((600, 400), (balances["bank:city CNY"], balances["bank:county CNY"]));
        Assert.Equal((-600, -400), (balances["fund:relief CNY"], balances["fund:far CNY"]));
        await using BooksContext look = books.Look();
        Assert.Equal(4, await look.Postings.CountAsync(row => row.EntryId == "e2", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Transfer_Reversed_ComesBack()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        await books.DoAsync(DisbursementTests.Gift(1_000));
        Recorded transfer = await books.DoAsync(new TransferFunds { From = new LineChoice("relief"), To = new LineChoice("warm"), Units = 400, Reason = "调拨" });
        Recorded proposal = await books.DoAsync(new ReverseEntry { RecordId = transfer.Id, Reason = "调错" });
        await books.DoAsync(new ApproveReversal { ReversalId = proposal.Id }, TestBooks.Checker);
        Dictionary<string, long> balances = await books.BalancesAsync();
        Assert.Equal(-1_000, balances["fund:relief CNY"]);
        Assert.False(balances.ContainsKey("fund:warm CNY"));
        await using BooksContext look = books.Look();
        Assert.NotNull((await look.Transfers.Include(row => row.Ending).SingleAsync(TestContext.Current.CancellationToken)).Ending);
    }

    [Fact]
    public async Task Split_ByRule_SharesExactlyOverBatches()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        await books.DoAsync(new DefineRule { Code = "ten", Parts = [new RulePart(1, new LineChoice("relief", "cost")), new RulePart(9, new LineChoice("relief", "tumour"))] });
        await books.DoAsync(DisbursementTests.Gift(100));
        SplitByRule split = new() { Rule = "ten@1", From = new LineChoice("relief"), Units = 3 };
        Assert.Equal("rule.unknown", await books.RefusedAsync(split with { Rule = "ten@9" }));
        Assert.Equal("split.into-itself", await books.RefusedAsync(split with { From = new LineChoice("relief", "cost") }));
        await books.DoAsync(split);
        await books.DoAsync(split with { Units = 97 });
        await books.ReopenAsync();
        Assert.Equal(10, books.Host.Session!.Ledger.Balance(new Aid.Ledger.Lines.LineKey("relief", "cost", "CNY")).Free);
        // Administration draws on cost lines only.
        Recorded cost = await books.DoAsync(DisbursementTests.Pay(11) with { Category = "administration" });
        Assert.Equal("fund.insufficient", await books.RefusedAsync(new ApproveDisbursement { DisbursementId = cost.Id }, TestBooks.Checker));
        await books.BalancesAsync();
    }

    [Fact]
    public async Task Goods_GivenBoughtAndDistributed_BalanceByLot()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        RecordDonation masks = new()
        {
            Parts = [new DonationShare("relief", 36_000)], Asset = "MASK", Giver = "甲公司", NameForm = "named", Goods = new GoodsGiven("L1", "口罩", "只", ValueUnits: 3_600_000, ValueBasis: "voucher"),
        };
        await books.DoAsync(masks);
        Assert.Equal("goods.lot-differs", await books.RefusedAsync(masks with { Goods = new GoodsGiven("L1", "手套", "只") }));
        Assert.Equal("goods.lot-unknown", await books.RefusedAsync(Distribute("L9", 1)));
        Recorded handed = await books.DoAsync(Distribute("L1", 32_000));
        await books.DoAsync(new ApproveDisbursement { DisbursementId = handed.Id }, TestBooks.Checker);
        Recorded beyond = await books.DoAsync(Distribute("L1", 4_001));
        Assert.Equal("fund.insufficient", await books.RefusedAsync(new ApproveDisbursement { DisbursementId = beyond.Id }, TestBooks.Checker));

        await books.DoAsync(DisbursementTests.Gift(10_000));
        ConvertAssets purchase = new()
        {
            Kind = "purchase", Inputs = [new ConversionInput(new LineChoice("relief"), 6_000)], To = new LineChoice("relief", "", "MASK", "P1"), ToUnits = 60, Goods = new GoodsMade("口罩", "只"),
        };
        await books.DoAsync(purchase);
        Assert.Equal("command.invalid", await books.RefusedAsync(purchase with { Goods = null }));
        Dictionary<string, long> balances = await books.BalancesAsync();
        Assert.Equal((4_060, -4_060), (balances["stock:city MASK"], balances["fund:relief MASK"]));
        Assert.Equal((4_000, -4_000), (balances["bank:city CNY"], balances["fund:relief CNY"]));

        Recorded kit = await books.DoAsync(new ConvertAssets
        {
            Kind = "assembly",
            Inputs = [new ConversionInput(new LineChoice("relief", "", "MASK", "L1"), 1_000), new ConversionInput(new LineChoice("relief", "", "MASK", "P1"), 50)],
            To = new LineChoice("relief", "", "KIT", "K1"), ToUnits = 10, Goods = new GoodsMade("防护包", "套"),
        });
        Assert.Equal(10, (await books.BalancesAsync())["stock:city KIT"]);
        Recorded proposal = await books.DoAsync(new ReverseEntry { RecordId = kit.Id, Reason = "数量写错" });
        await books.DoAsync(new ApproveReversal { ReversalId = proposal.Id }, TestBooks.Checker);
        Assert.Equal(4_060, (await books.BalancesAsync())["stock:city MASK"]);
        await using BooksContext look = books.Look();
        Assert.Equal(2, await look.Endings.CountAsync(row => row.AllocationNumber != null, TestContext.Current.CancellationToken));
        await books.ReopenAsync();
        await books.BalancesAsync();
    }

    [Fact]
    public async Task Exchange_OfCurrency_KeepsBothAssetsBalanced()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        await books.DoAsync(DisbursementTests.Gift(1_000) with { Asset = "USD" });
        await books.DoAsync(new ConvertAssets { Kind = "exchange", Inputs = [new ConversionInput(new LineChoice("relief", "", "USD"), 1_000)], To = new LineChoice("relief"), ToUnits = 7_123 });
        Dictionary<string, long> balances = await books.BalancesAsync();
        Assert.Equal((7_123, -7_123), (balances["bank:city CNY"], balances["fund:relief CNY"]));
        Assert.False(balances.ContainsKey("bank:city USD"));
    }

    [Fact]
    public async Task Refunds_OfWhatWasUsed_NeedASubstitute()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        await books.DoAsync(DisbursementTests.Gift(1_000));
        await PayAsync(books, 600);
        RefundDonation refund = new() { DonationId = "g1", Units = 1_000, Reason = "误转" };
        Assert.Equal("fund.insufficient", await books.RefusedAsync(refund));
        Assert.Equal("refund.exceeds", await books.RefusedAsync(refund with { Units = 1_001 }));
        Assert.Equal("donation.unknown", await books.RefusedAsync(refund with { DonationId = "g7" }));
        await books.DoAsync(refund with { Units = 400 });
        Assert.False((await books.BalancesAsync()).ContainsKey("fund:relief CNY"));
    }

    [Fact]
    public async Task Chargeback_BeyondTheFund_IsBorneThenOwedThenSettled()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        await books.DoAsync(DisbursementTests.Gift(1_000) with { Channel = "card" });
        await books.DoAsync(new RecordDonation { Parts = [new DonationShare("free", 300)] });
        await PayAsync(books, 1_000);
        await books.DoAsync(new RefundDonation { DonationId = "g1", Units = 1_000, Kind = "chargeback", Reason = "持卡人拒付" });

        Dictionary<string, long> balances = await books.BalancesAsync();
        Assert.Equal(700, balances["receivable:shortfall CNY"]);
        Assert.False(balances.ContainsKey("channel:city/card CNY"));
        string owed;
        await using (BooksContext look = books.Look())
        {
            TransferEntity link = await look.Transfers.SingleAsync(TestContext.Current.CancellationToken);
            Assert.Equal(("shortfall", "free", "relief", 300L), (link.Kind, link.FromFundId, link.ToFundId, link.Units));
            owed = await look.Inflows.Where(row => row.SourceKind == "owed").Select(row => row.Id).SingleAsync(TestContext.Current.CancellationToken);
        }
        FundAsset asset = Assert.Single((await books.AskAsync(new GetFundStatement("relief"))).Assets);
        Assert.Equal((700, 1_000, 1_000), (asset.ShortfallUnits, asset.RefundedUnits, asset.UsedUnits));

        Assert.Equal("shortfall.unknown", await books.RefusedAsync(new SettleShortfall { OwedId = "owed9", Reason = "补足" }));
        Assert.Equal("fund.insufficient", await books.RefusedAsync(new SettleShortfall { OwedId = owed, FundId = "free", Reason = "补足" }));
        await books.DoAsync(new RecordDonation { Parts = [new DonationShare("free", 800)] });
        await books.DoAsync(new SettleShortfall { OwedId = owed, FundId = "free", Reason = "补足" });
        Assert.Equal("owed.unknown", await books.RefusedAsync(new SettleShortfall { OwedId = owed, FundId = "free", Reason = "补足" }));
        balances = await books.BalancesAsync();
        Assert.False(balances.ContainsKey("receivable:shortfall CNY"));
        Assert.Equal(-100, balances["fund:free CNY"]);
        await books.ReopenAsync();
        await books.BalancesAsync();
    }

    [Fact]
    public async Task VoidAndLateFee_TakeTheGiftsOwnUnits()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        await books.DoAsync(DisbursementTests.Gift(1_000) with { Channel = "wechat" });
        await books.DoAsync(DisbursementTests.Gift(500) with { Channel = "wechat" });
        await books.DoAsync(new RecordFee { DonationId = "g1", Units = 6 });
        Assert.Equal("donation.unknown", await books.RefusedAsync(new RecordFee { DonationId = "g9", Units = 6 }));
        Assert.Equal("donation.unknown", await books.RefusedAsync(new VoidDonation { DonationId = "g9", Reason = "重复登记" }));
        Recorded voided = await books.DoAsync(new VoidDonation { DonationId = "g2", Reason = "重复登记" });
        Assert.Equal(994, (await books.BalancesAsync())["channel:city/wechat CNY"]);
        FundAsset asset = Assert.Single((await books.AskAsync(new GetFundStatement("relief"))).Assets);
        Assert.Equal((1_000, 6, 994, 1), (asset.ReceivedUnits, asset.FeeUnits, asset.HeldUnits, asset.Gifts));
        await using BooksContext look = books.Look();
        Assert.Equal(500, (await look.Refunds.SingleAsync(row => row.Id == voided.Id, TestContext.Current.CancellationToken)).Units);
    }

    private static async Task PayAsync(TestBooks books, long units)
    {
        Recorded payment = await books.DoAsync(DisbursementTests.Pay(units));
        await books.DoAsync(new ApproveDisbursement { DisbursementId = payment.Id }, TestBooks.Checker);
    }

    private static DistributeGoods Distribute(string lot, long units) =>
        new() { FundId = "relief", Asset = "MASK", Lot = lot, Units = units, PurposeZh = "防疫", Recipient = "第一医院" };
}
