using Aid.Ledger.Lines;
using Aid.Ledger.Results;

namespace Aid.Ledger.Coverage;

/// <summary>Pays owed units: by a transfer that becomes their source, or from their own line.</summary>
internal sealed class Settling(Spans spans, Drawing drawing)
{
    internal Refusal? Settle(Settled settled)
    {
        if (!spans.TryOwed(settled.Owed, out (int Line, int Inflow) found)) return new OwedUnknown(settled.Owed);
        LineState line = spans.Lines[found.Line];
        InflowSlot slot = line.Inflows[found.Inflow];
        List<Piece> open = [.. line.Covered.Within(slot.Start, slot.End).Where(piece => spans.Outflows[piece.Ref].Kind is not (OutflowKind.Lapse or OutflowKind.Settlement))];
        if (open.Count == 0) return new OwedUnknown(settled.Owed);
        return settled.Fund is { } fund ? ByTransfer(settled, line, open, fund) : FromItsLine(settled, line, open);
    }

    private Refusal? ByTransfer(Settled settled, LineState line, List<Piece> open, string fund)
    {
        List<Place> owed = [.. open.Select(piece => new Place(line.Index, piece.At, piece.Units))];
        long units = owed.Sum(place => place.Units);
        OutflowState transfer = Movement.OneToOne(spans, settled.Id, OutflowKind.Transfer, units,
            line.Key with { Fund = fund, Designation = "" }, line.Key, settled.Owed);
        // No ring: what the owed units feed may not pay for them.
        Descent descent = Descent.Of(owed, spans);
        List<Place> paid = drawing.Find(Drawing.Eligible(transfer), descent, units);
        if (paid.Sum(place => place.Units) < units) return drawing.Short(transfer, descent, units);
        drawing.Cover(transfer, 0, paid);
        spans.SetTargets(transfer.Targets!, 0, [.. owed]);
        spans.SettleOwed(settled.Owed, transfer.Index);
        return null;
    }

    private Refusal? FromItsLine(Settled settled, LineState line, List<Piece> open)
    {
        OutflowState settlement = spans.Add(index => new OutflowState(index, settled.Id, OutflowKind.Settlement) { About = settled.Owed });
        spans.Change(settlement, open.Sum(piece => piece.Units), 0, reversed: false);
        long offset = 0;
        foreach (Piece piece in open)
        {
            OutflowState user = spans.Outflows[piece.Ref];
            spans.HandOver(user, piece.Other, settlement, offset, new Place(line.Index, piece.At, piece.Units));
            offset += piece.Units;
            if (drawing.Draw(user, piece.Other, piece.Units) is { } refusal) return refusal;
        }
        return null;
    }
}
