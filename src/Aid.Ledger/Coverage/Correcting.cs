using Aid.Ledger.Results;

namespace Aid.Ledger.Coverage;

/// <summary>Reversal, replacement and resizing.</summary>
internal sealed class Correcting(Spans spans, Drawing drawing, Withdrawing withdrawing)
{
    internal Refusal? Reverse(IReadOnlyList<OutflowState> components) => Resize(components, 0, unitsOut: null);

    internal Refusal? Replace(Replaced replacement, OutflowState old)
    {
        OutflowState outflow = spans.Add(index => new OutflowState(index, replacement.Id, old.Kind)
        {
            Units = replacement.Units, Line = replacement.Line, About = old.Id,
        });
        HashSet<int> eligible = [.. Drawing.Eligible(outflow).Select(spans.Find).OfType<LineState>().Select(line => line.Index)];
        long offset = 0;
        foreach (Piece piece in old.Cover.All().Where(piece => eligible.Contains(piece.Ref)).ToList())
        {
            long taken = Math.Min(piece.Units, replacement.Units - offset);
            if (taken == 0) break;
            spans.HandOver(old, piece.At, outflow, offset, new Place(piece.Ref, piece.Other, taken));
            offset += taken;
        }
        spans.Uncover(old, 0, old.Units);
        spans.Change(old, 0, 0, reversed: true);
        return drawing.Draw(outflow, offset, replacement.Units - offset);
    }

    /// <summary>Gives an outflow (or the components of one conversion) other units. Both sides keep their first units.</summary>
    /// <param name="components">The outflow, or a kit's components, all to the same share.</param>
    /// <param name="units">The new units in of a single outflow; 0 for a kit's reversal.</param>
    /// <param name="unitsOut">A conversion's new units out; null leaves them.</param>
    internal Refusal? Resize(IReadOnlyList<OutflowState> components, long units, long? unitsOut)
    {
        OutflowState first = components[0];
        TargetSet? targets = first.Targets;
        List<(OutflowState Outflow, long Offset, Place Place)> freed = [];
        foreach (OutflowState outflow in components)
        {
            long old = outflow.Units;
            if (units < old)
                freed.AddRange(spans.Uncover(outflow, units, old - units).Select(free => (outflow, free.Offset, free.Place)));
            else if (units > old && Grow(outflow, old, units) is { } refusal)
                return refusal;
        }
        long[] wanted = new long[targets?.Parts.Length ?? 0];
        for (int part = 0; part < wanted.Length; part++) wanted[part] = Wanted(first, part, units, unitsOut);
        if (targets is not null && withdrawing.Shrink(first, wanted, freed) is { } refused) return refused;
        foreach (OutflowState outflow in components)
            spans.Change(outflow, units, first.Map == MapKind.InRatio ? wanted[0] : 0, reversed: units == 0);
        for (int part = 0; part < wanted.Length; part++)
            Movement.Enlarge(spans, first, part, wanted[part] - targets!.UnitsOf(part));
        return null;
    }

    private Refusal? Grow(OutflowState outflow, long old, long units)
    {
        // Goods outflows name the lots that were picked: more of them is another picking.
        if (outflow.Line is { IsGoods: true }) return new ReplaceNotThis(outflow.Id);
        if (drawing.Draw(outflow, old, units - old) is { } refusal) return refusal;
        if (outflow.Rule is { } rule) spans.SetCounter(rule, Math.Max(spans.CounterOf(rule), outflow.Counter + units));
        return null;
    }

    private static long Wanted(OutflowState outflow, int part, long units, long? unitsOut) => outflow.Map switch
    {
        MapKind.InRatio => units == 0 ? 0 : unitsOut ?? outflow.Out,
        MapKind.Dealt => outflow.Dealing!.CountBefore(part, outflow.Counter + units) - outflow.Dealing.CountBefore(part, outflow.Counter),
        _ => units,
    };
}
