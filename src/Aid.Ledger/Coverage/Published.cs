using System.Collections.Immutable;
using Aid.Ledger.Lines;

namespace Aid.Ledger.Coverage;

/// <summary>Outflows as the public sees them.</summary>
internal static class Published
{
    internal static Outflow Of(OutflowState outflow, Spans spans)
    {
        Mapping map = outflow.Map switch
        {
            MapKind.OneToOne => new OneToOne(Runs(0)),
            MapKind.Dealt => new Dealt(outflow.Rule!, outflow.Dealing!.Weights, outflow.Counter,
                [.. outflow.Targets!.Parts.Select((_, part) => Runs(part))]),
            MapKind.InRatio => new InRatio(outflow.Units, outflow.Out, Runs(0)),
            _ => Mapping.None,
        };
        return new Outflow(outflow.Id, outflow.Kind, outflow.Units, map, outflow.Line, outflow.About);

        ImmutableArray<Run> Runs(int part) =>
            [.. outflow.Targets!.Parts[part].Select(place => new Run(spans.Lines[place.Line].Key, place.Start, place.Units))];
    }
}
