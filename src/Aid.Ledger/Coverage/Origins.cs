namespace Aid.Ledger.Coverage;

/// <summary>
/// Follows places back, through transfers and splits, to the units of the one outflow that they came out of. All places go
/// back together: what a split dealt to its parts is found again as the stretch that went in, not slot by slot.
/// </summary>
internal sealed class Origins(Spans spans, OutflowState outflow)
{
    /// <summary>Outflow → what is still to follow back of each of its parts. Later outflows first, so that parts meet again.</summary>
    private readonly SortedDictionary<int, RunMap[]> _open = [];

    /// <summary>The outflow's offsets behind some places, in order.</summary>
    internal RunMap Of(IEnumerable<Place> places)
    {
        RunMap found = new();
        foreach (Place place in places) Open(place);
        while (_open.Count > 0)
        {
            (int index, RunMap[] parts) = _open.Last();
            _open.Remove(index);
            OutflowState from = spans.Outflows[index];
            foreach (Piece offsets in Undealt(from, parts).All().ToList())
            {
                if (from == outflow) found.Add(offsets);
                else
                    foreach (Piece piece in from.Cover.Within(offsets.At, offsets.End)) Open(new Place(piece.Ref, piece.Other, piece.Units));
            }
        }
        return found;
    }

    // Conversions are not followed, as in Standing.
    private void Open(Place place)
    {
        LineState line = spans.Lines[place.Line];
        long at = place.Start, end = place.Start + place.Units;
        for (int index = line.InflowAt(at); at < end; index++)
        {
            InflowSlot slot = line.Inflows[index];
            long to = Math.Min(end, slot.End);
            if (slot.Kind == SourceKind.Outflow && spans.Outflows[slot.Ref].Map != MapKind.InRatio)
                OpenPart(spans.Outflows[slot.Ref], Math.Max(0, slot.Part), new Place(place.Line, at, to - at));
            at = to;
        }
    }

    private void OpenPart(OutflowState from, int part, Place place)
    {
        if (!_open.TryGetValue(from.Index, out RunMap[]? parts))
            _open.Add(from.Index, parts = [.. from.Targets!.Parts.Select(_ => new RunMap())]);
        long at = 0;
        foreach (Place target in from.Targets!.Parts[part])
        {
            long start = Math.Max(place.Start, target.Start), end = Math.Min(place.Start + place.Units, target.Start + target.Units);
            long index = at + (start - target.Start);
            if (target.Line == place.Line && start < end) parts[part].Add(new Piece(index, end - start, 0, index));
            at += target.Units;
        }
    }

    private static RunMap Undealt(OutflowState from, RunMap[] parts)
    {
        if (from.Map == MapKind.OneToOne) return parts[0];
        RunMap offsets = new();
        Halve(from, parts, 0, from.Units, offsets);
        return offsets;
    }

    // A stretch of which every unit, or none, is among the parts needs no closer look.
    private static void Halve(OutflowState from, RunMap[] parts, long start, long end, RunMap offsets)
    {
        long among = 0;
        for (int part = 0; part < parts.Length; part++)
        {
            (long first, long last) = Flow.PartSpan(from, part, start, end - start);
            among += parts[part].Within(first, last).Sum(piece => piece.Units);
        }
        if (among == 0) return;
        if (among == end - start)
        {
            offsets.Add(new Piece(start, end - start, 0, start));
            return;
        }
        long middle = start + ((end - start) / 2);
        Halve(from, parts, start, middle, offsets);
        Halve(from, parts, middle, end, offsets);
    }
}
