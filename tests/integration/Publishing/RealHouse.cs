using Aid.Application.Books;
using Aid.Application.Disbursements;
using Aid.Application.Pipeline;
using Aid.Application.Publishing;
using Aid.Application.Publishing.Gate;
using Aid.Application.Publishing.Rows;
using Aid.Application.Waivers;
using Aid.Disclosure.Records;
using Aid.Disclosure.Releases;
using Aid.Disclosure.Verification;
using Aid.Ledger.Results;
using Aid.PublicSite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Aid.Tests.Integration.Publishing;

/// <summary>Real books, the real renderer and the publisher behind the command that staff send.</summary>
internal sealed class RealHouse : IAsyncDisposable
{
    public static readonly Person Maker = new("staff 1");
    public static readonly Person Checker = new("staff 2");

    private readonly TimeProvider? _time;

    private RealHouse(string folder, BooksHost host, TimeProvider? time)
    {
        _time = time;
        Folder = new PublishingFolder(folder);
        Host = host;
        Rows = new DisclosureDatabase(Folder.Rows);
    }

    public PublishingFolder Folder { get; }

    public BooksHost Host { get; private set; }

    public DisclosureDatabase Rows { get; }

    public static async Task<RealHouse> OpenAsync(TimeProvider? time = null, ILoggerFactory? log = null)
    {
        var folder = Directory.CreateTempSubdirectory("aid-real").FullName;
        return new RealHouse(folder, await Open(folder, isNew: true, time, log), time);
    }

    public async Task ReopenAsync()
    {
        await Host.DisposeAsync();
        Host = await Open(Folder.Root, isNew: false, _time);
        Assert.False((await Host.QueryAsync(new RecoverReleases())).IsRefused);
    }

    public async Task<T> DoAsync<T>(Command<T> command, Person? person = null)
    {
        Result<T> result = await Host.SendAsync(command, person ?? Maker);
        Assert.False(result.IsRefused, result.IsRefused ? result.Refusal.En : "");
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

    /// <summary>The text of a public file.</summary>
    public string Page(string path) => File.ReadAllText(Path.Combine(Folder.Public, path));

    /// <summary>Changes the private database behind the commands' back.</summary>
    public async Task TamperAsync(string sql)
    {
        Result<int> done = await Host.RunAloneAsync<int>(session =>
        {
            using SqliteCommand command = session.Connection.CreateCommand();
            command.CommandText = sql;
            return Task.FromResult<Result<int>>(command.ExecuteNonQuery());
        });
        Assert.Equal(1, done.Value);
    }

    public async Task<string> PayAsync(RecordDisbursement payment)
    {
        var recorded = await DoAsync(payment);
        await DoAsync(new ApproveDisbursement { DisbursementId = recorded.Id }, Checker);
        return recorded.Id;
    }

    /// <summary>Publishes; waivers are proposed by their first person and approved by their second.</summary>
    public async Task<PublishReport> PublishAsync(params Waiver[] waivers)
    {
        List<string> ids = [];
        foreach (var waiver in waivers)
        {
            var proposed = await DoAsync(new ProposeWaiver { GateCode = waiver.Code, OrganisationId = waiver.OrganisationId, Reason = waiver.Reason }, new Person(waiver.First));
            ids.Add((await DoAsync(new ApproveWaiver { WaiverId = proposed.Id }, new Person(waiver.Second))).Id);
        }

        return await DoAsync(new PublishRelease { WaiverIds = ids });
    }

    /// <summary>Holds a release to the ledger, and to what a stranger finds in its files.</summary>
    public async Task HoldAsync()
    {
        HoldFiguresAgainstTheLedger();
        await VerifyAsync();
    }

    /// <summary>What a stranger finds in the files.</summary>
    public async Task VerifyAsync()
    {
        var report = await new ReleaseVerifier(new ReleaseFolder(Folder.Public)).RunAsync(cancellation: TestContext.Current.CancellationToken);
        Assert.Equal([], report.Findings.Select(f => $"{f.File} {f.Code} {f.En} expected {f.Expected} found {f.Found}"));
    }

    /// <summary>Holds the published figures against the folded ledger, another way to the same sums.</summary>
    private void HoldFiguresAgainstTheLedger()
    {
        var ledger = Host.Session!.Ledger;
        using var reader = Rows.OpenReader();
        var figures = reader.All<FundFigures>();
        var lines = ledger.Lines().Where(l => !l.Fund.StartsWith("ext:", StringComparison.Ordinal)).GroupBy(l => $"{l.Fund}:{l.Asset}");
        foreach (var fund in lines)
            Assert.Equal((fund.Key, fund.Sum(l => ledger.Balance(l).Free)), (fund.Key, figures.Single(f => f.Id == fund.Key).HeldUnits));
        Assert.Equal(ledger.Lines().Where(l => l.Fund.StartsWith("ext:", StringComparison.Ordinal)).Sum(l => ledger.Balance(l).Free), figures.Sum(f => f.PassedOnUnits));
        foreach (var lot in reader.All<GoodsLot>())
            Assert.Equal((lot.Id, ledger.Lines().Where(l => l.Lot == lot.Lot && l.Asset == lot.Asset && l.Fund == lot.FundId).Sum(l => ledger.Balance(l).Free)), (lot.Id, lot.HeldUnits));
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder.Root, true);
    }

    private static async Task<BooksHost> Open(string folder, bool isNew, TimeProvider? time, ILoggerFactory? log = null)
    {
        var host = await BooksHost.OpenAsync(new BooksOptions
        {
            Folder = folder, IsNew = isNew, Time = time ?? new FixedClock(), Log = log, Services = services => services.AddSingleton<IReleaseRenderer, SiteRenderer>(),
        });
        Assert.False(host.IsRefused);
        return host.Value;
    }
}
