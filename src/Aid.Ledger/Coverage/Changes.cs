namespace Aid.Ledger.Coverage;

/// <summary>What one event made and what it changed, against the coverage that stood before it.</summary>
internal sealed class Changes
{
    private readonly Dictionary<OutflowState, RunMap> _before = [];
    private readonly List<OutflowState> _made = [];
    private readonly List<(int Line, int Inflow)> _received = [];
    private int _standing;

    /// <summary>Begins a new event.</summary>
    /// <param name="outflows">How many outflows stand; those made from here on are new.</param>
    internal void Begin(int outflows)
    {
        _before.Clear();
        _made.Clear();
        _received.Clear();
        _standing = outflows;
    }

    internal void Made(OutflowState outflow)
    {
        if (!_made.Contains(outflow)) _made.Add(outflow);
    }

    internal void Received(int line, int inflow)
    {
        if (!_received.Contains((line, inflow))) _received.Add((line, inflow));
    }

    /// <summary>Keeps what an outflow covers over some offsets, unless it was kept before.</summary>
    internal void Touch(OutflowState outflow, long offset, long units)
    {
        if (!_before.TryGetValue(outflow, out RunMap? before)) _before.Add(outflow, before = new RunMap());
        long at = offset, end = offset + units;
        foreach (Piece known in before.Within(offset, end).Append(new Piece(end, 0, 0, 0)).ToList())
        {
            foreach (Piece stood in Over(outflow.Cover, at, known.At)) before.Add(stood);
            at = known.End;
        }
    }

    /// <summary>The event's records, from the state that it left.</summary>
    internal Applied Collect(Spans spans)
    {
        List<CoverageChange> changes = [];
        foreach ((OutflowState outflow, RunMap before) in _before.OrderBy(pair => pair.Key.Id, StringComparer.Ordinal))
            Compare(outflow, before, spans, changes);
        return new Applied(
            [.. _received.Select(found => spans.PublicInflow(found.Line, found.Inflow))],
            [.. _made.Select(outflow => Published.Of(outflow, spans))],
            [.. changes]);
    }

    // What is covered over [from, to), with a piece of Ref -1 for what is not.
    private static IEnumerable<Piece> Over(RunMap cover, long from, long to)
    {
        foreach (Piece piece in cover.Within(from, to))
        {
            if (piece.At > from) yield return new Piece(from, piece.At - from, -1, from);
            yield return piece;
            from = piece.End;
        }
        if (from < to) yield return new Piece(from, to - from, -1, from);
    }

    private void Compare(OutflowState outflow, RunMap before, Spans spans, List<CoverageChange> changes)
    {
        RunMap changed = new();
        foreach (Piece stood in before.All())
            foreach (Piece now in Over(outflow.Cover, stood.At, stood.End))
                if (now != stood.Clip(now.At, now.End)) changed.Add(now);
        bool correction = outflow.Index < _standing;
        foreach (Piece now in changed.All())
            changes.Add(now.Ref < 0
                ? new CoverageChange(outflow.Id, now.At, now.Units, null, 0, correction)
                : new CoverageChange(outflow.Id, now.At, now.Units, spans.Lines[now.Ref].Key, now.Other, correction));
    }
}
