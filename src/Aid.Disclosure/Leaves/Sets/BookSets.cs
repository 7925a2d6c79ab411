using Aid.Disclosure.Records;

namespace Aid.Disclosure.Leaves.Sets;

/// <summary>Entries and lines.</summary>
internal static class BookSets
{
    public static RecordSet[] All { get; } =
    [
        RecordSet.Core<Entry>(12, "Entries", "Number# On@ Kind SubjectId ReversesId? Reason Postings*(Account Asset Units#)",
            "A balanced entry of the books. 分录。", "Postings"),
        RecordSet.Core<LineInflow>(13, "Inflows", "Line Start# Units# SourceKind SourceId SourcePart# SourceOffset#",
            "The span that an inflow owns on its line. 流入区段。"),
        RecordSet.Core<LineOutflow>(14, "Outflows", "Kind Line AboutId Units# Map DealWeights DealCounter# RatioIn# RatioOut# Targets*(Part# Line Start# Units#)",
            "An outflow and how its units go on. 流出。", "OutflowTargets"),
        RecordSet.Core<CoverageRow>(15, "Coverage", "OutflowId Sequence# Offset# Units# Line Start# IsCorrection!",
            "Which units of a line an outflow takes. 覆盖。"),
    ];
}
