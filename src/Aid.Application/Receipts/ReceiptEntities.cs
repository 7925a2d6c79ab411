using Aid.Application.Books;

namespace Aid.Application.Receipts;

/// <summary>What an organisation's receipts say in common. <see cref="BooksEntity.Id"/> is the prefix of their numbers; the version with the highest number holds.</summary>
internal sealed class ReceiptSeriesEntity : BooksEntity
{
    public string OrganisationId { get; set; } = "";

    /// <summary>The organisation's full name, as its seal has it.</summary>
    public string Issuer { get; set; } = "";

    /// <summary>Public address of the look-up page, which the QR code opens.</summary>
    public string Address { get; set; } = "";

    /// <summary>How a giver reaches the organisation.</summary>
    public string Contact { get; set; } = "";
}

/// <summary>
/// A receipt (捐赠回执), private. <see cref="BooksEntity.Id"/> is its number, such as HB-2026-000017. It holds everything that it prints but the giver's name, so that what is printed never changes
/// with what the books learn later.
/// </summary>
internal sealed class ReceiptEntity : BooksEntity
{
    public string OrganisationId { get; set; } = "";

    public int Year { get; set; }

    /// <summary>Place within the organisation's year, from 1 without gaps.</summary>
    public int Serial { get; set; }

    public string DonationId { get; set; } = "";

    /// <summary><c>named</c>, <c>masked</c> or <c>anonymous</c>.</summary>
    public string NameForm { get; set; } = "named";

    public string Asset { get; set; } = "CNY";

    public long Units { get; set; }

    /// <summary>For goods: what they are; empty for money.</summary>
    public string GoodsName { get; set; } = "";

    public string GoodsUnit { get; set; } = "";

    /// <summary>Value of goods in fen; null for money and where not measurable.</summary>
    public long? ValueUnits { get; set; }

    public string ValueBasis { get; set; } = "";

    public string Purpose { get; set; } = "";

    public DateOnly ReceivedOn { get; set; }

    public DateOnly IssuedOn { get; set; }

    public string Issuer { get; set; } = "";

    public string Handler { get; set; } = "";

    public string Contact { get; set; } = "";

    public string Address { get; set; } = "";

    /// <summary>Where the gift's leaf stands in the log: half of the receipt code; the other half is the gift's secret.</summary>
    public long LeafIndex { get; set; }

    /// <summary>The void receipt that this one stands for; null for a first one.</summary>
    public string? ReplacesId { get; set; }

    public ReceiptVoidEntity? Void { get; set; }

    public ReceiptNameEntity? Name { get; set; }
}

/// <summary>The giver as the receipt prints it: a row of its own, because it is personal and must be able to go while the receipt stays.</summary>
internal sealed class ReceiptNameEntity
{
    public long ReceiptNumber { get; set; }

    public string DonationId { get; set; } = "";

    public string Giver { get; set; } = "";
}

/// <summary>That a receipt was made void (作废).</summary>
internal sealed class ReceiptVoidEntity
{
    public long ReceiptNumber { get; set; }

    public string Reason { get; set; } = "";

    public DateOnly On { get; set; }

    public string Maker { get; set; } = "";

    public DateTime RecordedAt { get; set; }
}

/// <summary>That a gift's giver wants no receipt, or is not known (慈善法 §38: the organisation records it). <c>w1…</c></summary>
internal sealed class ReceiptWaiverEntity : BooksEntity
{
    public string DonationId { get; set; } = "";

    /// <summary><c>waived</c> or <c>anonymous</c>.</summary>
    public string Kind { get; set; } = "waived";

    public string Note { get; set; } = "";
}
