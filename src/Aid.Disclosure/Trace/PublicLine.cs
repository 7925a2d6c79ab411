using Aid.Disclosure.Records;

namespace Aid.Disclosure.Trace;

/// <summary>A standing run of a line and the outflow that covers it.</summary>
/// <param name="Start">First unit on the line.</param>
/// <param name="Units">Length.</param>
/// <param name="Outflow">The outflow.</param>
/// <param name="Offset">The outflow's offset of the first unit.</param>
public readonly record struct StandingRun(long Start, long Units, LineOutflow Outflow, long Offset)
{
    /// <summary>First unit after the run.</summary>
    public long End => Start + Units;
}

/// <summary>A gift's span on a line.</summary>
/// <param name="Start">First unit.</param>
/// <param name="Units">Length.</param>
/// <param name="GiftId">The gift.</param>
public readonly record struct GiftSpan(long Start, long Units, string GiftId);

/// <summary>A line as the public records show it: inflows, gifts' spans and standing coverage, each sorted by position.</summary>
public sealed class PublicLine
{
    private readonly StandingRun[] _standing;
    private readonly GiftSpan[] _gifts;
    private readonly LineInflow[] _inflows;

    internal PublicLine(string name, IEnumerable<LineInflow> inflows, IEnumerable<GiftSpan> gifts, IEnumerable<StandingRun> standing)
    {
        Name = name;
        PassedOnBy = LineName.PassedOnBy(name);
        _inflows = [.. inflows.OrderBy(inflow => inflow.Start)];
        _gifts = [.. gifts.OrderBy(span => span.Start)];
        _standing = Maximal(standing.OrderBy(run => run.Start));
        Length = _inflows.Length == 0 ? 0 : _inflows.Max(inflow => inflow.Start + inflow.Units);
    }

    /// <summary><c>fund/designation/asset[/lot]</c>.</summary>
    public string Name { get; }

    /// <summary>The outflow that passed on what stands here; null for a fund's own line.</summary>
    public string? PassedOnBy { get; }

    /// <summary>Units that ever came in.</summary>
    public long Length { get; }

    /// <summary>Inflows by position.</summary>
    public IReadOnlyList<LineInflow> Inflows => _inflows;

    /// <summary>Gifts' spans by position.</summary>
    public IReadOnlyList<GiftSpan> Gifts => _gifts;

    /// <summary>Standing coverage by position.</summary>
    public IReadOnlyList<StandingRun> Standing => _standing;

    /// <summary>Uncovered runs in order.</summary>
    public IEnumerable<LineRun> Free()
    {
        long at = 0;
        foreach (StandingRun run in _standing)
        {
            if (run.Start > at)
                yield return new LineRun(Name, at, run.Start - at);
            at = Math.Max(at, run.End);
        }

        if (at < Length)
            yield return new LineRun(Name, at, Length - at);
    }

    /// <summary>Index of the first standing run that ends after a position.</summary>
    internal int FirstStanding(long position) => FirstAfter(_standing, position, run => run.End);

    /// <summary>The gifts' spans that overlap a run.</summary>
    internal IEnumerable<GiftSpan> GiftsIn(LineRun run)
    {
        for (int i = FirstAfter(_gifts, run.Start, span => span.Start + span.Units); i < _gifts.Length && _gifts[i].Start < run.End; i++)
            yield return _gifts[i];
    }

    /// <summary>The inflows that overlap a run.</summary>
    internal IEnumerable<LineInflow> InflowsIn(LineRun run)
    {
        for (int i = FirstAfter(_inflows, run.Start, inflow => inflow.Start + inflow.Units); i < _inflows.Length && _inflows[i].Start < run.End; i++)
            yield return _inflows[i];
    }

    /// <summary>Runs that go on from one another are one: a conversion lays out a run whole, so that where rows were cut must not matter.</summary>
    private static StandingRun[] Maximal(IEnumerable<StandingRun> runs)
    {
        List<StandingRun> maximal = [];
        foreach (StandingRun run in runs)
        {
            bool continues = maximal.Count > 0 && maximal[^1] is var last && last.Outflow == run.Outflow && last.End == run.Start && last.Offset + last.Units == run.Offset;
            if (continues)
                maximal[^1] = maximal[^1] with { Units = maximal[^1].Units + run.Units };
            else
                maximal.Add(run);
        }

        return [.. maximal];
    }

    private static int FirstAfter<T>(T[] items, long position, Func<T, long> end)
    {
        int low = 0;
        int high = items.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (end(items[middle]) <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
