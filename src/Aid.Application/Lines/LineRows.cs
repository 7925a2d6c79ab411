using Aid.Disclosure.Records;
using Aid.Disclosure.Trace;
using Aid.Ledger.Coverage;

namespace Aid.Application.Lines;

/// <summary>The ledger's records as rows: the published words, which <see cref="LedgerRecords"/> alone chooses.</summary>
internal static class LineRows
{
    public static InflowEntity Of(Inflow inflow)
    {
        LineInflow record = LedgerRecords.ToPublic(inflow);
        return new InflowEntity
        {
            Id = record.Id, Line = record.Line, Start = record.Start, Units = record.Units, SourceKind = record.SourceKind, SourceId = record.SourceId,
            SourcePart = record.SourcePart, SourceOffset = record.SourceOffset,
        };
    }

    public static OutflowEntity Of(Outflow outflow)
    {
        LineOutflow record = LedgerRecords.ToPublic(outflow);
        return new OutflowEntity
        {
            Id = record.Id, Kind = record.Kind, Line = record.Line, AboutId = record.AboutId, Units = record.Units, Map = record.Map,
            DealWeights = record.DealWeights, DealCounter = record.DealCounter, RatioIn = record.RatioIn, RatioOut = record.RatioOut,
            Targets = [.. record.Targets.Select(target => new OutflowTargetEntity
            {
                OutflowId = target.OutflowId, Ordinal = target.Ordinal, Part = target.Part, Line = target.Line, Start = target.Start, Units = target.Units,
            })],
        };
    }

    public static CoverageEntity Of(CoverageChange change, long sequence)
    {
        CoverageRow record = LedgerRecords.ToPublic(change, sequence);
        return new CoverageEntity
        {
            Id = record.Id, OutflowId = record.OutflowId, Offset = record.Offset, Units = record.Units, Line = record.Line, Start = record.Start,
            IsCorrection = record.IsCorrection,
        };
    }
}
