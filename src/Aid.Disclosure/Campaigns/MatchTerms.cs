namespace Aid.Disclosure.Campaigns;

/// <summary>What a version of a matching rule (配捐规则) says in figures.</summary>
/// <param name="PoolUnits">The pool that the sponsor promised, in fen; positive.</param>
/// <param name="CapUnits">The most that this campaign may get of the pool, in fen; null where the pool itself is the only bound.</param>
/// <param name="GiftCapUnits">The most that one gift may be matched with, in fen; null for no such bound.</param>
/// <param name="Numerator">A gift of <paramref name="Denominator"/> fen is matched with this many; positive.</param>
/// <param name="Denominator">See <paramref name="Numerator"/>; positive.</param>
/// <param name="RefillsPool">True where a claw-back (收回) puts its units back into the pool.</param>
public sealed record MatchTerms(long PoolUnits, long? CapUnits = null, long? GiftCapUnits = null, int Numerator = 1, int Denominator = 1, bool RefillsPool = false)
{
    /// <summary>The most that can ever stand under these terms, in fen: the pool, or the campaign's cap where that is less.</summary>
    public long MostUnits => Math.Min(PoolUnits, CapUnits ?? PoolUnits);

    /// <summary>The most that one gift can be matched with, in fen, whatever is left of the pool: its ratio rounded down, and the cap of a gift.</summary>
    /// <param name="giftUnits">The gift in fen; not negative.</param>
    public long MostOf(long giftUnits)
    {
        Int128 byRatio = (Int128)giftUnits * Numerator / Denominator;
        return (long)Int128.Min(byRatio, GiftCapUnits ?? long.MaxValue);
    }
}

/// <summary>The part of a confirmed match that its settlement attributes to one gift.</summary>
/// <param name="Gift">The gift's id.</param>
/// <param name="GiftUnits">What the gift itself was, in fen.</param>
/// <param name="Units">What it is matched with, in fen; positive.</param>
public readonly record struct MatchShare(string Gift, long GiftUnits, long Units);

/// <summary>Why a match cannot be confirmed or clawed back.</summary>
public enum MatchFault
{
    /// <summary>The shares of the gifts sum to more than the match itself.</summary>
    SharesExceedMatch,

    /// <summary>More than is left of the pool, or of the campaign's cap.</summary>
    PoolExceeded,

    /// <summary>More on one gift than the rule allows.</summary>
    GiftCapExceeded,

    /// <summary>More than still stands of the match that is clawed back, or of the share of a gift, or of what was attributed to no gift.</summary>
    MoreThanStands,

    /// <summary>The new terms allow less than is already matched.</summary>
    BelowConfirmed,
}

/// <summary>A fault and the bound that was broken.</summary>
/// <param name="Fault">Which.</param>
/// <param name="MostUnits">The most that would have been allowed, in fen.</param>
/// <param name="Gift">The gift that it is about; null where it is about the match as a whole.</param>
public sealed record MatchRefusal(MatchFault Fault, long MostUnits, string? Gift = null);
