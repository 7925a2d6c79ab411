using Aid.Application.Books;

namespace Aid.Application.Tickets;

/// <summary>
/// A fiscal ticket (公益事业捐赠票据), <c>k1…</c>, private: a document of the treasury that Aid does not issue but records. A collective one stands for several gifts.
/// </summary>
internal sealed class FiscalTicketEntity : BooksEntity
{
    /// <summary>票据代码.</summary>
    public string Code { get; set; } = "";

    /// <summary>票据号码.</summary>
    public string TicketNumber { get; set; } = "";

    /// <summary>校验码; empty for a paper ticket.</summary>
    public string CheckCode { get; set; } = "";

    public DateOnly IssuedOn { get; set; }

    public string Asset { get; set; } = "CNY";

    /// <summary>The ticket's total; the sum of its gifts.</summary>
    public long Units { get; set; }

    public List<FiscalTicketGiftEntity> Gifts { get; set; } = [];

    public FiscalTicketReversalEntity? Reversal { get; set; }
}

/// <summary>A gift on a ticket.</summary>
internal sealed class FiscalTicketGiftEntity
{
    public long TicketNumber { get; set; }

    public int Ordinal { get; set; }

    public string DonationId { get; set; } = "";
}

/// <summary>That a ticket was reversed (冲红), by the red ticket that did it.</summary>
internal sealed class FiscalTicketReversalEntity
{
    public long TicketNumber { get; set; }

    public string RedCode { get; set; } = "";

    public string RedNumber { get; set; } = "";

    public DateOnly On { get; set; }

    public string Reason { get; set; } = "";

    public string Maker { get; set; } = "";

    public DateTime RecordedAt { get; set; }
}

/// <summary>That a gift's giver wants no fiscal ticket, <c>kw1…</c>.</summary>
internal sealed class TicketWaiverEntity : BooksEntity
{
    public string DonationId { get; set; } = "";

    public string Note { get; set; } = "";
}
