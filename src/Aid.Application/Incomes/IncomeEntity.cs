using Aid.Application.Books;

namespace Aid.Application.Incomes;

/// <summary>Money received that is no gift, or of nobody known, <c>n1…</c>. A later row of the same id says how it ended.</summary>
internal sealed class IncomeEntity : BooksEntity
{
    public string OrganisationId { get; set; } = "";

    public string FundId { get; set; } = "";

    public string SourceClass { get; set; } = "";

    /// <summary>The organisation that paid; empty where it is unknown or a person.</summary>
    public string Payer { get; set; } = "";

    /// <summary>What the bank says of the payer, private: it may name a person.</summary>
    public string PayerNote { get; set; } = "";

    public string Line { get; set; } = "";

    public string Asset { get; set; } = "CNY";

    public long Units { get; set; }

    public DateOnly On { get; set; }

    public string PurposeZh { get; set; } = "";

    public string PurposeEn { get; set; } = "";

    public string Evidence { get; set; } = "";

    /// <summary>The channel that took it; private, as it decides only which account holds it.</summary>
    public string Channel { get; set; } = "bank";

    /// <summary><c>standing</c>, <c>identified</c>, <c>returned</c> or <c>void</c>.</summary>
    public string Status { get; set; } = "standing";

    public DateOnly? EndedOn { get; set; }

    public string? DonationId { get; set; }

    public string OutflowId { get; set; } = "";

    public string Reason { get; set; } = "";
}
