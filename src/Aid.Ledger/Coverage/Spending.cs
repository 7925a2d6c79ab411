using Aid.Ledger.Lines;
using Aid.Ledger.Results;

namespace Aid.Ledger.Coverage;

/// <summary>Payments, and the outflows that move units on to other lines.</summary>
internal sealed class Spending(Spans spans, Drawing drawing)
{
    internal Refusal? Use(Used use)
    {
        OutflowKind kind = use.Administration ? OutflowKind.Administration : OutflowKind.Use;
        OutflowState outflow = spans.Add(index => new OutflowState(index, use.Id, kind) { Units = use.Units, Line = use.Line });
        if (!use.Unavoidable) return drawing.Draw(outflow, 0, use.Units);
        drawing.DrawRegardless(outflow, 0, use.Units);
        return null;
    }

    internal Refusal? Transfer(Transferred transfer) =>
        MoveOn(Movement.OneToOne(spans, transfer.Id, OutflowKind.Transfer, transfer.Units, transfer.Line, transfer.To));

    internal Refusal? PassOn(PassedOn passed) =>
        MoveOn(Movement.OneToOne(spans, passed.Id, OutflowKind.PassedOn, passed.Units, passed.Line, Outside(passed.Id, passed.Line)));

    internal Refusal? GiveBack(GivenBack back, OutflowState of) =>
        MoveOn(Movement.OneToOne(spans, back.Id, OutflowKind.GivenBack, back.Units, of.Targets!.Lines[0], back.To, back.Of));

    internal Refusal? Report(UseReported report, OutflowState of)
    {
        OutflowState outflow = spans.Add(index => new OutflowState(index, report.Id, OutflowKind.ReportedUse)
        {
            Units = report.Units, Line = of.Targets!.Lines[0], About = report.Of,
        });
        return drawing.Draw(outflow, 0, report.Units);
    }

    internal Refusal? Split(Split split)
    {
        RuleVersion rule = spans.World.Rules[split.Rule];
        if (rule.Targets.Contains(split.Line)) return new SplitIntoItself(split.Line.ToString());
        Dealing dealing = spans.World.DealingOf(split.Rule);
        long counter = spans.CounterOf(split.Rule);
        OutflowState outflow = Movement.Add(spans, new TargetSet(split.Id, [.. rule.Targets]),
            (index, targets) => new OutflowState(index, split.Id, OutflowKind.Split)
            {
                Units = split.Units, Line = split.Line, Map = MapKind.Dealt, Targets = targets,
                Rule = split.Rule, Dealing = dealing, Counter = counter,
            });
        spans.SetCounter(split.Rule, checked(counter + split.Units));
        return MoveOn(outflow);
    }

    internal Refusal? Convert(Converted conversion)
    {
        TargetSet targets = new(conversion.Id, [conversion.To]);
        bool kit = conversion.Inputs.Length > 1;
        for (int input = 0; input < conversion.Inputs.Length; input++)
        {
            (LineKey line, long units) = conversion.Inputs[input];
            string id = kit ? $"{conversion.Id}.{input}" : conversion.Id;
            OutflowState outflow = Movement.Add(spans, targets, (index, shared) => new OutflowState(index, id, OutflowKind.Conversion)
            {
                Units = units, Line = line, Map = MapKind.InRatio, Targets = shared, Out = conversion.Units,
                About = kit ? conversion.Id : null,
            });
            if (drawing.Draw(outflow, 0, units) is { } refusal) return refusal;
        }
        Movement.Enlarge(spans, targets.Components[0], 0, conversion.Units);
        return null;
    }

    /// <summary>The line of what an outflow passed on.</summary>
    internal static LineKey Outside(string id, LineKey line) => new("ext:" + id, "", line.Asset, line.Lot);

    private Refusal? MoveOn(OutflowState outflow)
    {
        if (drawing.Draw(outflow, 0, outflow.Units) is { } refusal) return refusal;
        for (int part = 0; part < outflow.Targets!.Parts.Length; part++)
        {
            (long from, long to) = Flow.PartSpan(outflow, part, 0, outflow.Units);
            Movement.Enlarge(spans, outflow, part, to - from);
        }
        return null;
    }
}
