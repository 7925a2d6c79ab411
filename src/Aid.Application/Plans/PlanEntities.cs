using Aid.Application.Books;

namespace Aid.Application.Plans;

/// <summary>A version of a project's plan; its id is the project's, so that the highest number holds.</summary>
internal sealed class ProjectPlanEntity : BooksEntity
{
    public string ProjectId { get; set; } = "";

    public long Version { get; set; }

    public string Kind { get; set; } = "people";

    public string Programme { get; set; } = "";

    public DateOnly? StartsOn { get; set; }

    public DateOnly? EndsOn { get; set; }

    public long? TargetUnits { get; set; }

    public long? TargetPersons { get; set; }

    public string ResponsibleUnit { get; set; } = "";

    public string Surplus { get; set; } = "unsaid";

    public string SurplusNote { get; set; } = "";

    public string Reason { get; set; } = "";

    public List<PlanLineEntity> Lines { get; } = [];
}

internal sealed class PlanLineEntity
{
    public long PlanNumber { get; set; }

    public int Ordinal { get; set; }

    public string Code { get; set; } = "";

    public string NameZh { get; set; } = "";

    public string NameEn { get; set; } = "";

    public long PlannedUnits { get; set; }
}

/// <summary>A milestone, <c>ms1…</c>; reaching it is a new row with the same id.</summary>
internal sealed class MilestoneEntity : BooksEntity
{
    public string ProjectId { get; set; } = "";

    public string NameZh { get; set; } = "";

    public string NameEn { get; set; } = "";

    public DateOnly PlannedOn { get; set; }

    public DateOnly? DoneOn { get; set; }

    public string Evidence { get; set; } = "";
}

/// <summary>A supported region; its id is its code.</summary>
internal sealed class SupportedRegionEntity : BooksEntity
{
    public string FundId { get; set; } = "";

    public string DivisionCode { get; set; } = "";

    public string NameZh { get; set; } = "";

    public string NameEn { get; set; } = "";

    public string Arrangement { get; set; } = "";
}

/// <summary>Budget line and region of a disbursement, whose id it has; public once the disbursement is.</summary>
internal sealed class DisbursementTagEntity : BooksEntity
{
    public string FundId { get; set; } = "";

    public string? ProjectId { get; set; }

    public string BudgetLine { get; set; } = "";

    public string? RegionId { get; set; }
}
