using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;

namespace Aid.Tests.Unit.Ledger.Coverage;

/// <summary>Plays a vector on the engine and says what the books hold afterwards, in the vectors' own form.</summary>
internal static class VectorRun
{
    internal static JsonObject Play(World world, IReadOnlyList<LedgerEvent> events) => Play(new CoverageBook(world), events);

    internal static JsonObject Play(CoverageBook book, IReadOnlyList<LedgerEvent> events)
    {
        JsonObject refused = [], corrections = [];
        SortedSet<string> gifts = new(StringComparer.Ordinal);
        for (int index = 0; index < events.Count; index++)
        {
            Result<Applied> result = book.Apply(events[index]);
            string number = index.ToString(CultureInfo.InvariantCulture);
            if (result.IsRefused)
            {
                refused[number] = result.Refusal.Code;
                continue;
            }
            if (events[index] is GiftReceived gift) gifts.Add(gift.Id);
            if (events[index] is BlockReceived block) gifts.UnionWith(block.Gifts.Select(item => item.Id));
            CoverageChange[] corrected = [.. result.Value.Coverage.Where(change => change.IsCorrection)];
            if (corrected.Length > 0)
            {
                corrections[number] = new JsonArray([.. corrected.Select(change =>
                    (JsonNode)new JsonArray(change.Outflow, change.Offset, change.Units, change.Line?.ToString(), change.Start))]);
            }
        }
        return Describe(book, gifts, refused, corrections);
    }

    /// <summary>Both sides written alike: object members in ordinal order, so that text can be compared.</summary>
    internal static string Canonical(JsonElement expected) => Sorted(JsonNode.Parse(expected.GetRawText()))!.ToJsonString();

    internal static string Canonical(JsonNode found) => Sorted(found)!.ToJsonString();

    private static JsonObject Describe(CoverageBook book, IEnumerable<string> gifts, JsonObject refused, JsonObject corrections)
    {
        JsonObject traces = [], coverage = [], givers = [], free = [];
        foreach (string gift in gifts)
            traces[gift] = new JsonArray([.. book.Trace(gift).Select(part => (JsonNode)new JsonArray(StateName(part.State), part.Where, part.Units))]);
        foreach (Outflow outflow in book.Outflows())
        {
            IReadOnlyList<CoveredRun> runs = book.Coverage(outflow.Id);
            if (runs.Count == 0) continue;
            coverage[outflow.Id] = new JsonArray([.. runs.Select(run => (JsonNode)new JsonArray(run.Offset, run.Units, run.Line.ToString(), run.Start))]);
            if (outflow.Map is Ends)
                givers[outflow.Id] = new JsonObject(book.Givers(outflow.Id).Select(giver => KeyValuePair.Create(giver.Key, (JsonNode?)giver.Value)));
        }
        foreach (LineKey line in book.Lines())
        {
            IReadOnlyList<Run> runs = book.Free(line);
            if (runs.Count > 0) free[line.ToString()] = new JsonArray([.. runs.Select(run => (JsonNode)new JsonArray(run.Start, run.End))]);
        }
        JsonObject described = new() { ["gifts"] = traces, ["coverage"] = coverage, ["givers"] = givers, ["free"] = free };
        if (refused.Count > 0) described["refused"] = refused;
        if (corrections.Count > 0) described["corrections"] = corrections;
        return described;
    }

    private static string StateName(TraceState state) => state switch
    {
        TraceState.Used => "used",
        TraceState.PassedOn => "passed",
        TraceState.Fee => "fee",
        TraceState.Refunded => "refund",
        TraceState.Void => "void",
        TraceState.Held => "held",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    private static JsonNode? Sorted(JsonNode? node) => node is JsonObject members
        ? new JsonObject(members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value))))
        : node?.DeepClone();
}
