using System.Collections.Immutable;
using Aid.Disclosure.Records;
using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;

namespace Aid.Disclosure.Trace;

/// <summary>The ledger's neutral records in their published form: the one place where the ledger's words become the public ones.</summary>
public static class LedgerRecords
{
    /// <summary>An inflow as published.</summary>
    public static LineInflow ToPublic(Inflow inflow)
    {
        ArgumentNullException.ThrowIfNull(inflow);
        (string kind, string id, int part, long offset) = inflow.Source switch
        {
            FromGift gift => ("gift", gift.Gift, 0, gift.GiftOffset),
            FromIncome income => ("income", income.Income, 0, 0L),
            FromBlock block => ("block", block.Block, 0, 0L),
            FromOpening opening => ("opening", opening.Event, 0, 0L),
            FromOutflow outflow => ("mapped", outflow.Outflow, outflow.Part, outflow.PartOffset),
            FromShortfall shortfall => ("owed", shortfall.For, 0, 0L),
            _ => throw new ArgumentException($"{inflow.Source.GetType().Name} has no published form.", nameof(inflow)),
        };
        return new LineInflow
        {
            Id = inflow.Id,
            Line = inflow.Line.ToString(),
            Start = inflow.Start,
            Units = inflow.Units,
            SourceKind = kind,
            SourceId = id,
            SourcePart = part,
            SourceOffset = offset,
        };
    }

    /// <summary>An outflow as published.</summary>
    public static LineOutflow ToPublic(Outflow outflow)
    {
        ArgumentNullException.ThrowIfNull(outflow);
        string map = outflow.Map switch
        {
            Ends => "none",
            OneToOne => "one-to-one",
            Dealt => "deal",
            InRatio => "ratio",
            _ => throw new ArgumentException($"{outflow.Map.GetType().Name} has no published form.", nameof(outflow)),
        };
        Dealt? deal = outflow.Map as Dealt;
        InRatio? ratio = outflow.Map as InRatio;
        return new LineOutflow
        {
            Id = outflow.Id,
            Kind = Word(outflow.Kind),
            Line = outflow.Line?.ToString() ?? "",
            AboutId = outflow.About ?? "",
            Units = outflow.Units,
            Map = map,
            DealWeights = deal is null ? "" : string.Join('-', deal.Weights),
            DealCounter = deal?.Counter ?? 0,
            RatioIn = ratio?.In ?? 0,
            RatioOut = ratio?.Out ?? 0,
            Targets = Targets(outflow.Id, outflow.Map),
        };
    }

    /// <summary>A changed run as published.</summary>
    /// <param name="change">The run.</param>
    /// <param name="sequence">Its position in the order of all coverage changes, from 1.</param>
    public static CoverageRow ToPublic(CoverageChange change, long sequence)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new CoverageRow
        {
            Id = $"{change.Outflow}:{sequence}",
            OutflowId = change.Outflow,
            Sequence = sequence,
            Offset = change.Offset,
            Units = change.Units,
            Line = change.Line?.ToString() ?? "",
            Start = change.Start,
            IsCorrection = change.IsCorrection,
        };
    }

    /// <summary>The published word for a kind of outflow.</summary>
    public static string Word(OutflowKind kind) => kind switch
    {
        OutflowKind.Use => "use",
        OutflowKind.Administration => "administration",
        OutflowKind.Fee => "fee",
        OutflowKind.Refund => "refund",
        OutflowKind.Void => "void",
        OutflowKind.Transfer => "transfer",
        OutflowKind.Split => "split",
        OutflowKind.Conversion => "convert",
        OutflowKind.PassedOn => "pass_on",
        OutflowKind.ReportedUse => "report",
        OutflowKind.GivenBack => "give_back",
        OutflowKind.Withdrawal => "undo",
        OutflowKind.Lapse => "lapse",
        OutflowKind.Settlement => "settle",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of outflow."),
    };

    private static List<OutflowTarget> Targets(string outflow, Mapping map)
    {
        ImmutableArray<ImmutableArray<Run>> parts = map switch
        {
            OneToOne one => [one.Targets],
            Dealt deal => deal.Targets,
            InRatio ratio => [ratio.Targets],
            _ => [],
        };
        List<OutflowTarget> targets = [];
        for (int part = 0; part < parts.Length; part++)
        {
            foreach (Run run in parts[part])
            {
                targets.Add(new OutflowTarget
                {
                    OutflowId = outflow,
                    Ordinal = targets.Count,
                    Part = part,
                    Line = run.Line.ToString(),
                    Start = run.Start,
                    Units = run.Units,
                });
            }
        }

        return targets;
    }
}
