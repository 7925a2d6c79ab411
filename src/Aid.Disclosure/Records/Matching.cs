namespace Aid.Disclosure.Records;

/// <summary>A version of a sponsor's matching rule (配捐规则) for a campaign. Its id is a code; the newest version holds.</summary>
public sealed class Matching : PublicRecord
{
    /// <summary>The campaign.</summary>
    public string CampaignId { get; init; } = "";

    /// <summary>From 1.</summary>
    public int Version { get; init; }

    /// <summary>The sponsor's Chinese name; always an organisation.</summary>
    public string SponsorZh { get; init; } = "";

    /// <summary>The sponsor's English name; empty where there is none.</summary>
    public string SponsorEn { get; init; } = "";

    /// <summary>The pool in fen.</summary>
    public long PoolUnits { get; init; }

    /// <summary>The most that this campaign may get of the pool, in fen; null where the pool is the only bound.</summary>
    public long? CapUnits { get; init; }

    /// <summary>The most that one gift may be matched with, in fen; null for no such bound.</summary>
    public long? GiftCapUnits { get; init; }

    /// <summary>A gift of <see cref="Denominator"/> fen is matched with this many.</summary>
    public int Numerator { get; init; } = 1;

    /// <summary>See <see cref="Numerator"/>.</summary>
    public int Denominator { get; init; } = 1;

    /// <summary>True where what is clawed back goes into the pool again.</summary>
    public bool RefillsPool { get; init; }

    /// <summary>First day of gifts that it matches.</summary>
    public DateOnly StartsOn { get; init; }

    /// <summary>Last day; null while open-ended.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>The rule as its sponsor put it, in Chinese.</summary>
    public string RuleZh { get; init; } = "";

    /// <summary>The same in English; empty where there is none.</summary>
    public string RuleEn { get; init; } = "";

    /// <summary>Why this version replaces the one before; empty for the first.</summary>
    public string Reason { get; init; } = "";
}

/// <summary>A match that a settlement confirmed: the sponsor's gift is in the books.</summary>
public sealed class MatchResult : PublicRecord
{
    /// <summary>The campaign.</summary>
    public string CampaignId { get; init; } = "";

    /// <summary>The matching.</summary>
    public string MatchingId { get; init; } = "";

    /// <summary>The version of its rule that the settlement applied.</summary>
    public int RuleVersion { get; init; }

    /// <summary>Fen.</summary>
    public long Units { get; init; }

    /// <summary>Day of the settlement, Asia/Shanghai.</summary>
    public DateOnly On { get; init; }

    /// <summary>The settlement's own reference.</summary>
    public string Statement { get; init; } = "";

    /// <summary>The sponsor's gift.</summary>
    public string DonationId { get; init; } = "";

    /// <summary>What the settlement attributes to gifts; empty where it says nothing of them.</summary>
    public List<MatchResultShare> Shares { get; init; } = [];
}

/// <summary>What a settlement attributes of a match to one gift.</summary>
public sealed class MatchResultShare
{
    /// <summary>The match.</summary>
    public string MatchResultId { get; init; } = "";

    /// <summary>Position, from 0.</summary>
    public int Ordinal { get; init; }

    /// <summary>The gift that is matched.</summary>
    public string DonationId { get; init; } = "";

    /// <summary>Fen.</summary>
    public long Units { get; init; }
}

/// <summary>A match that its sponsor took back (收回): an outflow of the sponsor's gift.</summary>
public sealed class MatchClawback : PublicRecord
{
    /// <summary>The campaign.</summary>
    public string CampaignId { get; init; } = "";

    /// <summary>The matching.</summary>
    public string MatchingId { get; init; } = "";

    /// <summary>The match.</summary>
    public string MatchResultId { get; init; } = "";

    /// <summary>Fen.</summary>
    public long Units { get; init; }

    /// <summary>Day, Asia/Shanghai.</summary>
    public DateOnly On { get; init; }

    /// <summary>Public reason.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The chargeback of the sponsor's gift.</summary>
    public string RefundId { get; init; } = "";

    /// <summary>From which gifts' shares it takes; the rest comes out of what was attributed to none.</summary>
    public List<MatchClawbackShare> Shares { get; init; } = [];
}

/// <summary>From which gift's share a claw-back takes.</summary>
public sealed class MatchClawbackShare
{
    /// <summary>The claw-back.</summary>
    public string MatchClawbackId { get; init; } = "";

    /// <summary>Position, from 0.</summary>
    public int Ordinal { get; init; }

    /// <summary>The gift that was matched.</summary>
    public string DonationId { get; init; } = "";

    /// <summary>Fen.</summary>
    public long Units { get; init; }
}

