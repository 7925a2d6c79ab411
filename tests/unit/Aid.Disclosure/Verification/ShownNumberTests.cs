using Aid.Disclosure.Verification;
using Xunit;

namespace Aid.Tests.Unit.Disclosure.Verification;

public sealed class ShownNumberTests
{
    [Theory]
    [InlineData("2,365,236.98", 236_523_698)]
    [InlineData("¥236.52", 236_523_698)]
    [InlineData("¥2,365,236.98 元", 236_523_698)]
    [InlineData("4.46 亿", 44_619_128_566)]
    [InlineData("19,614", 19_614)]
    [InlineData("−5.00", -500)]
    [InlineData("1.5", 1_500)]
    [InlineData("–", 0)]
    [InlineData("0.00", 0)]
    public void CanStandFor_TheFigureInAnyForm_IsTrue(string text, long units) => Assert.True(ShownNumber.CanStandFor(text, units));

    [Theory]
    [InlineData("2,365,236.99", 236_523_698)]
    [InlineData("236.53", 236_523_698)]
    [InlineData("–", 1)]
    [InlineData("1.2.3", 123)]
    [InlineData("19,613", 19_614)]
    public void CanStandFor_AnotherNumber_IsFalse(string text, long units) => Assert.False(ShownNumber.CanStandFor(text, units));
}
