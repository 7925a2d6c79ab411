using Aid.Application.Books;
using Aid.Application.Reversals;

namespace Aid.Application.Refunds;

/// <summary>A refund, chargeback or voiding of a gift, <c>r1…</c>.</summary>
internal sealed class RefundEntity : BooksEntity
{
    public string DonationId { get; set; } = "";

    public string FundId { get; set; } = "";

    /// <summary><c>refund</c>, <c>chargeback</c> or <c>void</c>.</summary>
    public string Kind { get; set; } = "refund";

    public string Asset { get; set; } = "CNY";

    public long Units { get; set; }

    public DateOnly On { get; set; }

    public string Reason { get; set; } = "";

    public string OutflowId { get; set; } = "";

    public EndingEntity? Ending { get; set; }
}
