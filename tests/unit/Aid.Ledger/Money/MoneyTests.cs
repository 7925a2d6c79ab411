using Aid.Ledger.Money;
using Aid.Ledger.Results;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Cash = Aid.Ledger.Money.Money;

namespace Aid.Tests.Unit.Ledger.Money;

public sealed class MoneyTests
{
    private static readonly Asset Yen = Asset.Currency("JPY").Value;
    private static readonly Asset Dinar = Asset.Currency("KWD").Value;

    [Theory]
    [InlineData("1,234.50", 123450)]
    [InlineData("1234.5", 123450)]
    [InlineData("１２３．４５", 12345)]
    [InlineData("１，２３４．５０", 123450)]
    [InlineData("¥0.01", 1)]
    [InlineData("￥ 12", 1200)]
    [InlineData(" 7.100 ", 710)]
    [InlineData("-3.00", -300)]
    [InlineData("0", 0)]
    public void Parse_AnAmountAsPeopleWriteIt_GivesFen(string text, long fen) =>
        Assert.Equal(new Cash(fen, Asset.Cny), Cash.Parse(text, Asset.Cny).Value);

    [Theory]
    [InlineData("", "money.malformed")]
    [InlineData("abc", "money.malformed")]
    [InlineData("1.2.3", "money.malformed")]
    [InlineData("1,23", "money.malformed")]
    [InlineData("1234,567", "money.malformed")]
    [InlineData(".5", "money.malformed")]
    [InlineData("5.", "money.malformed")]
    [InlineData("1e3", "money.malformed")]
    [InlineData("--1", "money.malformed")]
    [InlineData("+1", "money.malformed")]
    [InlineData("0.001", "money.too-precise")]
    [InlineData("92233720368547758.08", "money.out-of-range")]
    public void Parse_WhatIsNoAmount_SaysWhy(string text, string code)
    {
        Refusal refusal = Cash.Parse(text, Asset.Cny).Refusal!;
        Assert.Equal(code, refusal.Code);
        Assert.NotEmpty(refusal.Zh);
    }

    [Fact]
    public void Parse_ByTheAssetsDecimals_DiffersFromOneToAnother()
    {
        Assert.Equal(1234, Cash.Parse("1,234", Yen).Value.Minor);
        Assert.Equal("money.too-precise", Cash.Parse("1.5", Yen).Refusal!.Code);
        Assert.Equal(1_234, Cash.Parse("1.234", Dinar).Value.Minor);
    }

    [Theory]
    [InlineData(123456789, "1234567.89", "1,234,567.89")]
    [InlineData(5, "0.05", "0.05")]
    [InlineData(-100000, "-1000.00", "-1,000.00")]
    [InlineData(-99999, "-999.99", "-999.99")]
    [InlineData(long.MinValue, "-92233720368547758.08", "-92,233,720,368,547,758.08")]
    public void ToText_OfFen_IsPlainAndGrouped(long fen, string plain, string grouped)
    {
        Cash money = new(fen, Asset.Cny);
        Assert.Equal(plain, money.ToPlainText());
        Assert.Equal(grouped, money.ToGroupedText());
        Assert.Equal(grouped + " CNY", money.ToString());
    }

    [Fact]
    public void ToText_ReadAgain_IsTheSameMoney() =>
        Prop.ForAll<long>(fen => Cash.Parse(new Cash(fen, Asset.Cny).ToPlainText(), Asset.Cny).Value.Minor == fen
            && Cash.Parse(new Cash(fen, Dinar).ToGroupedText(), Dinar).Value.Minor == fen).QuickCheckThrowOnFailure();

    [Fact]
    public void Arithmetic_OfTwoAssets_Throws()
    {
        Cash fen = new(1, Asset.Cny), yen = new(1, Yen);
        Assert.Throws<InvalidOperationException>(() => fen + yen);
        Assert.Throws<InvalidOperationException>(() => fen - yen);
        Assert.Throws<InvalidOperationException>(() => fen < yen);
    }

