namespace Aid.Disclosure.Records;

/// <summary>What a project means to do (项目计划): period, targets, budget, and what happens to what is left. A change of plan is a new version.</summary>
public sealed class ProjectPlan : PublicRecord
{
    /// <summary>The project.</summary>
    public string ProjectId { get; init; } = "";

    /// <summary>Version of the plan, from 1.</summary>
    public long Version { get; init; }

    /// <summary>Who is reached: <c>people</c>, <c>patients</c> (患者), <c>households</c> (家庭), <c>vouchers</c> (持券人), <c>regions</c> (对口支援) or <c>applications</c> (向总会申请的项目).</summary>
    public string Kind { get; init; } = "people";

    /// <summary>The headquarters' programme that is applied for, such as 小天使; empty where the project is the society's own.</summary>
    public string Programme { get; init; } = "";

    /// <summary>First day; null where none was published.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>Last day; null while open-ended.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>Target in fen; null where none was published.</summary>
    public long? TargetUnits { get; init; }

    /// <summary>People meant to be reached (人); null where no number was published.</summary>
    public long? TargetPersons { get; init; }

    /// <summary>The unit that answers for it (责任单位).</summary>
    public string ResponsibleUnit { get; init; } = "";

    /// <summary>What happens to a surplus (慈善法 §58): <c>return</c>, <c>similar-project</c>, <c>fund</c>, or <c>unsaid</c>.</summary>
    public string Surplus { get; init; } = "unsaid";

    /// <summary>The same in words, as the plan has it.</summary>
    public string SurplusNote { get; init; } = "";

    /// <summary>Why the plan was changed; empty for the first version.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Budget lines in the order of the plan.</summary>
    public List<PlanLine> Lines { get; init; } = [];
}

/// <summary>A line of a project's budget (预算科目). What was spent on it follows from the disbursements that are tagged with it.</summary>
public sealed class PlanLine
{
    /// <summary>The plan.</summary>
    public string ProjectPlanId { get; init; } = "";

    /// <summary>Place in the plan, from 0.</summary>
    public int Ordinal { get; init; }

    /// <summary>Code within the plan.</summary>
    public string Code { get; init; } = "";

    /// <summary>Chinese name.</summary>
    public string NameZh { get; init; } = "";

    /// <summary>English name; empty where there is none.</summary>
    public string NameEn { get; init; } = "";

    /// <summary>Planned, in fen.</summary>
    public long PlannedUnits { get; init; }
}

/// <summary>A step that a project means to reach by a day (里程碑).</summary>
public sealed class Milestone : PublicRecord
{
    /// <summary>The project.</summary>
    public string ProjectId { get; init; } = "";

    /// <summary>Chinese name.</summary>
    public string NameZh { get; init; } = "";

    /// <summary>English name; empty where there is none.</summary>
    public string NameEn { get; init; } = "";

    /// <summary>Planned day.</summary>
    public DateOnly PlannedOn { get; init; }

    /// <summary>Day on which it was reached; null while it is not.</summary>
    public DateOnly? DoneOn { get; init; }

    /// <summary>Evidence on file, as a reference; empty while it is not reached.</summary>
    public string Evidence { get; init; } = "";
}

/// <summary>What a disbursement was for within its project: the line of the budget, the region supported. Its id is the disbursement's.</summary>
public sealed class DisbursementTag : PublicRecord
{
    /// <summary>The disbursement's fund.</summary>
    public string FundId { get; init; } = "";

    /// <summary>The disbursement's project; null where it has none.</summary>
    public string? ProjectId { get; init; }

    /// <summary>Code of the budget line; empty for none.</summary>
    public string BudgetLine { get; init; } = "";

    /// <summary>The supported region; null for none.</summary>
    public string? RegionId { get; init; }
}

/// <summary>A region that a fund supports (对口支援、帮扶). What it was given follows from the disbursements that are tagged with it.</summary>
public sealed class SupportedRegion : PublicRecord
{
    /// <summary>The fund that supports it.</summary>
    public string FundId { get; init; } = "";

    /// <summary>Division code; empty where unknown.</summary>
    public string DivisionCode { get; init; } = "";

    /// <summary>Chinese name.</summary>
    public string NameZh { get; init; } = "";

    /// <summary>English name; empty where there is none.</summary>
    public string NameEn { get; init; } = "";

