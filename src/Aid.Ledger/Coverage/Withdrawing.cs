using System.Collections.Immutable;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;

namespace Aid.Ledger.Coverage;

/// <summary>Takes target units back, inside the fund that received them, from where they last stand there.</summary>
internal sealed class Withdrawing(Spans spans, Drawing drawing)
{
    /// <summary>Cuts the targets of an outflow to the wanted units, last units first.</summary>
    /// <param name="outflow">The outflow (a kit's first component).</param>
    /// <param name="wanted">Units to keep, by part.</param>
    /// <param name="freed">The source places that were just uncovered, by outflow and offset.</param>
    internal Refusal? Shrink(OutflowState outflow, long[] wanted, List<(OutflowState Outflow, long Offset, Place Place)> freed)
    {
        TargetSet targets = outflow.Targets!;
        List<Stand> stands = [];
        List<(int Part, ImmutableArray<Place> Kept)> kept = [];
        for (int part = 0; part < wanted.Length; part++)
        {
            long there = targets.UnitsOf(part);
            if (there <= wanted[part]) continue;
            string fund = targets.Lines[part].Fund;
            new Standing(spans, line => line.Fund == fund, stands).Of(Flow.Slice(targets.Parts[part], wanted[part], there - wanted[part]));
            kept.Add((part, [.. Flow.Slice(targets.Parts[part], 0, wanted[part])]));
        }
        if (stands.Count == 0) return null;
        OutflowState undo = spans.Add(index => new OutflowState(index, "undo" + spans.NextAuxiliary(), OutflowKind.Withdrawal) { About = targets.Id });
        spans.Change(undo, stands.Sum(stand => stand.Place.Units), 0, reversed: false);
        if (Withdraw(undo, outflow, stands, freed) is { } refusal) return refusal;
        foreach ((int part, ImmutableArray<Place> places) in kept) spans.SetTargets(targets, part, places);
        return null;
    }

    private Refusal? Withdraw(
        OutflowState undo, OutflowState outflow, List<Stand> stands, List<(OutflowState Outflow, long Offset, Place Place)> freed)
    {
        long offset = 0;
        Dictionary<OutflowState, List<Place>> before = Before(outflow, stands, freed);
        foreach (Stand stand in Enumerable.Reverse(stands).Where(stand => stand.Outflow < 0)) Take(stand);
        foreach (Stand stand in Enumerable.Reverse(stands).Where(stand => stand.Outflow >= 0))
        {
            OutflowState user = spans.Outflows[stand.Outflow];
            if (stand.Elsewhere) return new ReverseRefundsFirst(undo.About!);
            spans.Uncover(user, stand.Offset, stand.Place.Units);
            Take(stand);
            if (!stand.Locked)
            {
                if (drawing.Draw(user, stand.Offset, stand.Place.Units) is not null) return new ReverseLaterFirst(undo.About!);
                continue;
            }
            // A refund, fee or void goes on standing on its own gift's units, in the same fund; an earlier withdrawal, which has
            // no gift, on the units that it took, where they now are.
            string fund = spans.Lines[stand.Place.Line].Key.Fund;
            List<Place> own = user.Kind == OutflowKind.Withdrawal
                ? FreeOf(before[user], fund, stand.Place.Units)
                : FreeOf(Standing.OfGift(spans, user.About!).Where(mine => mine.Outflow < 0).Select(mine => mine.Place), fund, stand.Place.Units);
            if (own.Sum(place => place.Units) < stand.Place.Units) return new ReverseRefundsFirst(undo.About!);
            drawing.Cover(user, stand.Offset, own);
        }
        return null;

        void Take(Stand stand)
        {
            spans.Cover(undo, offset, stand.Place);
            offset += stand.Place.Units;
        }
    }

    // The first so many units of some places that are free and in a fund.
    private List<Place> FreeOf(IEnumerable<Place> places, string fund, long units)
    {
        List<Place> own = [];
        foreach (Place place in places.Where(place => spans.Lines[place.Line].Key.Fund == fund))
        {
            foreach (Piece free in spans.Lines[place.Line].Free.Within(place.Start, place.Start + place.Units))
            {
                long taken = Math.Min(units, free.Units);
                if (taken == 0) return own;
                own.Add(new Place(place.Line, free.At, taken));
                units -= taken;
            }
        }
        return own;
    }

    // The source places, in order, of what earlier withdrawals hold among the stands.
    private Dictionary<OutflowState, List<Place>> Before(
        OutflowState outflow, List<Stand> stands, List<(OutflowState Outflow, long Offset, Place Place)> freed)
    {
        Dictionary<OutflowState, List<Place>> before = [];
        foreach (IGrouping<int, Stand> held in stands.Where(stand => stand.Locked && !stand.Elsewhere).GroupBy(stand => stand.Outflow))
        {
            OutflowState user = spans.Outflows[held.Key];
            if (user.Kind != OutflowKind.Withdrawal) continue;
            RunMap offsets = outflow.Map == MapKind.InRatio ? new RunMap() : new Origins(spans, outflow).Of(held.Select(stand => stand.Place));
            before.Add(user, [.. freed.SelectMany(free => offsets.Within(free.Offset, free.Offset + free.Place.Units)
                .Select(piece => free.Place.Slice(piece.At - free.Offset, piece.Units)))]);
        }
        return before;
    }
}
