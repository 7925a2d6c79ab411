using System.Collections.Immutable;

namespace Aid.Ledger.Coverage;

/// <summary>Where an outflow's units go on: offsets to places, in trace order (part by part at splits).</summary>
internal static class Flow
{
    /// <summary>The target places of some offsets. A conversion's are all the units that the offsets have a share in.</summary>
    internal static IEnumerable<Place> Forward(OutflowState outflow, long offset, long units)
    {
        for (int part = 0; part < (outflow.Targets?.Parts.Length ?? 0); part++)
        {
            (long from, long to) = PartSpan(outflow, part, offset, units);
            foreach (Place place in Slice(outflow.Targets!.Parts[part], from, to - from)) yield return place;
        }
    }

    /// <summary>Which of a part's units [from, to) some offsets become.</summary>
    internal static (long From, long To) PartSpan(OutflowState outflow, int part, long offset, long units)
    {
        switch (outflow.Map)
        {
            case MapKind.OneToOne:
                return (offset, offset + units);
            case MapKind.Dealt:
                long before = outflow.Dealing!.CountBefore(part, outflow.Counter);
                return (outflow.Dealing.CountBefore(part, outflow.Counter + offset) - before,
                    outflow.Dealing.CountBefore(part, outflow.Counter + offset + units) - before);
            case MapKind.InRatio:
                return (Floor(offset, outflow.Out, outflow.Units), Ceiling(offset + units, outflow.Out, outflow.Units));
            default:
                return (0, 0);
        }
    }

    /// <summary>A stretch of places laid end to end.</summary>
    internal static IEnumerable<Place> Slice(ImmutableArray<Place> places, long from, long units)
    {
        long at = 0, to = from + units;
        foreach (Place place in places)
        {
            long start = Math.Max(from, at), end = Math.Min(to, at + place.Units);
            if (start < end) yield return place.Slice(start - at, end - start);
            at += place.Units;
        }
    }

    /// <summary>floor(x · by / over) in 128 bits.</summary>
    internal static long Floor(long x, long by, long over) => (long)((Int128)x * by / over);

    /// <summary>⌈x · by / over⌉ in 128 bits.</summary>
    internal static long Ceiling(long x, long by, long over) => (long)((((Int128)x * by) + over - 1) / over);
}
