using Aid.Ledger.Lines;

namespace Aid.Ledger.Coverage;

/// <summary>Where some units last stand within a scope, and under what.</summary>
/// <param name="Place">The place in scope.</param>
/// <param name="Outflow">The outflow that covers it; -1 when it is free.</param>
/// <param name="Offset">That outflow's unit.</param>
/// <param name="Locked">The units are under a refund, fee, void or withdrawal, there or further on.</param>
/// <param name="Elsewhere">What locks them stands outside the scope.</param>
internal readonly record struct Stand(Place Place, int Outflow, long Offset, bool Locked = false, bool Elsewhere = false)
{
    internal Stand Slice(long from, long units) => this with { Place = Place.Slice(from, units), Offset = Outflow < 0 ? 0 : Offset + from };
}

/// <summary>
/// Follows units through transfers, returns and splits (not through conversions: what was bought is not what was given) and
/// says where they last stand in a scope: the giver's organisation, or the fund that received them.
/// </summary>
/// <param name="spans">The books.</param>
/// <param name="inScope">Which lines count.</param>
/// <param name="stands">Where the stands are added, behind those that are there.</param>
internal sealed class Standing(Spans spans, Func<LineKey, bool> inScope, List<Stand> stands)
{
    private readonly Stack<(Place Run, Stand Last)> _open = [];

    /// <summary>Where a gift's units last stand in the organisation that got them, in trace order.</summary>
    internal static List<Stand> OfGift(Spans spans, string gift)
    {
        List<Stand> stands = [];
        foreach (Place run in spans.RunsOf(gift))
        {
            string? organisation = spans.World.OrganisationOf(spans.Lines[run.Line].Key);
            new Standing(spans, line => spans.World.OrganisationOf(line) == organisation, stands).Of([run]);
        }
        return stands;
    }

    /// <summary>The stands of a run in scope, in trace order.</summary>
    internal List<Stand> Of(IEnumerable<Place> runs)
    {
        foreach (Place run in runs)
        {
            _open.Push((run, default));
            while (_open.TryPop(out (Place Run, Stand Last) next)) Step(next.Run, next.Last);
        }
        return stands;
    }

    // One free or covered stretch; the rest of the run, and where the units went on, wait on the stack in trace order.
    private void Step(Place run, Stand last)
    {
        LineState line = spans.Lines[run.Line];
        bool here = inScope(line.Key);
        long end = run.Start + run.Units;
        bool covered = line.Covered.TryFind(run.Start, out Piece piece);
        long to = covered ? Math.Min(end, piece.End) : line.Covered.TryFindNext(run.Start, out Piece next) ? Math.Min(end, next.At) : end;
        long units = to - run.Start;
        if (to < end) _open.Push((run.Slice(units, end - to), last.Slice(units, end - to)));
        if (!covered)
        {
            Add(here ? new Stand(run.Slice(0, units), -1, 0) : last.Slice(0, units));
            return;
        }
        piece = piece.Clip(run.Start, to);
        Stand current = here ? new Stand(run.Slice(0, units), piece.Ref, piece.Other) : last.Slice(0, units);
        OutflowState outflow = spans.Outflows[piece.Ref];
        if (outflow.IsLocked) Add(current with { Locked = true, Elsewhere = !here });
        else if (IsFollowed(outflow, here)) GoOn(Flow.Forward(outflow, piece.Other, units), current);
        else Add(current);
    }

    // A split is followed from place to place in scope only. Beyond, its parts are another organisation's (or fund's) plan, and
    // a unit would have to be told apart slot by slot: it is taken where it stood before the dealing.
    private bool IsFollowed(OutflowState outflow, bool here) =>
        outflow.Map == MapKind.OneToOne || (outflow.Map == MapKind.Dealt && here && outflow.Targets!.Lines.All(inScope));

    // The places' units are the stand's in the same order, or (of a split) all in scope, where the stand is not looked at.
    private void GoOn(IEnumerable<Place> places, Stand current)
    {
        List<(Place, Stand)> ahead = [];
        long at = 0;
        foreach (Place place in places)
        {
            ahead.Add((place, current.Slice(at, place.Units)));
            at += place.Units;
        }
        for (int index = ahead.Count - 1; index >= 0; index--) _open.Push(ahead[index]);
    }

    // What stands side by side under the same outflow is one stand, however it parts further on.
    private void Add(Stand next)
    {
        if (stands.Count > 0 && stands[^1] is var last && last.Slice(last.Place.Units, next.Place.Units) == next)
            stands[^1] = last with { Place = last.Place with { Units = last.Place.Units + next.Place.Units } };
        else
            stands.Add(next);
    }
}
