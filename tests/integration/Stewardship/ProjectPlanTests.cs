using Aid.Application.Cases;
using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Funds;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Application.Plans;
using Aid.Application.Projects;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using Aid.Tests.Integration.Publishing;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>A project from its plan to its payments, through the real pipeline.</summary>
public sealed class ProjectPlanTests
{
    [Fact]
    public async Task Plan_ChangedAndPaidOn_ShowsBudgetAgainstActualAndVerifies()
    {
        await using RealHouse house = await Projects.OpenAsync();
        await house.DoAsync(new SetProjectPlan
        {
            ProjectId = "tumour", Kind = "patients", StartsOn = new(2026, 1, 1), EndsOn = new(2026, 12, 31), TargetUnits = 900_000, TargetPersons = 60, ResponsibleUnit = "救助部", Surplus = "similar-project",
            SurplusNote = "结余转入同类救助。", Lines = [new("drugs", "药费补助", 600_000, "Medicine"), new("travel", "交通补助", 100_000)],
        });
        string milestone = (await house.DoAsync(new SetMilestone { ProjectId = "tumour", NameZh = "第一批发放", PlannedOn = new(2026, 2, 1) })).Id;
        string paid = await house.PayAsync(new RecordDisbursement { FundId = "relief", ProjectId = "tumour", Units = 250_000, PurposeZh = "药费", Recipient = "某医院", BudgetLine = "drugs" });
        await house.DoAsync(new RecordDisbursement { FundId = "relief", ProjectId = "tumour", Units = 9_900, PurposeZh = "未复核", Recipient = "某医院", BudgetLine = "drugs" });
        await house.PublishAsync();
        await house.HoldAsync();

        await house.DoAsync(new ReachMilestone { MilestoneId = milestone, On = new(2026, 2, 3), Evidence = "YS-1" });
        await house.DoAsync(new SetProjectPlan { ProjectId = "tumour", Kind = "patients", Reason = "增列随访", Lines = [new("drugs", "药费补助", 550_000), new("visits", "随访", 50_000)] });
        await house.PublishAsync();
        await house.HoldAsync();

        using var reader = house.Rows.OpenReader();
        Assert.Equal([1, 2], reader.Versions<ProjectPlan>("tumour").Select(plan => (int)plan.Version));
        Assert.Equal(["drugs", "visits"], reader.Find<ProjectPlan>("tumour")!.Lines.Select(line => line.Code));
        Assert.Equal(new DateOnly(2026, 2, 3), reader.Find<Milestone>(milestone)!.DoneOn);
        // What waits for its checker is tagged in private only.
        Assert.Equal([paid], reader.All<DisbursementTag>().Select(tag => tag.Id));
        string page = await File.ReadAllTextAsync(Path.Combine(house.Folder.Public, "projects", "tumour.html"), TestContext.Current.CancellationToken);
        Assert.Contains("data-total=\"budget=tumour/drugs:CNY:paid\"", page);
        Assert.Contains(">2,500.00<", page);
        Assert.Contains("增列随访", page);
        Assert.Contains("晚 2 天", page);
    }

