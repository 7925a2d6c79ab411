namespace Aid.Application.Intake.Evidence;

/// <summary>Reads published lists of goods and daily audits as stated evidence.</summary>
public static class StatedEvidenceReader
{
    /// <summary>Reads a CSV list of goods received (with a giver column) or allocated (with a recipient column).</summary>
    /// <param name="path">The file.</param>
    public static StatedGoodsReading ReadGoods(string path) => throw new NotSupportedException();

    /// <summary>Reads the figures that were published day by day out of a CSV audit.</summary>
    /// <param name="path">The file.</param>
    public static StatedTotalsReading ReadDailyTotals(string path) => throw new NotSupportedException();

    /// <summary>Compares goods by kind. Kinds without any quantity are left out; ordered by kind, ordinally.</summary>
    /// <param name="goods">Lines of received and allocated lists.</param>
    public static IReadOnlyList<GoodsDifference> Differences(IEnumerable<StatedGoods> goods) => throw new NotSupportedException();
}
