using System.Collections.Immutable;
using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;
using Xunit;

namespace Aid.Tests.Unit.Ledger.Coverage;

public sealed class BookTests
{
    private static readonly LineKey Line = LineKey.Parse("A//CNY");

    [Fact]
    public void Book_MillionGiftsOnOneLine_NeedsOneRowForAUseOfNineTenths()
    {
        const int Gifts = 1_000_000;
        CoverageBook book = new(RandomEvents.NewWorld());
        Accept(book, new BlockReceived("b", Line, [.. Enumerable.Range(0, Gifts).Select(gift => new BlockGift("g" + gift, 1 + (gift % 3)))]));
        Accept(book, new Transferred("t", Line, 3, LineKey.Parse("B//CNY")));
        Applied used = Accept(book, new Used("o", Line, 1_799_999));
        Assert.Single(used.Coverage);
        Assert.Equal([new TracePart(TraceState.Held, "B//CNY", 1)], book.Trace("g0"));
        Assert.Equal([new TracePart(TraceState.Used, "o", 3)], book.Trace("g500000"));
        Assert.Equal([new TracePart(TraceState.Held, "A//CNY", 1)], book.Trace("g999999"));
        Assert.Equal(1_799_999, book.Givers("o").Sum(giver => giver.Value));
        Applied refund = Accept(book, new Refunded("r", "g500000", 3));
        Assert.Equal(2, refund.Coverage.Length);
        Assert.Equal([new TracePart(TraceState.Refunded, "r", 3)], book.Trace("g500000"));
    }

    [Fact]
    public void Book_GiftByGift_KeepsOneFreeRun()
    {
        CoverageBook book = new(RandomEvents.NewWorld());
        for (int gift = 0; gift < 20_000; gift++) Accept(book, new GiftReceived("g" + gift, [new GiftPart(Line, 1)]));
        Assert.Equal([new Run(Line, 0, 20_000)], book.Free(Line));
        Accept(book, new Used("o", Line, 19_999));
        Assert.Single(book.Coverage("o"));
        Assert.Equal(19_999, book.Givers("o").Count);
    }

    // Money swept to and fro for years: a path of steps must not be a stack of calls.
    [Fact]
    public void Book_TwentyThousandTransfersToAndFro_AnswersOnASmallStack()
    {
        CoverageBook book = new(RandomEvents.NewWorld());
        LineKey other = LineKey.Parse("B//CNY");
        Accept(book, new GiftReceived("a", [new GiftPart(Line, 5)]));
        for (int sweep = 0; sweep < 20_000; sweep++)
            Accept(book, sweep % 2 == 0 ? new Transferred("t" + sweep, Line, 5, other) : new Transferred("t" + sweep, other, 5, Line));
        Accept(book, new Used("o", Line, 2));
        Exception? failure = null;
        Thread small = new(() => failure = Record.Exception(() =>
        {
            Assert.Equal([new TracePart(TraceState.Used, "o", 2), new TracePart(TraceState.Held, "A//CNY", 3)], book.Trace("a"));
            Assert.Equal(2, book.Givers("o")["a"]);
            Accept(book, new Refunded("r", "a", 3));
            Assert.IsType<ReverseRefundsFirst>(book.Apply(new Reversed("x", "t0")).Refusal);
        }), maxStackSize: 256 * 1024);
        small.Start();
        small.Join();
        Assert.Null(failure);
    }

    // A walk unit by unit over these sums would outlast the suite.
    [Fact]
    public void Book_TrillionsOfFenThroughEveryKindOfEvent_IsNeverWalkedFenByFen()
    {
        const long Sum = 1_000_000_000_000_000;
        CoverageBook book = new(RandomEvents.NewWorld());
        LineKey other = LineKey.Parse("B//CNY"), dollars = LineKey.Parse("A//USD");
        Accept(book, new GiftReceived("a", [new GiftPart(other, Sum)]));
        Accept(book, new GiftReceived("c", [new GiftPart(Line, Sum)]));
        Accept(book, new Transferred("t", other, Sum, Line));
        Accept(book, new Split("s", Line, 2 * Sum, "235"));
        Accept(book, new Refunded("r", "c", Sum / 3));
        Assert.True(Accept(book, new Reversed("x", "t")).Coverage.Length < 20);
        Assert.True(Accept(book, new Reversed("y", "s")).Coverage.Length < 20);
        Accept(book, new Converted("e", [new GiftPart(Line, Sum / 2)], dollars, Sum / 7));
        Accept(book, new PassedOn("p", dollars, Sum / 7, "Elsewhere"));
        Accept(book, new UseReported("u", "p", Sum / 9));
        Accept(book, new Resized("z", "e", Sum / 3, Sum / 6));
        Accept(book, new Voided("v", "a"));
        Assert.Equal([Sum, Sum], new[] { "a", "c" }.Select(gift => book.Trace(gift).Sum(part => part.Units)));
        Assert.Equal(Sum / 3, book.Givers("r")["c"]);
        Assert.True(book.Outflows().Sum(outflow => book.Coverage(outflow.Id).Count) < 60);
    }

