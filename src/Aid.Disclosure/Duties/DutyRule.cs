namespace Aid.Disclosure.Duties;

/// <summary>A rule that has a time: what must be done, for what, by when, and where that is written.</summary>
public sealed record DutyRule
{
    /// <summary>Stable id, such as <c>campaign-close</c>; part of the ids of duties.</summary>
    public required string Id { get; init; }

    /// <summary>What the rule is about.</summary>
    public required DutySubject Subject { get; init; }

    /// <summary>The day from which time runs.</summary>
    public DutyStart Start { get; init; }

    /// <summary>How long, in <see cref="Unit"/>; negative for a time before the day. Of a repeated duty, the length of a period.</summary>
    public required int Length { get; init; }

    /// <summary>Unit of <see cref="Length"/>.</summary>
    public required DutyUnit Unit { get; init; }

    /// <summary>True where the duty comes back each <see cref="Length"/> while its subject lasts.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>True where the rest of a repeated duty's last period is owed too, although the subject ends within it.</summary>
    public bool IsRestOwed { get; init; }

    /// <summary>The rule binds only what lasts longer than so many months; 0 for everything.</summary>
    public int OverMonths { get; init; }

    /// <summary>True where what must be published is what our own releases show, so that they may stand beside it.</summary>
    public bool IsShownByReleases { get; init; }

    /// <summary>What must be done, in Chinese.</summary>
    public required string Zh { get; init; }

    /// <summary>The same in English.</summary>
    public required string En { get; init; }

    /// <summary>Where it is written.</summary>
    public required string Law { get; init; }

    /// <summary><c>read</c> where the article's text was read, <c>reported</c> where it was seen in notices or news only.</summary>
    public required string Certainty { get; init; }
}

/// <summary>What a rule is about.</summary>
public enum DutySubject
{
    /// <summary>An organisation, each calendar year.</summary>
    Organisation,

    /// <summary>A public fundraising campaign.</summary>
    Campaign,

    /// <summary>A project.</summary>
    Project,

    /// <summary>A declared emergency.</summary>
    Emergency,

    /// <summary>A major asset, investment or transaction.</summary>
    MajorTransaction,

    /// <summary>A deal with a related party.</summary>
    RelatedParty,

    /// <summary>The end of a partnership for fundraising.</summary>
    PartnershipEnd,

    /// <summary>One gift. Duties towards one giver are told to staff and never published.</summary>
    Gift,
}

/// <summary>The day from which time runs.</summary>
public enum DutyStart
{
    /// <summary>The subject's first day.</summary>
    First,

    /// <summary>The subject's last day.</summary>
    Last,
}

/// <summary>Unit of a time.</summary>
public enum DutyUnit
{
    /// <summary>Calendar days.</summary>
    Days,

    /// <summary>Working days by the loaded calendar; the first day does not count.</summary>
    WorkingDays,

    /// <summary>Calendar months.</summary>
    Months,

    /// <summary>Until 31 May of the year after.</summary>
    EndOfMayNextYear,
}
