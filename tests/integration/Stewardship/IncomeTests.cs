using Aid.Application.Allocations;
using Aid.Application.Books;
using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Entries;
using Aid.Application.Funds;
using Aid.Application.Incomes;
using Aid.Application.Refunds;
using Aid.Application.Rules;
using Aid.Application.Transfers;
using Aid.Disclosure.Records;
using Aid.Tests.Integration.Publishing;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

public sealed class IncomeTests
{
    private static readonly RecordIncome Grant = new() { FundId = "grant", SourceClass = "treasury", Units = 500_000, Payer = "市财政局", PurposeZh = "人道救助专项经费", Evidence = "财社〔2020〕1号" };

    [Fact]
    public async Task Income_OfEachSource_IsReceivedInItsFundAndPublished()
    {
        await using var house = await FundsHouse.OpenAsync();
        var income = await house.DoAsync(Grant);
        await house.DoAsync(Grant with { FundId = "lottery", SourceClass = "lottery", Units = 30_000, Payer = "省民政厅", PurposeZh = "彩票公益金" });
        await house.DoAsync(FundsHouse.Gift(1_000));
        await house.PayAsync(FundsHouse.Pay(200_000, "grant"));
        await house.PublishAsync();
        await house.HoldAsync();

        using var reader = house.Rows.OpenReader();
        Assert.Equal(("n1", "grant", 500_000, "standing"), (income.Id, reader.Find<Income>("n1")!.FundId, reader.Find<Income>("n1")!.Units, reader.Find<Income>("n1")!.Status));
        var figures = reader.Find<FundFigures>("grant:CNY")!;
        Assert.Equal((500_000, 200_000, 300_000, 0), (figures.ReceivedUnits, figures.UsedUnits, figures.HeldUnits, figures.Gifts));
        Assert.Equal("income", reader.Find<LineInflow>("n1#0")!.SourceKind);
        string page = house.Page("funds/grant.html");
        Assert.Contains("市财政局", page, StringComparison.Ordinal);
        Assert.Contains("data-record=\"Incomes:n1:Units\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sources_ThatWouldMix_AreRefusedWhateverTheCommand()
    {
        await using var house = await FundsHouse.OpenAsync();
        await house.DoAsync(Grant);
        await house.DoAsync(FundsHouse.Gift(10_000));
        Assert.Equal("fund.source-differs", await house.RefusedAsync(Grant with { FundId = "relief" }));
        Assert.Equal("fund.source-differs", await house.RefusedAsync(FundsHouse.Gift(100, "grant")));
        Assert.Equal("fund.source-differs", await house.RefusedAsync(FundsHouse.Gift(100) with { Parts = [new("relief", 1), new("lottery", 1)] }));
        Assert.Equal("fund.source-differs", await house.RefusedAsync(new TransferFunds { From = new("grant"), To = new("relief"), Units = 1, Reason = "调剂" }));
        Assert.Equal("fund.source-differs", await house.RefusedAsync(new TransferFunds { From = new("relief"), To = new("lottery"), Units = 1, Reason = "调剂" }));
        Assert.Equal("fund.source-differs", await house.RefusedAsync(new DefineRule { Code = "mix", Parts = [new(1, new("warm")), new(1, new("grant"))] }));
        await house.DoAsync(new DefineRule { Code = "half", Parts = [new(1, new("warm")), new(1, new("relief", "tumour"))] });
        Assert.Equal("fund.source-differs", await house.RefusedAsync(new SplitByRule { Rule = "half@1", From = new("grant"), Units = 100 }));
        Assert.Equal("fund.source-differs", await house.RefusedAsync(new ConvertAssets
        {
            Kind = "purchase", Inputs = [new(new("grant"), 100)], To = new("relief", "", "MASK", "L1"), ToUnits = 10, Goods = new("口罩", "只"),
        }));
        Assert.Equal("command.invalid", await house.RefusedAsync(Grant with { SourceClass = "gift" }));
        Assert.Equal("command.invalid", await house.RefusedAsync(new OpenFund { Code = "odd", NameZh = "奇怪的来源", SourceClass = "windfall" }));
        Assert.Equal("fund.unknown", await house.RefusedAsync(Grant with { FundId = "nowhere" }));
        await house.PublishAsync();
        await house.HoldAsync();
    }

    [Fact]
    public async Task Shortfall_OfAGiftFund_IsNotBorneByTheTreasurysMoney()
    {
        await using var house = await FundsHouse.OpenAsync();
        await house.DoAsync(Grant);
        var gift = await house.DoAsync(FundsHouse.Gift(10_000));
        await house.PayAsync(FundsHouse.Pay(10_000));
        await house.DoAsync(new RefundDonation { DonationId = gift.Id, Units = 4_000, Kind = "chargeback", Reason = "持卡人拒付" });
        Assert.Equal("fund.source-differs", await house.RefusedAsync(new SettleShortfall { OwedId = "owed1", FundId = "grant", Reason = "补足" }));
        await house.PublishAsync();
        await house.HoldAsync();

        using var reader = house.Rows.OpenReader();
        Assert.Equal(4_000, reader.Find<FundFigures>("relief:CNY")!.ShortfallUnits);
        Assert.Equal(500_000, reader.Find<FundFigures>("grant:CNY")!.HeldUnits);
    }

    [Fact]
    public async Task Unidentified_Identified_IsReceivedOnceAndIsAGiftWithASpan()
    {
        await using var house = await FundsHouse.OpenAsync();
        var money = await house.DoAsync(new RecordUnidentified { FundId = "unknown", Units = 8_800, On = new(2020, 3, 2), PayerNote = "转账人某某" });
        Assert.Equal("fund.source-differs", await house.RefusedAsync(new RecordUnidentified { FundId = "relief", Units = 1 }));
        await house.PublishAsync();
        using (var reader = house.Rows.OpenReader()) Assert.Equal(8_800, reader.Find<FundFigures>("unknown:CNY")!.HeldUnits);

        IdentifyMoney identify = new() { IncomeId = money.Id, Gift = FundsHouse.Gift(8_800) with { Giver = "某某", NameForm = "withheld" }, Reason = "捐赠人持汇款凭证认领" };
        Assert.Equal("income.amount-differs", await house.RefusedAsync(identify with { Gift = FundsHouse.Gift(8_799) }));
        Assert.Equal("income.amount-differs", await house.RefusedAsync(identify with { Gift = FundsHouse.Gift(8_800) with { Asset = "USD" } }));
        Assert.Equal("command.invalid", await house.RefusedAsync(identify with { Gift = FundsHouse.Gift(8_800) with { FeeUnits = 1 } }));
        Assert.Equal("income.unknown", await house.RefusedAsync(identify with { IncomeId = "n9" }));
        var gift = await house.DoAsync(identify);
        Assert.Equal("income.ended", await house.RefusedAsync(identify));
        await house.PayAsync(FundsHouse.Pay(8_800));
        await house.PublishAsync();
        await house.HoldAsync();

        using var after = house.Rows.OpenReader();
        Assert.Equal(("identified", gift.Id), (after.Find<Income>(money.Id)!.Status, after.Find<Income>(money.Id)!.DonationId));
        Assert.Equal((0, 0), (after.Find<FundFigures>("unknown:CNY")!.ReceivedUnits, after.Find<FundFigures>("unknown:CNY")!.HeldUnits));
        Assert.Equal((8_800, 8_800, 1), (after.Find<FundFigures>("relief:CNY")!.ReceivedUnits, after.Find<FundFigures>("relief:CNY")!.UsedUnits, after.Find<FundFigures>("relief:CNY")!.Gifts));
        Assert.Equal(2, after.Versions<Income>(money.Id).Count);
        foreach (string file in Directory.EnumerateFiles(house.Folder.Public, "*", SearchOption.AllDirectories))
            Assert.DoesNotContain("转账人某某", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await house.ReopenAsync();
        Assert.Equal(0, (await house.Host.QueryAsync(new GetFundStatement("unknown"), TestContext.Current.CancellationToken)).Value.Assets.Single().HeldUnits);
    }

    [Fact]
    public async Task Unidentified_ReturnedOrSpent_GoesBackAndNowhereElse()
    {
        await using var house = await FundsHouse.OpenAsync();
        var money = await house.DoAsync(new RecordUnidentified { FundId = "unknown", Units = 700 });
        var other = await house.DoAsync(new RecordUnidentified { FundId = "unknown", Units = 50 });
        var spent = await house.DoAsync(FundsHouse.Pay(10, "unknown"));
        Assert.Equal("fund.unidentified-held", await house.RefusedAsync(new ApproveDisbursement { DisbursementId = spent.Id }, RealHouse.Checker));
        Assert.Equal("fund.source-differs", await house.RefusedAsync(new TransferFunds { From = new("unknown"), To = new("relief"), Units = 10, Reason = "挪作他用" }));
        await house.DoAsync(new ReturnUnidentified { IncomeId = money.Id, Reason = "查无此人，原路退回" });
        Assert.Equal("income.ended", await house.RefusedAsync(new ReturnUnidentified { IncomeId = money.Id, Reason = "再退" }));
        var grant = await house.DoAsync(Grant);
        Assert.Equal("income.not-unidentified", await house.RefusedAsync(new ReturnUnidentified { IncomeId = grant.Id, Reason = "退" }));
        await house.PublishAsync();
        await house.HoldAsync();

        using var reader = house.Rows.OpenReader();
        Assert.Equal(("returned", "standing"), (reader.Find<Income>(money.Id)!.Status, reader.Find<Income>(other.Id)!.Status));
        var figures = reader.Find<FundFigures>("unknown:CNY")!;
        Assert.Equal((750, 700, 50), (figures.ReceivedUnits, figures.RefundedUnits, figures.HeldUnits));
    }

    [Fact]
    public async Task Income_RecordedByMistake_IsVoidedByAnotherPersonInPublic()
    {
        await using var house = await FundsHouse.OpenAsync();
        var income = await house.DoAsync(Grant);
        VoidIncome undo = new() { IncomeId = income.Id, Reason = "重复登记" };
        Assert.Equal("correction.own-approval", await house.RefusedAsync(undo));
        await house.PayAsync(FundsHouse.Pay(1, "grant"));
        Assert.Equal("fund.insufficient", await house.RefusedAsync(undo, RealHouse.Checker));
        await house.DoAsync(Grant with { Units = 1 });
        await house.DoAsync(undo, RealHouse.Checker);
        await house.PublishAsync();
        await house.HoldAsync();

        using var reader = house.Rows.OpenReader();
        Assert.Equal("重复登记", Assert.Single(reader.CorrectionsOf("Incomes", income.Id)).Reason);
        Assert.Equal((1, 0), (reader.Find<FundFigures>("grant:CNY")!.ReceivedUnits, reader.Find<FundFigures>("grant:CNY")!.HeldUnits));
    }

    [Fact]
    public async Task OpeningBalance_OfAFund_StandsInItsFiguresAndOnItsPage()
    {
        await using var house = await FundsHouse.OpenAsync();
        await house.DoAsync(new RecordOpeningBalance { Line = new("grant"), Units = 12_345, On = new(2019, 12, 31) });
        await house.PublishAsync();
        await house.HoldAsync();
        using var reader = house.Rows.OpenReader();
        Assert.Equal(12_345, reader.Find<FundFigures>("grant:CNY")!.OpeningUnits);
        Assert.Contains("期初", house.Page("funds/grant.html"), StringComparison.Ordinal);
        Assert.Contains("data-figure=\"grant:CNY:opening\"", house.Page("funds/grant.html"), StringComparison.Ordinal);
    }
}
