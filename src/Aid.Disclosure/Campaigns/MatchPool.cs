namespace Aid.Disclosure.Campaigns;

/// <summary>
/// The pool of one matching (配捐池): what its settlements confirmed and what its sponsor took back. A command that would go beyond the pool, the campaign's cap or the cap of a
/// gift changes nothing and says what the most would have been. The books ask it before they record; the verification asks it again from what is published.
/// </summary>
public sealed class MatchPool
{
    private readonly Dictionary<string, Standing> _results = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _gifts = new(StringComparer.Ordinal);

    /// <summary>A pool under the first version of its terms.</summary>
    public MatchPool(MatchTerms terms) => Terms = terms;

    /// <summary>The terms that hold.</summary>
    public MatchTerms Terms { get; private set; }

    /// <summary>Confirmed in all, in fen, claw-backs not deducted.</summary>
    public long ConfirmedUnits { get; private set; }

    /// <summary>Clawed back in all, in fen.</summary>
    public long ClawedBackUnits { get; private set; }

    /// <summary>Confirmed and not clawed back, in fen: what the books hold of the sponsor's gifts.</summary>
    public long StandingUnits => ConfirmedUnits - ClawedBackUnits;

    /// <summary>Still to be had under the terms, in fen; never negative.</summary>
    public long LeftUnits => Terms.MostUnits - TakenUnits;

    private long TakenUnits => Terms.RefillsPool ? StandingUnits : ConfirmedUnits;

    /// <summary>What stands on one gift, in fen; 0 where nothing does.</summary>
    public long OnGift(string gift) => _gifts.GetValueOrDefault(gift);

    /// <summary>What still stands of one confirmed match, in fen; 0 for an unknown one.</summary>
    public long OfResult(string result) => _results.TryGetValue(result, out Standing? standing) ? standing.Units : 0;

    /// <summary>What the rule would give for one more gift, in fen: a proposal, to hold the sponsor's settlement against.</summary>
    /// <param name="giftUnits">The gift in fen.</param>
    public long Offer(long giftUnits) => Math.Min(Terms.MostOf(giftUnits), LeftUnits);

    /// <summary>Puts a new version of the terms in force.</summary>
    /// <returns>Null where it was done.</returns>
    public MatchRefusal? Change(MatchTerms terms)
    {
        long taken = terms.RefillsPool ? StandingUnits : ConfirmedUnits;
        if (terms.MostUnits < taken) return new MatchRefusal(MatchFault.BelowConfirmed, taken);
        Terms = terms;
        return null;
    }

    /// <summary>Confirms a match that a settlement reports.</summary>
    /// <param name="result">Its id, new to the pool.</param>
    /// <param name="units">Its amount in fen; positive.</param>
    /// <param name="shares">What the settlement attributes to gifts; empty where it says nothing of them.</param>
    /// <returns>Null where it was done.</returns>
    public MatchRefusal? Confirm(string result, long units, IReadOnlyCollection<MatchShare> shares)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(units);
        Int128 attributed = Sum(shares);
        if (attributed > units) return new MatchRefusal(MatchFault.SharesExceedMatch, units);
        if (units > LeftUnits) return new MatchRefusal(MatchFault.PoolExceeded, LeftUnits);
        foreach (IGrouping<string, MatchShare> gift in shares.GroupBy(share => share.Gift, StringComparer.Ordinal))
        {
            long most = Terms.MostOf(gift.First().GiftUnits) - OnGift(gift.Key);
            if (Sum(gift) > most) return new MatchRefusal(MatchFault.GiftCapExceeded, Math.Max(most, 0), gift.Key);
        }

        Standing standing = new() { Units = units, Unattributed = units - (long)attributed };
        foreach (MatchShare share in shares)
        {
            standing.Gifts[share.Gift] = standing.Gifts.GetValueOrDefault(share.Gift) + share.Units;
            _gifts[share.Gift] = OnGift(share.Gift) + share.Units;
        }

        _results.Add(result, standing);
        ConfirmedUnits += units;
        return null;
    }

    /// <summary>Takes a confirmed match back, in part or whole (收回).</summary>
    /// <param name="result">The match.</param>
    /// <param name="units">What the sponsor takes back, in fen; positive.</param>
    /// <param name="shares">From which gifts' shares; the rest comes out of what was attributed to none.</param>
    /// <returns>Null where it was done.</returns>
    public MatchRefusal? ClawBack(string result, long units, IReadOnlyCollection<MatchShare> shares)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(units);
        if (!_results.TryGetValue(result, out Standing? standing)) return new MatchRefusal(MatchFault.MoreThanStands, 0);
        Int128 attributed = Sum(shares);
        if (attributed > units) return new MatchRefusal(MatchFault.SharesExceedMatch, units);
        if (units > standing.Units) return new MatchRefusal(MatchFault.MoreThanStands, standing.Units);
        foreach (IGrouping<string, MatchShare> gift in shares.GroupBy(share => share.Gift, StringComparer.Ordinal))
        {
            long stands = standing.Gifts.GetValueOrDefault(gift.Key);
            if (Sum(gift) > stands) return new MatchRefusal(MatchFault.MoreThanStands, stands, gift.Key);
        }

        long rest = units - (long)attributed;
        if (rest > standing.Unattributed) return new MatchRefusal(MatchFault.MoreThanStands, (long)attributed + standing.Unattributed);
        foreach (MatchShare share in shares)
        {
            standing.Gifts[share.Gift] -= share.Units;
            _gifts[share.Gift] -= share.Units;
        }

        standing.Units -= units;
        standing.Unattributed -= rest;
        ClawedBackUnits += units;
        return null;
    }

    private static Int128 Sum(IEnumerable<MatchShare> shares) => shares.Aggregate(Int128.Zero, (sum, share) => sum + share.Units);

    /// <summary>What is left of one confirmed match.</summary>
    private sealed class Standing
    {
        public long Units { get; set; }

        public long Unattributed { get; set; }

        public Dictionary<string, long> Gifts { get; } = new(StringComparer.Ordinal);
    }
}