    [Fact]
    public void Arithmetic_BeyondSixtyFourBits_Throws()
    {
        Assert.Throws<OverflowException>(() => new Cash(long.MaxValue, Asset.Cny) + new Cash(1, Asset.Cny));
        Assert.Throws<OverflowException>(() => -new Cash(long.MinValue, Asset.Cny));
    }

    [Fact]
    public void Arithmetic_OfOneAsset_AddsAndCompares()
    {
        Cash one = new(100, Asset.Cny), two = new(200, Asset.Cny);
        Assert.Equal(two, one + one);
        Assert.Equal(one, two - one);
        Assert.Equal(new Cash(-100, Asset.Cny), -one);
        Assert.True(one < two && two > one && one <= two && two >= one);
        Assert.Equal(0, Cash.Zero(Asset.Cny).Minor);
    }

    [Fact]
    public void SplitBy_AnyWeights_SumsAndIsWithinOneUnit()
    {
        Prop.ForAll<long, PositiveInt[]>((total, weights) =>
        {
            if (weights.Length == 0) return;
            IReadOnlyList<Cash> parts = new Cash(total, Asset.Cny).SplitBy([.. weights.Select(weight => (long)weight.Get)]);
            Assert.Equal(total, parts.Sum(part => part.Minor));
            long sum = weights.Sum(weight => (long)weight.Get);
            for (int part = 0; part < weights.Length; part++)
                Assert.True(Int128.Abs(((Int128)parts[part].Minor * sum) - ((Int128)total * weights[part].Get)) < sum);
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(100, new long[] { 1, 1, 1 }, new long[] { 34, 33, 33 })]
    [InlineData(-100, new long[] { 1, 1, 1 }, new long[] { -34, -33, -33 })]
    [InlineData(10, new long[] { 0, 3, 7 }, new long[] { 0, 3, 7 })]
    [InlineData(1, new long[] { 1, 2 }, new long[] { 0, 1 })]
    [InlineData(long.MaxValue, new long[] { long.MaxValue, long.MaxValue }, new long[] { 4611686018427387904, 4611686018427387903 })]
    public void ByLargestRemainder_KnownCases_GiveKnownShares(long total, long[] weights, long[] shares) =>
        Assert.Equal(shares, Shares.ByLargestRemainder(total, weights));

    [Fact]
    public void ByLargestRemainder_UnsoundWeights_Throws()
    {
        Assert.Throws<ArgumentException>(() => Shares.ByLargestRemainder(1, []));
        Assert.Throws<ArgumentException>(() => Shares.ByLargestRemainder(1, [0, 0]));
        Assert.Throws<ArgumentException>(() => Shares.ByLargestRemainder(1, [2, -1]));
    }

    [Fact]
    public void Asset_OfIso4217_HasItsDecimals()
    {
        Assert.Equal((2, 0, 3), (Asset.Cny.Exponent, Yen.Exponent, Dinar.Exponent));
        Assert.Equal(4, Asset.Currency("CLF").Value.Exponent);
        Assert.Equal(Asset.Cny, Asset.Currency("CNY").Value);
        Assert.Equal("money.currency-unknown", Asset.Currency("XYZ").Refusal!.Code);
        Assert.Equal("money.currency-unknown", Asset.Currency("cny").Refusal!.Code);
        Assert.All(Iso4217.Exponents, pair => Assert.True(pair.Key.Length == 3 && pair.Key.All(char.IsAsciiLetterUpper)));
    }

    [Fact]
    public void Asset_OfGoods_HasAUnitAndNoDecimals()
    {
        Asset masks = Asset.Goods("MASK-N95", "件").Value;
        Assert.Equal((AssetKind.Goods, 0, "件"), (masks.Kind, masks.Exponent, masks.Unit));
        Assert.Equal("goods.malformed", Asset.Goods("CNY", "件").Refusal!.Code);
        Assert.Equal("goods.malformed", Asset.Goods("A/B", "件").Refusal!.Code);
        Assert.Equal("goods.malformed", Asset.Goods("MASK", "").Refusal!.Code);
    }
}
