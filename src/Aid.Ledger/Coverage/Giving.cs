namespace Aid.Ledger.Coverage;

/// <summary>Follows units back to who gave them.</summary>
internal sealed class Giving(Spans spans, Tracing tracing)
{
    /// <summary>Units by gift behind an outflow.</summary>
    internal SortedDictionary<string, long> Givers(OutflowState outflow)
    {
        SortedDictionary<string, long> exact = new(StringComparer.Ordinal);
        HashSet<string> candidates = new(StringComparer.Ordinal);
        Stack<(Place, bool)> open = new(outflow.Cover.All().Select(piece => (new Place(piece.Ref, piece.Other, piece.Units), true)));
        while (open.TryPop(out (Place Run, bool IsExact) next)) Back(next.Run, exact, candidates, next.IsExact, open);
        // Behind a split or a conversion a unit's place says who may stand there; the forward trace says who does.
        foreach (string gift in candidates)
        {
            long units = tracing.Trace(0, spans.RunsOf(gift)).Where(part => part.Where == outflow.Id).Sum(part => part.Units);
            if (units > 0) exact[gift] = units;
            else exact.Remove(gift);
        }
        return exact;
    }

    private void Back(Place run, SortedDictionary<string, long> exact, HashSet<string> candidates, bool isExact, Stack<(Place, bool)> open)
    {
        LineState line = spans.Lines[run.Line];
        long at = run.Start, end = run.Start + run.Units;
        for (int index = line.InflowAt(at); at < end; index++)
        {
            InflowSlot slot = line.Inflows[index];
            long to = Math.Min(end, slot.End);
            switch (slot.Kind)
            {
                case SourceKind.Gift:
                    Give(spans.Gifts[slot.Ref].Id, to - at);
                    break;
                case SourceKind.Block:
                    BlockState block = spans.Blocks[slot.Ref];
                    for (long x = at - slot.Start; x < to - slot.Start;)
                    {
                        int gift = block.GiftAt(x);
                        long next = Math.Min(block.NetEnds[gift], to - slot.Start);
                        Give(block.Gifts[gift].Id, next - x);
                        x = next;
                    }
                    break;
                case SourceKind.Outflow:
                    foreach ((OutflowState from, long offset, long units, bool one) in Sources(new Place(run.Line, at, to - at), slot))
                        foreach (Piece piece in from.Cover.Within(offset, offset + units))
                            open.Push((new Place(piece.Ref, piece.Other, piece.Units), isExact && one));
                    break;
            }
            at = to;
        }

        void Give(string gift, long units)
        {
            if (isExact) exact[gift] = exact.GetValueOrDefault(gift) + units;
            else candidates.Add(gift);
        }
    }

    // Which offsets of which outflows went into a place: exactly for a transfer, as an enclosing stretch for a split or conversion.
    private IEnumerable<(OutflowState From, long Offset, long Units, bool One)> Sources(Place place, InflowSlot slot)
    {
        OutflowState maker = spans.Outflows[slot.Ref];
        int part = Math.Max(0, slot.Part);
        long at = 0;
        foreach (Place target in maker.Targets!.Parts[part])
        {
            long start = Math.Max(place.Start, target.Start), end = Math.Min(place.Start + place.Units, target.Start + target.Units);
            if (target.Line == place.Line && start < end)
            {
                long from = at + (start - target.Start), to = at + (end - target.Start);
                foreach (OutflowState outflow in maker.Targets.Components)
                    if (outflow.Units > 0) yield return Enclosing(outflow, part, from, to);
            }
            at += target.Units;
        }
    }

    private static (OutflowState From, long Offset, long Units, bool One) Enclosing(OutflowState outflow, int part, long from, long to)
    {
        switch (outflow.Map)
        {
            case MapKind.OneToOne:
                return (outflow, from, to - from, true);
            case MapKind.Dealt:
                long dealt = outflow.Dealing!.CountBefore(part, outflow.Counter);
                long first = outflow.Dealing.PositionOf(part, dealt + from) - outflow.Counter;
                long last = outflow.Dealing.PositionOf(part, dealt + to - 1) - outflow.Counter;
                return (outflow, first, last + 1 - first, false);
            default:
                long begin = Flow.Floor(from, outflow.Units, outflow.Out);
                return (outflow, begin, Flow.Ceiling(to, outflow.Units, outflow.Out) - begin, false);
        }
    }
}
