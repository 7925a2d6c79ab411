using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;

namespace Aid.Tests.Unit.Ledger.Coverage.Naive;

/// <summary>An expected "no" of the model.</summary>
internal sealed class NaiveRefusalException(string code) : Exception(code)
{
    internal string Code { get; } = code;
}

/// <summary>Covering and uncovering, fen by fen.</summary>
internal sealed class NaiveDrawing(NaiveState state)
{
    internal static void Cover(NaiveOutflow outflow, int offset, IEnumerable<Fen> fens)
    {
        foreach (Fen fen in fens)
        {
            while (outflow.Covers.Count <= offset) outflow.Covers.Add(null);
            if (fen.By is not null || outflow.Covers[offset] is not null) throw new InvalidOperationException("Covered twice.");
            (fen.By, fen.Offset) = (outflow, offset);
            outflow.Covers[offset++] = fen;
        }
    }

    internal void Uncover(NaiveOutflow outflow, int from, int to)
    {
        for (int unit = from; unit < to; unit++)
        {
            if (outflow.Covers[unit] is not { } fen) continue;
            outflow.Covers[unit] = null;
            fen.By = null;
            if (fen.Owed is null) continue;
            string id = "lapse:" + fen.Owed;
            if (!state.Outflows.TryGetValue(id, out NaiveOutflow? lapse)) state.Outflows.Add(id, lapse = new NaiveOutflow(id, OutflowKind.Lapse));
            Cover(lapse, lapse.Covers.Count, [fen]);
        }
    }

    internal static LineKey[] Eligible(NaiveOutflow outflow) =>
        outflow.Kind == OutflowKind.Administration ? [outflow.Asked!.Value] : [.. new[] { outflow.Asked!.Value, outflow.Asked.Value.Undesignated }.Distinct()];

    internal List<Fen> Find(IEnumerable<LineKey> lines, HashSet<Fen> barred, int units) =>
        [.. lines.SelectMany(line => state.Lines.TryGetValue(line, out NaiveLine? found) ? found.Fens : [])
            .Where(fen => fen.IsFree && !barred.Contains(fen)).Take(units)];

    internal List<Fen> Find(NaiveOutflow outflow, int units) => Find(Eligible(outflow), Barred(outflow), units);

    internal void Draw(NaiveOutflow outflow, int offset, int units)
    {
        List<Fen> found = Find(outflow, units);
        if (found.Count < units) throw Short(outflow, Barred(outflow), units);
        Cover(outflow, offset, found);
    }

    internal NaiveRefusalException Short(NaiveOutflow outflow, HashSet<Fen> barred, int units) =>
        new(Find(Eligible(outflow), [], units).Count > Find(Eligible(outflow), barred, units).Count
            ? "refund.reverse-transfers-first" : "fund.insufficient");

    internal void DrawRegardless(NaiveOutflow outflow, int offset, int units)
    {
        List<Fen> found = Find(outflow, units);
        Cover(outflow, offset, found);
        (offset, units) = (offset + found.Count, units - found.Count);
        LineKey home = outflow.Asked!.Value;
        foreach (FundFacts fund in state.World.Funds.Values.Where(fund => fund.Unrestricted))
        {
            LineKey from = home with { Fund = fund.Code, Designation = "" };
            if (units == 0 || fund.Organisation != Organisation(home) || Eligible(outflow).Contains(from)) continue;
            List<Fen> help = Find([from], Barred(outflow), units);
            if (help.Count == 0) continue;
            state.Auxiliary++;
            NaiveOutflow link = new("link" + state.Auxiliary, OutflowKind.Transfer) { Asked = from, Parts = [state.Append(home, help.Count)], PartLines = [home] };
            state.Outflows.Add(link.Id, link);
            Cover(link, 0, help);
            Cover(outflow, offset, link.Parts[0]);
            (offset, units) = (offset + help.Count, units - help.Count);
        }
        if (units == 0) return;
        state.Auxiliary++;
        List<Fen> owed = state.Append(home, units);
        owed.ForEach(fen => fen.Owed = "owed" + state.Auxiliary);
        Cover(outflow, offset, owed);
    }

    internal string? Organisation(LineKey line) => state.World.Funds.TryGetValue(line.Fund, out FundFacts? fund) ? fund.Organisation : null;

    private static HashSet<Fen> Barred(NaiveOutflow outflow) => NaiveState.Descendants(outflow.Parts.SelectMany(part => part));
}
