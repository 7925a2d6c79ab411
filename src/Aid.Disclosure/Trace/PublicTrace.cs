using System.Diagnostics.CodeAnalysis;
using Aid.Disclosure.Records;

namespace Aid.Disclosure.Trace;

/// <summary>
/// Composes what became of a gift from public records only, as any reader can: gifts' spans, inflows, outflows and coverage rows. It shares no code with the ledger's
/// engine, so that a verification by it is a second opinion. Built once over the newest versions of the records; then answers any number of questions, one at a time.
/// </summary>
public sealed class PublicTrace
{
    private readonly Dictionary<string, Donation> _gifts;
    private readonly Dictionary<string, LineOutflow> _outflows;
    private readonly Dictionary<string, PublicLine> _lines;
    private readonly Dictionary<string, CoverageOverlay> _coverage;
    private readonly TraceWalk _walk;

    internal PublicTrace(
        Dictionary<string, Donation> gifts,
        Dictionary<string, LineOutflow> outflows,
        Dictionary<string, PublicLine> lines,
        Dictionary<string, CoverageOverlay> coverage)
    {
        _gifts = gifts;
        _outflows = outflows;
        _lines = lines;
        _coverage = coverage;
        _walk = new TraceWalk(lines);
    }

    /// <summary>All lines, by name.</summary>
    public IReadOnlyDictionary<string, PublicLine> Lines => _lines;

    /// <summary>Newest versions of all outflows, by id.</summary>
    public IReadOnlyDictionary<string, LineOutflow> Outflows => _outflows;

    /// <summary>Newest versions of all gifts, by id.</summary>
    public IReadOnlyDictionary<string, Donation> Gifts => _gifts;

    /// <summary>What became of a gift, in trace order, adjacent equal steps merged. The units sum to the gift's gross unless the records are wrong.</summary>
    /// <exception cref="KeyNotFoundException">No such gift.</exception>
    public IReadOnlyList<TraceStep> Gift(string id) => Gift(_gifts[id]);

    /// <summary>What became of a gift, in trace order.</summary>
    public IReadOnlyList<TraceStep> Gift(Donation gift)
    {
        ArgumentNullException.ThrowIfNull(gift);
        StepList steps = new();
        if (gift.FeeUnits > 0)
            steps.Add(new TraceStep(GiftState.Fee, TraceStep.AtRecording, gift.FeeUnits));
        foreach (DonationPart part in gift.Parts)
            _walk.Follow(new LineRun(part.Line, part.Start, part.Units), steps);
        return steps.Steps;
    }

    /// <summary>
    /// Units by gift, in the gifts' own units, that end in an outflow. Goes back along inflows to the gifts that may stand behind it, then traces each: what a gift's
    /// trace says is what counts.
    /// </summary>
    /// <exception cref="KeyNotFoundException">No such outflow.</exception>
    public IReadOnlyDictionary<string, long> Givers(string outflowId)
    {
        Dictionary<string, long> givers = new(StringComparer.Ordinal);
        foreach (string gift in GiftsBehind(_outflows[outflowId].Id))
        {
            long units = Gift(gift).Where(step => step.Where == outflowId && step.State != GiftState.Held).Sum(step => step.Units);
            if (units > 0)
                givers.Add(gift, units);
        }

        return givers;
    }

    /// <summary>An outflow's standing coverage, by offset, in maximal runs.</summary>
    public IReadOnlyList<CoveredStretch> Coverage(string outflowId)
    {
        List<CoveredStretch> maximal = [];
        foreach (CoveredStretch stretch in _coverage.TryGetValue(outflowId, out CoverageOverlay? overlay) ? overlay.Stretches : [])
        {
            bool continues = maximal.Count > 0 && maximal[^1] is var last && last.Run.Line == stretch.Run.Line
                && last.Offset + last.Run.Units == stretch.Offset && last.Run.End == stretch.Run.Start;
            if (continues)
                maximal[^1] = maximal[^1] with { Run = maximal[^1].Run with { Units = maximal[^1].Run.Units + stretch.Run.Units } };
            else
                maximal.Add(stretch);
        }

        return maximal;
    }

    /// <summary>Uncovered runs of a line in order; empty for a line without an inflow.</summary>
    public IReadOnlyList<LineRun> Free(string line) => TryLine(line, out PublicLine? known) ? [.. known.Free()] : [];

    private HashSet<string> GiftsBehind(string outflowId)
    {
        HashSet<string> gifts = new(StringComparer.Ordinal);
        HashSet<string> seen = new(StringComparer.Ordinal) { outflowId };
        Queue<string> rest = new([outflowId]);
        while (rest.TryDequeue(out string? outflow))
        {
            foreach (CoveredStretch stretch in Coverage(outflow))
            {
                if (!TryLine(stretch.Run.Line, out PublicLine? line))
                    continue;
                gifts.UnionWith(line.GiftsIn(stretch.Run).Select(span => span.GiftId));
                IEnumerable<string> sources = line.InflowsIn(stretch.Run).Where(inflow => inflow.SourceKind == "mapped").SelectMany(SourcesOf);
                foreach (string source in sources.Where(seen.Add))
                    rest.Enqueue(source);
            }
        }

        return gifts;
    }

    /// <summary>The outflow that an inflow names, or a kit's components: <c>a1</c> stands for <c>a1.0</c>, <c>a1.1</c> …</summary>
    private IEnumerable<string> SourcesOf(LineInflow inflow)
    {
        if (_outflows.ContainsKey(inflow.SourceId))
            yield return inflow.SourceId;
        for (int component = 0; _outflows.ContainsKey($"{inflow.SourceId}.{component}"); component++)
            yield return $"{inflow.SourceId}.{component}";
    }

    private bool TryLine(string line, [NotNullWhen(true)] out PublicLine? known) => _lines.TryGetValue(line, out known);
}