/// <summary>
/// A platform's settlement of a campaign (平台结算), which replaces the provisional total. Its id is the campaign's. Provisional + the differences = settled, to the fen.
/// </summary>
public sealed class CampaignSettlement : PublicRecord
{
    /// <summary>The campaign.</summary>
    public string CampaignId { get; init; } = "";

    /// <summary>The platform that settled.</summary>
    public string Platform { get; init; } = "";

    /// <summary>The settlement's own reference.</summary>
    public string Statement { get; init; } = "";

    /// <summary>Day of the settlement, Asia/Shanghai.</summary>
    public DateOnly On { get; init; }

    /// <summary>The last provisional total that was shown, in fen; null where none was. It was never in the books: it is told here so that the difference can be explained.</summary>
    public long? ProvisionalUnits { get; init; }

    /// <summary>The number of gifts that was shown with it; null where none was.</summary>
    public long? ProvisionalGifts { get; init; }

    /// <summary>Settled, in fen.</summary>
    public long SettledUnits { get; init; }

    /// <summary>Number of gifts settled; null where not stated.</summary>
    public long? SettledGifts { get; init; }

    /// <summary>What lies between the two, line by line.</summary>
    public List<SettlementDifference> Differences { get; init; } = [];
}

/// <summary>One line of what lies between the provisional total and the settled one.</summary>
public sealed class SettlementDifference
{
    /// <summary>The settlement.</summary>
    public string CampaignSettlementId { get; init; } = "";

    /// <summary>Position, from 0.</summary>
    public int Ordinal { get; init; }

    /// <summary><c>refunded</c>, <c>duplicate</c>, <c>test</c>, <c>fee</c>, <c>late</c>, <c>matching</c> or <c>other</c>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Signed fen.</summary>
    public long Units { get; init; }

    /// <summary>Signed number of gifts.</summary>
    public long Gifts { get; init; }

    /// <summary>What happened, in Chinese.</summary>
    public string TextZh { get; init; } = "";

    /// <summary>The same in English; empty where there is none.</summary>
    public string TextEn { get; init; } = "";
}

/// <summary>A campaign's close-out (结项). Books + the items = the stated total, to the fen. Due within three months of its last day (慈善法 §79).</summary>
public sealed class CloseOut : PublicRecord
{
    /// <summary>The campaign.</summary>
    public string CampaignId { get; init; } = "";

    /// <summary>The campaign's last day.</summary>
    public DateOnly EndedOn { get; init; }

    /// <summary>Last day on which the close-out is due.</summary>
    public DateOnly DueOn { get; init; }

    /// <summary>Day on which it was approved, Asia/Shanghai; the release that carries it is on or after it.</summary>
    public DateOnly On { get; init; }

    /// <summary>Raised in all as stated to the public, in fen.</summary>
    public long StatedUnits { get; init; }

    /// <summary>Number of gifts as stated; null where none was.</summary>
    public long? StatedGifts { get; init; }

    /// <summary>Gifts that came through the campaign as the books have them, gross, in fen; a sponsor's match is a gift.</summary>
    public long BookUnits { get; init; }

    /// <summary>Number of those gifts.</summary>
    public long BookGifts { get; init; }

    /// <summary>Of <see cref="BookUnits"/>: matches that stand, in fen.</summary>
    public long MatchedUnits { get; init; }

    /// <summary>Refunded, charged back and voided of these gifts, in fen.</summary>
    public long RefundedUnits { get; init; }

    /// <summary>What the campaign was and did, in Chinese.</summary>
    public string SummaryZh { get; init; } = "";

    /// <summary>The same in English; empty where there is none.</summary>
    public string SummaryEn { get; init; } = "";

    /// <summary>What became of the surplus, in Chinese; empty for none.</summary>
    public string SurplusZh { get; init; } = "";

    /// <summary>The same in English; empty where there is none.</summary>
    public string SurplusEn { get; init; } = "";

    /// <summary>What lies between the books and the stated total.</summary>
    public List<CloseOutItem> Items { get; init; } = [];
}

/// <summary>One line of what lies between the books and the stated total.</summary>
public sealed class CloseOutItem
{
    /// <summary>The close-out.</summary>
    public string CloseOutId { get; init; } = "";

    /// <summary>Position, from 0.</summary>
    public int Ordinal { get; init; }

    /// <summary><c>other-books</c> (received by another society), <c>not-counted</c>, <c>matching</c>, <c>refunded</c> or <c>other</c>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Signed fen.</summary>
    public long Units { get; init; }

    /// <summary>What it is, in Chinese.</summary>
    public string TextZh { get; init; } = "";

    /// <summary>The same in English; empty where there is none.</summary>
    public string TextEn { get; init; } = "";
}
