using Aid.Application.Campaigns;
using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Funds;
using Aid.Application.LiveTotals;
using Aid.Application.Matching;
using Aid.Application.Pipeline;
using Aid.Application.Teams;
using Aid.Application.Transfers;
using Aid.Tests.Integration.Publishing;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>Every refusal of campaigns, produced; a refused command changes nothing.</summary>
public sealed class CampaignRefusalTests
{
    private static readonly DateOnly First = new(2020, 3, 7);
    private static readonly DateOnly Last = new(2020, 3, 9);

    [Fact]
    public async Task Plans_OutOfPlace_AreRefused()
    {
        await using RealHouse house = await CampaignsTests.OpenAsync();
        PlanCampaign plan = new() { CampaignId = "drive", StartsOn = First, EndsOn = Last };
        Assert.Equal("campaign.unknown", await Refused(house, plan with { CampaignId = "none" }));
        Assert.Equal("campaign.kind-unknown", await Refused(house, plan with { Kind = "none" }));
        Assert.Equal("command.invalid", await Refused(house, plan with { EndsOn = First.AddDays(-1) }));
        Assert.Equal("command.invalid", await Refused(house, plan with { PlatformUrl = "http://platform.example" }));
        await house.DoAsync(plan);
        Assert.Equal("campaign.reason-missing", await Refused(house, plan));
        await house.DoAsync(plan with { Reason = "延长" });

        AddSubPlan sub = new() { Code = "parent", CampaignId = "drive", NameZh = "母计划" };
        Assert.Equal("sub-plan.unknown", await Refused(house, sub with { ParentId = "none" }));
        Assert.Equal("sub-plan.of-itself", await Refused(house, sub with { SubCampaignId = "drive" }));
        Assert.Equal("organisation.unknown", await Refused(house, sub with { OrganisationId = "none" }));
        Assert.Equal("project.unknown", await Refused(house, sub with { ProjectId = "none" }));
        await house.DoAsync(sub);
        Assert.Equal("sub-plan.code-taken", await Refused(house, sub));
        await house.DoAsync(sub with { Code = "sub", ParentId = "parent", OrganisationId = "far" });
        Assert.Equal("sub-plan.too-deep", await Refused(house, sub with { Code = "deep", ParentId = "sub" }));
        Assert.Equal("sub-plan.unknown", await Refused(house, new StateSubPlanDue { CampaignId = "drive", SubPlanId = "none", Units = 1, On = Last }));
    }

    [Fact]
    public async Task SubPlanReceipts_BeyondWhatBroughtThem_AreRefused()
    {
        await using RealHouse house = await CampaignsTests.OpenAsync();
        await house.DoAsync(new AddSubPlan { Code = "sub", CampaignId = "drive", NameZh = "子计划", OrganisationId = "far" });
        await house.DoAsync(CampaignsTests.Gift(10_000));
        string transfer = (await house.DoAsync(new TransferFunds { From = new LineChoice("drive-fund"), To = new LineChoice("far-fund"), Units = 4_000, Reason = "划拨" })).Id;
        string back = (await house.DoAsync(new TransferFunds { From = new LineChoice("far-fund"), To = new LineChoice("drive-fund"), Units = 500, Reason = "退回" })).Id;
        string passed = (await house.DoAsync(new RecordDisbursement { FundId = "drive-fund", Kind = "passed-on", Units = 1_000, PurposeZh = "拨付", Recipient = "示例乡红十字会" })).Id;
        ConfirmSubPlanReceipt receipt = new() { CampaignId = "drive", SubPlanId = "sub", Units = 3_000, TransferId = transfer };
        Assert.Equal("command.invalid", await Refused(house, receipt with { DisbursementId = passed }));
        Assert.Equal("sub-plan.movement-unfit", await Refused(house, receipt with { TransferId = back }));
        Assert.Equal("sub-plan.movement-unfit", await Refused(house, receipt with { TransferId = "t99" }));
        Assert.Equal("sub-plan.movement-unfit", await Refused(house, receipt with { TransferId = null, DisbursementId = passed }));
        await house.DoAsync(receipt);
        Assert.Equal("sub-plan.receipt-exceeds", await Refused(house, receipt));
        await house.DoAsync(receipt with { Units = 1_000 });
    }

