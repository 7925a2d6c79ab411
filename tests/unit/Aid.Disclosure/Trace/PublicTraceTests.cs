using Aid.Disclosure.Trace;
using Xunit;

namespace Aid.Tests.Unit.Disclosure.Trace;

public sealed class PublicTraceTests
{
    [Fact]
    public void Gift_PaidInPartAfterAFee_IsFeeThenUsedThenHeld()
    {
        PublicTrace trace = new TraceRecords().Gift("a", "A//CNY", 10, fee: 1).Ends("o", "use", "0+4 A//CNY 0").Build();
        Assert.Equal("fee at-recording 1, used o 4, held A//CNY 6", Words(trace.Gift("a")));
        Assert.Equal([new LineRun("A//CNY", 4, 6)], trace.Free("A//CNY"));
        Assert.Equal(4, trace.Givers("o")["a"]);
    }

    [Fact]
    public void Gift_CoverageCorrected_FollowsTheLaterRows()
    {
        TraceRecords records = new TraceRecords().Gift("a", "A//CNY", 10).Gift("b", "A//CNY", 10).Ends("o", "use", "0+10 A//CNY 0");
        records.Cover("o", "2+3 A//CNY 12", isCorrection: true);
        records.Cover("o", "9+1", isCorrection: true);
        PublicTrace trace = records.Build();
        Assert.Equal("used o 2, held A//CNY 3, used o 4, held A//CNY 1", Words(trace.Gift("a")));
        Assert.Equal("held A//CNY 2, used o 3, held A//CNY 5", Words(trace.Gift("b")));
        Assert.Equal(3, trace.Coverage("o").Count);
    }

    [Fact]
    public void Gift_ExchangedThenSplit_TakesItsShareOfWhatIsLaidOut()
    {
        // 2 USD became 14 CNY, split 1:9 with slots 1111111101: in trace order the 14 lie as one of cost and thirteen of X, so the first dollar is cost.
        PublicTrace trace = new TraceRecords()
            .Gift("g", "A//USD", 2)
            .Converts("x", "A//CNY", 14, "0+2 A//USD 0")
            .Deals("s", "0+14 A//CNY 0", "1-9", 0, "A/cost/CNY", "A/X/CNY")
            .Build();
        Assert.Equal("held A/cost/CNY 1, held A/X/CNY 1", Words(trace.Gift("g")));
    }

    [Fact]
    public void Gift_DealtFromACounter_GoesPartByPart()
    {
        // Slots 2120212012 from 3: units 0..6 go to 0 2 1 2 0 1 2.
        PublicTrace trace = new TraceRecords().Gift("a", "A//CNY", 3).Gift("b", "A//CNY", 4)
            .Deals("s", "0+7 A//CNY 0", "2-3-5", 3, "A/S/CNY", "A/P/CNY", "A/K/CNY").Ends("o", "use", "0+2 A/K/CNY 0").Build();
        Assert.Equal("held A/S/CNY 1, held A/P/CNY 1, used o 1", Words(trace.Gift("a")));
        Assert.Equal("held A/S/CNY 1, held A/P/CNY 1, used o 1, held A/K/CNY 1", Words(trace.Gift("b")));
        Assert.Equal(new Dictionary<string, long> { ["a"] = 1, ["b"] = 1 }, trace.Givers("o"));
    }

    [Fact]
    public void Gift_InAKit_IsFollowedThroughItsComponent()
    {
        PublicTrace trace = new TraceRecords().Gift("a", "A//MASK/L1", 6).Gift("b", "A//GLOVE/L1", 4)
            .Converts("k", "A//KIT/K1", 2, "0+6 A//MASK/L1 0", "0+4 A//GLOVE/L1 0").Ends("d", "use", "0+1 A//KIT/K1 0").Build();
        Assert.Equal("used d 3, held A//KIT/K1 3", Words(trace.Gift("a")));
        Assert.Equal("used d 2, held A//KIT/K1 2", Words(trace.Gift("b")));
        Assert.Equal(new Dictionary<string, long> { ["a"] = 3, ["b"] = 2 }, trace.Givers("d"));
    }

    [Fact]
    public void Gift_PassedOnAndReportedInPart_AwaitsTheRest()
    {
        PublicTrace trace = new TraceRecords().Gift("a", "A//CNY", 10).Moves("p", "pass_on", "0+8 A//CNY 0", "ext:p//CNY").Ends("u", "report", "0+3 ext:p//CNY 0").Build();
        Assert.Equal("used u 3, passed p 5, held A//CNY 2", Words(trace.Gift("a")));
    }

    [Fact]
    public void Gift_OfAMillionOnOneLine_IsAnIntervalLookUp()
    {
        TraceRecords records = new();
        for (int i = 0; i < 100_000; i++)
            records.Gift($"g{i}", "A//CNY", 7);
        PublicTrace trace = records.Ends("o", "use", "0+630000 A//CNY 0").Build();
        Assert.Equal("used o 7", Words(trace.Gift("g89999")));
        Assert.Equal("held A//CNY 7", Words(trace.Gift("g90000")));
    }

    [Fact]
    public void Gift_WhereTheRecordsFormARing_IsUnaccountedAndEnds()
    {
        PublicTrace trace = new TraceRecords().Gift("a", "A//CNY", 4).Gift("b", "A//USD", 4)
            .Moves("t", "transfer", "0+4 A//CNY 0", "B//CNY").MovesBack("u", "0+4 B//CNY 0", "A//CNY", 0)
            .Converts("x", "A//RMB", 4, "0+4 A//USD 0").MovesBack("y", "0+4 A//RMB 0", "A//USD", 0)
            .Build();
        Assert.All(["a", "b"], gift => Assert.Equal([GiftState.Unaccounted], trace.Gift(gift).Select(step => step.State)));
        Assert.All(["a", "b"], gift => Assert.Equal(4, trace.Gift(gift).Sum(step => step.Units)));
    }

    [Fact]
    public void Gift_WithoutItsLineOrBeyondItsOutflow_IsUnaccounted()
    {
        PublicTrace trace = new TraceRecords().Gift("a", "A//CNY", 4).Ends("t", "transfer", "0+4 A//CNY 0").Build();
        Assert.Equal("unaccounted t 4", Words(trace.Gift("a")));
    }

    [Theory]
    [InlineData("2-3-5", "2120212012")]
    [InlineData("1-9", "1111111101")]
    [InlineData("1-2", "101")]
    [InlineData("1-1-1", "012")]
    [InlineData("5-1-1-3", "0303010203")]
    public void DealOrder_OfPublishedWeights_IsTheStatedOrder(string weights, string slots)
    {
        DealOrder order = DealOrder.TryParse(weights)!;
        Assert.Equal(slots, string.Concat(order.Slots));
        for (int part = 0; part < order.Parts; part++)
        {
            for (int position = 0; position < 3 * slots.Length; position++)
                Assert.Equal(Enumerable.Range(0, position).Count(j => order.Slots[j % slots.Length] == part), order.CountBefore(part, position));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("0-1")]
    [InlineData("1--2")]
    [InlineData("-1")]
    [InlineData("99999-2")]
    public void DealOrder_OfBadWeights_IsNull(string weights) => Assert.Null(DealOrder.TryParse(weights));

    private static string Words(IReadOnlyList<TraceStep> steps) => string.Join(", ", steps.Select(step => $"{step.Word} {step.Where} {step.Units}"));
}
