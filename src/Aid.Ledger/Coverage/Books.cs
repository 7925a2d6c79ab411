using System.Collections.Immutable;
using Aid.Ledger.Lines;

namespace Aid.Ledger.Coverage;

/// <summary>What made an inflow; Ref is the number of the gift, block, event name or outflow.</summary>
internal enum SourceKind
{
    Gift,
    Block,
    Opening,
    Outflow,
    Owed,
}

/// <summary>One inflow of a line. A struct in an array, because a line may have a million of them.</summary>
internal readonly record struct InflowSlot(long Start, long Units, SourceKind Kind, int Ref, int Part, long PartOffset, int Number)
{
    internal long End => Start + Units;
}

/// <summary>A run of a line by its number.</summary>
internal readonly record struct Place(int Line, long Start, long Units)
{
    internal Place Slice(long from, long units) => new(Line, Start + from, units);
}

/// <summary>One line: what came in, what is covered by whom, what is free. Positions of owed inflows are never free.</summary>
internal sealed class LineState(int index, LineKey key)
{
    internal int Index { get; } = index;

    internal LineKey Key { get; } = key;

    internal long Length { get; set; }

    internal List<InflowSlot> Inflows { get; } = [];

    /// <summary>Position → (outflow, offset).</summary>
    internal RunMap Covered { get; } = new();

    /// <summary>Uncovered positions.</summary>
    internal RunMap Free { get; } = new();

    internal bool HasOwed { get; set; }

    /// <summary>The index of the inflow at a position.</summary>
    internal int InflowAt(long position)
    {
        int low = 0, high = Inflows.Count - 1, found = -1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            if (Inflows[middle].Start <= position) (found, low) = (middle, middle + 1);
            else high = middle - 1;
        }
        return found;
    }
}

/// <summary>How an outflow's units go on.</summary>
internal enum MapKind
{
    Ends,
    OneToOne,
    Dealt,
    InRatio,
}

/// <summary>Where units of a mapped outflow went; the components of a kit share one.</summary>
internal sealed class TargetSet(string id, LineKey[] lines)
{
    internal string Id { get; } = id;

    internal LineKey[] Lines { get; } = lines;

    /// <summary>The runs of each part, laid end to end; replaced, never changed.</summary>
    internal ImmutableArray<Place>[] Parts { get; } = [.. lines.Select(_ => ImmutableArray<Place>.Empty)];

    /// <summary>The outflows that went in: one, or a kit's components.</summary>
    internal List<OutflowState> Components { get; } = [];

    internal int InflowsMade { get; set; }

    internal long UnitsOf(int part) => Parts[part].Sum(place => place.Units);
}

/// <summary>One outflow.</summary>
internal sealed class OutflowState(int index, string id, OutflowKind kind)
{
    internal int Index { get; } = index;

    internal string Id { get; } = id;

    internal OutflowKind Kind { get; } = kind;

    internal long Units { get; set; }

    internal LineKey? Line { get; init; }

    internal string? About { get; init; }

    internal bool Reversed { get; set; }

    internal MapKind Map { get; init; }

    internal TargetSet? Targets { get; init; }

    internal string? Rule { get; init; }

    internal Dealing? Dealing { get; init; }

    internal long Counter { get; init; }

    /// <summary>Units out of a conversion; of all components.</summary>
    internal long Out { get; set; }

    /// <summary>Offset → (line, position).</summary>
    internal RunMap Cover { get; } = new();

    /// <summary>Units under these are never refunded or substituted: they left by the giver's or the books' own act.</summary>
    internal bool IsLocked => Kind is OutflowKind.Fee or OutflowKind.Refund or OutflowKind.Void
        or OutflowKind.Withdrawal or OutflowKind.Lapse or OutflowKind.Settlement;
}

/// <summary>A gift of its own: its parts, net.</summary>
/// <param name="Id">The gift's id.</param>
/// <param name="Gross">What was given.</param>
/// <param name="Fee">A fee known at recording.</param>
/// <param name="Home">The line of its first part: a later fee beyond it is a cost of that fund.</param>
/// <param name="Parts">Its net runs, in order.</param>
/// <param name="IsIncome">True for money received that is no gift, which is followed by its id like one.</param>
internal sealed record GiftState(string Id, long Gross, long Fee, LineKey Home, Place[] Parts, bool IsIncome = false);

/// <summary>An imported block. Its gifts are offsets, not objects.</summary>
/// <param name="Id">The block's id.</param>
/// <param name="Gifts">Ids and gross units as recorded.</param>
/// <param name="NetEnds">Where each gift's net units end within the block.</param>
/// <param name="At">Where the block stands.</param>
internal sealed record BlockState(string Id, ImmutableArray<BlockGift> Gifts, long[] NetEnds, Place At)
{
    internal Place PlaceOf(int ordinal)
    {
        long from = ordinal == 0 ? 0 : NetEnds[ordinal - 1];
        return At.Slice(from, NetEnds[ordinal] - from);
    }

    /// <summary>The gift that holds a net offset.</summary>
    internal int GiftAt(long offset)
    {
        int low = 0, high = NetEnds.Length - 1;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (NetEnds[middle] > offset) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}
