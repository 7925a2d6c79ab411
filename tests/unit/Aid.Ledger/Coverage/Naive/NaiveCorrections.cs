using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;

namespace Aid.Tests.Unit.Ledger.Coverage.Naive;

/// <summary>Reversal, resizing, replacement and settlement of the model.</summary>
internal sealed class NaiveCorrections(NaiveState state, NaiveDrawing drawing)
{
    internal void Resize(string id, int units, int? unitsOut, bool reversal = false)
    {
        List<NaiveOutflow> components = [.. state.Outflows.Values.Where(outflow => outflow.Id == id
            || (outflow.IsConversion && outflow.Id.StartsWith(id + ".", StringComparison.Ordinal)))];
        if (components.Count == 0) throw new NaiveRefusalException("outflow.unknown");
        NaiveOutflow first = components[0];
        bool followsGift = first.Kind is OutflowKind.Fee or OutflowKind.Refund or OutflowKind.Void;
        bool fits = reversal ? !first.IsLocked || followsGift
            : !first.IsLocked && (units == 0 || components.Count == 1) && (unitsOut is null || first.IsConversion);
        if (!fits) throw new NaiveRefusalException("replace.not-this");
        if (first.Reversed) throw new NaiveRefusalException("outflow.reversed");
        Dictionary<int, Fen> freed = [];
        foreach (NaiveOutflow outflow in components)
        {
            int old = outflow.Covers.Count;
            for (int unit = units; unit < old; unit++)
                if (outflow.Covers[unit] is { Owed: null } fen) freed[unit] = fen;
            if (units < old)
            {
                drawing.Uncover(outflow, units, old);
                outflow.Covers.RemoveRange(units, old - units);
            }
            else if (units > old)
            {
                if (outflow.Asked is { IsGoods: true }) throw new NaiveRefusalException("replace.not-this");
                drawing.Draw(outflow, old, units - old);
                if (outflow.Rule is { } rule) state.Counters[rule] = Math.Max(state.Counters[rule], outflow.Counter + units);
            }
            outflow.Reversed = units == 0;
        }
        int[] wanted = [.. first.Parts.Select((part, number) => first.IsConversion
            ? units == 0 ? 0 : unitsOut ?? part.Count
            : Enumerable.Range(0, units).Count(unit => first.PartOf(unit) == number))];
        Withdraw(first, wanted, freed);
        for (int part = 0; part < wanted.Length; part++)
            if (wanted[part] > first.Parts[part].Count)
                first.Parts[part].AddRange(state.Append(first.PartLines[part], wanted[part] - first.Parts[part].Count));
    }

    internal void Replace(Replaced replacement)
    {
        if (!state.Outflows.TryGetValue(replacement.Of, out NaiveOutflow? old)) throw new NaiveRefusalException("outflow.unknown");
        if (old.Kind is not (OutflowKind.Use or OutflowKind.Administration)) throw new NaiveRefusalException("replace.not-this");
        if (old.Reversed) throw new NaiveRefusalException("outflow.reversed");
        NaiveOutflow outflow = new(replacement.Id, old.Kind) { Asked = replacement.Line };
        state.Outflows.Add(outflow.Id, outflow);
        LineKey[] eligible = NaiveDrawing.Eligible(outflow);
        for (int unit = 0; unit < old.Covers.Count && outflow.Covers.Count < replacement.Units; unit++)
        {
            Fen fen = old.Covers[unit]!;
            if (!eligible.Contains(fen.Line.Key)) continue;
            old.Covers[unit] = null;
            fen.By = null;
            NaiveDrawing.Cover(outflow, outflow.Covers.Count, [fen]);
        }
        drawing.Uncover(old, 0, old.Covers.Count);
        old.Covers.Clear();
        old.Reversed = true;
        drawing.Draw(outflow, outflow.Covers.Count, (int)replacement.Units - outflow.Covers.Count);
    }

    internal void Settle(Settled settled)
    {
        List<Fen> open = [.. state.Lines.Values.SelectMany(line => line.Fens).Where(fen => fen.Owed == settled.Owed
            && fen.By!.Kind is not (OutflowKind.Lapse or OutflowKind.Settlement))];
        if (open.Count == 0) throw new NaiveRefusalException("owed.unknown");
        LineKey line = open[0].Line.Key;
        if (settled.Fund is { } fund)
        {
            NaiveOutflow transfer = new(settled.Id, OutflowKind.Transfer) { Asked = line with { Fund = fund, Designation = "" }, Parts = [[.. open]], PartLines = [line] };
            HashSet<Fen> fed = NaiveState.Descendants(open);
            List<Fen> paid = drawing.Find(NaiveDrawing.Eligible(transfer), fed, open.Count);
            if (paid.Count < open.Count) throw drawing.Short(transfer, fed, open.Count);
            state.Outflows.Add(transfer.Id, transfer);
            NaiveDrawing.Cover(transfer, 0, paid);
            foreach (Fen fen in open[0].Line.Fens.Where(fen => fen.Owed == settled.Owed)) fen.Owed = null;
            return;
        }
        NaiveOutflow settlement = new(settled.Id, OutflowKind.Settlement);
        state.Outflows.Add(settlement.Id, settlement);
        foreach (List<Fen> piece in NaiveState.Neighbours(open).SelectMany(NaiveState.Pieces))
        {
            (NaiveOutflow user, int offset) = (piece[0].By!, piece[0].Offset);
            foreach (Fen fen in piece)
            {
                user.Covers[fen.Offset] = null;
                fen.By = null;
                NaiveDrawing.Cover(settlement, settlement.Covers.Count, [fen]);
            }
            drawing.Draw(user, offset, piece.Count);
        }
    }

