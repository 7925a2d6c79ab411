using Aid.Application.Books;

namespace Aid.Application.Donations;

/// <summary>
/// One gift, <c>g1…</c>. Giver, memo, transaction number, salt and secret are private; what the public gets of them are the two commitments, which are
/// computed once, when the gift is recorded, so that they never depend on when a release is made.
/// </summary>
internal sealed class DonationEntity : BooksEntity
{
    /// <summary>Fund of the first part.</summary>
    public string FundId { get; set; } = "";

    public string? CampaignId { get; set; }

    /// <summary>Day received as first recorded; an amendment may say another.</summary>
    public DateOnly ReceivedOn { get; set; }

    public string Channel { get; set; } = "";

    /// <summary>The channel's number of the payment: private, unique within its channel; null where the channel gives none.</summary>
    public string? TransactionNumber { get; set; }

    public string Asset { get; set; } = "CNY";

    public long GrossUnits { get; set; }

    /// <summary>Fee known at recording; of a block, the gift's share of the block's fee.</summary>
    public long FeeUnits { get; set; }

    /// <summary>The giver as written: private.</summary>
    public string Giver { get; set; } = "";

    /// <summary>The memo as written: private.</summary>
    public string Memo { get; set; } = "";

    /// <summary><c>named</c>, <c>masked</c>, <c>anonymous</c> or <c>withheld</c>.</summary>
    public string NameForm { get; set; } = "withheld";

    /// <summary>The name that may be shown; null where none may.</summary>
    public string? ShownName { get; set; }

    /// <summary>16 random bytes; null for an anonymous gift, and after erasure.</summary>
    public byte[]? NameSalt { get; set; }

    /// <summary>Hex commitment to the shown name, else to the giver as written; empty for an anonymous gift.</summary>
    public string NameCommitment { get; set; } = "";

    /// <summary>10 random bytes: the secret of the receipt code.</summary>
    public byte[] ReceiptSecret { get; set; } = [];

    /// <summary>Hex commitment to <see cref="ReceiptSecret"/>.</summary>
    public string ReceiptCommitment { get; set; } = "";

    /// <summary>The imported block that holds its run; null for a gift recorded alone.</summary>
    public string? BlockId { get; set; }

    /// <summary>The list that brought it (<c>i1…</c>); null for a gift recorded alone.</summary>
    public string? ImportId { get; set; }

    /// <summary>Its place in that list, from 1.</summary>
    public int ImportPlace { get; set; }

    public long? ValueUnits { get; set; }

    public string ValueBasis { get; set; } = "";

    public List<DonationPartEntity> Parts { get; set; } = [];

    public List<DonationAmendmentEntity> Amendments { get; set; } = [];
}

/// <summary>One span of a gift.</summary>
internal sealed class DonationPartEntity
{
    public long DonationNumber { get; set; }

    public int Ordinal { get; set; }

    public string DonationId { get; set; } = "";

    public string Line { get; set; } = "";

    public long Start { get; set; }

    public long Units { get; set; }
}

/// <summary>
/// What a gift says since a correction: every field that can be corrected, whether it changed or not. The latest amendment holds. A corrected name has a fresh
/// salt and commitment, because the old ones belong to a published version.
/// </summary>
internal sealed class DonationAmendmentEntity
{
    public long Number { get; set; }

    public long DonationNumber { get; set; }

    public DateOnly ReceivedOn { get; set; }

    public string Giver { get; set; } = "";

    public string Memo { get; set; } = "";

    public string NameForm { get; set; } = "withheld";

    public string? ShownName { get; set; }

    public byte[]? NameSalt { get; set; }

    public string NameCommitment { get; set; } = "";

    public DateTime RecordedAt { get; set; }
}
