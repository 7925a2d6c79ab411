using Aid.Disclosure.Records;
using Aid.PublicSite.Releases;
using Xunit;

namespace Aid.Tests.Unit.PublicSite;

public sealed class FallenFigureTests
{
    [Fact]
    public void Of_ARunningTotalThatFell_ReadsBothFigures() => Assert.Equal(
        new FallenFigure(38_640_000_000, 8_550_110_000),
        FallenFigure.Of(Reason("gate.cumulative-fell", "the running total cumulative-received fell from 386,400,000.00 CNY on 2020-01-28 to 85,501,100.00 CNY on 2020-01-29 without a linked correction")));

    [Theory]
    [InlineData("gate.totals", "a total of 386,400,000.00 and 85,501,100.00")]
    [InlineData("gate.cumulative-fell", "gift g1 fell from 1,234 to 900 without a correction")]
    [InlineData("gate.cumulative-fell", "from 5.00 to 6.00")]
    [InlineData("gate.cumulative-fell", "")]
    public void Of_AnotherReason_ShowsNoStrips(string code, string text) => Assert.Null(FallenFigure.Of(Reason(code, text)));

    private static RefusalReason Reason(string code, string en) => new() { Code = code, En = en };
}
