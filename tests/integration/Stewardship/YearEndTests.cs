using Aid.Application.Allocations;
using Aid.Application.Books;
using Aid.Application.Disbursements;
using Aid.Application.Entries;
using Aid.Application.Fees;
using Aid.Application.Funds;
using Aid.Application.Incomes;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Application.Projects;
using Aid.Application.Refunds;
using Aid.Application.Reversals;
using Aid.Application.Transfers;
using Aid.Application.Years;
using Aid.Disclosure.Records;
using Aid.Tests.Integration.Publishing;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

public sealed class YearEndTests
{
    private static readonly DateOnly In2018 = new(2018, 6, 1);
    private static readonly DateOnly In2019 = new(2019, 6, 1);

    [Fact]
    public async Task Year_Closed_AddsUpToTheFenAndIsPublished()
    {
        await using var house = await FundsHouse.OpenAsync();
        await RecordAsync(house);
        var proposal = await house.DoAsync(new CloseYear { OrganisationId = "city", Year = 2019 });
        Assert.Equal("year.own-approval", await house.RefusedAsync(new ApproveYear { ProposalId = proposal.Id }));
        Assert.Equal("year.unknown", await house.RefusedAsync(new ApproveYear { ProposalId = "y9" }, RealHouse.Checker));
        await house.DoAsync(new ApproveYear { ProposalId = proposal.Id }, RealHouse.Checker);
        Assert.Equal("year.already-approved", await house.RefusedAsync(new ApproveYear { ProposalId = proposal.Id }, RealHouse.Checker));
        await house.PublishAsync();
        await house.HoldAsync();

        using var reader = house.Rows.OpenReader();
        var year = reader.Find<YearEnd>("city:2019:CNY")!;
        Assert.Equal((1_000_000, 2_000_000), (year.OpeningUnits, year.PriorReceivedUnits));
        Assert.Equal([("gift", 800_000), ("lottery", 90_000), ("treasury", 500_000)], year.Sources.Select(source => (source.SourceClass, source.Units)));
        Assert.Equal((1_390_000, 10_000, 60_000, 40_000), (year.ReceivedUnits, year.ReturnedUnits, year.MovedOutUnits, year.ConvertedUnits));
        Assert.Equal((700_000, 20_000, 5_000, 300_000, 1_000), (year.ProgrammeUnits, year.AdministrationUnits, year.FundraisingUnits, year.PassedOnUnits, year.FeeUnits));
        Assert.Equal((1_254_000, 1_254_000, 0, 0), (year.HeldUnits, year.FundUnits, year.ShortfallUnits, year.OtherUnits));
        Assert.Null(reader.Find<YearEnd>("county:2019:CNY"));
        string page = house.Page("organisations/city.html");
        Assert.Contains("data-record=\"YearEnds:city:2019:CNY:HeldUnits\"", page, StringComparison.Ordinal);
        Assert.Contains("data-total=\"year=city/2019:CNY:treasury\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Year_Closed_RefusesEveryCommandThatIsDatedInIt()
    {
        await using var house = await FundsHouse.OpenAsync();
        await RecordAsync(house);
        var unidentified = await house.DoAsync(new RecordUnidentified { FundId = "unknown", Units = 10, On = In2019 });
        var gift = await house.DoAsync(FundsHouse.Gift(1_000));
        string paid = await house.PayAsync(FundsHouse.Pay(100));
        await house.DoAsync(FundsHouse.Gift(5, designation: "tumour"));
        string passed = await house.PayAsync(FundsHouse.Pay(100) with { Kind = "passed-on" });
        await CloseAsync(house, 2019);

        Command<Recorded>[] dated =
        [
            FundsHouse.Gift(1, on: In2019), FundsHouse.Gift(1, on: In2018), FundsHouse.Pay(1, on: In2019), new RecordIncome { FundId = "grant", SourceClass = "treasury", Units = 1, PurposeZh = "补记", On = In2019 },
            new RecordUnidentified { FundId = "unknown", Units = 1, On = In2019 }, new ReturnUnidentified { IncomeId = unidentified.Id, On = In2019, Reason = "退回" },
            new IdentifyMoney { IncomeId = unidentified.Id, Gift = FundsHouse.Gift(10), On = In2019, Reason = "认领" },
            new RefundDonation { DonationId = gift.Id, Units = 1, On = In2019, Reason = "退" }, new VoidDonation { DonationId = gift.Id, On = In2019, Reason = "重复" },
            new RecordFee { DonationId = gift.Id, Units = 1, On = In2019 }, new TransferFunds { From = new("relief"), To = new("warm"), Units = 1, On = In2019, Reason = "调" },
            new TransferFunds { From = new("far"), To = new("relief"), Units = 1, On = In2019, Reason = "上解" },
            new ConvertAssets { Kind = "exchange", Inputs = [new(new("relief"), 7)], To = new("relief", "", "USD"), ToUnits = 1, On = In2019 },
            new RecordOpeningBalance { Line = new("lottery", "", "USD"), Units = 1, On = In2019 }, new ReturnPassedOn { DisbursementId = passed, Units = 1, On = In2019, Reason = "退" },
            new CloseProject { ProjectId = "tumour", Reason = "完成", On = In2019, SurplusTo = new("warm"), Plan = "转" },
        ];
        foreach (Command<Recorded> command in dated)
            Assert.Equal((command.GetType().Name, "year.closed"), (command.GetType().Name, await house.RefusedAsync(command, RealHouse.Checker)));
        var undo = await house.DoAsync(new ReverseEntry { RecordId = paid, Reason = "误付", On = In2019 });
        Assert.Equal("year.closed", await house.RefusedAsync(new ApproveReversal { ReversalId = undo.Id }, RealHouse.Checker));
        Assert.Equal("year.closed", await house.RefusedAsync(new CloseYear { OrganisationId = "city", Year = 2018 }));

        // Another organisation's year is its own, and the new year goes on.
        await house.DoAsync(FundsHouse.Gift(1, "far", on: In2019));
        await house.DoAsync(FundsHouse.Gift(1));
        await house.PublishAsync();
        await house.HoldAsync();
    }

    [Fact]
    public async Task Year_NotReady_IsNotClosed()
    {
        await using var house = await FundsHouse.OpenAsync();
        CloseYear close = new() { OrganisationId = "city", Year = 2019 };
        Assert.Equal("organisation.unknown", await house.RefusedAsync(close with { OrganisationId = "nowhere" }));
        Assert.Equal("year.not-over", await house.RefusedAsync(close with { Year = 2020 }));
        Assert.Equal("year.empty", await house.RefusedAsync(close));
        await house.DoAsync(FundsHouse.Gift(1_000, on: In2019));
        var payment = await house.DoAsync(FundsHouse.Pay(10, on: In2019));
        Assert.Equal("year.pending", await house.RefusedAsync(close));
        await house.DoAsync(new ApproveDisbursement { DisbursementId = payment.Id }, RealHouse.Checker);
        var proposal = await house.DoAsync(close);
        PendingYear waiting = Assert.Single((await house.Host.QueryAsync(new GetPending(), TestContext.Current.CancellationToken)).Value.Years);
        Assert.Equal((proposal.Id, 2019, "close", "staff 1"), (waiting.Id, waiting.Year, waiting.Action, waiting.Maker));
        await house.DoAsync(FundsHouse.Gift(5, on: In2019));
        Assert.Equal("year.changed", await house.RefusedAsync(new ApproveYear { ProposalId = proposal.Id }, RealHouse.Checker));
        var first = await house.DoAsync(close);
        var second = await house.DoAsync(close);
        await house.DoAsync(new ApproveYear { ProposalId = first.Id }, RealHouse.Checker);
        Assert.Equal("year.closed", await house.RefusedAsync(new ApproveYear { ProposalId = second.Id }, RealHouse.Checker));
    }

    [Fact]
    public async Task Year_Reopened_IsAPublicCorrectionAndClosesAnew()
    {
        await using var house = await FundsHouse.OpenAsync();
        await house.DoAsync(FundsHouse.Gift(1_000, on: In2018));
        await house.DoAsync(FundsHouse.Gift(2_000, on: In2019));
        await CloseAsync(house, 2018);
        await CloseAsync(house, 2019);
        await house.PublishAsync();
        ReopenYear reopen = new() { OrganisationId = "city", Year = 2019, Reason = "漏记 12 月一笔捐赠" };
        Assert.Equal("year.not-last-closed", await house.RefusedAsync(reopen with { Year = 2018 }));
        var proposal = await house.DoAsync(reopen);
        var twice = await house.DoAsync(reopen);
        await house.DoAsync(new ApproveYear { ProposalId = proposal.Id }, RealHouse.Checker);
        Assert.Equal("year.not-last-closed", await house.RefusedAsync(new ApproveYear { ProposalId = twice.Id }, RealHouse.Checker));
        Assert.Equal("year.closed", await house.RefusedAsync(FundsHouse.Gift(1, on: In2018)));
        await house.DoAsync(FundsHouse.Gift(300, on: new(2019, 12, 30)));
        await house.PublishAsync();
        await house.HoldAsync();
        using (var reader = house.Rows.OpenReader())
        {
            Assert.Equal("reopened", reader.Find<YearEnd>("city:2019:CNY")!.Status);
            Assert.Equal(("closed", "reopened", "漏记 12 月一笔捐赠"), reader.CorrectionsOf("YearEnds", "city:2019:CNY").Select(c => (c.OldValue, c.NewValue, c.Reason)).Single());
        }

        await CloseAsync(house, 2019);
        await house.PublishAsync();
        await house.HoldAsync();
        using var after = house.Rows.OpenReader();
        Assert.Equal(("closed", 2_300, 1_000), (after.Find<YearEnd>("city:2019:CNY")!.Status, after.Find<YearEnd>("city:2019:CNY")!.ReceivedUnits, after.Find<YearEnd>("city:2019:CNY")!.PriorReceivedUnits));
        Assert.Equal(3, after.Versions<YearEnd>("city:2019:CNY").Count);
    }

    [Fact]
    public async Task Year_WithAShortfall_BalancesWithIt()
    {
        await using var house = await FundsHouse.OpenAsync();
        var gift = await house.DoAsync(FundsHouse.Gift(1_000, on: In2019));
        await house.PayAsync(FundsHouse.Pay(1_000, on: In2019));
        await house.DoAsync(new RefundDonation { DonationId = gift.Id, Units = 400, Kind = "chargeback", On = In2019, Reason = "拒付" });
        await CloseAsync(house, 2019);
        await house.PublishAsync();
        await house.HoldAsync();
        using var reader = house.Rows.OpenReader();
        var year = reader.Find<YearEnd>("city:2019:CNY")!;
        Assert.Equal((1_000, 400, 1_000, -400, 0, 400), (year.ReceivedUnits, year.ReturnedUnits, year.ProgrammeUnits, year.HeldUnits, year.FundUnits, year.ShortfallUnits));
    }

    internal static async Task CloseAsync(RealHouse house, int year, string organisation = "city")
    {
        var proposal = await house.DoAsync(new CloseYear { OrganisationId = organisation, Year = year });
        await house.DoAsync(new ApproveYear { ProposalId = proposal.Id }, RealHouse.Checker);
    }

    // 2018: 2,000,000 in, 1,000,000 out. 2019: something of every kind.
    private static async Task RecordAsync(RealHouse house)
    {
        await house.DoAsync(new RegisterOrganisation { Code = "county", NameZh = "县红十字会", ParentId = "city" });
        await house.DoAsync(new OpenFund { Code = "far", OrganisationId = "county", NameZh = "县救助基金", OpenedOn = new(2018, 1, 1) });
        await house.DoAsync(FundsHouse.Gift(2_000_000, on: In2018));
        await house.PayAsync(FundsHouse.Pay(1_000_000, on: In2018));

        await house.DoAsync(FundsHouse.Gift(700_000, on: In2019));
        var returned = await house.DoAsync(FundsHouse.Gift(100_000, "warm", on: In2019) with { Channel = "wechat" });
        await house.DoAsync(new SettleChannel { OrganisationId = "city", Channel = "wechat", Units = 89_000, On = In2019 });
        await house.DoAsync(new RecordIncome { FundId = "grant", SourceClass = "treasury", Units = 500_000, PurposeZh = "经费", On = In2019 });
        await house.DoAsync(new RecordIncome { FundId = "lottery", SourceClass = "lottery", Units = 90_000, PurposeZh = "公益金", On = In2019 });
        await house.DoAsync(new RefundDonation { DonationId = returned.Id, Units = 10_000, On = In2019, Reason = "误转" });
        await house.DoAsync(new RecordFee { DonationId = returned.Id, Units = 1_000, On = In2019 });
        await house.DoAsync(new TransferFunds { From = new("relief"), To = new("far"), Units = 60_000, On = In2019, Reason = "下拨" });
        await house.DoAsync(new TransferFunds { From = new("relief"), To = new("relief", "cost"), Units = 30_000, On = In2019, Reason = "列支" });
        await house.DoAsync(new ConvertAssets { Kind = "purchase", Inputs = [new(new("relief"), 40_000)], To = new("relief", "", "MASK", "P1"), ToUnits = 400, Goods = new("口罩", "只"), On = In2019 });
        await house.PayAsync(FundsHouse.Pay(500_000, on: In2019));
        await house.PayAsync(FundsHouse.Pay(200_000, "grant", on: In2019));
        await house.PayAsync(FundsHouse.Pay(20_000, on: In2019) with { Category = "administration" });
        await house.PayAsync(FundsHouse.Pay(5_000, on: In2019) with { Category = "fundraising" });
        await house.PayAsync(FundsHouse.Pay(300_000, on: In2019) with { Kind = "passed-on" });
    }
}
