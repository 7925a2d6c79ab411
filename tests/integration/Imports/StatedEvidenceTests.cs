using Aid.Application.Books;
using Aid.Application.Corrections;
using Aid.Application.Pipeline;
using Aid.Application.Stated;
using Aid.Tests.Integration.Application;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Aid.Tests.Integration.Imports;

/// <summary>Published lists and totals taken as evidence: nothing is booked, and what falls is told.</summary>
public sealed class StatedEvidenceTests
{
    [Fact]
    public async Task GoodsLists_ReceivedAndAllocated_AreStatedByKind_AndKnownAgain()
    {
        StateGoodsLists lists = new()
        {
            OrganisationId = "city", Paths = [SharedFiles.PathOf("wuhan-2020", "goods-received.csv"), SharedFiles.PathOf("wuhan-2020", "goods-allocated.csv")],
        };
        await using TestBooks books = await TestBooks.OpenAsync();

        StatedGoodsCompared stated = await books.DoAsync(lists);

        Assert.Equal((2_925 + 11_190, 6), (stated.Lines, stated.Unread));
        Assert.Equal((1_769, 1_384), (stated.AllocatedKinds, stated.BeyondReceived));
        Assert.Equal(stated.Kinds, stated.Recorded);
        await using (BooksContext look = books.Look())
        {
            Assert.Equal(1_384, await look.StatedGoods.CountAsync(row => row.DifferenceMilli < 0));
            Assert.Equal(0, await look.Entries.CountAsync());
        }

        string before = books.Content();
        Assert.Equal(0, (await books.DoAsync(lists)).Recorded);
        Assert.Equal(before, books.Content());
    }

    [Fact]
    public async Task DailyTotals_OfTheAudit_AreStated_AndKnownAgain()
    {
        StateDailyTotals totals = new() { OrganisationId = "city", Path = SharedFiles.PathOf("wuhan-2020", "daily-income-and-disbursement.csv") };
        await using TestBooks books = await TestBooks.OpenAsync();

        StatedTotalsRecorded stated = await books.DoAsync(totals);

        Assert.Equal((0, 1), (stated.Known, stated.Unread));
        await using (BooksContext look = books.Look())
        {
            Assert.Equal(stated.Recorded, await look.StatedFigures.CountAsync());
            Assert.Equal(25, await look.StatedFigures.CountAsync(row => row.IsCumulative && row.Asset == "CNY"));
            Assert.Equal(8_550_110_000, (await look.StatedFigures.SingleAsync(row => row.IsCumulative && row.Asset == "CNY" && row.On == new DateOnly(2020, 1, 29))).Units);
        }

        string before = books.Content();
        Assert.Equal((0, stated.Recorded), ((await books.DoAsync(totals)).Recorded, stated.Recorded));
        Assert.Equal(before, books.Content());
    }

    [Fact]
    public async Task RunningTotal_ThatFell_IsCorrectedByAnotherPerson()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        StateFigure figure = new() { OrganisationId = "city", Series = "cumulative-received", IsCumulative = true, On = new DateOnly(2020, 1, 28), Units = 38_640_000_000 };
        await books.DoAsync(figure);
        Recorded fallen = await books.DoAsync(figure with { On = new DateOnly(2020, 1, 29), Units = 8_550_110_000 });
        LinkCorrection link = new() { StatedFigureId = fallen.Id, Reason = "漏了以前各日" };

        Assert.Equal("correction.own-approval", await books.RefusedAsync(link, TestBooks.Maker));
        Assert.Equal("stated-figure.unknown", await books.RefusedAsync(link with { StatedFigureId = "s9" }, TestBooks.Checker));
        Recorded correction = await books.DoAsync(link, TestBooks.Checker);

        await using BooksContext look = books.Look();
        CorrectionEntity row = await look.Corrections.SingleAsync(row => row.Id == correction.Id);
        Assert.Equal(("38640000000", "8550110000", "staff 1", "staff 2"), (row.OldValue, row.NewValue, row.Maker, row.Approver));
    }

    [Fact]
    public async Task FileThatIsNoListOfGoods_IsRefused()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        string path = books.Write("list.csv", "a,b\n1,2\n");
        string before = books.Content();

        Assert.Equal("import.refused", await books.RefusedAsync(new StateGoodsLists { OrganisationId = "city", Paths = [path] }));
        Assert.Equal("import.refused", await books.RefusedAsync(new StateDailyTotals { OrganisationId = "city", Path = path }));
        Assert.Equal("organisation.unknown", await books.RefusedAsync(new StateDailyTotals { OrganisationId = "nobody", Path = path }));
        Assert.Equal(before, books.Content());
    }
}