    [Fact]
    public async Task Teams_AndTheirGifts_AreRefusedOutOfPlace()
    {
        await using RealHouse house = await CampaignsTests.OpenAsync();
        OpenTeam team = new() { Code = "t-one", CampaignId = "drive", NameZh = "队" };
        Assert.Equal("sub-plan.unknown", await Refused(house, team with { SubPlanId = "none" }));
        await house.DoAsync(team);
        Assert.Equal("team.code-taken", await Refused(house, team));
        string gift = (await house.DoAsync(CampaignsTests.Gift(100))).Id;
        string elsewhere = (await house.DoAsync(new RecordDonation { Parts = [new DonationShare("drive-fund", 5)], NameForm = "anonymous" })).Id;
        Assert.Equal("team.unknown", await Refused(house, CampaignsTests.Counted("none", gift)));
        Assert.Equal("donation.unknown", await Refused(house, CampaignsTests.Counted("t-one", "g99")));
        Assert.Equal("team.gift-elsewhere", await Refused(house, CampaignsTests.Counted("t-one", elsewhere)));
        Assert.Equal("command.invalid", await Refused(house, CampaignsTests.Counted("t-one", gift) with { ConsentEvidence = "" }));
        Assert.Equal("team.gift-not-counted", await Refused(house, new WithdrawTeamGift { TeamId = "t-one", DonationId = gift }));
        await house.DoAsync(CampaignsTests.Counted("t-one", gift));
        Assert.Equal("team.gift-counted", await Refused(house, CampaignsTests.Counted("t-one", gift)));
        Assert.Equal("team.unknown", (await house.Host.QueryAsync(new GetTeamTotal("none"), TestContext.Current.CancellationToken)).Refusal?.Code);
    }

    [Fact]
    public async Task Matches_BeyondPoolOrCap_AreRefusedAndLeaveNothing()
    {
        await using RealHouse house = await CampaignsTests.OpenAsync();
        DefineMatching rule = new() { Code = "pool", CampaignId = "drive", SponsorZh = "示例基金会", PoolUnits = 10_000, GiftCapUnits = 2_000, StartsOn = First, EndsOn = Last, RuleZh = "规则" };
        Assert.Equal("matching.unknown", await Refused(house, new ConfirmMatch { MatchingId = "pool", Units = 1 }));
        await house.DoAsync(rule);
        Assert.Equal("campaign.reason-missing", await Refused(house, rule));
        await house.DoAsync(new OpenCampaign { Code = "second", FundId = "drive-fund", NameZh = "另一活动", StartsOn = First });
        Assert.Equal("matching.code-taken", await Refused(house, rule with { CampaignId = "second", Reason = "误" }));
        string gift = (await house.DoAsync(CampaignsTests.Gift(1_000))).Id;
        string early = (await house.DoAsync(CampaignsTests.Gift(1_000) with { ReceivedOn = First.AddDays(-1) })).Id;
        ConfirmMatch match = new() { MatchingId = "pool", Units = 1_000 };
        Assert.Equal("matching.pool-exceeded", await Refused(house, match with { Units = 10_001 }));
        Assert.Equal("matching.gift-cap-exceeded", await Refused(house, match with { Units = 1_500, Shares = [new GiftShare(gift, 1_001)] }));
        Assert.Equal("matching.shares-exceed", await Refused(house, match with { Units = 10, Shares = [new GiftShare(gift, 11)] }));
        Assert.Equal("matching.gift-ineligible", await Refused(house, match with { Shares = [new GiftShare(early, 1)] }));
        Assert.Equal("donation.unknown", await Refused(house, match with { Shares = [new GiftShare("g99", 1)] }));
        Assert.Equal("fund.designation-unknown", await Refused(house, match with { Designation = "none" }));
        string result = (await house.DoAsync(match with { Shares = [new GiftShare(gift, 600)] })).Id;
        Assert.Equal("matching.below-confirmed", await Refused(house, rule with { PoolUnits = 999, Reason = "减少" }));
        await house.DoAsync(rule with { PoolUnits = 1_000, Reason = "减少" });
        Assert.Equal("matching.pool-exceeded", await Refused(house, match with { Units = 1 }));
        Assert.Equal("match-result.unknown", await Refused(house, new ClawBackMatch { MatchResultId = "m9", Units = 1, Reason = "收回" }));
        Assert.Equal("match-result.exceeds", await Refused(house, new ClawBackMatch { MatchResultId = result, Units = 1_001, Reason = "收回" }));
        Assert.Equal("match-result.exceeds", await Refused(house, new ClawBackMatch { MatchResultId = result, Units = 500, Reason = "收回" }));
        Assert.Equal(3_000, house.Host.Session!.Ledger.Lines().Where(line => line.Fund == "drive-fund").Sum(line => house.Host.Session.Ledger.Balance(line).Free));
    }

