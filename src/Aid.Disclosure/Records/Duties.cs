namespace Aid.Disclosure.Records;

/// <summary>How an organisation holds a rule of the statutory clock: see <see cref="Duties.RulePack"/>.</summary>
public sealed class RuleSwitch : PublicRecord
{
    /// <summary>The organisation.</summary>
    public string OrganisationId { get; init; } = "";

    /// <summary>The rule's id.</summary>
    public string RuleId { get; init; } = "";

    /// <summary><c>reference</c> (参考) until its counsel confirms that the rule binds it, <c>confirmed</c> (已确认), or <c>off</c> (不适用).</summary>
    public string Status { get; init; } = "";

    /// <summary>Day of the switch.</summary>
    public DateOnly On { get; init; }

    /// <summary>Why, or who confirmed it in what capacity; never a private person's name.</summary>
    public string Reason { get; init; } = "";
}

/// <summary>The holidays and working weekends of a year, as loaded. <see cref="PublicRecord.Id"/> is the year.</summary>
public sealed class HolidayYear : PublicRecord
{
    /// <summary>Calendar year.</summary>
    public int Year { get; init; }

    /// <summary>Days that are not what their day of the week says, in order of the calendar.</summary>
    public List<HolidayDay> Days { get; init; } = [];
}

/// <summary>A day that is not what its day of the week says, or a holiday on a weekend.</summary>
public sealed class HolidayDay
{
    /// <summary>The year's record.</summary>
    public string YearId { get; init; } = "";

    /// <summary>Position, from 0.</summary>
    public int Ordinal { get; init; }

    /// <summary>The day.</summary>
    public DateOnly On { get; init; }

    /// <summary>True for a weekend day that is worked (调休上班), false for a holiday.</summary>
    public bool IsWorking { get; init; }
}

/// <summary>Something that starts a duty and that no other record tells: a major asset, investment or transaction, a deal with a related party, the end of a partnership.</summary>
public sealed class Occasion : PublicRecord
{
    /// <summary>The organisation.</summary>
    public string OrganisationId { get; init; } = "";

    /// <summary><c>major-transaction</c> 重大资产变动、重大投资或重大交易, <c>related-party</c> 关联交易 or <c>partnership-end</c> 合作募捐结束.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The day from which the time runs.</summary>
    public DateOnly On { get; init; }

    /// <summary>What happened, in Chinese.</summary>
    public string TextZh { get; init; } = "";

    /// <summary>The same in English; empty where there is none.</summary>
    public string TextEn { get; init; } = "";
}

/// <summary>
/// One duty of the statutory clock: what is due when, and what is known of it. A newer version comes only when something about it changed, such as the day on which it became
/// overdue: a duty that nothing happens to costs a release nothing.
/// </summary>
public sealed class Duty : PublicRecord
{
    /// <summary>The rule of <see cref="Duties.RulePack"/>.</summary>
    public string RuleId { get; init; } = "";

    /// <summary><c>reference</c> or <c>confirmed</c> as the organisation holds the rule; <c>off</c> where the duty fell away.</summary>
    public string RuleStatus { get; init; } = "";

    /// <summary>The organisation that owes it.</summary>
    public string OrganisationId { get; init; } = "";

    /// <summary>The campaign that it is about; null where it is about none.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The project that it is about; null where it is about none.</summary>
    public string? ProjectId { get; init; }

    /// <summary>The emergency or occasion that it is about; null where it is about none.</summary>
    public string? MatterId { get; init; }

    /// <summary>Which of a repeated duty's periods, from 1; 0 for one that comes once.</summary>
    public int Period { get; init; }

    /// <summary>The day from which it can be done.</summary>
    public DateOnly OpensOn { get; init; }

    /// <summary>The last day in time.</summary>
    public DateOnly DueOn { get; init; }

    /// <summary><c>running</c>, <c>overdue</c>, <c>done</c>, <c>late</c> (done after its day) or <c>lifted</c> (fell away).</summary>
    public string State { get; init; } = "";

    /// <summary>The day on which this state was found: the day of the release or of the entry.</summary>
    public DateOnly AsOf { get; init; }

    /// <summary>The day on which it was done on the statutory platform; null while it was not.</summary>
    public DateOnly? DoneOn { get; init; }

    /// <summary>Days after <see cref="DueOn"/>, 0 in time; null while it was not done.</summary>
    public long? LateDays { get; init; }

    /// <summary>Where it stands on the statutory platform; empty while it does not.</summary>
    public string Link { get; init; } = "";

    /// <summary>The document that holds a capture of that page; null where there is none.</summary>
    public string? CaptureId { get; init; }

    /// <summary>The first of our own releases on or after <see cref="OpensOn"/>, which shows the whole books; null before there is one.</summary>
    public long? OwnRelease { get; init; }
}
