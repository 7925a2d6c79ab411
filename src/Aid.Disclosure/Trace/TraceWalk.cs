using Aid.Disclosure.Records;

namespace Aid.Disclosure.Trace;

/// <summary>Steps in order; equal neighbours become one.</summary>
internal sealed class StepList
{
    private readonly List<TraceStep> _steps = [];

    public IReadOnlyList<TraceStep> Steps => _steps;

    public void Add(TraceStep step)
    {
        if (step.Units == 0)
            return;
        if (_steps.Count > 0 && _steps[^1].State == step.State && _steps[^1].Where == step.Where)
            _steps[^1] = step with { Units = _steps[^1].Units + step.Units };
        else
            _steps.Add(step);
    }
}

/// <summary>
/// Follows a run of a line to where its units stand. Each stretch is cut by standing coverage; an outflow ends it or maps it on. What the records do not answer is
/// <see cref="GiftState.Unaccounted"/>, so that a wrong release cannot make the walk fail or run for ever.
/// </summary>
internal sealed class TraceWalk(IReadOnlyDictionary<string, PublicLine> lines)
{
    /// <summary>Deeper than any real chain of transfers; a ring in the records ends here.</summary>
    private const int MaxDepth = 1_000;

    /// <summary>Stretches that one question may visit: rings that also branch end here.</summary>
    private const int MaxStretches = 20_000_000;

    private readonly Dictionary<string, DealOrder?> _orders = new(StringComparer.Ordinal);
    private int _stretches;

    /// <summary>Adds the steps of a run, in the units of its own asset.</summary>
    public void Follow(LineRun run, StepList steps)
    {
        _stretches = 0;
        Follow(run, steps, 0);
    }

    private void Follow(LineRun run, StepList steps, int depth)
    {
        if (!lines.TryGetValue(run.Line, out PublicLine? line) || run.Start < 0 || run.Units < 0 || run.End > line.Length || depth > MaxDepth)
        {
            steps.Add(new TraceStep(GiftState.Unaccounted, run.Line, run.Units));
            return;
        }

        long at = run.Start;
        for (int i = line.FirstStanding(run.Start); i < line.Standing.Count && line.Standing[i].Start < run.End && at < run.End; i++)
        {
            StandingRun covered = line.Standing[i];
            if (covered.Start > at)
                steps.Add(Uncovered(line, covered.Start - at));
            long from = Math.Max(at, covered.Start);
            long to = Math.Min(run.End, covered.End);
            if (to > from)
                Covered(covered.Outflow, covered.Offset + (from - covered.Start), to - from, steps, depth);
            at = Math.Max(at, to);
        }

        if (at < run.End)
            steps.Add(Uncovered(line, run.End - at));
    }

    /// <summary>Uncovered units are held; on a line outside (<c>ext:ID//asset</c>) they are passed on, by the outflow ID.</summary>
    private static TraceStep Uncovered(PublicLine line, long units) => line.PassedOnBy is { } outflow
        ? new TraceStep(GiftState.PassedOn, outflow, units)
        : new TraceStep(GiftState.Held, line.Name, units);

    private void Covered(LineOutflow outflow, long offset, long units, StepList steps, int depth)
    {
        GiftState? end = outflow.Kind switch
        {
            "use" or "administration" or "report" => GiftState.Used,
            "fee" => GiftState.Fee,
            "refund" => GiftState.Refunded,
            "void" => GiftState.Void,
            _ => null,
        };
        bool isWithin = offset + units <= outflow.Units && ++_stretches <= MaxStretches;
        if (end is { } state && isWithin)
            steps.Add(new TraceStep(state, outflow.Id, units));
        else if (isWithin && outflow.Map == "one-to-one")
            ToTargets(outflow, 0, offset, units, steps, depth);
        else if (isWithin && outflow.Map == "deal" && Order(outflow.DealWeights) is { } order && outflow.DealCounter >= 0)
            Deal(outflow, order, offset, units, steps, depth);
        else if (isWithin && outflow.Map == "ratio" && outflow.RatioIn >= outflow.Units && outflow.RatioOut > 0)
            Ratio(outflow, offset, units, steps, depth);
        else
            steps.Add(new TraceStep(GiftState.Unaccounted, outflow.Id, units));
    }

    private void Deal(LineOutflow outflow, DealOrder order, long offset, long units, StepList steps, int depth)
    {
        long counter = outflow.DealCounter % order.Slots.Count;
        for (int part = 0; part < order.Parts; part++)
        {
            long before = order.CountBefore(part, counter);
            long from = order.CountBefore(part, counter + offset) - before;
            long to = order.CountBefore(part, counter + offset + units) - before;
            if (to > from)
                ToTargets(outflow, part, from, to - from, steps, depth);
        }
    }

    /// <summary>Follows units [from, from + units) of a part, whose runs are laid end to end.</summary>
    private void ToTargets(LineOutflow outflow, int part, long from, long units, StepList steps, int depth)
    {
        long position = 0;
        long end = from + units;
        foreach (OutflowTarget target in outflow.Targets)
        {
            if (target.Part != part)
                continue;
            long first = Math.Max(from, position);
            long last = Math.Min(end, position + target.Units);
            if (last > first)
            {
                Follow(new LineRun(target.Line, target.Start + (first - position), last - first), steps, depth + 1);
                units -= last - first;
            }

            position += target.Units;
        }

        if (units > 0)
            steps.Add(new TraceStep(GiftState.Unaccounted, outflow.Id, units));
    }

    private DealOrder? Order(string weights)
    {
        if (!_orders.TryGetValue(weights, out DealOrder? order))
            _orders.Add(weights, order = DealOrder.TryParse(weights));
        return order;
    }

    /// <summary>
    /// Unit u of a conversion takes the state at floor(u · out / in) of what came out, once the units out that [offset, offset + units) have a share in are laid out in trace
    /// order: without that, every unit of an exchange would fall on the same slots of a later split. Those of a step that ends at e are the u below ⌈e · in / out⌉.
    /// </summary>
    private void Ratio(LineOutflow outflow, long offset, long units, StepList steps, int depth)
    {
        long end = offset + units;
        long reached = (long)((Int128)offset * outflow.RatioOut / outflow.RatioIn);
        long last = Ceiling(end, outflow.RatioOut, outflow.RatioIn);
        StepList laid = new();
        ToTargets(outflow, 0, reached, last - reached, laid, depth);
        long at = offset;
        foreach (TraceStep step in laid.Steps)
        {
            reached += step.Units;
            long to = Math.Min(end, Ceiling(reached, outflow.RatioIn, outflow.RatioOut));
            if (to <= at)
                continue;
            steps.Add(step with { Units = to - at });
            at = to;
        }

        steps.Add(new TraceStep(GiftState.Unaccounted, outflow.Id, end - at));
    }

    /// <summary>⌈x · by / over⌉; products pass 64 bits.</summary>
    private static long Ceiling(long x, long by, long over) => (long)((((Int128)x * by) + over - 1) / over);
}
