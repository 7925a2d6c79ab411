using Aid.Disclosure.Indicators;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Aid.Tests.Unit.Disclosure.Indicators;

/// <summary>The rows of the 吉林 plan's two tables, each with the rates that its figures really have and what its published rate agrees with.</summary>
public sealed class GrowthTests
{
    [Theory]
    [InlineData(31, 47, 1000, 1032, 868, GrowthReading.Simple)]
    [InlineData(15, 30, 2000, 2000, 1487, GrowthReading.Simple)]
    [InlineData(8_600, 48_000, 9300, 9163, 4104, GrowthReading.NearerSimple)]
    [InlineData(13, 20, 1000, 1077, 900, GrowthReading.NearerSimple)]
    [InlineData(1_500, 1_880, 500, 507, 462, GrowthReading.Both)]
    [InlineData(4_500, 5_400, 400, 400, 371, GrowthReading.Both)]
    [InlineData(17_500, 21_800, 500, 491, 449, GrowthReading.Simple)]
    [InlineData(61_900, 69_400, 300, 242, 231, GrowthReading.NearerSimple)]
    [InlineData(40_325, 60_000, 900, 976, 827, GrowthReading.NearerCompound)]
    [InlineData(3_500, 5_000, 800, 857, 739, GrowthReading.NearerSimple)]
    [InlineData(19_000, 28_500, 1000, 1000, 845, GrowthReading.Simple)]
    [InlineData(10, 30, 4000, 4000, 2457, GrowthReading.Simple)]
    public void Growth_OfThePlansRows_IsSimpleAndCompoundAndSaysWhichWasPublished(long from, long to, long published, long simple, long compound, GrowthReading reading)
    {
        Growth growth = Growth.Of(from, to, 5, published);
        Assert.Equal((simple, compound, reading), (growth.Simple, growth.Compound, growth.Reading));
    }

    [Fact]
    public void Growth_FromZero_HasNoRate()
    {
        Growth growth = Growth.Of(0, 10, 5, 1000);
        Assert.Equal((null, null, null, GrowthReading.FromZero), (growth.Total, growth.Simple, growth.Compound, growth.Reading));
        Assert.Null(growth.Off(1000));
    }

    [Fact]
    public void Growth_WithoutAPublishedRate_SaysSo() => Assert.Equal(GrowthReading.NotStated, Growth.Of(10, 20, 2, null).Reading);

    [Fact]
    public void Growth_ToNothing_IsTheLossOfAll() => Assert.Equal((-10_000, -5_000, -10_000), (Growth.Of(7, 0, 2, null).Total!.Value, Growth.Of(7, 0, 2, null).Simple!.Value, Growth.Of(7, 0, 2, null).Compound!.Value));

    [Fact]
    public void Growth_PublishedWithDecimals_IsComparedToAsMany()
    {
        Assert.Equal(GrowthReading.Compound, Growth.Of(8_600, 48_000, 5, 4100).Reading);
        Assert.Equal(GrowthReading.Simple, Growth.Of(8_600, 48_000, 5, 9160).Reading);
        Assert.Equal(GrowthReading.NearerSimple, Growth.Of(8_600, 48_000, 5, 9170).Reading);
    }

    [Theory]
    [InlineData(-1, 1, 1)]
    [InlineData(1, -1, 1)]
    [InlineData(1, 1, 0)]
    [InlineData(1, 1, 101)]
    public void Growth_OutOfRange_Throws(long from, long to, int years) => Assert.Throws<ArgumentOutOfRangeException>(() => Growth.Of(from, to, years, null));

    /// <summary>Another way to the compound rate: applied year by year it must lead to the target within what rounding of the rate can explain.</summary>
    [Fact]
    public void Compound_AppliedEachYear_LeadsToTheTarget() => Prop.ForAll(
        ArbMap.Default.ArbFor<(PositiveInt From, PositiveInt To, byte Years)>(),
        given =>
        {
            int years = (given.Years % 9) + 1;
            long from = given.From.Get;
            long to = given.To.Get;
            long rate = Growth.Of(from, to, years, null).Compound!.Value;
            return Reached(from, rate - 0.5m, years) <= to * 1.000001m && Reached(from, rate + 0.5m, years) >= to * 0.999999m;
        }).QuickCheckThrowOnFailure();

    private static decimal Reached(decimal from, decimal rate, int years)
    {
        for (int year = 0; year < years; year++)
        {
            if (from > 1_000_000_000_000_000m) return from;
            from *= 1 + (rate / 10_000);
        }

        return from;
    }
}
