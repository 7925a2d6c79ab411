using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;

namespace Aid.Tests.Unit.Ledger.Coverage.Naive;

/// <summary>One fen, in one place, for ever. The model knows nothing of spans: every unit is such an object.</summary>
internal sealed class Fen(NaiveLine line, int at)
{
    internal NaiveLine Line { get; } = line;

    internal int At { get; } = at;

    internal NaiveOutflow? By { get; set; }

    internal int Offset { get; set; }

    /// <summary>The owed inflow that it is of, until that is settled.</summary>
    internal string? Owed { get; set; }

    internal bool IsFree => By is null && Owed is null;
}

internal sealed class NaiveLine(LineKey key)
{
    internal LineKey Key { get; } = key;

    internal List<Fen> Fens { get; } = [];
}

internal sealed class NaiveOutflow(string id, OutflowKind kind)
{
    internal string Id { get; } = id;

    internal OutflowKind Kind { get; } = kind;

    internal LineKey? Asked { get; init; }

    internal string? About { get; init; }

    internal bool Reversed { get; set; }

    /// <summary>What each of its units covers.</summary>
    internal List<Fen?> Covers { get; } = [];

    /// <summary>Where its units went, by part; empty for an outflow that ends. A kit's components share one.</summary>
    internal List<Fen>[] Parts { get; init; } = [];

    internal LineKey[] PartLines { get; init; } = [];

    internal int[]? Order { get; init; }

    internal long Counter { get; init; }

    internal string? Rule { get; init; }

    internal bool IsConversion => Kind == OutflowKind.Conversion;

    internal bool IsLocked => Kind is OutflowKind.Fee or OutflowKind.Refund or OutflowKind.Void
        or OutflowKind.Withdrawal or OutflowKind.Lapse or OutflowKind.Settlement;

    internal int PartOf(int unit) => Order is null ? 0 : Order[(int)((Counter + unit) % Order.Length)];

    /// <summary>Where one unit went. A unit of a conversion has a share in one unit that came out, or in several.</summary>
    internal List<Fen> Next(int unit)
    {
        if (Parts.Length == 0) return [];
        if (IsConversion)
        {
            long @out = Parts[0].Count, @in = Covers.Count;
            int first = (int)(unit * @out / @in), last = (int)((((unit + 1) * @out) + @in - 1) / @in) - 1;
            return Parts[0].GetRange(first, last + 1 - first);
        }
        int part = PartOf(unit), index = 0;
        for (int earlier = 0; earlier < unit; earlier++)
            if (PartOf(earlier) == part) index++;
        return [Parts[part][index]];
    }
}

/// <summary>A unit's last place in a scope.</summary>
internal readonly record struct NaiveStand(Fen Fen, bool Locked, bool Elsewhere);

/// <summary>The books of the model, and what it says of them. Slow, and plain enough to be believed.</summary>
internal sealed class NaiveState(World world)
{
    internal World World { get; } = world;

    internal Dictionary<LineKey, NaiveLine> Lines { get; } = [];

    internal SortedDictionary<string, NaiveOutflow> Outflows { get; } = new(StringComparer.Ordinal);