    /// <summary>The arrangement that it rests on, such as 东西部协作.</summary>
    public string Arrangement { get; init; } = "";
}

/// <summary>A project's report of progress (进展报告) in Markdown.</summary>
public sealed class ProgressReport : PublicRecord
{
    /// <summary>The project.</summary>
    public string ProjectId { get; init; } = "";

    /// <summary>Day of the report.</summary>
    public DateOnly On { get; init; }

    /// <summary>First day that it speaks of; null where it does not say.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day that it speaks of; null where it does not say.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Chinese title.</summary>
    public string TitleZh { get; init; } = "";

    /// <summary>English title; empty where there is none.</summary>
    public string TitleEn { get; init; } = "";

    /// <summary>The text: Markdown without raw HTML; a quote block is the English of what stands above it.</summary>
    public string Body { get; init; } = "";
}

/// <summary>
/// A picture of a report. The picture itself is a file apart from every hash but a salted one, <c>pictures/ID.jpg</c>, so that it can be taken away: its record then says so, and its commitment opens nothing.
/// </summary>
public sealed class ReportPicture : PublicRecord
{
    /// <summary>The report.</summary>
    public string ReportId { get; init; } = "";

    /// <summary>The report's project.</summary>
    public string ProjectId { get; init; } = "";

    /// <summary>Place in the report, from 1.</summary>
    public long Place { get; init; }

    /// <summary>What it shows, in Chinese words, for who cannot see it; never who.</summary>
    public string DescriptionZh { get; init; } = "";

    /// <summary>The same in English; empty where there is none.</summary>
    public string DescriptionEn { get; init; } = "";

    /// <summary>Whose consent there is: <c>nobody-recognisable</c>, <c>consented</c> or <c>guardian-consented</c>.</summary>
    public string Consent { get; init; } = "nobody-recognisable";

    /// <summary>Width in pixels.</summary>
    public long Width { get; init; }

    /// <summary>Height in pixels.</summary>
    public long Height { get; init; }

    /// <summary>Hex SHA-256("aid-picture-v1\n" + salt + bytes of the file).</summary>
    public string Commitment { get; init; } = "";

    /// <summary><c>shown</c>, or <c>withdrawn</c>: taken down because consent was withdrawn or never covered it.</summary>
    public string Status { get; init; } = "shown";
}

/// <summary>
/// People reached in one period and place, or in several cells that are published as one number because one of them alone would point to a person (小样本合并). A number of people in it is null, 0 or at least 5; it
/// is published once and never opened, and every total of reach is a sum of such records.
/// </summary>
public sealed class ReachBlock : PublicRecord
{
    /// <summary>The project.</summary>
    public string ProjectId { get; init; } = "";

    /// <summary>For applications: <c>received</c>, <c>forwarded</c>, <c>approved</c>, <c>paid</c> or <c>refused</c>; empty for people reached.</summary>
    public string Stage { get; init; } = "";

    /// <summary>The first period: <c>2024-03</c>, <c>2024</c> or <c>2016/2020</c>.</summary>
    public string Period { get; init; } = "";

    /// <summary>The last period; the same as the first where there is only one.</summary>
    public string PeriodTo { get; init; } = "";

    /// <summary>Division code of the place; empty where several cells were joined.</summary>
    public string DivisionCode { get; init; } = "";

    /// <summary>Name of the place; empty where several cells were joined.</summary>
    public string PlaceZh { get; init; } = "";

    /// <summary>People reached for the first time (人), each counted once in the project; null where not counted.</summary>
    public long? Persons { get; init; }

    /// <summary>Times that people were helped (人次); null where not counted.</summary>
    public long? PersonTimes { get; init; }

    /// <summary>Households (户); null where not counted.</summary>
    public long? Households { get; init; }

    /// <summary>Parcels (份); null where not counted.</summary>
    public long? Parcels { get; init; }

    /// <summary>Vouchers issued (张); null where not counted.</summary>
    public long? VouchersIssued { get; init; }

    /// <summary>Vouchers redeemed (张); null where not counted.</summary>
    public long? VouchersRedeemed { get; init; }

    /// <summary>Applications that reached the stage (件); null where not counted.</summary>
    public long? Applications { get; init; }

    /// <summary>Value in fen of what they received; null where not published.</summary>
    public long? Units { get; init; }
}
