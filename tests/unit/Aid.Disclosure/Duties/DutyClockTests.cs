using Aid.Disclosure.Duties;
using Aid.Disclosure.Records;
using Xunit;

namespace Aid.Tests.Unit.Disclosure.Duties;

public sealed class DutyClockTests
{
    private static readonly DateOnly Start = new(2023, 9, 1);

    [Fact]
    public void Campaign_OfTenDays_IsFiledBeforeAndClosedInThreeMonths()
    {
        List<DueDuty> duties = Of(new(DutySubject.Campaign, "day99", "city", Start, new(2023, 9, 10)), new(2023, 9, 5));
        Assert.Equal(["campaign-filing.day99", "campaign-close.day99"], duties.Select(duty => duty.Id));
        Assert.Equal((new(2023, 8, 22), new DateOnly(2023, 8, 22)), (duties[0].OpensOn, duties[0].DueOn));
        Assert.Equal((new(2023, 9, 10), new DateOnly(2023, 12, 10)), (duties[1].OpensOn, duties[1].DueOn));
    }

    [Fact]
    public void Campaign_OpenEnded_OwesProgressOnceItLastsLongerThanSixMonths()
    {
        ClockSubject subject = new(DutySubject.Campaign, "long", "city", new(2023, 8, 31));
        Assert.DoesNotContain(Of(subject, new(2024, 2, 29)), duty => duty.Rule.Id == "campaign-progress");
        List<DueDuty> duties = [.. Of(subject, new(2024, 3, 1)).Where(duty => duty.Rule.Id == "campaign-progress")];
        // Counted from the first day each time: 31 August, 30 November, 29 February, 31 May.
        Assert.Equal([new(2023, 11, 30), new(2024, 2, 29), new DateOnly(2024, 5, 31)], duties.Select(duty => duty.DueOn));
        Assert.Equal([1, 2, 3], duties.Select(duty => duty.Period));
    }

    [Fact]
    public void Campaign_ThatEnds_OwesNoProgressAfterItsEnd()
    {
        List<DueDuty> duties = Of(new(DutySubject.Campaign, "year", "city", new(2023, 1, 1), new(2023, 11, 30)), new(2025, 1, 1));
        Assert.Equal([new(2023, 4, 1), new(2023, 7, 1), new DateOnly(2023, 10, 1)], duties.Where(duty => duty.Rule.Id == "campaign-progress").Select(duty => duty.DueOn));
        Assert.Equal(new DateOnly(2024, 2, 29), duties.Single(duty => duty.Rule.Id == "campaign-close").DueOn);
    }

    [Fact]
    public void Project_OfSixMonthsToTheDay_OwesNoProgress()
    {
        List<DueDuty> duties = Of(new(DutySubject.Project, "tumour", "city", new(2023, 1, 1), new(2023, 7, 1)), new(2024, 1, 1));
        Assert.Equal(["project-close.tumour"], duties.Select(duty => duty.Id));
        Assert.Contains(Of(new(DutySubject.Project, "tumour", "city", new(2023, 1, 1), new(2023, 7, 2)), new(2024, 1, 1)), duty => duty.Id == "project-progress.tumour.1");
    }

    [Fact]
    public void Emergency_OwesABulletinEachFiveDaysAndTheRest()
    {
        ClockSubject flood = new(DutySubject.Emergency, "flood", "city", new(2024, 6, 1), new(2024, 6, 12));
        List<DueDuty> running = [.. Of(flood, new(2024, 6, 8)).Where(duty => duty.Rule.IsRepeated)];
        Assert.Equal([new(2024, 6, 6), new DateOnly(2024, 6, 11)], running.Select(duty => duty.DueOn));
        List<DueDuty> over = [.. Of(flood, new(2024, 8, 1)).Where(duty => duty.Rule.IsRepeated)];
        Assert.Equal([new(2024, 6, 6), new(2024, 6, 11), new DateOnly(2024, 6, 16)], over.Select(duty => duty.DueOn));
        Assert.Contains(Of(flood, new(2024, 6, 2)), duty => duty.Id == "emergency-filing.flood" && duty.DueOn == new DateOnly(2024, 6, 11));
    }

