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
        foreach (Stand stand in Enumerable.Reverse(stands).Where(stand => stand.Outflow < 0)) Take(stand);
        foreach (Stand stand in Enumerable.Reverse(stands).Where(stand => stand.Outflow >= 0))
        {
            OutflowState user = spans.Outflows[stand.Outflow];
            if (stand.Elsewhere) return new ReverseRefundsFirst(undo.About!);
            List<Place> own = user.Kind == OutflowKind.Withdrawal ? Back(outflow, stand.Place, freed) : [];
            spans.Uncover(user, stand.Offset, stand.Place.Units);
            Take(stand);
            if (!stand.Locked)
            {
                if (drawing.Draw(user, stand.Offset, stand.Place.Units) is not null) return new ReverseLaterFirst(undo.About!);
                continue;
            }
            // A refund, fee or void goes on standing on its own gift's units, in the same fund.
            if (user.Kind != OutflowKind.Withdrawal) own = OwnIn(spans.Lines[stand.Place.Line].Key.Fund, user.About!, stand.Place.Units);
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

    private List<Place> OwnIn(string fund, string gift, long units)
    {
        List<Place> own = [];
        foreach (Stand stand in Standing.OfGift(spans, gift).Where(stand => stand.Outflow < 0 && spans.Lines[stand.Place.Line].Key.Fund == fund))
        {
            long taken = Math.Min(units, stand.Place.Units);
            if (taken == 0) break;
            own.Add(stand.Place.Slice(0, taken));
            units -= taken;
        }
        return own;
    }

    // An earlier withdrawal has no gift: it goes back with its units to the source places that they came from.
    private List<Place> Back(OutflowState outflow, Place place, List<(OutflowState Outflow, long Offset, Place Place)> freed)
    {
        List<Place> sources = [];
        if (outflow.Map == MapKind.InRatio) return sources;
        string fund = spans.Lines[place.Line].Key.Fund;
        foreach ((long from, long units) in new Origins(spans, outflow).Of(place))
        {
            foreach ((_, long offset, Place free) in freed)
            {
                long start = Math.Max(from, offset), end = Math.Min(from + units, offset + free.Units);
                if (start < end && spans.Lines[free.Line].Key.Fund == fund) sources.Add(free.Slice(start - offset, end - start));
            }
        }
        return [.. sources.OrderBy(source => source.Line).ThenBy(source => source.Start)];
    }
}
