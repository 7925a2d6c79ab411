using Aid.Application.Books;
using Aid.Application.Reversals;

namespace Aid.Application.Transfers;

/// <summary>Money or goods moved between lines, <c>t1…</c>: by a person, or by the ledger to bear a shortfall.</summary>
internal sealed class TransferEntity : BooksEntity
{
    /// <summary><c>transfer</c>, <c>return</c>, <c>shortfall</c> or <c>settlement</c>.</summary>
    public string Kind { get; set; } = "transfer";

    public string FromFundId { get; set; } = "";

    public string ToFundId { get; set; } = "";

    public string FromLine { get; set; } = "";

    public string ToLine { get; set; } = "";

    public string Asset { get; set; } = "CNY";

    public long Units { get; set; }

    public DateOnly On { get; set; }

    public string Reason { get; set; } = "";

    public string OutflowId { get; set; } = "";

    public EndingEntity? Ending { get; set; }
}