    [Fact]
    public void Organisation_ReportsByTheEndOfMayOfTheYearAfter()
    {
        ClockSubject city = new(DutySubject.Organisation, "city", "city", new(2022, 5, 1));
        Assert.Equal(["annual-report.city.2022", "annual-report.city.2023"], Of(city, new(2024, 1, 1)).Select(duty => duty.Id));
        Assert.Equal([new(2023, 5, 31), new DateOnly(2024, 5, 31)], Of(city, new(2024, 1, 1)).Select(duty => duty.DueOn));
        Assert.Empty(Of(city, new(2022, 12, 31)));
    }

    [Fact]
    public void Duties_AsDaysPass_ChangeOnlyWithPeriods()
    {
        ClockSubject subject = new(DutySubject.Project, "p", "city", new(2023, 1, 15));
        int changes = Enumerable.Range(0, 730).Count(day => Of(subject, new DateOnly(2023, 8, 1).AddDays(day)).Count != Of(subject, new DateOnly(2023, 8, 1).AddDays(day - 1)).Count);
        Assert.Equal(8, changes);
    }

    [Fact]
    public void Gift_NearTheNationalDay_GetsItsReceiptBySevenWorkingDays()
    {
        List<MissingYear> missing = [];
        IReadOnlyList<DueDuty> duties = DutyClock.Of(RulePack.Rules, [new(DutySubject.Gift, "g1", "city", new(2024, 9, 27))], new WorkingCalendar([Year2024]), new(2024, 9, 27), missing);
        Assert.Empty(missing);
        // 28 is a Saturday, 29 a worked Sunday, 30 a Monday; 1 to 7 October are holidays, 12 a worked Saturday: 29, 30, 8, 9, 10, 11, 12.
        Assert.Equal(new DateOnly(2024, 10, 12), duties.Single(duty => duty.Rule.Id == "gift-receipt").DueOn);
        Assert.Equal(new DateOnly(2024, 10, 27), duties.Single(duty => duty.Rule.Id == "gift-first-use").DueOn);
    }

    [Fact]
    public void Gift_AtTheEndOfAYear_NeedsTheNextYearsCalendar()
    {
        List<MissingYear> missing = [];
        IReadOnlyList<DueDuty> duties = DutyClock.Of(RulePack.Rules, [new(DutySubject.Gift, "g1", "city", new(2024, 12, 30))], new WorkingCalendar([Year2024]), new(2024, 12, 30), missing);
        Assert.DoesNotContain(duties, duty => duty.Rule.Unit == DutyUnit.WorkingDays);
        Assert.Equal([2025], missing.Select(one => one.Year));
    }

    [Fact]
    public void Calendar_OfAYearThatWasNotLoaded_HasNoAnswer()
    {
        WorkingCalendar calendar = new([Year2024]);
        Assert.True(calendar.IsWorking(new(2024, 9, 29)));
        Assert.False(calendar.IsWorking(new(2024, 10, 1)));
        Assert.False(calendar.IsWorking(new(2024, 9, 28)));
        Assert.True(calendar.IsWorking(new(2024, 9, 27)));
        Assert.Null(calendar.IsWorking(new(2025, 1, 2)));
        Assert.Null(WorkingCalendar.Empty.Add(new(2024, 1, 1), 1, out int year));
        Assert.Equal(2024, year);
        Assert.Equal(new DateOnly(2024, 1, 1), WorkingCalendar.Empty.Add(new(2024, 1, 1), 0, out _));
    }

    [Fact]
    public void Rules_HaveIdsOfTheirOwnAndBothLanguages()
    {
        Assert.Equal(RulePack.Rules.Count, RulePack.Rules.Select(rule => rule.Id).Distinct().Count());
        Assert.All(RulePack.Rules, rule =>
        {
            Assert.NotEmpty(rule.Zh);
            Assert.NotEmpty(rule.En);
            Assert.NotEmpty(rule.Law);
            Assert.Contains(rule.Certainty, new[] { "read", "reported" });
            Assert.True(rule.Id.Length <= 24);
            Assert.Same(rule, RulePack.Find(rule.Id));
        });
    }

    /// <summary>国办发明电〔2023〕7号.</summary>
    private static HolidayYear Year2024 => new()
    {
        Year = 2024,
        Days =
        [
            .. Enumerable.Range(1, 7).Select(day => new HolidayDay { On = new(2024, 10, day) }), new() { On = new(2024, 9, 29), IsWorking = true }, new() { On = new(2024, 10, 12), IsWorking = true },
        ],
    };

    private static List<DueDuty> Of(ClockSubject subject, DateOnly today) => [.. DutyClock.Of(RulePack.Rules, [subject], WorkingCalendar.Empty, today)];
}
