using Aid.Application.Campaigns;
using Aid.Application.Donations;
using Aid.Application.Duties;
using Aid.Application.Funds;
using Aid.Application.Organisations;
using Aid.Application.Plans;
using Aid.Application.Projects;
using Aid.Application.Publishing;
using Aid.Disclosure.Records;
using Aid.Tests.Integration.Publishing;
using Xunit;
using static Aid.Tests.Integration.Stewardship.IndicatorTests;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>The statutory clock (法定时限), release after release.</summary>
public sealed class ClockTests
{
    [Fact]
    public async Task Clock_ReleaseAfterRelease_TellsWhatIsDueDoneAndLate()
    {
        DayClock clock = new(2023, 9, 5);
        await using RealHouse house = await OpenAsync(clock);
        await SwitchAsync(house, "campaign-filing", "campaign-close", "annual-report", "major-transaction");
        await house.PublishAsync();
        await house.HoldAsync();
        Assert.Equal([("campaign-filing.day99", "overdue"), ("campaign-close.day99", "running")], Duties(house).Select(duty => (duty.Id, duty.State)));
        Assert.Contains("已过期未完成", Page(house, "campaigns/day99.html"));
        Assert.Contains("本页说的是第 1 版发布之日 2023-09-05 的情况", Page(house, "clock/index.html"));

        await house.DoAsync(new FulfilDuty { DutyId = "campaign-filing.day99", On = new(2023, 8, 30), Link = "https://example.org/filing/1" });
        clock.Set(2023, 9, 20);
        string capture = await DocumentTests.DocumentAsync(house, "%PDF-1.7 capture"u8.ToArray(), "capture", "平台页面留存");
        await house.DoAsync(new FulfilDuty { DutyId = "campaign-close.day99", On = new(2023, 9, 18), Link = "https://example.org/close/1", CaptureId = capture });
        await house.DoAsync(new RecordOccasion { OrganisationId = "city", Kind = "major-transaction", On = new(2023, 9, 1), TextZh = "购置备灾仓库" });
        await house.PublishAsync();
        await house.HoldAsync();
        Duty filing = Duties(house).Single(duty => duty.Id == "campaign-filing.day99");
        Assert.Equal(("late", 8L, "https://example.org/filing/1"), (filing.State, filing.LateDays!.Value, filing.Link));
        Duty close = Duties(house).Single(duty => duty.Id == "campaign-close.day99");
        Assert.Equal(("done", 0L, 2L, capture), (close.State, close.LateDays!.Value, close.OwnRelease!.Value, close.CaptureId));
        string page = Page(house, "campaigns/day99.html");
        Assert.Contains("迟 <data class=\"n\" value=\"8\" data-record=\"Duties:campaign-filing.day99:LateDays\">8</data> 日", page);
        Assert.Contains("按期", page);
        Assert.Contains("本账第 ", page);
        Assert.Contains("留存", page);

        // Nothing happens to any duty for a month but that one becomes overdue: one new version, and no other.
        clock.Set(2023, 10, 15);
        await house.PublishAsync();
        await house.HoldAsync();
        Assert.Equal(["major-transaction.oc1"], Changed(house));
        Assert.Equal("overdue", Duties(house).Single(duty => duty.MatterId == "oc1").State);
        Assert.Equal("publish.nothing", (await house.Host.SendAsync(new PublishRelease(), RealHouse.Maker)).Refusal!.Code);

        // A new year brings the annual report, and nothing else.
        clock.Set(2024, 1, 2);
        await house.PublishAsync();
        await house.HoldAsync();
        Assert.Equal(["annual-report.city.2023"], Changed(house));
        Assert.Contains("2024-05-31", Page(house, "organisations/city.html"));
    }

