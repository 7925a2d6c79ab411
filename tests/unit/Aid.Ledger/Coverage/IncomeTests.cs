using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;
using Xunit;

namespace Aid.Tests.Unit.Ledger.Coverage;

public sealed class IncomeTests
{
    private static readonly LineKey Grant = LineKey.Parse("T//CNY");
    private static readonly LineKey Gifts = LineKey.Parse("A//CNY");

    [Fact]
    public void Income_Received_IsFollowedVoidedAndRefundedLikeAGiftButIsNone()
    {
        CoverageBook book = new(NewWorld());
        Inflow inflow = Assert.Single(Accept(book, new IncomeReceived("n1", Grant, 100)).Inflows);
        Assert.Equal(("n1#0", new FromIncome("n1")), (inflow.Id, inflow.Source));
        Accept(book, new Used("d1", Grant, 60));
        Assert.Equal([new TracePart(TraceState.Used, "d1", 60), new TracePart(TraceState.Held, "T//CNY", 40)], book.Trace("n1"));
        Assert.Equal(60, book.Givers("d1")["n1"]);
        Accept(book, new Refunded("u1", "n1", 10));
        Assert.IsType<FundInsufficient>(book.Apply(new Voided("u2", "n1")).Refusal);
        Assert.IsType<EventIdTaken>(book.Apply(new IncomeReceived("n1", Grant, 1)).Refusal);
        Assert.IsType<EventIdTaken>(book.Apply(new GiftReceived("n1", [new GiftPart(Gifts, 1)])).Refusal);
        Assert.IsType<AmountNotPositive>(book.Apply(new IncomeReceived("n2", Grant, 0)).Refusal);
        Assert.IsType<LineUnknownFund>(book.Apply(new IncomeReceived("n2", LineKey.Parse("X//CNY"), 1)).Refusal);
        Assert.Equal(new LineBalance(100, 70, 30), book.Balance(Grant));
    }

    [Fact]
    public void Shortfall_IsBorneByAnUnrestrictedFundOfTheSameSourceOnly()
    {
        CoverageBook book = new(NewWorld());
        Accept(book, new IncomeReceived("n1", Grant, 1_000));
        Accept(book, new GiftReceived("g1", [new GiftPart(Gifts, 100)]));
        Accept(book, new GiftReceived("g2", [new GiftPart(LineKey.Parse("F//CNY"), 30)]));
        Accept(book, new Used("d1", Gifts, 100));
        Applied charged = Accept(book, new Refunded("r1", "g1", 50, Unavoidable: true));
        Assert.Equal(30, charged.Outflows.Single(outflow => outflow.Kind == OutflowKind.Transfer).Units);
        Assert.Equal(20, charged.Inflows.Single(inflow => inflow.Source is FromShortfall).Units);
        Assert.Equal(1_000, book.Balance(Grant).Free);
    }

    [Fact]
    public void Income_RolledBack_LeavesNothing()
    {
        CoverageBook book = new(NewWorld());
        BookMark mark = book.Mark();
        Accept(book, new IncomeReceived("n1", Grant, 100));
        book.Rollback(mark);
        Assert.Empty(book.Lines());
        Accept(book, new IncomeReceived("n1", Grant, 7));
        Assert.Equal(7, book.Balance(Grant).Free);
    }

    private static World NewWorld() => new World().AddFund(new FundFacts("A", "o")).AddFund(new FundFacts("T", "o", Unrestricted: true, Source: "treasury")).AddFund(new FundFacts("F", "o", Unrestricted: true));

    private static Applied Accept(CoverageBook book, LedgerEvent recorded)
    {
        Result<Applied> result = book.Apply(recorded);
        Assert.False(result.IsRefused, result.Refusal?.En);
        return result.Value;
    }
}
