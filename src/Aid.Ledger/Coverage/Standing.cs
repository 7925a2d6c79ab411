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
        foreach (Place run in runs) Walk(run, default);
        return stands;
    }

    private void Walk(Place run, Stand last)
    {
        LineState line = spans.Lines[run.Line];
        bool here = inScope(line.Key);
        long at = run.Start, end = run.Start + run.Units;
        foreach (Piece piece in line.Covered.Within(at, end).Append(new Piece(end, 0, -1, 0)))
        {
            if (piece.At > at)
                Add(here ? new Stand(new Place(run.Line, at, piece.At - at), -1, 0) : last.Slice(at - run.Start, piece.At - at));
            at = piece.End;
            if (piece.Units == 0) continue;
            Stand current = here
                ? new Stand(new Place(run.Line, piece.At, piece.Units), piece.Ref, piece.Other)
                : last.Slice(piece.At - run.Start, piece.Units);
            WalkOutflow(spans.Outflows[piece.Ref], piece, current, here);
        }
    }

    private void WalkOutflow(OutflowState outflow, Piece piece, Stand current, bool here)
    {
        if (outflow.IsLocked)
            Add(current with { Locked = true, Elsewhere = !here });
        else if (outflow.Map == MapKind.OneToOne)
            WalkOn(Flow.Forward(outflow, piece.Other, piece.Units), current);
        else if (outflow.Map == MapKind.Dealt)
            WalkDealt(outflow, piece, current, here);
        else
            Add(current);
    }

    private void WalkOn(IEnumerable<Place> places, Stand current)
    {
        long at = 0;
        foreach (Place place in places)
        {
            Walk(place, current.Slice(at, place.Units));
            at += place.Units;
        }
    }

    // A split is followed from place to place in scope only. Beyond, its parts are another organisation's (or fund's) plan, and
    // a unit would have to be told apart slot by slot: it is taken where it stood before the dealing.
    private void WalkDealt(OutflowState outflow, Piece piece, Stand current, bool here)
    {
        if (here && outflow.Targets!.Lines.All(inScope))
            foreach (Place place in Flow.Forward(outflow, piece.Other, piece.Units)) Walk(place, default);
        else
            Add(current);
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
