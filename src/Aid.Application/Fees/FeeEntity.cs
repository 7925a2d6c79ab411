using Aid.Application.Books;
using Aid.Application.Reversals;

namespace Aid.Application.Fees;

/// <summary>A channel's fee that became known after the gift was recorded, <c>f1…</c>.</summary>
internal sealed class FeeEntity : BooksEntity
{
    public string DonationId { get; set; } = "";

    public string FundId { get; set; } = "";

    public string Asset { get; set; } = "CNY";

    public long Units { get; set; }

    public DateOnly On { get; set; }

    public string Channel { get; set; } = "";

    public string OutflowId { get; set; } = "";

    public EndingEntity? Ending { get; set; }
}
