using Aid.Disclosure.Records;

namespace Aid.Disclosure.Leaves;

/// <summary>Entries, line inflows and outflows, and coverage as leaf bytes. Field order is that of the records and never changes within a leaf version.</summary>
internal static class BookLeaves
{
    public static void Write(LeafWriter leaf, Entry record)
    {
        leaf.Long(record.Number);
        leaf.Date(record.On);
        leaf.Text(record.Kind);
        leaf.Text(record.SubjectId);
        leaf.OptionalText(record.ReversesId);
        leaf.Text(record.Reason);
        leaf.List(record.Postings, item => item.Ordinal, WritePosting);
    }

    public static Entry ReadEntry(ref LeafReader leaf, string id) => new()
    {
        LeafIndex = leaf.Index,
        FirstRelease = leaf.Release,
        Id = id,
        Number = leaf.Long(),
        On = leaf.Date(),
        Kind = leaf.Text(),
        SubjectId = leaf.Text(),
        ReversesId = leaf.OptionalText(),
        Reason = leaf.Text(),
        Postings = leaf.List(id, ReadPosting),
        IsSynthetic = leaf.Bool(),
        Source = leaf.Text(),
    };

    public static void Write(LeafWriter leaf, LineInflow record)
    {
        leaf.Text(record.Line);
        leaf.Long(record.Start);
        leaf.Long(record.Units);
        leaf.Text(record.SourceKind);
        leaf.Text(record.SourceId);
        leaf.Long(record.SourcePart);
        leaf.Long(record.SourceOffset);
    }

    public static LineInflow ReadLineInflow(ref LeafReader leaf, string id) => new()
    {
        LeafIndex = leaf.Index,
        FirstRelease = leaf.Release,
        Id = id,
        Line = leaf.Text(),
        Start = leaf.Long(),
        Units = leaf.Long(),
        SourceKind = leaf.Text(),
        SourceId = leaf.Text(),
        SourcePart = leaf.Int(),
        SourceOffset = leaf.Long(),
        IsSynthetic = leaf.Bool(),
        Source = leaf.Text(),
    };

    public static void Write(LeafWriter leaf, LineOutflow record)
    {
        leaf.Text(record.Kind);
        leaf.Text(record.Line);
        leaf.Text(record.AboutId);
        leaf.Long(record.Units);
        leaf.Text(record.Map);
        leaf.Text(record.DealWeights);
        leaf.Long(record.DealCounter);
        leaf.Long(record.RatioIn);
        leaf.Long(record.RatioOut);
        leaf.List(record.Targets, item => item.Ordinal, WriteOutflowTarget);
    }

    public static LineOutflow ReadLineOutflow(ref LeafReader leaf, string id) => new()
    {
        LeafIndex = leaf.Index,
        FirstRelease = leaf.Release,
        Id = id,
        Kind = leaf.Text(),
        Line = leaf.Text(),
        AboutId = leaf.Text(),
        Units = leaf.Long(),
        Map = leaf.Text(),
        DealWeights = leaf.Text(),
        DealCounter = leaf.Long(),
        RatioIn = leaf.Long(),
        RatioOut = leaf.Long(),
        Targets = leaf.List(id, ReadOutflowTarget),
        IsSynthetic = leaf.Bool(),
        Source = leaf.Text(),
    };

    public static void Write(LeafWriter leaf, CoverageRow record)
    {
        leaf.Text(record.OutflowId);
        leaf.Long(record.Sequence);
        leaf.Long(record.Offset);
        leaf.Long(record.Units);
        leaf.Text(record.Line);
        leaf.Long(record.Start);
        leaf.Bool(record.IsCorrection);
    }

    public static CoverageRow ReadCoverageRow(ref LeafReader leaf, string id) => new()
    {
        LeafIndex = leaf.Index,
        FirstRelease = leaf.Release,
        Id = id,
        OutflowId = leaf.Text(),
        Sequence = leaf.Long(),
        Offset = leaf.Long(),
        Units = leaf.Long(),
        Line = leaf.Text(),
        Start = leaf.Long(),
        IsCorrection = leaf.Bool(),
        IsSynthetic = leaf.Bool(),
        Source = leaf.Text(),
    };

    private static void WritePosting(LeafWriter leaf, Posting item)
    {
        leaf.Text(item.Account);
        leaf.Text(item.Asset);
        leaf.Long(item.Units);
    }

    private static Posting ReadPosting(ref LeafReader leaf, string id, int ordinal) => new()
    {
        EntryId = id,
        Ordinal = ordinal,
        Account = leaf.Text(),
        Asset = leaf.Text(),
        Units = leaf.Long(),
    };

    private static void WriteOutflowTarget(LeafWriter leaf, OutflowTarget item)
    {
        leaf.Long(item.Part);
        leaf.Text(item.Line);
        leaf.Long(item.Start);
        leaf.Long(item.Units);
    }

    private static OutflowTarget ReadOutflowTarget(ref LeafReader leaf, string id, int ordinal) => new()
    {
        OutflowId = id,
        Ordinal = ordinal,
        Part = leaf.Int(),
        Line = leaf.Text(),
        Start = leaf.Long(),
        Units = leaf.Long(),
    };
}
