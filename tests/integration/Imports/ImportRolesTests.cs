using Aid.Application.Books;
using Aid.Application.Corrections;
using Aid.Application.Imports;
using Aid.Ledger.Results;
using Aid.Tests.Integration.Application;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Aid.Tests.Integration.Imports;

/// <summary>Who stages, who commits, and from which process.</summary>
public sealed class ImportRolesTests
{
    private const string List = "date,giver,amount,memo\n2026-02-01,A,1,\n2026-02-01,B,2,\n2026-02-01,B,2,\n2026-02-02,C,3,for quilts\n2026-02-02,D,4,\n2026-02-02,E,5,\n2026-02-02,F,6,\n";

    [Fact]
    public async Task PersonWithAKey_OnlyStages_AndAnotherCommits()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        string path = books.Write("list.csv", List);

        ImportAnswer staged = await books.DoAsync(ImportBooks.Of(path), TestBooks.Maker);
        Assert.False(staged.IsCommitted);
        Assert.Equal((7, 0), (staged.Rows, staged.NewGifts));
        Assert.Equal((0, 0), await books.GiftsAsync());

        CommitImport commit = new() { Ids = [Assert.Single(staged.Lists).Id] };
        Assert.Equal("import.own-commit", await books.RefusedAsync(commit, TestBooks.Maker));
        ImportAnswer committed = await books.DoAsync(commit, TestBooks.Checker);
        Assert.True(committed.IsCommitted);
        Assert.Equal((7, 2_300), await books.GiftsAsync());
        Assert.Equal(1, committed.LookAlikes);
        Assert.Equal((4, 3), (committed.Lists[0].FirstLookAlikes[0].Row, committed.Lists[0].FirstLookAlikes[0].TwinRow));

        Assert.Equal("import.committed", await books.RefusedAsync(commit, TestBooks.Checker));
        Assert.Equal("import.unknown", await books.RefusedAsync(new CommitImport { Ids = ["i99"] }, TestBooks.Checker));
    }

    [Fact]
    public async Task ListStagedTwice_LeavesOneToCommit()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        string path = books.Write("list.csv", List);

        await books.DoAsync(ImportBooks.Of(path), TestBooks.Maker);
        ImportAnswer again = await books.DoAsync(ImportBooks.Of(path), TestBooks.Checker);
        await using (BooksContext look = books.Look())
        {
            Assert.Equal(again.Lists[0].Id, (await look.Imports.SingleAsync()).Id);
            Assert.Equal(7, await look.ImportRows.CountAsync());
        }

        // The operator finds it staged and commits it in one go with reading it again.
        Assert.Equal(7, (await books.ImportAsync(path)).NewGifts);
        Assert.Equal((7, 2_300), await books.GiftsAsync());
    }

    [Fact]
    public async Task CorrectionOfACommittedGift_NamesMakerAndApprover_AndNoGiver()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        await books.ImportAsync(books.Write("list.csv", List));

        ImportAnswer staged = await books.DoAsync(ImportBooks.Of(books.Write("later.csv", List.Replace("2026-02-01,A", "2026-02-03,A") + "2026-02-04,G,7,\n")), TestBooks.Maker);
        ImportAnswer answer = await books.DoAsync(new CommitImport { Ids = [staged.Lists[0].Id] }, TestBooks.Checker);

        Assert.Equal((1, 7, 1), (answer.NewGifts, answer.KnownRows, answer.Corrections));
        await using BooksContext look = books.Look();
        CorrectionEntity correction = await look.Corrections.SingleAsync();
        Assert.Equal(("g1", "ReceivedOn", "2026-02-01", "2026-02-03"), (correction.SubjectId, correction.Field, correction.OldValue, correction.NewValue));
        Assert.Equal(("staff 1", "staff 2"), (correction.Maker, correction.Approver));
    }

    [Fact]
    public async Task SecondProcess_SendsThePathOverTheSocket()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        string path = books.Write("list.csv", List);
        await using BooksHost second = (await BooksHost.OpenAsync(new BooksOptions { Folder = books.Folder, Time = books.Time })).Value;
        Assert.False(second.IsWriter);

        Result<ImportAnswer> answer = await second.SendAsync(ImportBooks.Of(path), Person.Operator);
        Assert.Equal((7, 2_300), (answer.Value.NewGifts, answer.Value.NewUnits));
        Assert.Equal("list.csv", answer.Value.Lists[0].ListName);

        Result<ImportAnswer> refused = await second.SendAsync(ImportBooks.Of(books.Write("bad.csv", "date,giver,amount\n2026-02-01,A,-5\n")), Person.Operator);
        Assert.Equal("import.refused", refused.Refusal!.Code);
        Assert.Contains("intake.amount.negative", refused.Refusal.En);
        Assert.Equal((7, 2_300), await books.GiftsAsync());
    }
}
