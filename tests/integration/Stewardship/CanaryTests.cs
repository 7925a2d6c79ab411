using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;
using Aid.Application.Books;
using Aid.Application.CollectiveGifts;
using Aid.Application.CollectionBoxes;
using Aid.Application.Donations;
using Aid.Application.Donors;
using Aid.Application.Funds;
using Aid.Application.Imports;
using Aid.Application.MonthlyGiving;
using Aid.Application.OverseasGifts;
using Aid.Application.Persons;
using Aid.Disclosure.Leaves;
using Aid.Server;
using Aid.Tests.Integration.Publishing;
using Aid.Tests.Integration.Server;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>Row 25 of the faults: a canary in every private field, everything run, and not one of them in logs, site, tiles, names, feed or errors.</summary>
public sealed class CanaryTests
{
    private const string Canary = "CANARY-金丝雀";

    [Fact]
    public async Task Canaries_InEveryPrivateField_AreNowhereOutside()
    {
        using Lines log = new();
        using ILoggerFactory factory = LoggerFactory.Create(builder => builder.AddProvider(log).SetMinimumLevel(LogLevel.Trace));
        await using RealHouse house = await RealHouse.OpenAsync(log: factory);
        List<string> answers = [];
        string key = (await house.DoAsync(new AddKey { Name = Canary + "员工" }, Person.Operator)).Key;
        await GivingHouse.BeginAsync(house);
        await SeedAsync(house, answers);
        await house.PublishAsync();

        // Over HTTP: refusals, malformed bodies, the whole feed.
        await using WebApplication app = AidServer.Build(house.Host, house.Folder.Public, house.Rows, "http://127.0.0.1:0");
        await app.StartAsync(TestContext.Current.CancellationToken);
        using HttpClient http = new() { BaseAddress = new Uri(app.Urls.First()) };
        foreach (RecordSet set in RecordSet.All) answers.Add(await http.GetStringAsync($"/odata/{set.Name}", TestContext.Current.CancellationToken));
        answers.Add(await http.GetStringAsync("/odata/Names", TestContext.Current.CancellationToken));
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        answers.Add((await ServerHouse.SendAsync(http, "/api/v1/donors", new { details = new { name = Canary, kind = Canary } }, "k1")).Body.ToString());
        answers.Add((await ServerHouse.SendAsync(http, "/api/v1/donations", new { parts = new[] { new { fundId = "nowhere", units = 1 } }, giver = Canary, memo = Canary }, "k2")).Body.ToString());
        answers.Add((await ServerHouse.SendAsync(http, "/api/v1/donations", new { parts = Canary, giver = Canary }, "k3")).Body.ToString());
        answers.Add((await ServerHouse.SendAsync(http, "/api/v1/donations", new { parts = new[] { new { fundId = "relief", units = 1 } }, giver = Canary, channel = "wechat", transactionNumber = Canary + "1" }, "k4")).Body.ToString());
        answers.Add((await ServerHouse.SendAsync(http, "/api/v1/consents", new { donorId = "p1", use = "name", form = Canary }, "k5")).Body.ToString());
        await app.StopAsync(TestContext.Current.CancellationToken);

        Assert.Empty(GivingHouse.FilesHolding(house.Folder.Public, "CANARY"));
        Assert.DoesNotContain(GivingHouse.FilesHolding(house.Folder.Root, "CANARY"), file => !file.StartsWith("books.db", StringComparison.Ordinal));
        Assert.DoesNotContain(answers, answer => answer.Contains("CANARY", StringComparison.Ordinal));
        Assert.DoesNotContain(log.All, line => line.Contains("CANARY", StringComparison.Ordinal));
        Assert.Contains(GivingHouse.FilesHolding(house.Folder.Root, "CANARY"), file => file.StartsWith("books.db", StringComparison.Ordinal));
        Assert.Empty(Bare(house));
    }

