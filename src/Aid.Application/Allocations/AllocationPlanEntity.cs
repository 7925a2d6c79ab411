using Aid.Application.Books;

namespace Aid.Application.Allocations;

/// <summary>A plan of allocation by a rule. <see cref="BooksEntity.Id"/> is its code; a revision is a new row of the same code.</summary>
internal sealed class AllocationPlanEntity : BooksEntity
{
    public string OrganisationId { get; set; } = "";

    public string FundId { get; set; } = "";

    public string RuleCode { get; set; } = "";

    public string RuleId { get; set; } = "";

    public DateOnly StartsOn { get; set; }

    public DateOnly EndsOn { get; set; }

    public string Asset { get; set; } = "CNY";

    public long PlannedUnits { get; set; }

    public string Reason { get; set; } = "";

    public List<AllocationPlanPartEntity> Parts { get; set; } = [];
}

/// <summary>A part of a plan.</summary>
internal sealed class AllocationPlanPartEntity
{
    public long PlanNumber { get; set; }

    public int Ordinal { get; set; }

    public string AllocationPlanId { get; set; } = "";

    public string Line { get; set; } = "";

    public long PlannedUnits { get; set; }
}
