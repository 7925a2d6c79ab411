using Aid.Disclosure.Suppression;
using Xunit;

namespace Aid.Tests.Unit.Disclosure.Suppression;

public sealed class SmallCellsTests
{
    [Theory]
    [InlineData("12 30 0", "12 30 0")]
    [InlineData("3 30 12", "- 30 -")]
    [InlineData("2 1 30 12", "- - 30 -")]
    [InlineData("4 4 30", "- - 30")]
    [InlineData("3", "-")]
    [InlineData("5 0", "5 0")]
    [InlineData("", "")]
    public void Hide_SmallCells_CannotBeWorkedOut(string counts, string shown)
    {
        long[] given = [.. counts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(long.Parse)];
        Assert.Equal(shown, string.Join(' ', SmallCells.Hide(given).Select(count => count?.ToString() ?? "-")));
    }

    [Fact]
    public void Hide_NegativeCount_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => SmallCells.Hide([-1]));
}
