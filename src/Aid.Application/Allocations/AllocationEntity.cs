using Aid.Application.Books;
using Aid.Application.Reversals;

namespace Aid.Application.Allocations;

/// <summary>A split by a rule, or a conversion, <c>a1…</c>.</summary>
internal sealed class AllocationEntity : BooksEntity
{
    /// <summary><c>split</c>, <c>exchange</c>, <c>purchase</c> or <c>assembly</c>.</summary>
    public string Kind { get; set; } = "split";

    public string FundId { get; set; } = "";

    public string Rule { get; set; } = "";

    public string Asset { get; set; } = "CNY";

    public long Units { get; set; }

    public string ToAsset { get; set; } = "CNY";

    public long ToUnits { get; set; }

    public DateOnly On { get; set; }

    public string Reason { get; set; } = "";

    public string OutflowId { get; set; } = "";

    public EndingEntity? Ending { get; set; }
}