    private void Withdraw(NaiveOutflow outflow, int[] wanted, Dictionary<int, Fen> freed)
    {
        List<NaiveStand> stands = [];
        for (int part = 0; part < wanted.Length; part++)
            stands.AddRange(NaiveState.Stands(outflow.Parts[part].Skip(wanted[part]), line => line.Fund == outflow.PartLines[part].Fund));
        if (stands.Count == 0) return;
        string about = outflow.IsConversion ? outflow.Id.Split('.')[0] : outflow.Id;
        state.Auxiliary++;
        NaiveOutflow undo = new("undo" + state.Auxiliary, OutflowKind.Withdrawal) { About = about };
        state.Outflows.Add(undo.Id, undo);
        List<List<NaiveStand>> chunks = NaiveReturns.Chunks(stands);
        chunks.Reverse();
        Dictionary<NaiveOutflow, List<Fen>> before = stands.Where(stand => stand is { Locked: true, Elsewhere: false })
            .GroupBy(stand => stand.Fen.By!).ToDictionary(held => held.Key, held => Back(outflow, held.Select(stand => stand.Fen), freed));
        foreach (List<NaiveStand> chunk in chunks.Where(chunk => chunk[0].Fen.By is null).ToList())
            NaiveDrawing.Cover(undo, undo.Covers.Count, chunk.Select(stand => stand.Fen));
        foreach (List<NaiveStand> chunk in chunks.Where(chunk => chunk[0].Fen.By != undo))
        {
            if (chunk[0].Elsewhere) throw new NaiveRefusalException("reverse.refunds-first");
            (NaiveOutflow user, int offset) = (chunk[0].Fen.By!, chunk[0].Fen.Offset);
            drawing.Uncover(user, offset, offset + chunk.Count);
            NaiveDrawing.Cover(undo, undo.Covers.Count, chunk.Select(stand => stand.Fen));
            if (chunk[0].Locked)
            {
                IEnumerable<Fen> own = user.Kind == OutflowKind.Withdrawal ? before[user]
                    : new NaiveReturns(state, drawing).StandsOf(user.About!).Select(stand => stand.Fen);
                List<Fen> back = [.. own.Where(fen => fen.IsFree && fen.Line.Key.Fund == chunk[0].Fen.Line.Key.Fund).Take(chunk.Count)];
                if (back.Count < chunk.Count) throw new NaiveRefusalException("reverse.refunds-first");
                NaiveDrawing.Cover(user, offset, back);
                continue;
            }
            if (drawing.Find(user, chunk.Count).Count < chunk.Count) throw new NaiveRefusalException("reverse.later-first");
            drawing.Draw(user, offset, chunk.Count);
        }
        for (int part = 0; part < wanted.Length; part++)
            if (outflow.Parts[part].Count > wanted[part]) outflow.Parts[part].RemoveRange(wanted[part], outflow.Parts[part].Count - wanted[part]);
    }

    // Each fen of an earlier withdrawal came from a freed one; together, in the order of the outflow that is corrected.
    private List<Fen> Back(NaiveOutflow outflow, IEnumerable<Fen> fens, Dictionary<int, Fen> freed)
    {
        SortedDictionary<int, Fen> back = [];
        foreach (Fen start in fens.Where(_ => !outflow.IsConversion))
        {
            Fen? fen = start;
            while (fen is not null)
            {
                NaiveOutflow? maker = state.Outflows.Values.FirstOrDefault(made => !made.IsConversion && made.Parts.Any(part => part.Contains(fen)));
                int unit = maker is null ? -1 : UnitOf(maker, fen);
                if (maker == outflow && freed.TryGetValue(unit, out Fen? source)) back.Add(unit, source);
                fen = maker == outflow ? null : maker?.Covers[unit];
            }
        }
        return [.. back.Values];
    }

    private static int UnitOf(NaiveOutflow maker, Fen fen)
    {
        int part = Array.FindIndex(maker.Parts, fens => fens.Contains(fen)), index = maker.Parts[part].IndexOf(fen);
        for (int unit = 0; ; unit++)
            if (maker.PartOf(unit) == part && index-- == 0) return unit;
    }
}
