using System.Collections.Immutable;
using Aid.Ledger.Lines;

namespace Aid.Ledger.Coverage;

/// <summary>Makes mapped outflows and adds to what they brought.</summary>
internal static class Movement
{
    /// <summary>A transfer and its like, so far without target units.</summary>
    internal static OutflowState OneToOne(
        Spans spans, string id, OutflowKind kind, long units, LineKey from, LineKey to, string? about = null) =>
        Add(spans, new TargetSet(id, [to]), (index, targets) => new OutflowState(index, id, kind)
        {
            Units = units, Line = from, About = about, Map = MapKind.OneToOne, Targets = targets,
        });

    /// <summary>Adds an outflow that goes into a set of targets.</summary>
    internal static OutflowState Add(Spans spans, TargetSet targets, Func<int, TargetSet, OutflowState> make)
    {
        OutflowState outflow = spans.Add(index => make(index, targets));
        targets.Components.Add(outflow);
        return outflow;
    }

    /// <summary>Appends an inflow for a part's further units.</summary>
    internal static void Enlarge(Spans spans, OutflowState outflow, int part, long units)
    {
        if (units == 0) return;
        TargetSet targets = outflow.Targets!;
        LineState line = spans.Line(targets.Lines[part]);
        Place place = spans.Append(line, units, SourceKind.Outflow, outflow.Index, part, targets.UnitsOf(part), spans.NextInflow(targets));
        spans.SetTargets(targets, part, Join(targets.Parts[part], place));
    }

    private static ImmutableArray<Place> Join(ImmutableArray<Place> places, Place next) =>
        places.Length > 0 && places[^1] is var last && last.Line == next.Line && last.Start + last.Units == next.Start
            ? places.SetItem(places.Length - 1, last with { Units = last.Units + next.Units })
            : places.Add(next);
}
