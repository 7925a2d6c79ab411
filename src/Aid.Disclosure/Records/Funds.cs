namespace Aid.Disclosure.Records;

/// <summary>
/// The terms of a fund as announced (基金章程要点), <see cref="PublicRecord.Id"/> the fund's code. New terms are a new version; earlier ones stay in the log.
/// </summary>
public sealed class FundTerms : PublicRecord
{
    /// <summary>The fund.</summary>
    public string FundId { get; init; } = "";

    /// <summary><c>general</c> (一般), <c>special</c> (专项基金) or <c>relief</c> (救灾).</summary>
    public string Kind { get; init; } = "general";

    /// <summary>Who set it up (发起人), an organisation; empty where nobody is named.</summary>
    public string Sponsor { get; init; } = "";

    /// <summary>What it is for, in Chinese.</summary>
    public string PurposeZh { get; init; } = "";

    /// <summary>The same in English; empty where there is none.</summary>
    public string PurposeEn { get; init; } = "";

    /// <summary>Administrative cost as announced, in parts of ten thousand of what came in (opening balance, gifts and other income, less refunds); null where none was announced.</summary>
    public long? CostRate { get; init; }

    /// <summary>What happens to a surplus when a project of the fund ends, in Chinese; empty where the plan does not say.</summary>
    public string SurplusZh { get; init; } = "";

    /// <summary>The same in English.</summary>
    public string SurplusEn { get; init; } = "";

    /// <summary>The fund that a surplus goes to by the plan; null where the plan names none.</summary>
    public string? SurplusFundId { get; init; }

    /// <summary>First day of these terms, Asia/Shanghai.</summary>
    public DateOnly ValidFrom { get; init; }
}

/// <summary>
/// Money received that is no gift (非捐赠收入), or that came from nobody known (不明来款). Its units stand in a fund of its own source class. Unidentified money is identified as a
/// gift, or returned; a new version says so.
/// </summary>
public sealed class Income : PublicRecord
{
    /// <summary>The organisation that received it.</summary>
    public string OrganisationId { get; init; } = "";

    /// <summary>The fund.</summary>
    public string FundId { get; init; } = "";

    /// <summary>Source class, that of the fund: <c>lottery</c>, <c>treasury</c>, <c>dues</c>, <c>services</c>, <c>training</c>, <c>interest</c> or <c>unidentified</c>.</summary>
    public string SourceClass { get; init; } = "";

    /// <summary>The organisation that paid; empty where it is unknown or is a person.</summary>
    public string Payer { get; init; } = "";

    /// <summary>The line that received.</summary>
    public string Line { get; init; } = "";

    /// <summary>Asset code.</summary>
    public string Asset { get; init; } = "CNY";

    /// <summary>Units received.</summary>
    public long Units { get; init; }

    /// <summary>Day of receipt, Asia/Shanghai.</summary>
    public DateOnly On { get; init; }

    /// <summary>What it was paid for, in Chinese.</summary>
    public string PurposeZh { get; init; } = "";

    /// <summary>The same in English; empty where there is none.</summary>
    public string PurposeEn { get; init; } = "";

    /// <summary>Reference of the document on file; empty where there is none.</summary>
    public string Evidence { get; init; } = "";

    /// <summary><c>standing</c>, <c>identified</c> (as a gift), <c>returned</c> (to who paid it) or <c>void</c> (recorded by mistake).</summary>
    public string Status { get; init; } = "standing";

    /// <summary>Day on which it was identified, returned or voided; null while it stands.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>The gift as which it was identified.</summary>
    public string? DonationId { get; init; }

    /// <summary>The line outflow that took it out again; empty while it stands.</summary>
    public string OutflowId { get; init; } = "";

    /// <summary>Why it was identified, returned or voided; empty while it stands.</summary>
    public string Reason { get; init; } = "";
}

/// <summary>One version of an allocation rule (分配办法), such as "235"; <see cref="PublicRecord.Id"/> is <c>code@version</c>.</summary>
public sealed class AllocationRule : PublicRecord
{
    /// <summary>Code, the same for all versions.</summary>
    public string Code { get; init; } = "";

    /// <summary>Version, from 1.</summary>
    public int Version { get; init; }

    /// <summary>Chinese name; empty where there is none.</summary>
    public string NameZh { get; init; } = "";

    /// <summary>English name; empty where there is none.</summary>
    public string NameEn { get; init; } = "";

    /// <summary>First day on which it may be used, Asia/Shanghai; null where it is not said.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The parts in order, at least two.</summary>
    public List<AllocationRulePart> Parts { get; init; } = [];
}

/// <summary>A part of an allocation rule.</summary>
public sealed class AllocationRulePart
{
    /// <summary>The rule.</summary>
    public string AllocationRuleId { get; init; } = "";

    /// <summary>Position, from 0: the part that an outflow's targets name.</summary>
    public int Ordinal { get; init; }

    /// <summary>The line that receives.</summary>
    public string Line { get; init; } = "";

    /// <summary>Its weight; the share is weight over the sum of the weights.</summary>
    public int Weight { get; init; }
}

/// <summary>What is planned to be allocated by a rule in a period (分配计划); what was allocated follows from the splits of the period. A revised plan is a new version with its reason.</summary>
public sealed class AllocationPlan : PublicRecord
{
    /// <summary>The organisation.</summary>
    public string OrganisationId { get; init; } = "";

