using Aid.Application.Books;

namespace Aid.Application.Matching;

/// <summary>A version of a sponsor's matching rule (配捐规则). A code is its id; the highest number holds.</summary>
internal sealed class MatchingEntity : BooksEntity
{
    public string CampaignId { get; set; } = "";

    public int Version { get; set; }

    public string SponsorZh { get; set; } = "";

    public string SponsorEn { get; set; } = "";

    public long PoolUnits { get; set; }

    public long? CapUnits { get; set; }

    public long? GiftCapUnits { get; set; }

    public int Numerator { get; set; } = 1;

    public int Denominator { get; set; } = 1;

    public bool RefillsPool { get; set; }

    public DateOnly StartsOn { get; set; }

    public DateOnly? EndsOn { get; set; }

    public string RuleZh { get; set; } = "";

    public string RuleEn { get; set; } = "";

    public string Reason { get; set; } = "";
}

/// <summary>A match that a settlement confirmed, <c>m1…</c>: the sponsor's gift is in the books.</summary>
internal sealed class MatchResultEntity : BooksEntity
{
    public string CampaignId { get; set; } = "";

    public string MatchingId { get; set; } = "";

    public int RuleVersion { get; set; }

    public long Units { get; set; }

    public DateOnly On { get; set; }

    public string Statement { get; set; } = "";

    /// <summary>The sponsor's gift.</summary>
    public string DonationId { get; set; } = "";

    public List<MatchShareEntity> Shares { get; set; } = [];
}

/// <summary>What a settlement attributes of a match to one gift.</summary>
internal sealed class MatchShareEntity
{
    public long ResultNumber { get; set; }

    public int Ordinal { get; set; }

    public string ResultId { get; set; } = "";

    public string DonationId { get; set; } = "";

    public long Units { get; set; }
}

/// <summary>A match taken back by its sponsor, <c>mc1…</c>: an outflow of the sponsor's gift.</summary>
internal sealed class MatchClawbackEntity : BooksEntity
{
    public string CampaignId { get; set; } = "";

    public string MatchingId { get; set; } = "";

    public string MatchResultId { get; set; } = "";

    public long Units { get; set; }

    public DateOnly On { get; set; }

    public string Reason { get; set; } = "";

    /// <summary>The chargeback of the sponsor's gift.</summary>
    public string RefundId { get; set; } = "";

    public List<ClawbackShareEntity> Shares { get; set; } = [];
}

/// <summary>From which gift's share a claw-back takes.</summary>
internal sealed class ClawbackShareEntity
{
    public long ClawbackNumber { get; set; }

    public int Ordinal { get; set; }

    public string ClawbackId { get; set; } = "";

    public string DonationId { get; set; } = "";

    public long Units { get; set; }
}
