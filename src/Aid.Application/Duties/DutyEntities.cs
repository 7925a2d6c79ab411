using Aid.Application.Books;

namespace Aid.Application.Duties;

/// <summary>How an organisation holds a rule, <c>ORGANISATION.RULE</c>; the row with the same id and the highest number holds.</summary>
internal sealed class RuleSwitchEntity : BooksEntity
{
    public string OrganisationId { get; set; } = "";

    public string RuleId { get; set; } = "";

    public string Status { get; set; } = "";

    public DateOnly On { get; set; }

    public string Reason { get; set; } = "";
}

/// <summary>A year's holidays and working weekends; <see cref="BooksEntity.Id"/> is the year. The row with the highest number holds.</summary>
internal sealed class HolidayYearEntity : BooksEntity
{
    public int Year { get; set; }

    public List<HolidayDayEntity> Days { get; set; } = [];
}

/// <summary>A day that is not what its day of the week says.</summary>
internal sealed class HolidayDayEntity
{
    public long HolidayYearNumber { get; set; }

    public int Ordinal { get; set; }

    public DateOnly On { get; set; }

    public bool IsWorking { get; set; }
}

/// <summary>Something that starts a duty, <c>oc1…</c>.</summary>
internal sealed class OccasionEntity : BooksEntity
{
    public string OrganisationId { get; set; } = "";

    public string Kind { get; set; } = "";

    public DateOnly On { get; set; }

    public string TextZh { get; set; } = "";

    public string TextEn { get; set; } = "";
}

/// <summary>A duty, its id made of rule, subject and period; the row with the same id and the highest number holds.</summary>
internal sealed class DutyEntity : BooksEntity
{
    public string RuleId { get; set; } = "";

    public string RuleStatus { get; set; } = "";

    public string OrganisationId { get; set; } = "";

    public string? CampaignId { get; set; }

    public string? ProjectId { get; set; }

    public string? MatterId { get; set; }

    public int Period { get; set; }

    public DateOnly OpensOn { get; set; }

    public DateOnly DueOn { get; set; }

    public string State { get; set; } = "";

    public DateOnly AsOf { get; set; }

    public DateOnly? DoneOn { get; set; }

    public long? LateDays { get; set; }

    public string Link { get; set; } = "";

    public string? CaptureId { get; set; }

    public long? OwnRelease { get; set; }

    /// <summary>The same duty as a new row, to be changed.</summary>
    public DutyEntity Copy() => new()
    {
        Id = Id, RuleId = RuleId, RuleStatus = RuleStatus, OrganisationId = OrganisationId, CampaignId = CampaignId, ProjectId = ProjectId, MatterId = MatterId, Period = Period, OpensOn = OpensOn,
        DueOn = DueOn, State = State, AsOf = AsOf, DoneOn = DoneOn, LateDays = LateDays, Link = Link, CaptureId = CaptureId, OwnRelease = OwnRelease,
    };

    /// <summary>Sets the state that follows from the days, as found on a day.</summary>
    public void Judge(DateOnly today)
    {
        LateDays = DoneOn is { } done ? Math.Max(0, done.DayNumber - DueOn.DayNumber) : null;
        State = LateDays switch { 0 => "done", > 0 => "late", _ => today > DueOn ? "overdue" : "running" };
        AsOf = today;
    }

    /// <summary>Whether another version says the same but for the day on which it was found.</summary>
    public bool SaysTheSame(DutyEntity other) =>
        (RuleStatus, OrganisationId, CampaignId, ProjectId, MatterId, OpensOn, DueOn) == (other.RuleStatus, other.OrganisationId, other.CampaignId, other.ProjectId, other.MatterId, other.OpensOn, other.DueOn)
        && (State, DoneOn, LateDays, Link, CaptureId, OwnRelease) == (other.State, other.DoneOn, other.LateDays, other.Link, other.CaptureId, other.OwnRelease);
}
