using System.Globalization;
using Aid.Disclosure.Records;
using Aid.Disclosure.Trace;

namespace Aid.Tests.Unit.Disclosure.Trace;

/// <summary>Writes small sets of public records by hand.</summary>
internal sealed class TraceRecords
{
    private readonly PublicTraceBuilder _builder = new();
    private readonly Dictionary<string, long> _ends = new(StringComparer.Ordinal);
    private long _sequence;

    public PublicTrace Build() => _builder.Build();

    public TraceRecords Gift(string id, string line, long units, long fee = 0)
    {
        long start = Inflow(line, units, "gift", id);
        _builder.Add(new Donation { Id = id, GrossUnits = units + fee, FeeUnits = fee, Parts = [new() { DonationId = id, Line = line, Start = start, Units = units }] });
        return this;
    }

    /// <summary>Coverage as "offset+units line start", separated by commas.</summary>
    public TraceRecords Ends(string id, string kind, string coverage, bool isCorrection = false)
    {
        long units = Cover(id, coverage, isCorrection);
        _builder.Add(new LineOutflow { Id = id, Kind = kind, Units = units });
        return this;
    }

    public TraceRecords Moves(string id, string kind, string coverage, string to)
    {
        long units = Cover(id, coverage, isCorrection: false);
        OutflowTarget target = new() { OutflowId = id, Line = to, Start = Inflow(to, units, "mapped", id), Units = units };
        _builder.Add(new LineOutflow { Id = id, Kind = kind, Units = units, Map = "one-to-one", Targets = [target] });
        return this;
    }

    /// <summary>A transfer into units that were there before, as no honest books have it.</summary>
    public TraceRecords MovesBack(string id, string coverage, string to, long start)
    {
        long units = Cover(id, coverage, isCorrection: false);
        OutflowTarget target = new() { OutflowId = id, Line = to, Start = start, Units = units };
        _builder.Add(new LineOutflow { Id = id, Kind = "transfer", Units = units, Map = "one-to-one", Targets = [target] });
        return this;
    }

    public TraceRecords Deals(string id, string coverage, string weights, long counter, params string[] to)
    {
        long units = Cover(id, coverage, isCorrection: false);
        DealOrder order = DealOrder.TryParse(weights)!;
        List<OutflowTarget> targets = [];
        for (int part = 0; part < to.Length; part++)
        {
            long count = order.CountBefore(part, counter + units) - order.CountBefore(part, counter);
            targets.Add(new() { OutflowId = id, Ordinal = part, Part = part, Line = to[part], Start = Inflow(to[part], count, "mapped", id, part), Units = count });
        }

        _builder.Add(new LineOutflow { Id = id, Kind = "split", Units = units, Map = "deal", DealWeights = weights, DealCounter = counter, Targets = targets });
        return this;
    }

    /// <summary>A conversion; with several coverages a kit, whose components are id.0, id.1 …</summary>
    public TraceRecords Converts(string id, string to, long unitsOut, params string[] coverages)
    {
        long start = Inflow(to, unitsOut, "mapped", id);
        for (int i = 0; i < coverages.Length; i++)
        {
            string component = coverages.Length == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}.{i}");
            long units = Cover(component, coverages[i], isCorrection: false);
            OutflowTarget target = new() { OutflowId = component, Line = to, Start = start, Units = unitsOut };
            _builder.Add(new LineOutflow { Id = component, Kind = "convert", Units = units, Map = "ratio", RatioIn = units, RatioOut = unitsOut, Targets = [target] });
        }

        return this;
    }

    public long Cover(string id, string coverage, bool isCorrection)
    {
        long end = 0;
        foreach (string run in coverage.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] words = run.Split(' ');
            long[] span = [.. words[0].Split('+').Select(text => long.Parse(text, CultureInfo.InvariantCulture))];
            _sequence++;
            _builder.Add(new CoverageRow
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"{id}:{_sequence}"),
                OutflowId = id,
                Sequence = _sequence,
                Offset = span[0],
                Units = span[1],
                Line = words.Length > 1 ? words[1] : "",
                Start = words.Length > 1 ? long.Parse(words[2], CultureInfo.InvariantCulture) : 0,
                IsCorrection = isCorrection,
            });
            end = Math.Max(end, span[0] + span[1]);
        }

        return end;
    }

    private long Inflow(string line, long units, string kind, string source, int part = 0)
    {
        long start = _ends.GetValueOrDefault(line);
        _ends[line] = start + units;
        _builder.Add(new LineInflow { Id = $"{line}@{start}", Line = line, Start = start, Units = units, SourceKind = kind, SourceId = source, SourcePart = part });
        return start;
    }
}
