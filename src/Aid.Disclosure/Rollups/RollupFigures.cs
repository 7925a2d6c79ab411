using Aid.Disclosure.Records;

namespace Aid.Disclosure.Rollups;

/// <summary>
/// What an organisation and all below it (汇总) add up to in one asset, seen as one house: what came in from outside it, where that is now, and what two of its societies do not tell alike.
/// Always: held = opening + received + unmatched in + moved in + shortfall − moved out − used − passed on − unmatched out − fees − refunded.
/// </summary>
public sealed record RollupFigures
{
    /// <summary>Opening balances.</summary>
    public long Opening { get; init; }

    /// <summary>Received from outside the house: gifts, gross, less what was voided; never what one of its societies had from another.</summary>
    public long Received { get; init; }

    /// <summary>Gifts from outside the house.</summary>
    public long Gifts { get; init; }

    /// <summary>What its societies say they received from each other beyond what the other says it sent (收到未对上).</summary>
    public long UnmatchedIn { get; init; }

    /// <summary>Came in from funds outside the house and from other assets, net.</summary>
    public long MovedIn { get; init; }

    /// <summary>Went out to funds outside the house and into other assets, net.</summary>
    public long MovedOut { get; init; }

    /// <summary>Used; a use that a sender reports of money whose receiver is in the house counts with the receiver only.</summary>
    public long Used { get; init; }

    /// <summary>Passed on to others outside the house, report awaited.</summary>
    public long PassedOn { get; init; }

    /// <summary>What its societies say they sent to each other beyond what the other says it received (拨出未对上).</summary>
    public long UnmatchedOut { get; init; }

    /// <summary>Fees of payment channels.</summary>
    public long Fees { get; init; }

    /// <summary>Given back to givers outside the house.</summary>
    public long Refunded { get; init; }

    /// <summary>Owed and not settled.</summary>
    public long Shortfall { get; init; }

    /// <summary>Held by all of them.</summary>
    public long Held { get; init; }

    /// <summary>What was counted on both sides of a pair inside the house, and is left out of the above (内部抵销).</summary>
    public long Eliminated { get; init; }

    /// <summary>Everything that came in; the parts of it are the uses and what is held.</summary>
    public long Total => Opening + Received + UnmatchedIn + MovedIn + Shortfall;

    /// <summary>What is held by the other figures; equal to <see cref="Held"/> in honest books.</summary>
    public long HeldByTheRest => Total - MovedOut - Used - PassedOn - UnmatchedOut - Fees - Refunded;

    /// <summary>The same with what does not match told where it would stand without the other side: as received, and as passed on. For a reader to whom the societies are one.</summary>
    public RollupFigures Plain => this with { Received = Received + UnmatchedIn, UnmatchedIn = 0, PassedOn = PassedOn + UnmatchedOut, UnmatchedOut = 0 };

    /// <summary>A figure by the name that pages and the verifier use; null for an unknown name.</summary>
    /// <param name="name">Such as <c>received</c>.</param>
    public long? this[string name] => name switch
    {
        "opening" => Opening,
        "received" => Received,
        "gifts" => Gifts,
        "unmatchedIn" => UnmatchedIn,
        "movedIn" => MovedIn,
        "movedOut" => MovedOut,
        "used" => Used,
        "passedOn" => PassedOn,
        "unmatchedOut" => UnmatchedOut,
        "fees" => Fees,
        "refunded" => Refunded,
        "shortfall" => Shortfall,
        "held" => Held,
        "eliminated" => Eliminated,
        _ => null,
    };
}

/// <summary>The totals of one organisation's fund in one asset, as a roll-up needs them; see <see cref="FundFigures"/> for each field.</summary>
public readonly record struct RollupInput(
    string OrganisationId, string Asset, long Opening, long Received, long MovedIn, long MovedOut, long Used, long PassedOn, long Fees, long Refunded, long Shortfall, long Held, long Gifts)
{
    /// <summary>From a fund's published figures.</summary>
    /// <param name="organisationId">The organisation that holds the fund.</param>
    /// <param name="f">The figures.</param>
    public static RollupInput Of(string organisationId, FundFigures f)
    {
        ArgumentNullException.ThrowIfNull(f);
        return new(
            organisationId, f.Asset, f.OpeningUnits, f.ReceivedUnits, f.MovedInUnits, f.MovedOutUnits, f.UsedUnits, f.PassedOnUnits, f.FeeUnits, f.RefundedUnits, f.ShortfallUnits, f.HeldUnits, f.Gifts);
    }
}