    [Fact]
    public async Task Project_WithAPeriod_OwesProgressAndAClosing()
    {
        await using RealHouse house = await OpenAsync(new DayClock(2023, 8, 15));
        await house.DoAsync(new OpenProject { Code = "warm", FundId = "aid", NameZh = "送温暖" });
        await house.DoAsync(new SetProjectPlan { ProjectId = "warm", StartsOn = new(2023, 1, 1), EndsOn = new(2023, 12, 31) });
        await SwitchAsync(house, "project-progress", "project-close");
        await house.DoAsync(new FulfilDuty { DutyId = "project-progress.warm.1", On = new(2023, 3, 30), Link = "https://example.org/progress/1" });
        await house.PublishAsync();
        await house.HoldAsync();
        Assert.Equal(
            [("project-progress.warm.1", "done"), ("project-progress.warm.2", "overdue"), ("project-progress.warm.3", "running"), ("project-close.warm", "running")],
            Duties(house).OrderBy(duty => duty.DueOn).Select(duty => (duty.Id, duty.State)));
        Assert.Contains("2024-03-31", Page(house, "projects/warm.html"));
        await house.DoAsync(new SetProjectPlan { ProjectId = "warm", StartsOn = new(2023, 1, 1), EndsOn = new(2023, 10, 31), Reason = "提前完成" });
        await house.PublishAsync();
        await house.HoldAsync();
        Assert.Equal(new DateOnly(2024, 1, 31), Duties(house).Single(duty => duty.Id == "project-close.warm").DueOn);
    }

    [Fact]
    public async Task Rule_SwitchedOff_LiftsWhatIsOwedAndKeepsWhatWasDone()
    {
        DayClock clock = new(2023, 9, 5);
        await using RealHouse house = await OpenAsync(clock);
        await SwitchAsync(house, "campaign-filing", "campaign-close");
        await house.DoAsync(new FulfilDuty { DutyId = "campaign-filing.day99", On = new(2023, 8, 20), Link = "https://example.org/1" });
        await house.DoAsync(new SwitchRule { OrganisationId = "city", RuleId = "campaign-filing", Status = "confirmed", Reason = "法律顾问书面确认" }, RealHouse.Checker);
        await house.PublishAsync();
        Assert.Equal("confirmed", Duties(house).Single(duty => duty.RuleId == "campaign-filing").RuleStatus);
        await house.DoAsync(new SwitchRule { OrganisationId = "city", RuleId = "campaign-close", Status = "off", Reason = "本会不是慈善组织" });
        await house.DoAsync(new SwitchRule { OrganisationId = "city", RuleId = "campaign-filing", Status = "off", Reason = "本会不是慈善组织" });
        await house.PublishAsync();
        await house.HoldAsync();
        Assert.Equal([("campaign-filing.day99", "done"), ("campaign-close.day99", "lifted")], Duties(house).Select(duty => (duty.Id, duty.State)));
        Assert.Equal("duty.lifted", await RefusedAsync(house, new FulfilDuty { DutyId = "campaign-close.day99", On = new(2023, 9, 5), Link = "https://example.org/2" }));
    }

    [Fact]
    public async Task Fulfilment_Changed_NeedsAReasonAndIsACorrection()
    {
        await using RealHouse house = await OpenAsync(new DayClock(2023, 9, 5));
        await SwitchAsync(house, "campaign-filing");
        FulfilDuty done = new() { DutyId = "campaign-filing.day99", On = new(2023, 8, 20), Link = "https://example.org/1" };
        await house.DoAsync(done);
        Assert.Equal("duty.reason-missing", await RefusedAsync(house, done with { On = new(2023, 8, 28) }));
        await house.DoAsync(done with { On = new(2023, 8, 28), Reason = "看错了回执日期" });
        await house.PublishAsync();
        await house.HoldAsync();
        Assert.Equal(("late", 6L), Duties(house) is [var duty] ? (duty.State, duty.LateDays!.Value) : default);
        using var reader = house.Rows.OpenReader();
        Assert.Equal(("2023-08-20", "2023-08-28", "看错了回执日期"), reader.CorrectionsOf("Duties", "campaign-filing.day99") is [var correction] ? (correction.OldValue, correction.NewValue, correction.Reason) : default);
    }

