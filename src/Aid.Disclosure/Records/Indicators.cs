namespace Aid.Disclosure.Records;

/// <summary>
/// An indicator (指标) of a plan as it was published: base year, target year and the growth that the plan states. What the figures really grow by is computed beside it
/// (<see cref="Indicators.Growth"/>), never written over it.
/// </summary>
public sealed class Indicator : PublicRecord
{
    /// <summary>The organisation whose plan it is.</summary>
    public string OrganisationId { get; init; } = "";

    /// <summary>Title of the table in the plan.</summary>
    public string TableZh { get; init; } = "";

    /// <summary>Row of the table, from 1.</summary>
    public int Row { get; init; }

    /// <summary>Chinese name, as published.</summary>
    public string NameZh { get; init; } = "";

    /// <summary>English name; empty where there is none.</summary>
    public string NameEn { get; init; } = "";

    /// <summary>Unit as published, such as 万人.</summary>
    public string Unit { get; init; } = "";

    /// <summary><c>yearly</c> (年度数据) or <c>cumulative</c> (累计数据).</summary>
    public string Kind { get; init; } = "";

    /// <summary>Base year.</summary>
    public int BaseYear { get; init; }

    /// <summary>Value of the base year, in thousandths of the unit.</summary>
    public long BaseMilli { get; init; }

    /// <summary>Target year, after the base year.</summary>
    public int TargetYear { get; init; }

    /// <summary>Target, in thousandths of the unit.</summary>
    public long TargetMilli { get; init; }

    /// <summary>Yearly growth as published, in hundredths of a percent (9300 is 93 %); null where none was.</summary>
    public long? PublishedGrowth { get; init; }

    /// <summary>Other places that state the target differently, in the order recorded; empty where none is known.</summary>
    public List<IndicatorStatement> Statements { get; init; } = [];
}

/// <summary>Another place that states an indicator's target.</summary>
public sealed class IndicatorStatement
{
    /// <summary>The indicator.</summary>
    public string IndicatorId { get; init; } = "";

    /// <summary>Position, from 0.</summary>
    public int Ordinal { get; init; }

    /// <summary>Where it stands.</summary>
    public string Place { get; init; } = "";

    /// <summary>What it says, word for word.</summary>
    public string Quote { get; init; } = "";

    /// <summary>The target that it states, in thousandths of the indicator's unit.</summary>
    public long ValueMilli { get; init; }
}

/// <summary>One year of an indicator: plan and actual. The actual comes as a newer version.</summary>
public sealed class IndicatorYear : PublicRecord
{
    /// <summary>The organisation.</summary>
    public string OrganisationId { get; init; } = "";

    /// <summary>The indicator.</summary>
    public string IndicatorId { get; init; } = "";

    /// <summary>Calendar year.</summary>
    public int Year { get; init; }

    /// <summary>Planned value, in thousandths of the unit; null where no yearly plan was made.</summary>
    public long? PlannedMilli { get; init; }

    /// <summary>Actual value, in thousandths of the unit; null until it is known.</summary>
    public long? ActualMilli { get; init; }

    /// <summary>A remark in Chinese; empty where there is none.</summary>
    public string Note { get; init; } = "";
}

/// <summary>An evaluation of an indicator (中期评估, 期末评估).</summary>
public sealed class IndicatorEvaluation : PublicRecord
{
    /// <summary>The organisation.</summary>
    public string OrganisationId { get; init; } = "";

    /// <summary>The indicator.</summary>
    public string IndicatorId { get; init; } = "";

    /// <summary><c>mid-term</c> or <c>final</c>.</summary>
    public string Stage { get; init; } = "";

    /// <summary>Day of the evaluation.</summary>
    public DateOnly On { get; init; }

    /// <summary><c>on-track</c>, <c>behind</c>, <c>met</c> or <c>revised</c>.</summary>
    public string Outcome { get; init; } = "";

    /// <summary>What was found, in Chinese.</summary>
    public string TextZh { get; init; } = "";

    /// <summary>The same in English; empty where there is none.</summary>
    public string TextEn { get; init; } = "";

    /// <summary>The target as revised, in thousandths of the unit; null where it stays.</summary>
    public long? RevisedTargetMilli { get; init; }
}
