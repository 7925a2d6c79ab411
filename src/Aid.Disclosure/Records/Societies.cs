namespace Aid.Disclosure.Records;

/// <summary>
/// Money that one society of these books passed on to another (上下级拨付), told by each of the two by itself: what the sender disbursed and what the receiver says it got. Where both say the same, a
/// roll-up over the two counts it once. Its units follow from the two records and are recomputed by the verifier.
/// </summary>
public sealed class OrganisationPair : PublicRecord
{
    /// <summary>The society that passes on.</summary>
    public string FromOrganisationId { get; init; } = "";

    /// <summary>The society that receives.</summary>
    public string ToOrganisationId { get; init; } = "";

    /// <summary>Asset code.</summary>
    public string Asset { get; init; } = "CNY";

    /// <summary>The sender's <c>passed-on</c> disbursement; null while the sender has published none.</summary>
    public string? DisbursementId { get; init; }

    /// <summary>Day on which it was sent, Asia/Shanghai; null while there is none.</summary>
    public DateOnly? SentOn { get; init; }

    /// <summary>Units sent and not given back; zero where the disbursement was reversed.</summary>
    public long SentUnits { get; init; }

    /// <summary>Of <see cref="SentUnits"/>, those whose use the sender's books show as reported; the rest awaits a report there.</summary>
    public long ReportedUnits { get; init; }

    /// <summary>Units that the sender's books show as given back (退回).</summary>
    public long ReturnedUnits { get; init; }

    /// <summary>The receiver's gift from the sender; null while the receiver has published none.</summary>
    public string? DonationId { get; init; }

    /// <summary>Day on which it was received, Asia/Shanghai; null while there is none.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>Units received and not sent back; zero where the gift was voided.</summary>
    public long ReceivedUnits { get; init; }

    /// <summary>Units that the receiver's books show as sent back.</summary>
    public long SentBackUnits { get; init; }

    /// <summary>True where the receiver's gift was voided (作废): it is not counted as a gift any more.</summary>
    public bool IsVoided { get; init; }

    /// <summary>The pair that this one was joined to, when sender and receiver had each begun one; its units are told there. Null otherwise.</summary>
    public string? JoinedToId { get; init; }

    /// <summary>
    /// <c>matched</c> (both, and the same units), <c>sent-only</c> (the receiver has not confirmed), <c>received-only</c> (the sender has recorded nothing), <c>differs</c>, or
    /// <c>ended</c>: nothing stands on either side any more.
    /// </summary>
    public string Status { get; init; } = "sent-only";
}

/// <summary>
/// An organisation that is held at an earlier release (未更新) because it did not pass the gate, or is tied to one that did not, while the others went on. Id is the organisation's code; a new
/// version tells a change.
/// </summary>
public sealed class OrganisationHold : PublicRecord
{
    /// <summary>The organisation.</summary>
    public string OrganisationId { get; init; } = "";

    /// <summary><c>held</c>, or <c>released</c> once it is current again.</summary>
    public string Status { get; init; } = "held";

    /// <summary>The first release that left it behind; what is shown of it is older.</summary>
    public long SinceRelease { get; init; }

    /// <summary>The release in which it became current again; null while it is held.</summary>
    public long? ReleasedIn { get; init; }

    /// <summary>For one that passes by itself: the organisation that failed and shares changed records with it, directly or through others. Null for one that failed.</summary>
    public string? TiedToId { get; init; }

    /// <summary>Why, in the gate's order; of one that is tied, empty.</summary>
    public List<HoldReason> Reasons { get; init; } = [];
}

/// <summary>One reason of a hold.</summary>
public sealed class HoldReason
{
    /// <summary>The hold.</summary>
    public string OrganisationHoldId { get; init; } = "";

    /// <summary>Position, from 0.</summary>
    public int Ordinal { get; init; }

    /// <summary>The gate's stable code, such as <c>gate.cumulative-fell</c>.</summary>
    public string Code { get; init; } = "";

    /// <summary>True where two people may let it pass with a published reason.</summary>
    public bool IsWaivable { get; init; }

    /// <summary>The reason in Chinese, with the figures.</summary>
    public string Zh { get; init; } = "";

    /// <summary>The reason in English.</summary>
    public string En { get; init; } = "";
}
