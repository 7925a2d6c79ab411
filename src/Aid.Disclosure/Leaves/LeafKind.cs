using Aid.Disclosure.Records;

namespace Aid.Disclosure.Leaves;

/// <summary>Kind of a leaf: the second byte of its canonical form. A number is never used again for another kind.</summary>
public enum LeafKind : byte
{
    /// <summary><see cref="Records.Organisation"/>.</summary>
    Organisation = 1,

    /// <summary><see cref="Records.Fund"/>.</summary>
    Fund = 2,

    /// <summary><see cref="Records.Project"/>.</summary>
    Project = 3,

    /// <summary><see cref="Records.Campaign"/>.</summary>
    Campaign = 4,

    /// <summary><see cref="Records.Donation"/>.</summary>
    Donation = 5,

    /// <summary><see cref="Records.Refund"/>.</summary>
    Refund = 6,

    /// <summary><see cref="Records.Fee"/>.</summary>
    Fee = 7,

    /// <summary><see cref="Records.Disbursement"/>.</summary>
    Disbursement = 8,

    /// <summary><see cref="Records.Transfer"/>.</summary>
    Transfer = 9,

    /// <summary><see cref="Records.Allocation"/>.</summary>
    Allocation = 10,

    /// <summary><see cref="Records.GoodsLot"/>.</summary>
    GoodsLot = 11,

    /// <summary><see cref="Records.Entry"/>.</summary>
    Entry = 12,

    /// <summary><see cref="Records.LineInflow"/>.</summary>
    LineInflow = 13,

    /// <summary><see cref="Records.LineOutflow"/>.</summary>
    LineOutflow = 14,

    /// <summary><see cref="Records.CoverageRow"/>.</summary>
    CoverageRow = 15,

    /// <summary><see cref="Records.FundFigures"/>.</summary>
    FundFigures = 16,

    /// <summary><see cref="Records.StatedFigure"/>.</summary>
    StatedFigure = 17,

    /// <summary><see cref="Records.StatedGoods"/>.</summary>
    StatedGoods = 18,

    /// <summary><see cref="Records.Correction"/>.</summary>
    Correction = 19,

    /// <summary><see cref="Records.RefusedRelease"/>.</summary>
    RefusedRelease = 20,

    /// <summary><see cref="Records.Release"/>: the last leaf of its release.</summary>
    Release = 21,
}

/// <summary>The kinds of public records: leaf kind, record type and the name of the feed set and bulk part.</summary>
/// <param name="Kind">Leaf kind; a release's leaves are in this order.</param>
/// <param name="Type">Record type.</param>
/// <param name="Set">Name of its set in the feed and of its bulk parts, such as <c>Donations</c>.</param>
public sealed record RecordSet(LeafKind Kind, Type Type, string Set)
{
    /// <summary>All sets in leaf order.</summary>
    public static IReadOnlyList<RecordSet> All { get; } =
    [
        new(LeafKind.Organisation, typeof(Organisation), "Organisations"),
        new(LeafKind.Fund, typeof(Fund), "Funds"),
        new(LeafKind.Project, typeof(Project), "Projects"),
        new(LeafKind.Campaign, typeof(Campaign), "Campaigns"),
        new(LeafKind.Donation, typeof(Donation), "Donations"),
        new(LeafKind.Refund, typeof(Refund), "Refunds"),
        new(LeafKind.Fee, typeof(Fee), "Fees"),
        new(LeafKind.Disbursement, typeof(Disbursement), "Disbursements"),
        new(LeafKind.Transfer, typeof(Transfer), "Transfers"),
        new(LeafKind.Allocation, typeof(Allocation), "Allocations"),
        new(LeafKind.GoodsLot, typeof(GoodsLot), "Goods"),
        new(LeafKind.Entry, typeof(Entry), "Entries"),
        new(LeafKind.LineInflow, typeof(LineInflow), "Inflows"),
        new(LeafKind.LineOutflow, typeof(LineOutflow), "Outflows"),
        new(LeafKind.CoverageRow, typeof(CoverageRow), "Coverage"),
        new(LeafKind.FundFigures, typeof(FundFigures), "Figures"),
        new(LeafKind.StatedFigure, typeof(StatedFigure), "StatedFigures"),
        new(LeafKind.StatedGoods, typeof(StatedGoods), "StatedGoods"),
        new(LeafKind.Correction, typeof(Correction), "Corrections"),
        new(LeafKind.RefusedRelease, typeof(RefusedRelease), "RefusedReleases"),
        new(LeafKind.Release, typeof(Release), "Releases"),
    ];

    private static readonly Dictionary<Type, RecordSet> ByType = All.ToDictionary(set => set.Type);

    /// <summary>The set of a record.</summary>
    /// <exception cref="ArgumentException">The record is of no published kind.</exception>
    public static RecordSet Of(PublicRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return ByType.TryGetValue(record.GetType(), out RecordSet? set)
            ? set
            : throw new ArgumentException($"{record.GetType().Name} is not a kind of public record.", nameof(record));
    }

    /// <summary>The set of a leaf kind.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is unknown.</exception>
    public static RecordSet Of(LeafKind kind) =>
        (int)kind is >= 1 and <= 21 ? All[(int)kind - 1] : throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of leaf.");
}
