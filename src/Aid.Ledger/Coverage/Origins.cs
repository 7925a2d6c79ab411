namespace Aid.Ledger.Coverage;

/// <summary>Follows places back, through transfers and splits, to the units of the one outflow that they came out of.</summary>
internal sealed class Origins(Spans spans, OutflowState outflow)
{
    /// <summary>The outflow's offsets, as runs. A split in between is undone slot by slot: only a corrected split's own units are.</summary>
    internal List<(long Offset, long Units)> Of(Place place)
    {
        List<(long, long)> found = [];
        Stack<Place> open = new([place]);
        while (open.TryPop(out Place next))
        {
            LineState line = spans.Lines[next.Line];
            long at = next.Start, end = next.Start + next.Units;
            for (int index = line.InflowAt(at); at < end; index++)
            {
                InflowSlot slot = line.Inflows[index];
                long to = Math.Min(end, slot.End);
                if (slot.Kind == SourceKind.Outflow) Step(slot, new Place(next.Line, at, to - at), found, open);
                at = to;
            }
        }
        return found;
    }

    private void Step(InflowSlot slot, Place place, List<(long Offset, long Units)> found, Stack<Place> open)
    {
        OutflowState from = spans.Outflows[slot.Ref];
        foreach ((long offset, long units) in Offsets(from, Math.Max(0, slot.Part), place))
        {
            if (from == outflow) found.Add((offset, units));
            else
                foreach (Piece piece in from.Cover.Within(offset, offset + units)) open.Push(new Place(piece.Ref, piece.Other, piece.Units));
        }
    }

    private static IEnumerable<(long Offset, long Units)> Offsets(OutflowState from, int part, Place place)
    {
        long at = 0;
        foreach (Place target in from.Targets!.Parts[part])
        {
            long start = Math.Max(place.Start, target.Start), end = Math.Min(place.Start + place.Units, target.Start + target.Units);
            if (target.Line == place.Line && start < end)
            {
                foreach ((long, long) run in Undealt(from, part, at + (start - target.Start), end - start)) yield return run;
            }
            at += target.Units;
        }
    }

    private static IEnumerable<(long Offset, long Units)> Undealt(OutflowState from, int part, long index, long units)
    {
        if (from.Map == MapKind.OneToOne) yield return (index, units);
        if (from.Map != MapKind.Dealt) yield break;
        long dealt = from.Dealing!.CountBefore(part, from.Counter);
        for (long unit = index; unit < index + units; unit++)
            yield return (from.Dealing.PositionOf(part, dealt + unit) - from.Counter, 1);
    }
}
