using Aid.PublicSite.Formatting;
using Xunit;

namespace Aid.Tests.Unit.PublicSite;

public sealed class FiguresTests
{
    [Theory]
    [InlineData(236_523_698, "CNY", "2,365,236.98")]
    [InlineData(5, "CNY", "0.05")]
    [InlineData(0, "CNY", "0.00")]
    [InlineData(-2_140_000, "CNY", "−21,400.00")]
    [InlineData(1_234_567, "JPY", "1,234,567")]
    [InlineData(1_234_567, "KWD", "1,234.567")]
    [InlineData(16_000, "kit", "16,000")]
    [InlineData(118, "KIT", "118")]
    [InlineData(12_345, "CLF", "1.2345")]
    [InlineData(long.MaxValue, "CNY", "92,233,720,368,547,758.07")]
    [InlineData(long.MinValue, "CNY", "−92,233,720,368,547,758.08")]
    public void Exact_OfAnAsset_HasItsDecimals(long units, string asset, string expected) => Assert.Equal(expected, Figures.Exact(units, asset));

    [Theory]
    [InlineData(236_523_698, "¥236.52 万")]
    [InlineData(164_247_310, "¥164.25 万")]
    [InlineData(999_999, "¥9,999.99")]
    [InlineData(1_000_000, "¥1.00 万")]
    [InlineData(1_000_500_000, "¥1,000.50 万")]
    [InlineData(30_089_890_000, "¥30,089.89 万")]
    [InlineData(1_234_500, "¥1.23 万")]
    [InlineData(1_235_000, "¥1.24 万")]
    [InlineData(-1_235_000, "−¥1.24 万")]
    public void Short_FromTenThousandUp_CountsInWanHalfUp(long units, string expected) => Assert.Equal(expected, Figures.Short(units, "CNY"));

    [Fact]
    public void Cell_OfZero_IsADash() => Assert.Equal("–", Figures.Cell(0, "CNY"));

    [Fact]
    public void Count_NotPublished_IsNotZero() => Assert.Equal("未公布", Figures.Count((long?)null));

    [Theory]
    [InlineData(1_642_473_10, 2_365_236_98, "69.4 %")]
    [InlineData(6_744_76, 2_365_236_98, "0.3 %")]
    [InlineData(-300_898_900_00, 386_400_000_00, "−77.9 %")]
    [InlineData(1, 0, "–")]
    [InlineData(1, 2000, "0.1 %")]
    [InlineData(1, 2001, "0.0 %")]
    public void Percent_OfAShare_HasOneDecimalHalfUp(long part, long whole, string expected) => Assert.Equal(expected, Figures.Percent(part, whole));

    [Theory]
    [InlineData(1_642_473_10, 2_365_236_98, "69.44%")]
    [InlineData(3, 2, "100.00%")]
    [InlineData(1, 0, "0.00%")]
    public void BarPercent_OfAPart_StaysOnTheBar(long part, long whole, string expected) => Assert.Equal(expected, Figures.BarPercent(part, whole));

    [Theory]
    [InlineData(1_500, "1.5")]
    [InlineData(36_000_000, "36,000")]
    [InlineData(-4_001, "−4.001")]
    [InlineData(0, "0")]
    public void Milli_OfAQuantity_DropsTrailingZeros(long milli, string expected) => Assert.Equal(expected, Figures.Milli(milli));

    [Fact]
    public void English_OfMoney_NamesTheCurrency() => Assert.Equal("CNY 2,365,236.98", Figures.English(236_523_698, "CNY"));

    [Fact]
    public void Day_OfAnInstantLateInTheDay_IsTheNextDayInShanghai() => Assert.Equal("2024-03-29", Figures.Day(new DateTime(2024, 3, 28, 16, 30, 0, DateTimeKind.Utc)));

    [Fact]
    public void Digits_OfAnAmount_NameEveryPlace()
    {
        var cells = Digits.Of(236_523_698, "CNY");
        Assert.Equal("¥236523698", string.Concat(cells.Select(cell => cell.Text)));
        Assert.Equal(["", "百", "十", "万", "千", "百", "十", "元", "角", "分"], cells.Select(cell => cell.Place));
        Assert.Equal("wan", cells[4].Class);
    }

    [Fact]
    public void Digits_OfAFallenFigure_AlignAndMarkWhatChanged()
    {
        var cells = Digits.Of(8_550_110_000, "CNY", 38_640_000_000, true, true);
        Assert.Equal("¥·85501100", string.Concat(cells.Select(cell => cell.Text)));
        Assert.Equal([false, true, false, true, true, false, true, true, false, false], cells.Select(cell => (cell.Class ?? "").Contains("chg", StringComparison.Ordinal)));
    }
}
