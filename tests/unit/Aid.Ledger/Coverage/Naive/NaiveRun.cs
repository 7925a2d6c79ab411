using System.Globalization;
using System.Text.Json.Nodes;
using Aid.Ledger.Coverage;

namespace Aid.Tests.Unit.Ledger.Coverage.Naive;

/// <summary>Plays events on the model and describes it in the vectors' form, everything counted fen by fen.</summary>
internal static class NaiveRun
{
    internal static JsonObject Play(Func<World> world, IReadOnlyList<LedgerEvent> events)
    {
        NaiveBooks books = new(world);
        JsonObject refused = [], corrections = [];
        for (int index = 0; index < events.Count; index++)
        {
            Dictionary<string, (string, int)?[]> before = books.State.Outflows.ToDictionary(pair => pair.Key, pair => Places(pair.Value), StringComparer.Ordinal);
            string number = index.ToString(CultureInfo.InvariantCulture);
            if (books.Play(events[index]) is { } code) refused[number] = code;
            else if (Corrected(books.State, before) is { Count: > 0 } changed) corrections[number] = changed;
        }
        return Describe(books.State, refused, corrections);
    }

    private static JsonObject Describe(NaiveState state, JsonObject refused, JsonObject corrections)
    {
        JsonObject gifts = [], coverage = [], givers = [], free = [];
        Dictionary<string, List<(string State, string Where)>> traces = [];
        foreach ((string id, (long fee, List<List<Fen>> parts, _)) in state.Gifts)
        {
            traces[id] = [.. Enumerable.Repeat(("fee", "at-recording"), (int)fee), .. parts.SelectMany(state.Trace)];
            gifts[id] = Runs(traces[id], static (left, right) => left == right, run => new JsonArray(run[0].State, run[0].Where, run.Count));
        }
        foreach ((string id, NaiveOutflow outflow) in state.Outflows)
        {
            if (!outflow.Covers.Any(fen => fen is not null)) continue;
            coverage[id] = Runs(outflow.Covers.Select((fen, unit) => (Fen: fen!, Unit: unit)),
                static (left, right) => left.Fen.Line == right.Fen.Line && left.Fen.At + 1 == right.Fen.At,
                run => new JsonArray(run[0].Unit, run.Count, run[0].Fen.Line.Key.ToString(), run[0].Fen.At));
            if (outflow.Parts.Length > 0) continue;
            JsonObject behind = [];
            foreach ((string gift, List<(string State, string Where)> trace) in traces)
                if (trace.Count(part => part.Where == id) is var units and > 0) behind[gift] = units;
            givers[id] = behind;
        }
        foreach (NaiveLine line in state.Lines.Values)
        {
            Fen[] fens = [.. line.Fens.Where(fen => fen.IsFree)];
            if (fens.Length > 0)
                free[line.Key.ToString()] = Runs(fens, static (left, right) => left.At + 1 == right.At, run => new JsonArray(run[0].At, run[^1].At + 1));
        }
        JsonObject described = new() { ["gifts"] = gifts, ["coverage"] = coverage, ["givers"] = givers, ["free"] = free };
        if (refused.Count > 0) described["refused"] = refused;
        if (corrections.Count > 0) described["corrections"] = corrections;
        return described;
    }

    private static (string, int)?[] Places(NaiveOutflow outflow) =>
        [.. outflow.Covers.Select(fen => fen is null ? ((string, int)?)null : (fen.Line.Key.ToString(), fen.At))];

    private static JsonArray Corrected(NaiveState state, Dictionary<string, (string Line, int At)?[]> before)
    {
        JsonArray corrected = [];
        foreach ((string id, (string Line, int At)?[] old) in before.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            (string Line, int At)?[] now = Places(state.Outflows[id]);
            var changed = Enumerable.Range(0, Math.Max(old.Length, now.Length))
                .Select(unit => (Unit: unit, Was: unit < old.Length ? old[unit] : null, Is: unit < now.Length ? now[unit] : null))
                .Where(unit => unit.Was != unit.Is);
            JsonArray runs = Runs(changed,
                static (left, right) => left.Unit + 1 == right.Unit && left.Is?.Line == right.Is?.Line && (left.Is?.At + 1) == right.Is?.At,
                run => new JsonArray(id, run[0].Unit, run.Count, run[0].Is?.Line, run[0].Is?.At ?? 0));
            while (runs.Count > 0)
            {
                JsonNode? run = runs[0];
                runs.RemoveAt(0);
                corrected.Add(run);
            }
        }
        return corrected;
    }

    private static JsonArray Runs<T>(IEnumerable<T> items, Func<T, T, bool> goesOn, Func<List<T>, JsonArray> describe)
    {
        JsonArray described = [];
        List<T> run = [];
        foreach (T item in items)
        {
            if (run.Count > 0 && !goesOn(run[^1], item))
            {
                described.Add((JsonNode)describe(run));
                run = [];
            }
            run.Add(item);
        }
        if (run.Count > 0) described.Add((JsonNode)describe(run));
        return described;
    }
}
