namespace Aid.Disclosure.Records;

/// <summary>A gift of many (团体捐赠): one sum that was handed over with a list of names, each name a gift of its own. The gifts name this record as their block and sum to it.</summary>
public sealed class CollectiveGift : PublicRecord
{
    /// <summary>The fund.</summary>
    public string FundId { get; init; } = "";

    /// <summary>The campaign that it came through; null where none.</summary>
    public string? CampaignId { get; init; }

    /// <summary>Who handed it over, in Chinese: an organisation, never a person.</summary>
    public string NameZh { get; init; } = "";

    /// <summary>English name; empty where there is none.</summary>
    public string NameEn { get; init; } = "";

    /// <summary>Day received.</summary>
    public DateOnly ReceivedOn { get; init; }

    /// <summary>Asset code.</summary>
    public string Asset { get; init; } = "CNY";

    /// <summary>What was handed over, in smallest units: the sum of the list.</summary>
    public long Units { get; init; }

    /// <summary>Number of gifts on the list.</summary>
    public long Gifts { get; init; }

    /// <summary>The first gift of the list.</summary>
    public string FirstGiftId { get; init; } = "";

    /// <summary>The last gift of the list; the ids between are the rest of it.</summary>
    public string LastGiftId { get; init; } = "";
}

/// <summary>That an organisation passed a gift on for its giver (X转来Y). A person who does so is never named.</summary>
public sealed class ForwardedGift : PublicRecord
{
    /// <summary>The gift.</summary>
    public string DonationId { get; init; } = "";

    /// <summary>The fund of its first part.</summary>
    public string FundId { get; init; } = "";

    /// <summary>The organisation that passed it on.</summary>
    public string Forwarder { get; init; } = "";
}

/// <summary>A collection box (募捐箱) and where it stands. The number of its seal is not public.</summary>
public sealed class CollectionBox : PublicRecord
{
    /// <summary>The organisation that put it up.</summary>
    public string OrganisationId { get; init; } = "";

    /// <summary>The fund that receives what is in it.</summary>
    public string FundId { get; init; } = "";

    /// <summary>Designation written on it; empty where none.</summary>
    public string Designation { get; init; } = "";

    /// <summary>Where it stands, in Chinese.</summary>
    public string PlaceZh { get; init; } = "";

    /// <summary>Where it stands, in English; empty where there is none.</summary>
    public string PlaceEn { get; init; } = "";

    /// <summary>The day on which it was put up.</summary>
    public DateOnly PlacedOn { get; init; }

    /// <summary><c>standing</c> or <c>withdrawn</c>.</summary>
    public string Status { get; init; } = "standing";
}

/// <summary>One opening of a collection box, counted by two people (开箱清点).</summary>
public sealed class BoxOpening : PublicRecord
{
    /// <summary>The box.</summary>
    public string BoxId { get; init; } = "";

    /// <summary>The fund.</summary>
    public string FundId { get; init; } = "";

    /// <summary>Day of opening.</summary>
    public DateOnly OpenedOn { get; init; }

    /// <summary>Whether the seal was whole and the one that had been put on.</summary>
    public bool IsSealIntact { get; init; }

    /// <summary>What was wrong with the seal; empty where nothing was.</summary>
    public string SealNote { get; init; } = "";

    /// <summary>Asset code.</summary>
    public string Asset { get; init; } = "CNY";

    /// <summary>The first person's count.</summary>
    public long FirstUnits { get; init; }

    /// <summary>The second person's count.</summary>
    public long SecondUnits { get; init; }

    /// <summary>What was recorded as a gift.</summary>
    public long Units { get; init; }

    /// <summary>Why the two counts differ; empty where they do not.</summary>
    public string DifferenceReason { get; init; } = "";

    /// <summary>Label of the first counter, such as "staff 1"; never a name.</summary>
    public string FirstCounter { get; init; } = "";

    /// <summary>Label of the second counter.</summary>
    public string SecondCounter { get; init; } = "";

    /// <summary>The gift; null for an empty box.</summary>
    public string? DonationId { get; init; }
}

/// <summary>A gift from abroad (境外捐赠) and its review (红十字会法 §23). Who gave is not here.</summary>
public sealed class OverseasGift : PublicRecord
{
    /// <summary>The fund that it is meant for.</summary>
    public string FundId { get; init; } = "";

    /// <summary>Country or region that it came from: ISO 3166-1, two letters.</summary>
    public string Region { get; init; } = "";

    /// <summary>Asset code.</summary>
    public string Asset { get; init; } = "CNY";

    /// <summary>Units received.</summary>
    public long Units { get; init; }

    /// <summary>Day received.</summary>
    public DateOnly ReceivedOn { get; init; }

    /// <summary><c>held</c> until reviewed, then <c>accepted</c> or <c>returned</c>.</summary>
    public string Status { get; init; } = "held";

    /// <summary>Day of the decision; null while held.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>The gift that it became; null unless accepted.</summary>
    public string? DonationId { get; init; }
}

/// <summary>From which release to which a correction reaches. Made by the publisher when the correction is published. Id is the correction's.</summary>
public sealed class CorrectionReach : PublicRecord
{
    /// <summary>The correction.</summary>
    public string CorrectionId { get; init; } = "";

    /// <summary>Kind of the corrected record, as its feed set name.</summary>
    public string SubjectKind { get; init; } = "";

    /// <summary>Id of the record that held the old value.</summary>
    public string SubjectId { get; init; } = "";

    /// <summary>The release that carried the old value; null where no release did.</summary>
    public long? FromRelease { get; init; }

    /// <summary>Leaf of the old value; null where no release carried it.</summary>
    public long? FromLeaf { get; init; }

    /// <summary>The release that carries the new value and the correction.</summary>
    public long ToRelease { get; init; }
}

/// <summary>How many monthly givers (月捐人) a fund has at the end of a month, coarsely: see <c>CoarseCount</c>. Id is <c>fund:month</c>.</summary>
public sealed class MonthlyGivers : PublicRecord
{
    /// <summary>The fund.</summary>
    public string FundId { get; init; } = "";

    /// <summary>The month: year × 100 + month.</summary>
    public long Month { get; init; }

    /// <summary>At least so many give; null for fewer than five.</summary>
    public long? ActiveAtLeast { get; init; }

    /// <summary>At least so many have lapsed; null for fewer than five.</summary>
    public long? LapsedAtLeast { get; init; }

    /// <summary>At least so many instalments of the month came; null for fewer than five.</summary>
    public long? InstalmentsAtLeast { get; init; }
}