    [Theory]
    [InlineData("undo1")]
    [InlineData("link22")]
    [InlineData("owed3")]
    [InlineData("lapse:owed3")]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("o")]
    public void Apply_IdTakenOrReserved_IsRefused(string id)
    {
        CoverageBook book = Small();
        Refuse<EventIdTaken>(book, new Used(id, Line, 1));
    }

    [Fact]
    public void Apply_IdThatOnlyLooksReserved_IsTaken()
    {
        Accept(Small(), new Used("undone", Line, 1));
    }

    [Fact]
    public void Apply_GiftWithoutPositiveParts_IsRefused()
    {
        CoverageBook book = Small();
        Refuse<GiftNotPositive>(book, new GiftReceived("b", []));
        Refuse<GiftNotPositive>(book, new GiftReceived("b", [new GiftPart(Line, 3), new GiftPart(Line, 0)]));
        Refuse<GiftNotPositive>(book, new BlockReceived("b", Line, []));
        Refuse<GiftNotPositive>(book, new BlockReceived("b", Line, [new BlockGift("x", -1)]));
    }

    [Fact]
    public void Apply_GiftOfTwoAssets_IsRefused() =>
        Refuse<LineOtherAsset>(Small(), new GiftReceived("b", [new GiftPart(Line, 3), new GiftPart(LineKey.Parse("A//USD"), 3)]));

    [Fact]
    public void Apply_BlockThatNamesAGiftTwice_IsRefusedWhole()
    {
        CoverageBook book = Small();
        Refuse<EventIdTaken>(book, new BlockReceived("b", Line, [new BlockGift("x", 1), new BlockGift("x", 1)]));
        Refuse<EventIdTaken>(book, new BlockReceived("b", Line, [new BlockGift("x", 1), new BlockGift("a", 1)]));
        Assert.Null(book.Gift("x"));
    }

    [Fact]
    public void Apply_MoreThanALineCanHold_IsRefused()
    {
        CoverageBook book = Small();
        Refuse<AmountTooLarge>(book, new GiftReceived("b", [new GiftPart(Line, long.MaxValue)]));
        Refuse<AmountTooLarge>(book, new GiftReceived("b", [new GiftPart(Line, CoverageBook.MaxUnits), new GiftPart(Line, 1)]));
        Refuse<AmountTooLarge>(book, new OpeningBalance("b", LineKey.Parse("B//CNY"), long.MaxValue));
        Refuse<AmountTooLarge>(book, new Resized("b", "o", long.MaxValue));
    }

    [Fact]
    public void Apply_ManyHugeGifts_StopsBeforeTheLineOverflows()
    {
        CoverageBook book = new(RandomEvents.NewWorld());
        int taken = 0;
        while (taken < 100 && !book.Apply(new GiftReceived("g" + taken, [new GiftPart(Line, CoverageBook.MaxUnits)])).IsRefused) taken++;
        Assert.InRange(taken, 1, 40);
        Refuse<AmountTooLarge>(book, new GiftReceived("more", [new GiftPart(Line, CoverageBook.MaxUnits)]));
    }

    [Fact]
    public void Apply_HugeConversions_AreExact()
    {
        CoverageBook book = new(RandomEvents.NewWorld());
        LineKey dollars = LineKey.Parse("A//USD");
        Accept(book, new GiftReceived("a", [new GiftPart(dollars, CoverageBook.MaxUnits - 1)]));
        Accept(book, new Converted("x", [new GiftPart(dollars, CoverageBook.MaxUnits - 1)], Line, CoverageBook.MaxUnits));
        Accept(book, new Used("o", Line, 7));
        Assert.Equal(CoverageBook.MaxUnits - 1, book.Trace("a").Sum(part => part.Units));
    }

    [Fact]
    public void Apply_WhatDoesNotExist_IsRefused()
    {
        CoverageBook book = Small();
        Refuse<GiftUnknown>(book, new FeeCharged("x", "nobody", 1));
        Refuse<GiftUnknown>(book, new Voided("x", "nobody"));
        Refuse<OutflowUnknown>(book, new Reversed("x", "nothing"));
        Refuse<OutflowUnknown>(book, new Replaced("x", "nothing", Line, 1));
        Refuse<OutflowUnknown>(book, new GivenBack("x", "o", 1, Line));
        Refuse<OwedUnknown>(book, new Settled("x", "owed1"));
        Refuse<LineUnknownFund>(book, new Settled("x", "owed1", "Q"));
        Refuse<LineUnknownFund>(book, new Transferred("x", Line, 1, LineKey.Parse("ext:o//CNY")));
        Refuse<RuleUnknown>(book, new Split("x", Line, 1, "none"));
    }

    [Fact]
    public void Mark_EndedOutOfOrder_Throws()
    {
        CoverageBook book = Small();
        BookMark outer = book.Mark();
        book.Mark();
        Assert.Throws<InvalidOperationException>(() => book.Rollback(outer));
    }

    [Fact]
    public void Queries_OfUnknownThings_SayThatThereIsNone()
    {
        CoverageBook book = Small();
        Assert.Null(book.Gift("nobody"));
        Assert.Null(book.Outflow("nothing"));
        Assert.Empty(book.Free(LineKey.Parse("B//CNY")));
        Assert.Equal(default, book.Balance(LineKey.Parse("B//CNY")));
        Assert.Throws<KeyNotFoundException>(() => book.Trace("nobody"));
        Assert.Throws<KeyNotFoundException>(() => book.Givers("nothing"));
    }

    [Fact]
    public void Gift_InABlockWithAFee_HasItsShare()
    {
        CoverageBook book = new(RandomEvents.NewWorld());
        Accept(book, new BlockReceived("b", Line, [new BlockGift("x", 5), new BlockGift("y", 5)], 1));
        GiftRecord gift = book.Gift("y")!;
        Assert.Equal((5, 0), (gift.Gross, gift.Fee));
        Assert.Equal([new Run(Line, 4, 5)], gift.Runs);
        Assert.Equal(1, book.Gift("x")!.Fee);
    }

    [Fact]
    public void World_UnsoundFundsAndRules_AreRefused()
    {
        World world = RandomEvents.NewWorld();
        Assert.Throws<ArgumentException>(() => world.AddFund(new FundFacts("ext:x", "o1")));
        Assert.Throws<ArgumentException>(() => world.AddFund(new FundFacts("A/B", "o1")));
        Assert.Throws<ArgumentException>(() => world.AddFund(new FundFacts("A", "o9")));
        Assert.Same(world, world.AddFund(new FundFacts("A", "o1")));
        ImmutableArray<LineKey> twice = [Line, Line], mixed = [Line, LineKey.Parse("A//USD")];
        Assert.Throws<ArgumentException>(() => world.AddRule(new RuleVersion("cost", [1], [Line])));
        Assert.Throws<ArgumentException>(() => world.AddRule(new RuleVersion("new", [1, 1], twice)));
        Assert.Throws<ArgumentException>(() => world.AddRule(new RuleVersion("new", [1, 1], mixed)));
        Assert.Throws<ArgumentOutOfRangeException>(() => world.AddRule(new RuleVersion("new", [0], [Line])));
    }

    private static CoverageBook Small()
    {
        CoverageBook book = new(RandomEvents.NewWorld());
        Accept(book, new GiftReceived("a", [new GiftPart(Line, 9)]));
        Accept(book, new Used("o", Line, 4));
        return book;
    }

    private static Applied Accept(CoverageBook book, LedgerEvent recorded)
    {
        Result<Applied> result = book.Apply(recorded);
        Assert.False(result.IsRefused, result.Refusal?.En);
        return result.Value;
    }

    private static void Refuse<TRefusal>(CoverageBook book, LedgerEvent recorded)
        where TRefusal : Refusal
    {
        Result<Applied> result = book.Apply(recorded);
        TRefusal refusal = Assert.IsType<TRefusal>(result.Refusal);
        Assert.False(string.IsNullOrWhiteSpace(refusal.Zh) || string.IsNullOrWhiteSpace(refusal.En));
    }
}
