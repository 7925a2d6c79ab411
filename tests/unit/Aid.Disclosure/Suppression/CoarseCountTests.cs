using Aid.Disclosure.Suppression;
using Xunit;

namespace Aid.Tests.Unit.Disclosure.Suppression;

public sealed class CoarseCountTests
{
    [Theory]
    [InlineData(0, null)]
    [InlineData(4, null)]
    [InlineData(5, 5L)]
    [InlineData(9, 5L)]
    [InlineData(10, 10L)]
    public void Count_IsShownToTheNextLowerFive(long count, long? shown) => Assert.Equal(shown, CoarseCount.Of(count));

    [Fact]
    public void Counts_OfTwoMonths_NeverDifferByFewerThanFive()
    {
        for (long before = 0; before < 60; before++)
            for (long now = 0; now < 60; now++)
                Assert.False(CoarseCount.Of(before) is { } b && CoarseCount.Of(now) is { } n && Math.Abs(b - n) is > 0 and < 5);
    }
}
