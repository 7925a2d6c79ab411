using Aid.Application.Allocations;
using Aid.Application.Disbursements;
using Aid.Application.Funds;
using Aid.Application.Projects;
using Aid.Application.Refunds;
using Aid.Application.Reversals;
using Aid.Application.Rules;
using Aid.Application.Transfers;
using Aid.Disclosure.Records;
using Aid.Tests.Integration.Publishing;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

public sealed class FundTermsTests
{
    private static readonly SetFundTerms Terms = new()
    {
        FundId = "relief", Kind = "special", Sponsor = "某某公司", PurposeZh = "救助大病患者", PurposeEn = "Help for the gravely ill", CostRate = 500, SurplusZh = "转入送温暖基金", SurplusFundId = "warm", ValidFrom = new(2019, 1, 1),
    };

    [Fact]
    public async Task Administration_BeyondTheAnnouncedRate_StandsOnlyWithAPublicReason()
    {
        await using var house = await FundsHouse.OpenAsync();
        Assert.Equal("fund.unknown", await house.RefusedAsync(Terms with { FundId = "nowhere" }));
        Assert.Equal("fund.unknown", await house.RefusedAsync(Terms with { SurplusFundId = "nowhere" }));
        Assert.Equal("fund.source-differs", await house.RefusedAsync(Terms with { SurplusFundId = "grant" }));
        Assert.Equal("command.invalid", await house.RefusedAsync(Terms with { CostRate = 10_001 }));
        await house.DoAsync(Terms);
        await house.DoAsync(FundsHouse.Gift(100_000));
        await house.DoAsync(new TransferFunds { From = new("relief"), To = new("relief", "cost"), Units = 8_000, Reason = "列支管理费" });

        await house.PayAsync(FundsHouse.Pay(3_000) with { Category = "administration" });
        var more = await house.DoAsync(FundsHouse.Pay(2_001) with { Category = "administration" });
        Assert.Equal("fund.cost-rate", await house.RefusedAsync(new ApproveDisbursement { DisbursementId = more.Id }, RealHouse.Checker));
        await house.DoAsync(new ApproveDisbursement { DisbursementId = more.Id, OverrideReason = "审计费由基金负担，经理事会同意" }, RealHouse.Checker);
        await house.PublishAsync();
        await house.HoldAsync();

        using var reader = house.Rows.OpenReader();
        var first = reader.Find<AdministrationPayment>("d1")!;
        Assert.Equal((3_000, 0, 100_000, 500, ""), (first.Units, first.PaidBeforeUnits, first.ReceivedUnits, first.CostRate, first.OverrideReason));
        var beyond = reader.Find<AdministrationPayment>(more.Id)!;
        Assert.Equal((3_000, "审计费由基金负担，经理事会同意"), (beyond.PaidBeforeUnits, beyond.OverrideReason));
        string page = house.Page("funds/relief.html");
        Assert.Contains("经理事会同意", page, StringComparison.Ordinal);
        Assert.Contains("data-total=\"cost=relief:CNY:paid\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Administration_AtTheRateToTheFen_PassesAndAReversalMakesRoom()
    {
        await using var house = await FundsHouse.OpenAsync();
        await house.DoAsync(Terms);
        var gift = await house.DoAsync(FundsHouse.Gift(100_000));
        await house.DoAsync(new TransferFunds { From = new("relief"), To = new("relief", "cost"), Units = 8_000, Reason = "列支管理费" });
        string all = await house.PayAsync(FundsHouse.Pay(5_000) with { Category = "administration" });
        var one = await house.DoAsync(FundsHouse.Pay(1) with { Category = "administration" });
        Assert.Equal("fund.cost-rate", await house.RefusedAsync(new ApproveDisbursement { DisbursementId = one.Id }, RealHouse.Checker));
        var undo = await house.DoAsync(new ReverseEntry { RecordId = all, Reason = "重复支付" });
        await house.DoAsync(new ApproveReversal { ReversalId = undo.Id }, RealHouse.Checker);
        await house.DoAsync(new ApproveDisbursement { DisbursementId = one.Id }, RealHouse.Checker);
        // What was refunded is no basis of cost any more.
        await house.DoAsync(new RefundDonation { DonationId = gift.Id, Units = 90_000, Reason = "误转" });
        var five = await house.DoAsync(FundsHouse.Pay(500) with { Category = "administration" });
        Assert.Equal("fund.cost-rate", await house.RefusedAsync(new ApproveDisbursement { DisbursementId = five.Id }, RealHouse.Checker));
        await house.PublishAsync();
        await house.HoldAsync();
    }

    [Fact]
    public async Task Rule_WithAPlan_ShowsPlanBesideActualToTheFen()
    {
        await using var house = await FundsHouse.OpenAsync();
        await house.DoAsync(new OpenProject { Code = "stock", FundId = "relief", NameZh = "救灾备灾" });
        await house.DoAsync(new DefineRule { Code = "235", NameZh = "“235”分配办法", ValidFrom = new(2016, 1, 1), Parts = [new(2, new("relief", "stock")), new(3, new("warm")), new(5, new("relief", "tumour"))] });
        PlanAllocation plan = new() { Code = "plan-2020", FundId = "relief", Rule = "235@1", StartsOn = new(2020, 1, 1), EndsOn = new(2020, 12, 31), PlannedUnits = 100_001 };
        Assert.Equal("rule.unknown", await house.RefusedAsync(plan with { Rule = "532@1" }));
        Assert.Equal("fund.unknown", await house.RefusedAsync(plan with { FundId = "nowhere" }));
        Assert.Equal("plan.parts-differ", await house.RefusedAsync(plan with { Parts = [1, 2, 3] }));
        Assert.Equal("plan.parts-differ", await house.RefusedAsync(plan with { Parts = [1, 100_000] }));
        Assert.Equal("command.invalid", await house.RefusedAsync(plan with { EndsOn = new(2019, 1, 1) }));
        await house.DoAsync(plan);
        Assert.Equal("plan.code-taken", await house.RefusedAsync(plan));
        await house.DoAsync(plan with { PlannedUnits = 200_000, Reason = "年中增加任务" });
        await house.DoAsync(FundsHouse.Gift(50_003));
        await house.DoAsync(new SplitByRule { Rule = "235@1", From = new("relief"), Units = 30_003 });
        var wrong = await house.DoAsync(new SplitByRule { Rule = "235@1", From = new("relief"), Units = 10_000 });
        var undo = await house.DoAsync(new ReverseEntry { RecordId = wrong.Id, Reason = "多分了一次" });
        await house.DoAsync(new ApproveReversal { ReversalId = undo.Id }, RealHouse.Checker);
        await house.DoAsync(new SplitByRule { Rule = "235@1", From = new("relief"), Units = 1_000, On = new(2019, 12, 31) });
        await house.PublishAsync();
        await house.HoldAsync();

        using var reader = house.Rows.OpenReader();
        Assert.Equal([("relief/stock/CNY", 2), ("warm//CNY", 3), ("relief/tumour/CNY", 5)], reader.Find<AllocationRule>("235@1")!.Parts.Select(part => (part.Line, part.Weight)));
        Assert.Equal([40_000, 60_000, 100_000], reader.Find<AllocationPlan>("plan-2020")!.Parts.Select(part => part.PlannedUnits));
        string page = house.Page("funds/relief.html");
        Assert.Contains("data-total=\"plan=plan-2020:CNY:planned.0\"", page, StringComparison.Ordinal);
        // 30,003 units dealt two, three, five; the reversed split and the one of another year do not count.
        Assert.Contains("value=\"30003\" data-total=\"plan=plan-2020:CNY:actual\"", page.Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
