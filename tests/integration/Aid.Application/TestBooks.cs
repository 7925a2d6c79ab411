using Aid.Application.Books;
using Aid.Application.Funds;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Application.Projects;
using Aid.Ledger.Results;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Aid.Tests.Integration.Application;

/// <summary>Real books in a folder of their own, opened through the host that the server and the command line use.</summary>
internal sealed class TestBooks : IAsyncDisposable
{
    public static readonly Person Maker = new("staff 1");
    public static readonly Person Checker = new("staff 2");

    private TestBooks(string folder, BooksHost host) => (Folder, Host) = (folder, host);

    public string Folder { get; }

    public BooksHost Host { get; private set; }

    public TimeProvider Time { get; } = new FixedTime();

    /// <summary>Books with an organisation "city", the funds "relief" (restricted), "warm" (restricted) and "free", a project in "relief", and another organisation.</summary>
    public static async Task<TestBooks> OpenAsync(bool isBare = false)
    {
        string folder = Directory.CreateTempSubdirectory("aid-books").FullName;
        Result<BooksHost> host = await BooksHost.OpenAsync(new BooksOptions { Folder = folder, IsNew = true, Time = new FixedTime() });
        TestBooks books = new(folder, host.Value);
        if (isBare) return books;
        await books.DoAsync(new RegisterOrganisation { Code = "city", NameZh = "市红十字会" });
        await books.DoAsync(new RegisterOrganisation { Code = "county", NameZh = "县红十字会", ParentId = "city" });
        await books.DoAsync(new OpenFund { Code = "relief", OrganisationId = "city", NameZh = "救助基金" });
        await books.DoAsync(new OpenFund { Code = "warm", OrganisationId = "city", NameZh = "送温暖基金" });
        await books.DoAsync(new OpenFund { Code = "free", OrganisationId = "city", NameZh = "非限定基金", IsRestricted = false });
        await books.DoAsync(new OpenFund { Code = "far", OrganisationId = "county", NameZh = "县救助基金" });
        await books.DoAsync(new OpenProject { Code = "tumour", FundId = "relief", NameZh = "肿瘤救助" });
        return books;
    }

    /// <summary>Sends a command that must not be refused.</summary>
    public async Task<T> DoAsync<T>(Command<T> command, Person? person = null)
    {
        Result<T> result = await Host.SendAsync(command, person ?? Maker);
        Assert.True(!result.IsRefused, result.Refusal?.En);
        return result.Value;
    }

    /// <summary>Sends a command that must be refused, and gives the code.</summary>
    public async Task<string> RefusedAsync<T>(Command<T> command, Person? person = null)
    {
        Result<T> result = await Host.SendAsync(command, person ?? Maker);
        Assert.True(result.IsRefused);
        Assert.NotEmpty(result.Refusal.Zh);
        return result.Refusal.Code;
    }

    /// <summary>Asks a question that must be answered.</summary>
    public async Task<T> AskAsync<T>(Query<T> query)
    {
        Result<T> result = await Host.QueryAsync(query);
        Assert.True(!result.IsRefused, result.Refusal?.En);
        return result.Value;
    }

    /// <summary>Closes and opens the folder again: what follows was folded from the journal.</summary>
    public async Task ReopenAsync()
    {
        await Host.DisposeAsync();
        Host = (await BooksHost.OpenAsync(new BooksOptions { Folder = Folder, Time = Time })).Value;
    }

    /// <summary>Sets or asks a pragma of the writer's own connection.</summary>
    public async Task<long> PragmaAsync(string pragma)
    {
        Result<long> answer = await Host.RunAloneAsync<long>(session =>
        {
            using SqliteCommand command = session.Connection.CreateCommand();
            command.CommandText = "PRAGMA " + pragma;
            return Task.FromResult<Result<long>>((long)command.ExecuteScalar()!);
        });
        return answer.Value;
    }

    /// <summary>A look at the private rows.</summary>
    public BooksContext Look() => BooksDatabase.OpenReader(Folder);

    /// <summary>Balances of all accounts, checked: entries sum to zero, and each fund's account is what is free on its lines.</summary>
    public async Task<Dictionary<string, long>> BalancesAsync()
    {
        await using BooksContext look = Look();
        List<(string Account, string Asset, long Units)> postings = [.. (await look.Postings.Select(row => new { row.EntryNumber, row.Account, row.Asset, row.Units }).ToListAsync())
            .Select(row => (row.Account, row.Asset, row.Units))];
        Assert.All(await look.Postings.GroupBy(row => new { row.EntryNumber, row.Asset }).Select(group => group.Sum(row => row.Units)).ToListAsync(), sum => Assert.Equal(0, sum));
        Dictionary<string, long> balances = postings.GroupBy(row => $"{row.Account} {row.Asset}").ToDictionary(group => group.Key, group => group.Sum(row => row.Units));
        Dictionary<string, long> free = Host.Session!.Ledger.Lines().Where(line => !line.Fund.StartsWith("ext:", StringComparison.Ordinal))
            .GroupBy(line => $"fund:{line.Fund} {line.Asset}").ToDictionary(group => group.Key, group => group.Sum(line => Host.Session.Ledger.Balance(line).Free));
        foreach ((string account, long units) in free) Assert.Equal(units, -balances.GetValueOrDefault(account));
        return balances.Where(pair => pair.Value != 0).ToDictionary(pair => pair.Key, pair => pair.Value);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 3, 1, 4, 0, 0, TimeSpan.Zero);
    }
}