    private static async Task SeedAsync(RealHouse house, List<string> answers)
    {
        string donor = (await house.DoAsync(new RegisterDonor
        {
            Details = new DonorDetails { Name = Canary + "名", Phone = Canary, Email = Canary, Address = Canary, DocumentKind = Canary, DocumentNumber = Canary, Note = Canary },
        })).Id;
        string twin = (await house.DoAsync(new RegisterDonor { Details = new DonorDetails { Name = Canary + "名二", Phone = Canary } })).Id;
        await house.DoAsync(new RecordConsent { DonorId = donor, Use = "contact", Form = "granted", ShownName = Canary, Evidence = Canary });
        await house.DoAsync(new RecordDonation
        {
            Parts = [new("relief", 100)], Giver = Canary, ShownName = Canary, Memo = Canary, Channel = "wechat", TransactionNumber = Canary + "1", DonorId = donor, Forwarder = new GiftForwarder(Canary, false),
        });
        answers.Add((await house.Host.SendAsync(new RecordDonation { Parts = [new("relief", 100)], Giver = Canary, Channel = "wechat", TransactionNumber = Canary + "1" }, RealHouse.Maker)).Refusal!.ToString());
        answers.Add((await house.Host.SendAsync(new RecordDonation { Parts = [new("relief", 100)], DonorId = donor, Giver = Canary, NameForm = "named" }, RealHouse.Maker)).Refusal!.ToString());
        await house.DoAsync(new MergeDonors { SurvivorId = donor, DonorId = twin, Reason = Canary });
        await house.DoAsync(new UndoMerge { DonorId = twin, Reason = Canary });
        string list = Path.Combine(house.Folder.Root, "list.csv");
        await File.WriteAllTextAsync(list, $"date,transaction_number,giver,memo,amount\n2020-01-27,{Canary}2,{Canary},{Canary},12.50\n2020-01-28,{Canary}3,{Canary}丙,,3.00\n");
        await house.DoAsync(new ImportStatement { FundId = "relief", Files = [new ImportFile(list)], Channel = "wechat" }, Person.Operator);
        // The same rows told otherwise: a correction whose values are withheld.
        await File.WriteAllTextAsync(list, $"date,transaction_number,giver,memo,amount\n2020-01-27,{Canary}2,{Canary}改,{Canary}改,12.50\n2020-01-29,{Canary}4,{Canary},,9.00\n");
        await house.DoAsync(new ImportStatement { FundId = "relief", Files = [new ImportFile(list)], Channel = "wechat" }, Person.Operator);
        File.Delete(list);
        await house.DoAsync(new LinkDonation { DonationId = "g2", DonorId = donor, Reason = Canary });
        await house.DoAsync(new UnlinkDonation { DonationId = "g2", Reason = Canary });
        await house.DoAsync(new RecordCollectiveGift { NameZh = "某单位", Line = new LineChoice("relief"), Units = 3, List = [new(1, Canary, Memo: Canary), new(2, Canary)] });
        var differs = await house.Host.SendAsync(new RecordCollectiveGift { NameZh = "某单位", Line = new LineChoice("relief"), Units = 4, List = [new(1, Canary, Memo: Canary), new(2, Canary)] }, RealHouse.Maker);
        answers.Add(differs.Refusal!.ToString());
        await house.DoAsync(new RegisterBox { Code = "box-1", FundId = "relief", PlaceZh = "车站", Seal = Canary });
        string opening = (await house.DoAsync(new OpenBox { BoxCode = "box-1", SealFound = Canary, CountedUnits = 7 })).Id;
        await house.DoAsync(new CountBox { OpeningId = opening, CountedUnits = 7, NewSeal = Canary }, RealHouse.Checker);
        string abroad = (await house.DoAsync(new RecordOverseasGift { Line = new LineChoice("relief"), Units = 900, Region = "SG", Giver = Canary, Memo = Canary, TransactionNumber = Canary + "9" })).Id;
        await house.DoAsync(new ReviewOverseasGift { GiftId = abroad, Decision = "accept", Grounds = Canary }, RealHouse.Checker);
        await house.DoAsync(new RecordPledge { DonorId = donor, FundId = "relief", Units = 5, Evidence = Canary });
    }

    // Text columns of givers' tables that hold nothing private, or that this walk-through leaves empty.
    private static readonly string[] Plain =
    [
        "Id", "Maker", "Source", "RecordedAt", "FundId", "CampaignId", "ReceivedOn", "Channel", "Asset", "NameForm", "NameCommitment", "ReceiptCommitment", "BlockId", "ImportId", "ValueBasis", "DonorId", "Use", "Form", "On",
        "SurvivorId", "DonationId", "Designation", "Region", "Status", "DecidedOn", "Kind", "GiftId", "Decision", "BeginsOn", "Sequence", "TimeText", "OrganisationId", "PlaceZh", "PlaceEn", "PlacedOn", "BoxId", "OpenedOn",
        "SealNote", "NameZh", "NameEn", "FirstGiftId", "LastGiftId",
    ];

    /// <summary>Private text columns of the tables of givers that hold no canary: the seeding has a gap.</summary>
    private static List<string> Bare(RealHouse house)
    {
        using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = BooksDatabase.PathIn(house.Folder.Root), Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        List<string> bare = [];
        foreach (string table in new[] { "donor", "donor_consent", "donor_gift", "donor_merge", "donation", "donation_amendment", "forwarder", "import_row", "overseas_gift", "overseas_review", "pledge", "collection_box", "box_opening" })
        {
            List<string> columns = [];
            using (SqliteCommand info = connection.CreateCommand())
            {
                info.CommandText = $"SELECT name FROM pragma_table_info('{table}') WHERE type = 'TEXT'";
                using SqliteDataReader reader = info.ExecuteReader();
                while (reader.Read()) columns.Add(reader.GetString(0));
            }
            Assert.NotEmpty(columns);
            foreach (string column in columns.Except(Plain))
            {
                using SqliteCommand count = connection.CreateCommand();
                count.CommandText = $"SELECT COUNT(*) FROM \"{table}\" WHERE \"{column}\" LIKE '%CANARY%'";
                if ((long)count.ExecuteScalar()! == 0) bare.Add($"{table}.{column}");
            }
        }
        // A shown name is not private once a gift shows it; here none does.
        bare.RemoveAll(column => column is "donation.ShownName" or "donation_amendment.ShownName");
        return bare;
    }

    private sealed class Lines : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> _lines = new();

        public IEnumerable<string> All => _lines;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _lines.Enqueue(new StringBuilder(formatter(state, exception)).Append(exception).ToString());

        public void Dispose()
        {
        }
    }
}
