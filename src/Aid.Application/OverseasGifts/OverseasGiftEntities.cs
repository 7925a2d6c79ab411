using Aid.Application.Books;

namespace Aid.Application.OverseasGifts;

/// <summary>
/// A gift from abroad (境外捐赠), <c>h1…</c>: the money is in the bank and owed back until another person has reviewed it (红十字会法 §23). A later row with the same id is the
/// outcome.
/// </summary>
internal sealed class OverseasGiftEntity : BooksEntity
{
    public string FundId { get; set; } = "";

    public string Designation { get; set; } = "";

    public string? CampaignId { get; set; }

    /// <summary>Country or region as an ISO 3166-1 code of two letters.</summary>
    public string Region { get; set; } = "";

    public string Asset { get; set; } = "CNY";

    public long Units { get; set; }

    public DateOnly ReceivedOn { get; set; }

    /// <summary><c>held</c>, <c>accepted</c> or <c>returned</c>.</summary>
    public string Status { get; set; } = "held";

    public DateOnly? DecidedOn { get; set; }

    public string? DonationId { get; set; }

    /// <summary>The giver as written: private.</summary>
    public string Giver { get; set; } = "";

    public string NameForm { get; set; } = "withheld";

    public string? DonorId { get; set; }

    public string Memo { get; set; } = "";

    public string? TransactionNumber { get; set; }
}

/// <summary>The review of a gift from abroad: who, how it was decided, on what grounds. The grounds are private.</summary>
internal sealed class OverseasReviewEntity : BooksEntity
{
    public string GiftId { get; set; } = "";

    /// <summary><c>accept</c> or <c>return</c>.</summary>
    public string Decision { get; set; } = "accept";

    public string Grounds { get; set; } = "";
}
