using Aid.Application.Books;

namespace Aid.Application.Indicators;

/// <summary>An indicator of a plan. <see cref="BooksEntity.Id"/> is its code.</summary>
internal sealed class IndicatorEntity : BooksEntity
{
    public string OrganisationId { get; set; } = "";

    public string TableZh { get; set; } = "";

    public int Row { get; set; }

    public string NameZh { get; set; } = "";

    public string NameEn { get; set; } = "";

    public string Unit { get; set; } = "";

    public string Kind { get; set; } = "";

    public int BaseYear { get; set; }

    public long BaseMilli { get; set; }

    public int TargetYear { get; set; }

    public long TargetMilli { get; set; }

    public long? PublishedGrowth { get; set; }

    public List<IndicatorStatementEntity> Statements { get; set; } = [];
}

/// <summary>Another place that states the target.</summary>
internal sealed class IndicatorStatementEntity
{
    public long IndicatorNumber { get; set; }

    public int Ordinal { get; set; }

    public string Place { get; set; } = "";

    public string Quote { get; set; } = "";

    public long ValueMilli { get; set; }
}

/// <summary>One year of an indicator; the row with the same id and the highest number holds.</summary>
internal sealed class IndicatorYearEntity : BooksEntity
{
    public string OrganisationId { get; set; } = "";

    public string IndicatorId { get; set; } = "";

    public int Year { get; set; }

    public long? PlannedMilli { get; set; }

    public long? ActualMilli { get; set; }

    public string Note { get; set; } = "";
}

/// <summary>An evaluation, <c>ie1…</c>.</summary>
internal sealed class IndicatorEvaluationEntity : BooksEntity
{
    public string OrganisationId { get; set; } = "";

    public string IndicatorId { get; set; } = "";

    public string Stage { get; set; } = "";

    public DateOnly On { get; set; }

    public string Outcome { get; set; } = "";

    public string TextZh { get; set; } = "";

    public string TextEn { get; set; } = "";

    public long? RevisedTargetMilli { get; set; }
}
