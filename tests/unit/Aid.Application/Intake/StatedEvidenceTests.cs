using Aid.Application.Intake.Evidence;
using Xunit;

namespace Aid.Tests.Unit.Application.Intake;

/// <summary>The published lists of goods and the daily audit, read as stated evidence.</summary>
public sealed class StatedEvidenceTests
{
    [Fact]
    public void GoodsLists_AsPublished_ReadEveryLine()
    {
        StatedGoodsReading received = StatedEvidenceReader.ReadGoods(SharedFiles.PathOf("wuhan-2020", "goods-received.csv"));
        StatedGoodsReading allocated = StatedEvidenceReader.ReadGoods(SharedFiles.PathOf("wuhan-2020", "goods-allocated.csv"));

        Assert.Empty(received.Problems.Concat(allocated.Problems).Select(problem => problem.Code));
        Assert.Equal((2_925, 0), (received.Goods.Count, received.Unread.Count));
        Assert.Equal((11_190, 6), (allocated.Goods.Count, allocated.Unread.Count));
        Assert.Equal(219, received.Goods.Count(line => line.Day is null && line.DayText == "截至28日"));
        Assert.All(received.Goods, line => Assert.NotEmpty(line.Unit));
    }

    [Fact]
    public void GoodsByKind_AllocatedBeyondReceived_AreThePublishedFigures()
    {
        IReadOnlyList<GoodsDifference> differences = StatedEvidenceReader.Differences(
            StatedEvidenceReader.ReadGoods(SharedFiles.PathOf("wuhan-2020", "goods-received.csv")).Goods
                .Concat(StatedEvidenceReader.ReadGoods(SharedFiles.PathOf("wuhan-2020", "goods-allocated.csv")).Goods));

        Assert.Equal(1_769, differences.Count(difference => difference.Allocated > 0));
        Assert.Equal(1_384, differences.Count(difference => difference.IsAllocatedBeyondReceived));
        Assert.All(differences, difference => Assert.Equal(difference.Allocated, difference.AllocatedByUnit.Values.Sum()));
    }

    [Fact]
    public void DailyAudit_AsPublished_GivesTheTotalThatFell()
    {
        StatedTotalsReading reading = StatedEvidenceReader.ReadDailyTotals(SharedFiles.PathOf("wuhan-2020", "daily-income-and-disbursement.csv"));

        Assert.Empty(reading.Problems.Select(problem => problem.Code));
        Assert.Equal(["15149.4514"], reading.Unread.Select(problem => problem.Value));
        Dictionary<DateOnly, long> cumulative = reading.Totals.Where(total => total.Measure == "received.cumulative").ToDictionary(total => total.Day, total => total.Value);
        Assert.Equal(25, cumulative.Count);
        Assert.Equal(8_550_110_000, cumulative[new DateOnly(2020, 1, 29)]);
        Assert.Equal(37_905_500_000, cumulative[new DateOnly(2020, 1, 30)]);
        Assert.Equal(123_473_320_000, cumulative[new DateOnly(2020, 2, 17)]);
        Assert.Contains(reading.Totals, total => total is { Measure: "received.cumulative.usd", Value: 2_722_980 });
        Assert.Contains(reading.Totals, total => total is { Measure: "disbursed.day", Value: 5_213_250_000 });
        Assert.Contains(reading.Totals, total => total is { Measure: "givers.day", Value: 16_638 });
    }
}
