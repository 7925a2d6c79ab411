using Aid.Ledger.Lines;
using Aid.Ledger.Results;

namespace Aid.Ledger.Coverage;

/// <summary>Fees that became known later, refunds, and gifts found false: outflows that follow a gift.</summary>
internal sealed class Returning(Spans spans, Drawing drawing)
{
    internal Refusal? Charge(FeeCharged fee)
    {
        List<Stand> stands = Standing.OfGift(spans, fee.Gift);
        OutflowState outflow = Make(fee.Id, OutflowKind.Fee, fee.Gift);
        long left = TakeFree(outflow, stands, fee.Units);
        spans.Change(outflow, fee.Units - left, 0, reversed: false);
        if (left == 0) return null;
        LineKey cost = spans.HomeOf(fee.Gift) with { Designation = "cost" };
        OutflowState rest = spans.Add(index => new OutflowState(index, fee.Id + "+", OutflowKind.Administration)
        {
            Units = left, Line = cost, About = fee.Gift,
        });
        drawing.DrawRegardless(rest, 0, left);
        return null;
    }

    internal Refusal? Refund(Refunded refund) => Return(refund.Id, OutflowKind.Refund, refund.Gift, refund.Units, refund.Unavoidable);

    internal Refusal? Void(Voided found) => Return(found.Id, OutflowKind.Void, found.Gift, units: null, found.Unavoidable);

    // All that is left of the gift when no units are named.
    private Refusal? Return(string id, OutflowKind kind, string gift, long? units, bool unavoidable)
    {
        List<Stand> stands = Standing.OfGift(spans, gift);
        long left = stands.Where(stand => !stand.Locked).Sum(stand => stand.Place.Units);
        long asked = units ?? left;
        if (asked > left) return new RefundExceeds(gift, left, asked);
        OutflowState outflow = Make(id, kind, gift);
        spans.Change(outflow, asked, 0, reversed: false);
        long open = TakeFree(outflow, stands, asked);
        open = TakeCovered(outflow, stands, asked, open, regardless: false);
        if (open > 0 && unavoidable) open = TakeCovered(outflow, stands, asked, open, regardless: true);
        return open > 0 ? WhyNot(stands, open) : null;
    }

    // Takes covered units, last first, and gives the outflows that covered them others: as many as there are for each, or,
    // regardless, as many as it takes. A stand of which some were taken keeps its first units.
    private long TakeCovered(OutflowState taker, List<Stand> stands, long asked, long open, bool regardless)
    {
        for (int at = stands.Count - 1; at >= 0 && open > 0; at--)
        {
            Stand stand = stands[at];
            if (stand.Locked || stand.Outflow < 0 || stand.Place.Units == 0) continue;
            OutflowState user = spans.Outflows[stand.Outflow];
            long units = Math.Min(open, stand.Place.Units);
            if (!regardless) units = drawing.Find(user, units).Sum(place => place.Units);
            if (units == 0) continue;
            Stand taken = stand.Slice(stand.Place.Units - units, units);
            spans.Uncover(user, taken.Offset, units);
            spans.Cover(taker, asked - open, taken.Place);
            drawing.DrawRegardless(user, taken.Offset, units);
            stands[at] = stand.Slice(0, stand.Place.Units - units);
            open -= units;
        }
        return open;
    }

    private Refusal WhyNot(List<Stand> stands, long open)
    {
        List<Refusal> reasons = [.. stands.Where(stand => !stand.Locked && stand.Outflow >= 0 && stand.Place.Units > 0)
            .Select(stand => drawing.Short(spans.Outflows[stand.Outflow], Math.Min(open, stand.Place.Units)))];
        return reasons.Find(reason => reason is ReverseTransfersFirst) ?? reasons[0];
    }

    private long TakeFree(OutflowState outflow, List<Stand> stands, long units)
    {
        long offset = 0;
        for (int at = stands.Count - 1; at >= 0 && offset < units; at--)
        {
            if (stands[at].Locked || stands[at].Outflow >= 0) continue;
            Place place = stands[at].Place;
            long taken = Math.Min(units - offset, place.Units);
            spans.Cover(outflow, offset, place.Slice(place.Units - taken, taken));
            offset += taken;
        }
        return units - offset;
    }

    private OutflowState Make(string id, OutflowKind kind, string gift) =>
        spans.Add(index => new OutflowState(index, id, kind) { About = gift });
}