    /// <summary>The fund that is drawn on.</summary>
    public string FundId { get; init; } = "";

    /// <summary>Code of the rule; all its versions count.</summary>
    public string RuleCode { get; init; } = "";

    /// <summary>The rule's version by which the plan was made, an id of <see cref="AllocationRule"/>.</summary>
    public string RuleId { get; init; } = "";

    /// <summary>First day, Asia/Shanghai.</summary>
    public DateOnly StartsOn { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly EndsOn { get; init; }

    /// <summary>Asset code.</summary>
    public string Asset { get; init; } = "CNY";

    /// <summary>Units to be allocated in all; the parts add up to it.</summary>
    public long PlannedUnits { get; init; }

    /// <summary>Why the plan was revised; empty for the first version.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The plan by part, in the rule's order.</summary>
    public List<AllocationPlanPart> Parts { get; init; } = [];
}

/// <summary>A part of an allocation plan.</summary>
public sealed class AllocationPlanPart
{
    /// <summary>The plan.</summary>
    public string AllocationPlanId { get; init; } = "";

    /// <summary>Position, from 0, that of the rule's part.</summary>
    public int Ordinal { get; init; }

    /// <summary>The line that receives.</summary>
    public string Line { get; init; } = "";

    /// <summary>Units planned for it.</summary>
    public long PlannedUnits { get; init; }
}

/// <summary>The end of a project (项目结项) and what became of its surplus; <see cref="PublicRecord.Id"/> is the project's. Nothing is received for it or spent from it any more.</summary>
public sealed class ProjectClosing : PublicRecord
{
    /// <summary>The project.</summary>
    public string ProjectId { get; init; } = "";

    /// <summary>Its fund.</summary>
    public string FundId { get; init; } = "";

    /// <summary>Asset code of the surplus.</summary>
    public string Asset { get; init; } = "CNY";

    /// <summary>What was left, and was moved; zero where nothing was.</summary>
    public long SurplusUnits { get; init; }

    /// <summary>The line that received the surplus; empty where there was none.</summary>
    public string ToLine { get; init; } = "";

    /// <summary>The transfer that moved it; null where there was no surplus.</summary>
    public string? TransferId { get; init; }

    /// <summary>The plan or agreement that says where the surplus goes; empty where there was none.</summary>
    public string Plan { get; init; } = "";

    /// <summary>Day of closing, Asia/Shanghai.</summary>
    public DateOnly ClosedOn { get; init; }

    /// <summary>Why the project ended.</summary>
    public string Reason { get; init; } = "";
}

/// <summary>
/// One payment of administrative cost of a fund (管理费支付), beside the rate that was announced; <see cref="PublicRecord.Id"/> is the disbursement's. One beyond the rate stands only with
/// the reason that the checker gave.
/// </summary>
public sealed class AdministrationPayment : PublicRecord
{
    /// <summary>The fund.</summary>
    public string FundId { get; init; } = "";

    /// <summary>Asset code.</summary>
    public string Asset { get; init; } = "CNY";

    /// <summary>Units paid.</summary>
    public long Units { get; init; }

    /// <summary>Administration paid from the fund before, standing payments only.</summary>
    public long PaidBeforeUnits { get; init; }

    /// <summary>What had come into the fund: opening balance, gifts and other income, less refunds.</summary>
    public long ReceivedUnits { get; init; }

    /// <summary>The announced rate at that time, in parts of ten thousand; null where none was announced.</summary>
    public long? CostRate { get; init; }

    /// <summary>Why the checker let a payment beyond the announced rate pass; empty where it is within it.</summary>
    public string OverrideReason { get; init; } = "";

    /// <summary>Day of payment, Asia/Shanghai.</summary>
    public DateOnly On { get; init; }
}

/// <summary>
/// A shortfall (待补足): money that had to go out after it was spent, such as a chargeback. It stands in public with the day on which it arose until a transfer makes it good or what it
/// served is taken back; each step is a new version.
/// </summary>
public sealed class Shortfall : PublicRecord
{
    /// <summary>The organisation that owes it to the purpose.</summary>
    public string OrganisationId { get; init; } = "";

    /// <summary>The fund that is short.</summary>
    public string FundId { get; init; } = "";

    /// <summary>The line that is short.</summary>
    public string Line { get; init; } = "";

    /// <summary>Asset code.</summary>
    public string Asset { get; init; } = "CNY";

    /// <summary>Units that were owed when it arose.</summary>
    public long Units { get; init; }

    /// <summary>Units that are still owed; zero once it is settled or void.</summary>
    public long OpenUnits { get; init; }

    /// <summary>Day on which it arose, Asia/Shanghai: its age counts from here.</summary>
    public DateOnly Since { get; init; }

    /// <summary>The record that caused it: a refund, a fee, a voided gift.</summary>
    public string CauseId { get; init; } = "";

    /// <summary>Day of its last change; null while it is as it arose.</summary>
    public DateOnly? ChangedOn { get; init; }

    /// <summary><c>open</c>, <c>settled</c> (by a transfer, or from its own line) or <c>lapsed</c> (what it served was taken back).</summary>
    public string Status { get; init; } = "open";
}