    [Fact]
    public async Task Disbursement_ReplacedAndReversed_KeepsItsTagAndLeavesTheBudget()
    {
        await using RealHouse house = await Projects.OpenAsync();
        await house.DoAsync(new SetProjectPlan { ProjectId = "tumour", Lines = [new("drugs", "药费补助", 600_000)] });
        string wrong = await house.PayAsync(new RecordDisbursement { FundId = "relief", ProjectId = "tumour", Units = 250_000, PurposeZh = "药费", Recipient = "某医院", BudgetLine = "drugs" });
        Recorded right = await house.DoAsync(new ReplaceDisbursement { DisbursementId = wrong, Units = 240_000, Reason = "金额写错" });
        await house.DoAsync(new ApproveDisbursement { DisbursementId = right.Id }, RealHouse.Checker);
        await house.PublishAsync();
        await house.HoldAsync();
        using var reader = house.Rows.OpenReader();
        Assert.Equal("drugs", reader.Find<DisbursementTag>(right.Id)!.BudgetLine);
        Assert.Contains(">2,400.00<", await File.ReadAllTextAsync(Path.Combine(house.Folder.Public, "projects", "tumour.html"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Regions_PaymentsTagged_AreSummedOnTheFundsPage()
    {
        await using RealHouse house = await Projects.OpenAsync();
        await house.DoAsync(new SupportRegion { Code = "dafang", FundId = "relief", DivisionCode = "520521", NameZh = "贵州大方县", Arrangement = "东西部协作" });
        await house.PayAsync(new RecordDisbursement { FundId = "relief", Kind = "passed-on", Units = 70_000, PurposeZh = "卫生院", Recipient = "贵州省红十字会", RegionId = "dafang" });
        string later = await house.PayAsync(new RecordDisbursement { FundId = "relief", Units = 30_000, PurposeZh = "人才培养", Recipient = "贵州省红十字会" });
        await house.DoAsync(new TagDisbursement { DisbursementId = later, RegionId = "dafang" });
        await house.PublishAsync();
        await house.HoldAsync();
        string page = await File.ReadAllTextAsync(Path.Combine(house.Folder.Public, "funds", "relief.html"), TestContext.Current.CancellationToken);
        Assert.Contains("data-total=\"region=dafang:CNY:paid\"", page);
        Assert.Contains(">1,000.00<", page);
    }

    [Fact]
    public async Task Cases_OfAMonth_ArePaidAsOneAndCountedByCounty()
    {
        await using RealHouse house = await Projects.OpenAsync();
        for (int i = 1; i <= 4; i++) await house.DoAsync(new RecordCase { ProjectId = "tumour", Reference = $"ZL-{i}", DivisionCode = "220102", PlaceZh = "甲区", On = new(2026, 2, i), Units = 10_000 });
        Assert.Equal("case.too-few", await house.RefusedAsync(new BatchCases { ProjectId = "tumour", Month = "2026-02", PurposeZh = "二月药费" }));
        for (int i = 5; i <= 9; i++) await house.DoAsync(new RecordCase { ProjectId = "tumour", Reference = $"ZL-{i}", DivisionCode = "220103", PlaceZh = "乙区", On = new(2026, 2, i), Units = 10_000 });
        Recorded batch = await house.DoAsync(new BatchCases { ProjectId = "tumour", Month = "2026-02", PurposeZh = "二月药费" });
        await house.DoAsync(new ApproveDisbursement { DisbursementId = batch.Id }, RealHouse.Checker);
        await house.PublishAsync();
        await house.HoldAsync();
        using var reader = house.Rows.OpenReader();
        Disbursement payment = reader.Find<Disbursement>(batch.Id)!;
        Assert.Equal((90_000, new DateOnly(2026, 2, 28)), (payment.Units, payment.On));
        ReachBlock both = Assert.Single(reader.All<ReachBlock>());
        Assert.Equal((9, "", 90_000), (both.Persons, both.PlaceZh, both.Units));
        Assert.Equal("case.too-few", await house.RefusedAsync(new BatchCases { ProjectId = "tumour", Month = "2026-02", PurposeZh = "再来一次" }));
        Assert.DoesNotContain("ZL-", string.Concat(Directory.EnumerateFiles(house.Folder.Public, "*.*", SearchOption.AllDirectories).Select(File.ReadAllText)));
    }

    [Fact]
    public async Task Applications_ByStage_AreCountedFromFive()
    {
        await using RealHouse house = await Projects.OpenAsync();
        await house.DoAsync(new SetProjectPlan { ProjectId = "tumour", Kind = "applications", Programme = "小天使" });
        List<string> ids = [];
        for (int i = 1; i <= 7; i++) ids.Add((await house.DoAsync(new RecordApplication { ProjectId = "tumour", Reference = $"XTS-{i}", DivisionCode = "220102", PlaceZh = "甲区", On = new(2026, 1, i) })).Id);
        foreach (string id in ids.Take(5)) await house.DoAsync(new AdvanceApplication { ApplicationId = id, Stage = "forwarded", On = new(2026, 2, 1) });
        await house.DoAsync(new AdvanceApplication { ApplicationId = ids[5], Stage = "refused", On = new(2026, 2, 1) });
        Assert.Equal("application.stage-order", await house.RefusedAsync(new AdvanceApplication { ApplicationId = ids[6], Stage = "paid" }));
        Assert.Equal("application.unknown", await house.RefusedAsync(new AdvanceApplication { ApplicationId = "ap99", Stage = "paid" }));
        await house.PublishAsync();
        await house.HoldAsync();
        using var reader = house.Rows.OpenReader();
        // Two received and one refused wait: they are fewer than five.
        Assert.Equal([("received", 5L), ("forwarded", 5L)], reader.All<ReachBlock>().Select(block => (block.Stage, block.Applications!.Value)));
    }

    [Fact]
    public async Task Commands_Wrong_AreRefused()
    {
        await using RealHouse house = await Projects.OpenAsync();
        await house.DoAsync(new SetProjectPlan { ProjectId = "tumour", Lines = [new("drugs", "药费补助", 600_000)] });
        await house.PayAsync(new RecordDisbursement { FundId = "relief", ProjectId = "tumour", Units = 10_000, PurposeZh = "药费", Recipient = "某医院", BudgetLine = "drugs" });
        await house.DoAsync(new SupportRegion { Code = "dafang", FundId = "relief", NameZh = "大方县" });
        string milestone = (await house.DoAsync(new SetMilestone { ProjectId = "tumour", NameZh = "验收", PlannedOn = new(2026, 2, 1) })).Id;
        await house.DoAsync(new ReachMilestone { MilestoneId = milestone, Evidence = "YS-1" });
        Assert.Equal("project.unknown", await house.RefusedAsync(new SetProjectPlan { ProjectId = "none" }));
        Assert.Equal("plan.line-in-use", await house.RefusedAsync(new SetProjectPlan { ProjectId = "tumour", Reason = "去掉" }));
        Assert.Equal("command.invalid", await house.RefusedAsync(new SetProjectPlan { ProjectId = "tumour", Lines = [new("drugs", "药费补助", 1)] }));
        Assert.Equal("plan.line-unknown", await house.RefusedAsync(new RecordDisbursement { FundId = "relief", ProjectId = "tumour", Units = 1, PurposeZh = "药费", Recipient = "某医院", BudgetLine = "none" }));
        Assert.Equal("region.unknown", await house.RefusedAsync(new RecordDisbursement { FundId = "free", Units = 1, PurposeZh = "药费", Recipient = "某医院", RegionId = "dafang" }));
        Assert.Equal("region.code-taken", await house.RefusedAsync(new SupportRegion { Code = "dafang", FundId = "relief", NameZh = "大方县" }));
        Assert.Equal("milestone.unknown", await house.RefusedAsync(new ReachMilestone { MilestoneId = "ms9", Evidence = "x" }));
        Assert.Equal("milestone.already-reached", await house.RefusedAsync(new ReachMilestone { MilestoneId = milestone, Evidence = "x" }));
        Assert.Equal("disbursement.unknown", await house.RefusedAsync(new TagDisbursement { DisbursementId = "d99" }));
        Assert.Equal("disbursement.too-few-persons", await house.RefusedAsync(new RecordDisbursement { FundId = "relief", ProjectId = "tumour", Units = 1, PurposeZh = "药费", Recipient = "某医院", Persons = 4 }));
    }
}

/// <summary>Books with one project, and commands that must be refused.</summary>
internal static class Projects
{
    public static async Task<RealHouse> OpenAsync()
    {
        RealHouse house = await RealHouse.OpenAsync();
        await house.DoAsync(new RegisterOrganisation { Code = "city", NameZh = "市红十字会" });
        await house.DoAsync(new OpenFund { Code = "relief", OrganisationId = "city", NameZh = "救助基金" });
        await house.DoAsync(new OpenFund { Code = "free", OrganisationId = "city", NameZh = "非限定基金", IsRestricted = false });
        await house.DoAsync(new OpenProject { Code = "tumour", FundId = "relief", NameZh = "肿瘤救助" });
        await house.DoAsync(new RecordDonation { Parts = [new DonationShare("relief", 600_000, "tumour"), new DonationShare("relief", 400_000), new DonationShare("free", 100_000)], Giver = "甲公司", NameForm = "named" });
        return house;
    }

    public static async Task<string> RefusedAsync<T>(this RealHouse house, Command<T> command)
    {
        Result<T> result = await house.Host.SendAsync(command, RealHouse.Maker);
        Assert.True(result.IsRefused);
        Assert.NotEmpty(result.Refusal.Zh);
        return result.Refusal.Code;
    }
}
