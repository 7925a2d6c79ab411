using System.Diagnostics;
using Aid.Application.Books;
using Aid.Application.Disbursements;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Aid.Tests.Integration.Application;

public sealed class StorageFaultTests
{
    [Fact]
    public async Task DatabaseHeldByAnother_IsBusyThenHeals()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        await using (SqliteConnection other = new($"Data Source={BooksDatabase.PathIn(books.Folder)};Pooling=False"))
        {
            await other.OpenAsync(TestContext.Current.CancellationToken);
            await using SqliteTransaction held = other.BeginTransaction(deferred: false);
            Stopwatch waited = Stopwatch.StartNew();
            Result<Recorded> busy = await books.Host.SendAsync(DisbursementTests.Gift(100), TestBooks.Maker, "k", TestContext.Current.CancellationToken);
            Assert.Equal("storage.busy", busy.Refusal!.Code);
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(30), $"waited {waited.Elapsed}");
        }

        Result<Recorded> again = await books.Host.SendAsync(DisbursementTests.Gift(100), TestBooks.Maker, "k", TestContext.Current.CancellationToken);
        Assert.Equal("g1", again.Value.Id);
        Assert.Equal(-100, (await books.BalancesAsync())["fund:relief CNY"]);
    }

    [Fact]
    public async Task FullDisk_RefusesTheGroup_AndLeavesLedgerAndRowsAlike()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        await books.DoAsync(DisbursementTests.Gift(1_000));
        Recorded payment = await books.DoAsync(DisbursementTests.Pay(600));
        long pages = await books.PragmaAsync("page_count");
        await books.PragmaAsync($"max_page_count={pages}");

        List<Result<Recorded>> results = [];
        for (int i = 0; i < 400 && !results.Exists(result => result.IsRefused); i++)
            results.Add(await books.Host.SendAsync(DisbursementTests.Gift(10) with { Memo = new string('x', 3_000) }, TestBooks.Maker));
        Assert.Equal("storage.failed", results[^1].Refusal!.Code);
        int kept = results.Count - 1;

        await books.PragmaAsync("max_page_count=1073741823");
        await books.DoAsync(new ApproveDisbursement { DisbursementId = payment.Id }, TestBooks.Checker);
        Assert.Equal(-(400 + (10 * kept)), (await books.BalancesAsync()).GetValueOrDefault("fund:relief CNY"));
        await using (BooksContext look = books.Look())
            Assert.Equal(kept + 1, await look.Donations.CountAsync(TestContext.Current.CancellationToken));
        await books.ReopenAsync();
        Assert.Equal(-(400 + (10 * kept)), (await books.BalancesAsync()).GetValueOrDefault("fund:relief CNY"));
    }
}