    [Fact]
    public async Task Clock_AskedWhatItCannotTell_Refuses()
    {
        await using RealHouse house = await OpenAsync(new DayClock(2024, 9, 27));
        Assert.Equal("statute.unknown", await RefusedAsync(house, new SwitchRule { OrganisationId = "city", RuleId = "no-rule" }));
        Assert.Equal("organisation.unknown", await RefusedAsync(house, new SwitchRule { OrganisationId = "nowhere", RuleId = "campaign-close" }));
        Assert.Equal("command.invalid", await RefusedAsync(house, new SwitchRule { OrganisationId = "city", RuleId = "campaign-close", Status = "confirmed" }));
        await SwitchAsync(house, "campaign-close");
        Assert.Equal("statute.own-approval", await RefusedAsync(house, new SwitchRule { OrganisationId = "city", RuleId = "campaign-close", Status = "confirmed", Reason = "自己确认" }));
        FulfilDuty done = new() { DutyId = "campaign-close.day99", On = new(2024, 9, 1), Link = "https://example.org/1" };
        Assert.Equal("duty.unknown", await RefusedAsync(house, done with { DutyId = "campaign-filing.day99" }));
        Assert.Equal("duty.in-future", await RefusedAsync(house, done with { On = new(2024, 9, 28) }));
        Assert.Equal("document.unknown", await RefusedAsync(house, done with { CaptureId = "f9" }));
        Assert.Equal("command.invalid", await RefusedAsync(house, done with { Link = "javascript:alert(1)" }));
        Assert.Equal("organisation.unknown", await RefusedAsync(house, new RecordOccasion { OrganisationId = "nowhere", Kind = "related-party", On = new(2024, 9, 1), TextZh = "交易" }));

        string gift = (await house.DoAsync(new RecordDonation { Parts = [new DonationShare("aid", 100)], ReceivedOn = new(2024, 9, 27) })).Id;
        Assert.Equal("donation.unknown", (await house.Host.QueryAsync(new GetGiftDuties("g9"), TestContext.Current.CancellationToken)).Refusal!.Code);
        Assert.Equal("calendar.year-missing", (await house.Host.QueryAsync(new GetGiftDuties(gift), TestContext.Current.CancellationToken)).Refusal!.Code);
        LoadHolidays year = new() { Year = 2024, Holidays = [.. Enumerable.Range(1, 7).Select(day => new DateOnly(2024, 10, day))], WorkingWeekends = [new(2024, 9, 29), new(2024, 10, 12)], Source = "国办发明电〔2023〕7号" };
        Assert.Equal("command.invalid", await RefusedAsync(house, year with { Source = "" }));
        Assert.Equal("calendar.day-wrong", await RefusedAsync(house, year with { WorkingWeekends = [new(2024, 9, 30)] }));
        Assert.Equal("calendar.day-wrong", await RefusedAsync(house, year with { Holidays = [new(2025, 10, 1)] }));
        Assert.Equal("calendar.day-wrong", await RefusedAsync(house, year with { Holidays = [new(2024, 9, 29)] }));
        await house.DoAsync(year);
        IReadOnlyList<GiftDuty> duties = (await house.Host.QueryAsync(new GetGiftDuties(gift), TestContext.Current.CancellationToken)).Value;
        Assert.Equal(new DateOnly(2024, 10, 12), duties.Single(duty => duty.RuleId == "gift-receipt").DueOn);
    }

    private static List<Duty> Duties(RealHouse house)
    {
        using var reader = house.Rows.OpenReader();
        return [.. reader.All<Duty>()];
    }

    private static List<string> Changed(RealHouse house)
    {
        using var reader = house.Rows.OpenReader();
        return [.. reader.Changed<Duty>()];
    }

    private static async Task SwitchAsync(RealHouse house, params string[] rules)
    {
        foreach (string rule in rules) await house.DoAsync(new SwitchRule { OrganisationId = "city", RuleId = rule });
    }

    private static async Task<RealHouse> OpenAsync(DayClock clock)
    {
        RealHouse house = await RealHouse.OpenAsync(clock);
        await house.DoAsync(new RegisterOrganisation { Code = "city", NameZh = "示例市红十字会", Level = "city" });
        await house.DoAsync(new OpenFund { Code = "aid", OrganisationId = "city", NameZh = "救助金" });
        await house.DoAsync(new OpenCampaign { Code = "day99", FundId = "aid", NameZh = "99公益日", StartsOn = new(2023, 9, 1), EndsOn = new(2023, 9, 10) });
        return house;
    }
}