    internal SortedDictionary<string, (long Fee, List<List<Fen>> Parts, LineKey Home)> Gifts { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, long> Counters { get; } = [];

    internal int Auxiliary { get; set; }

    internal NaiveLine Line(LineKey key)
    {
        if (!Lines.TryGetValue(key, out NaiveLine? line)) Lines.Add(key, line = new NaiveLine(key));
        return line;
    }

    internal List<Fen> Append(LineKey key, long units)
    {
        NaiveLine line = Line(key);
        List<Fen> fens = [];
        for (long unit = 0; unit < units; unit++)
        {
            fens.Add(new Fen(line, line.Fens.Count));
            line.Fens.Add(fens[^1]);
        }
        return fens;
    }

    /// <summary>Cuts a list where two fens are not neighbours on one line.</summary>
    internal static List<List<Fen>> Neighbours(IEnumerable<Fen> fens)
    {
        List<List<Fen>> runs = [];
        foreach (Fen fen in fens)
        {
            if (runs.Count > 0 && runs[^1][^1] is var last && last.Line == fen.Line && last.At + 1 == fen.At) runs[^1].Add(fen);
            else runs.Add([fen]);
        }
        return runs;
    }

    /// <summary>Cuts neighbours where what covers them changes or jumps.</summary>
    internal static List<List<Fen>> Pieces(List<Fen> run)
    {
        List<List<Fen>> pieces = [];
        foreach (Fen fen in run)
        {
            bool goesOn = pieces.Count > 0 && pieces[^1][^1] is var last && last.By == fen.By && (fen.By is null || last.Offset + 1 == fen.Offset);
            if (goesOn) pieces[^1].Add(fen);
            else pieces.Add([fen]);
        }
        return pieces;
    }

    /// <summary>What became of each fen, in trace order.</summary>
    internal List<(string State, string Where)> Trace(IEnumerable<Fen> fens)
    {
        List<(string, string)> states = [];
        foreach (List<Fen> piece in Neighbours(fens).SelectMany(Pieces))
        {
            NaiveOutflow? by = piece[0].By;
            if (by is null)
                states.AddRange(piece.Select(fen => Held(fen.Line.Key)));
            else if (by.Parts.Length == 0)
                states.AddRange(piece.Select(_ => (StateOf(by.Kind), by.Id)));
            else if (by.IsConversion)
                states.AddRange(TraceConversion(by, piece));
            else
                for (int part = 0; part < by.Parts.Length; part++)
                    states.AddRange(Trace(piece.Where(fen => by.PartOf(fen.Offset) == part).SelectMany(fen => by.Next(fen.Offset))));
        }
        return states;
    }

    /// <summary>Where fens last stand within a scope, in trace order, not followed through conversions or splits out of scope.</summary>
    internal static List<NaiveStand> Stands(IEnumerable<Fen> fens, Func<LineKey, bool> inScope, IReadOnlyList<Fen>? lasts = null)
    {
        List<NaiveStand> stands = [];
        int at = 0;
        foreach (List<Fen> run in Neighbours(fens))
        {
            bool here = inScope(run[0].Line.Key);
            foreach (List<Fen> piece in Pieces(run))
            {
                List<Fen> current = here ? piece : [.. lasts!.Skip(at).Take(piece.Count)];
                at += piece.Count;
                NaiveOutflow? by = piece[0].By;
                bool moved = by is not null && by.Parts.Length > 0 && !by.IsConversion
                    && (by.Order is null || (here && by.PartLines.All(inScope)));
                if (!moved)
                {
                    bool locked = by is { IsLocked: true };
                    stands.AddRange(current.Select(fen => new NaiveStand(fen, locked, locked && !here)));
                    continue;
                }
                for (int part = 0; part < by!.Parts.Length; part++)
                {
                    int[] which = [.. Enumerable.Range(0, piece.Count).Where(index => by.PartOf(piece[index].Offset) == part)];
                    stands.AddRange(Stands(which.SelectMany(index => by.Next(piece[index].Offset)), inScope, [.. which.Select(index => current[index])]));
                }
            }
        }
        return stands;
    }

    /// <summary>Every fen that has some of an outflow's units, at any depth.</summary>
    internal static HashSet<Fen> Descendants(IEnumerable<Fen> targets)
    {
        HashSet<Fen> reached = [];
        Stack<Fen> open = new(targets);
        while (open.TryPop(out Fen? fen))
        {
            if (!reached.Add(fen) || fen.By is not { } by) continue;
            foreach (Fen next in by.Next(fen.Offset)) open.Push(next);
        }
        return reached;
    }

    private static (string, string) Held(LineKey line) =>
        line.Fund.StartsWith("ext:", StringComparison.Ordinal) ? ("passed", line.Fund[4..]) : ("held", line.ToString());

    private List<(string, string)> TraceConversion(NaiveOutflow by, List<Fen> piece)
    {
        List<Fen> shared = [.. piece.SelectMany(fen => by.Next(fen.Offset)).Distinct()];
        List<(string, string)> laid = Trace(shared);
        long @out = by.Parts[0].Count, @in = by.Covers.Count, first = piece[0].Offset * @out / @in;
        return [.. piece.Select(fen => laid[(int)((fen.Offset * @out / @in) - first)])];
    }

    private static string StateOf(OutflowKind kind) => kind switch
    {
        OutflowKind.Use or OutflowKind.Administration or OutflowKind.ReportedUse => "used",
        OutflowKind.Fee => "fee",
        OutflowKind.Refund => "refund",
        OutflowKind.Void => "void",
        _ => throw new InvalidOperationException("A gift's fen stands under a " + kind),
    };
}
