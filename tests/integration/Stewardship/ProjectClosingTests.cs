using Aid.Application.Allocations;
using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Funds;
using Aid.Application.Projects;
using Aid.Application.Rules;
using Aid.Application.Transfers;
using Aid.Disclosure.Records;
using Aid.Tests.Integration.Publishing;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

public sealed class ProjectClosingTests
{
    [Fact]
    public async Task Closing_WithASurplus_MovesItByThePlanAndEndsTheProject()
    {
        await using var house = await FundsHouse.OpenAsync();
        await house.DoAsync(new DefineRule { Code = "half", Parts = [new(1, new("relief", "tumour")), new(1, new("warm"))] });
        await house.DoAsync(FundsHouse.Gift(9_000, designation: "tumour"));
        await house.DoAsync(FundsHouse.Gift(1_000));
        await house.PayAsync(FundsHouse.Pay(6_500, designation: "tumour"));
        var pending = await house.DoAsync(FundsHouse.Pay(500) with { ProjectId = "tumour" });
        CloseProject close = new() { ProjectId = "tumour", Reason = "项目期满", On = new(2020, 3, 31) };
        Assert.Equal("project.unknown", await house.RefusedAsync(close with { ProjectId = "nothing" }));
        Assert.Equal("project.pending", await house.RefusedAsync(close));
        await house.DoAsync(new ApproveDisbursement { DisbursementId = pending.Id }, RealHouse.Checker);
        Assert.Equal("project.surplus-unplanned", await house.RefusedAsync(close));
        Assert.Equal("project.surplus-unplanned", await house.RefusedAsync(close with { SurplusTo = new("warm") }));
        Assert.Equal("project.surplus-unplanned", await house.RefusedAsync(close with { SurplusTo = new("relief", "tumour"), Plan = "留在原处" }));
        Assert.Equal("fund.source-differs", await house.RefusedAsync(close with { SurplusTo = new("grant"), Plan = "上缴" }));
        await house.DoAsync(new SetFundTerms { FundId = "relief", PurposeZh = "救助", SurplusZh = "结余转入送温暖基金，用于相近的救助", SurplusFundId = "warm" });
        await house.DoAsync(close);

        Assert.Equal("project.closed", await house.RefusedAsync(close));
        Assert.Equal("project.closed", await house.RefusedAsync(FundsHouse.Gift(1, designation: "tumour")));
        Assert.Equal("project.closed", await house.RefusedAsync(FundsHouse.Pay(1) with { ProjectId = "tumour" }));
        Assert.Equal("project.closed", await house.RefusedAsync(new TransferFunds { From = new("relief"), To = new("relief", "tumour"), Units = 1, Reason = "追加" }));
        Assert.Equal("project.closed", await house.RefusedAsync(new SplitByRule { Rule = "half@1", From = new("relief"), Units = 2 }));
        Assert.Equal("project.closed", await house.RefusedAsync(new DefineRule { Code = "more", Parts = [new(1, new("relief", "tumour")), new(1, new("warm"))] }));
        await house.PublishAsync();
        await house.HoldAsync();

        using var reader = house.Rows.OpenReader();
        var closing = reader.Find<ProjectClosing>("tumour")!;
        Assert.Equal((2_000, "warm//CNY", "结余转入送温暖基金，用于相近的救助"), (closing.SurplusUnits, closing.ToLine, closing.Plan));
        Assert.Equal(2_000, reader.Find<FundFigures>("warm:CNY")!.HeldUnits);
        Assert.Contains("data-record=\"ProjectClosings:tumour:SurplusUnits\"", house.Page("projects/tumour.html"), StringComparison.Ordinal);
        Assert.Contains("已结项", house.Page("funds/relief.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Closing_WithAPaymentRecordedBefore_RefusesItsReplacement()
    {
        await using var house = await FundsHouse.OpenAsync();
        await house.DoAsync(FundsHouse.Gift(1_000, designation: "tumour"));
        string paid = await house.PayAsync(FundsHouse.Pay(1_000) with { ProjectId = "tumour" });
        await house.DoAsync(new CloseProject { ProjectId = "tumour", Reason = "完成" });
        var replacement = await house.DoAsync(new ReplaceDisbursement { DisbursementId = paid, Units = 900, Reason = "金额误记" });
        Assert.Equal("project.closed", await house.RefusedAsync(new ApproveDisbursement { DisbursementId = replacement.Id }, RealHouse.Checker));
        await house.PublishAsync();
        await house.HoldAsync();
        using var reader = house.Rows.OpenReader();
        Assert.Equal((0, ""), (reader.Find<ProjectClosing>("tumour")!.SurplusUnits, reader.Find<ProjectClosing>("tumour")!.ToLine));
    }

    [Fact]
    public async Task Closing_WithGoodsOrForeignMoneyLeft_IsRefused()
    {
        await using var house = await FundsHouse.OpenAsync();
        await house.DoAsync(FundsHouse.Gift(100, designation: "tumour") with { Asset = "USD" });
        Assert.Equal("project.holds-more", await house.RefusedAsync(new CloseProject { ProjectId = "tumour", Reason = "完成", SurplusTo = new("warm"), Plan = "转出" }));
        await house.DoAsync(new RecordDonation { Parts = [new("relief", 5, "tumour")], Asset = "MASK", Channel = "goods", Goods = new GoodsGiven("L1", "口罩", "只") });
        Assert.Equal("project.holds-more", await house.RefusedAsync(new CloseProject { ProjectId = "tumour", Reason = "完成", SurplusTo = new("warm"), Plan = "转出" }));
    }
}