    [Fact]
    public async Task Matches_ConfirmedBySixtyFourAtOnce_ExhaustThePoolExactly()
    {
        await using RealHouse house = await CampaignsTests.OpenAsync();
        await house.DoAsync(new DefineMatching { Code = "pool", CampaignId = "drive", SponsorZh = "示例基金会", PoolUnits = 5_000, StartsOn = First, RuleZh = "规则" });
        var answers = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => house.Host.SendAsync(new ConfirmMatch { MatchingId = "pool", Units = 200 }, RealHouse.Maker, cancellationToken: TestContext.Current.CancellationToken)));
        Assert.Equal(25, answers.Count(answer => !answer.IsRefused));
        Assert.All(answers.Where(answer => answer.IsRefused), answer => Assert.Equal("matching.pool-exceeded", answer.Refusal!.Code));
        Assert.Equal(5_000, house.Host.Session!.Ledger.Lines().Where(line => line.Fund == "drive-fund").Sum(line => house.Host.Session.Ledger.Balance(line).Free));
    }

    [Fact]
    public async Task Provisional_AfterSettlementOrBeyondPools_IsRefused()
    {
        await using RealHouse house = await CampaignsTests.OpenAsync();
        PostProvisional post = new() { CampaignId = "drive", Units = 100, Gifts = 1 };
        Assert.Equal("campaign.unknown", await Refused(house, post with { CampaignId = "none" }));
        Assert.Equal("team.unknown", await Refused(house, post with { TeamId = "none" }));
        Assert.Equal("provisional.negative", await Refused(house, post with { Units = -1 }));
        Assert.Equal("provisional.match-exceeds", await Refused(house, post with { MatchedUnits = 1 }));
        await house.DoAsync(post);
        ProvisionalTally again = (await house.Host.SendAsync(post, RealHouse.Maker, "tally-2", TestContext.Current.CancellationToken)).Value;
        Assert.Equal(again, (await house.Host.SendAsync(post, RealHouse.Maker, "tally-2", TestContext.Current.CancellationToken)).Value);
        Assert.Equal((200, 2), (again.Units, again.Gifts));

        SettleCampaign settle = new() { CampaignId = "drive", Platform = "示例平台", SettledUnits = 150, SettledGifts = 2 };
        Assert.Equal("settlement.unexplained", await Refused(house, settle));
        Assert.Equal("settlement.unexplained", await Refused(house, settle with { ProvisionalUnits = 150, ProvisionalGifts = 2 }));
        await house.DoAsync(settle with { Differences = [new SettledDifference("fee", -50, "手续费")] });
        Assert.Equal("campaign.settled", await Refused(house, settle));
        Assert.Equal("provisional.settled", await Refused(house, post));
    }

    [Fact]
    public async Task CloseOut_ThatDoesNotReconcile_IsRefused()
    {
        await using RealHouse house = await CampaignsTests.OpenAsync();
        await house.DoAsync(CampaignsTests.Gift(1_000));
        CloseCampaign close = new() { CampaignId = "drive", StatedUnits = 1_000, SummaryZh = "结项" };
        await house.DoAsync(new OpenCampaign { Code = "open", FundId = "drive-fund", NameZh = "长期", StartsOn = First });
        Assert.Equal("campaign.still-running", await Refused(house, close with { CampaignId = "open" }));
        Assert.Equal("close-out.unreconciled", await Refused(house, close with { StatedUnits = 1_001 }));
        Assert.Equal("close-out.unknown", await Refused(house, new ApproveCloseOut { CloseOutId = "co9" }));
        string old = (await house.DoAsync(close)).Id;
        Assert.Equal("close-out.own-approval", await Refused(house, new ApproveCloseOut { CloseOutId = old }));
        await house.DoAsync(CampaignsTests.Gift(1));
        Assert.Equal("close-out.outdated", (await house.Host.SendAsync(new ApproveCloseOut { CloseOutId = old }, RealHouse.Checker, cancellationToken: TestContext.Current.CancellationToken)).Refusal?.Code);
        string right = (await house.DoAsync(close with { StatedUnits = 1_001 })).Id;
        await house.DoAsync(new ApproveCloseOut { CloseOutId = right }, RealHouse.Checker);
        Assert.Equal("close-out.already-approved", await Refused(house, new ApproveCloseOut { CloseOutId = right }));
        Assert.Equal("campaign.closed", await Refused(house, new PlanCampaign { CampaignId = "drive", StartsOn = First }));
        Assert.Equal("campaign.closed", await Refused(house, close));
    }

    private static async Task<string?> Refused<T>(RealHouse house, Command<T> command)
    {
        var result = await house.Host.SendAsync(command, RealHouse.Maker, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.IsRefused);
        Assert.NotEmpty(result.Refusal.Zh);
        return result.Refusal.Code;
    }
}
