using Aid.Application.Books;
using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Funds;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Application.Refunds;
using Aid.Application.Transfers;
using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Aid.Tests.Integration.Application;

public sealed class PipelineTests
{
    [Fact]
    public async Task OneKey_FiftyAtOnce_HasOneEffectAndOneReply()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        Result<Recorded>[] replies = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => books.Host.SendAsync(DisbursementTests.Gift(100), TestBooks.Maker, "key-1"))));

        Assert.All(replies, reply => Assert.Equal(replies[0].Value, reply.Value));
        await using (BooksContext look = books.Look()) Assert.Equal(1, await look.Donations.CountAsync(TestContext.Current.CancellationToken));
        Result<Recorded> other = await books.Host.SendAsync(DisbursementTests.Gift(101), TestBooks.Maker, "key-1", TestContext.Current.CancellationToken);
        Assert.Equal("idempotency.key-reused", other.Refusal!.Code);
        Assert.False((await books.Host.SendAsync(DisbursementTests.Gift(101), TestBooks.Checker, "key-1", TestContext.Current.CancellationToken)).IsRefused);
        await books.ReopenAsync();
        Assert.Equal(replies[0].Value, (await books.Host.SendAsync(DisbursementTests.Gift(100), TestBooks.Maker, "key-1", TestContext.Current.CancellationToken)).Value);
    }

    [Fact]
    public async Task FailedFirstTry_WithAKey_IsNotReportedAsDone()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        RecordDonation gift = new() { Parts = [new DonationShare("later", 100)] };
        Assert.Equal("fund.unknown", (await books.Host.SendAsync(gift, TestBooks.Maker, "k", TestContext.Current.CancellationToken)).Refusal!.Code);
        await books.DoAsync(new OpenFund { Code = "later", OrganisationId = "city", NameZh = "后开的基金" });
        Result<Recorded> second = await books.Host.SendAsync(gift, TestBooks.Maker, "k", TestContext.Current.CancellationToken);
        Assert.Equal("g1", second.Value.Id);
    }

    [Fact]
    public async Task Command_NotWellFormed_IsRefusedWithEveryFault()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        Result<Recorded> result = await books.Host.SendAsync(
            new RecordDonation { Parts = [new DonationShare("relief", -5)], FeeUnits = -1, NameForm = "loud", Source = new string('x', 401) }, TestBooks.Maker, null, TestContext.Current.CancellationToken);
        CommandInvalid invalid = Assert.IsType<CommandInvalid>(result.Refusal);
        Assert.Equal("command.invalid", invalid.Code);
        Assert.Equal(["Source", "Parts[0].Units", "FeeUnits", "NameForm"], invalid.Faults.Select(fault => fault.Field));
        Result<Recorded> key = await books.Host.SendAsync(DisbursementTests.Gift(1), TestBooks.Maker, new string('k', 201), TestContext.Current.CancellationToken);
        Assert.Equal("command.invalid", key.Refusal!.Code);
    }

    [Fact]
    public async Task Books_Reopened_FoldToTheSameState()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        await MixAsync(books, new Random(7), 120);
        string before = Describe(books.Host.Session!.Ledger);
        await books.ReopenAsync();
        Assert.Equal(before, Describe(books.Host.Session!.Ledger));
        await books.BalancesAsync();
    }

    [Fact]
    public async Task SixtyFourWriters_OnOneFund_NeverOverdraw()
    {
        const int Writers = 64;
        const int Commands = 200;
        await using TestBooks books = await TestBooks.OpenAsync();
        await books.DoAsync(DisbursementTests.Gift(50_000));
        string[] refusals = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            Random random = new(writer);
            SortedSet<string> seen = new(StringComparer.Ordinal);
            for (int i = 0; i < Commands / 2; i++)
            {
                Result<Recorded> first = random.Next(3) == 0
                    ? await books.Host.SendAsync(DisbursementTests.Gift(random.Next(1, 200)), TestBooks.Maker)
                    : await books.Host.SendAsync(DisbursementTests.Pay(random.Next(1, 400)), TestBooks.Maker);
                Assert.False(first.IsRefused);
                Result<Recorded> second = first.Value.Id[0] == 'd'
                    ? await books.Host.SendAsync(new ApproveDisbursement { DisbursementId = first.Value.Id }, TestBooks.Checker)
                    : await books.Host.SendAsync(new RefundDonation { DonationId = first.Value.Id, Units = 1, Reason = "多付" }, TestBooks.Maker);
                if (second.IsRefused) seen.Add(second.Refusal.Code);
            }
            return string.Join(',', seen);
        })));

        Assert.All(refusals, codes => Assert.True(codes is "" or "fund.insufficient", codes));
        Assert.Contains("fund.insufficient", refusals);
        LineBalance line = books.Host.Session!.Ledger.Balance(LineKey.Parse("relief//CNY"));
        Assert.True(line.Free >= 0 && line.Covered <= line.In);
        Dictionary<string, long> balances = await books.BalancesAsync();
        Assert.Equal(line.Free, balances.GetValueOrDefault("bank:city CNY"));
        string before = Describe(books.Host.Session!.Ledger);
        await books.ReopenAsync();
        Assert.Equal(before, Describe(books.Host.Session!.Ledger));
    }

    [Fact]
    public async Task SecondHost_OnTheSameFolder_ForwardsItsCommands()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        await using BooksHost second = (await BooksHost.OpenAsync(new BooksOptions { Folder = books.Folder })).Value;
        Assert.False(second.IsWriter);

        Result<Recorded> gift = await second.SendAsync(DisbursementTests.Gift(700), TestBooks.Maker, "fk", TestContext.Current.CancellationToken);
        Assert.Equal("g1", gift.Value.Id);
        Assert.Equal(gift.Value, (await books.Host.SendAsync(DisbursementTests.Gift(700), TestBooks.Maker, "fk", TestContext.Current.CancellationToken)).Value);
        Result<Recorded> refused = await second.SendAsync(new ApproveDisbursement { DisbursementId = "d1" }, TestBooks.Maker, null, TestContext.Current.CancellationToken);
        Assert.Equal("disbursement.unknown", refused.Refusal!.Code);
        Assert.Equal(700, (await second.QueryAsync(new TraceDonation("g1"), TestContext.Current.CancellationToken)).Value.GrossUnits);
    }

    [Fact]
    public async Task Folder_WithoutBooks_IsRefused()
    {
        Result<BooksHost> host = await BooksHost.OpenAsync(new BooksOptions { Folder = Path.Combine(Path.GetTempPath(), "no-such-aid-books") });
        Assert.Equal("books.absent", host.Refusal!.Code);
    }

    [Fact]
    public async Task UndoneFund_InAGroup_LeavesTheWorldAsItWas()
    {
        await using TestBooks books = await TestBooks.OpenAsync(isBare: true);
        await books.DoAsync(new RegisterOrganisation { Code = "one", NameZh = "甲" });
        await books.DoAsync(new RegisterOrganisation { Code = "two", NameZh = "乙" });
        Assert.Equal("organisation.unknown", await books.RefusedAsync(new OpenFund { Code = "x", NameZh = "基金" }));
        await books.DoAsync(new OpenFund { Code = "x", OrganisationId = "two", NameZh = "基金" });
        Assert.Equal("fund.code-taken", await books.RefusedAsync(new OpenFund { Code = "x", OrganisationId = "one", NameZh = "基金" }));
        Assert.Equal("two", books.Host.Session!.Ledger.World.Funds["x"].Organisation);
    }

    private static async Task MixAsync(TestBooks books, Random random, int commands)
    {
        for (int i = 0; i < commands; i++)
        {
            Command<Recorded> command = random.Next(5) switch
            {
                0 or 1 => DisbursementTests.Gift(random.Next(1, 1_000), random.Next(2) == 0 ? "tumour" : ""),
                2 => new TransferFunds { From = new LineChoice("relief"), To = new LineChoice(random.Next(2) == 0 ? "warm" : "far"), Units = random.Next(1, 300), Reason = "调拨" },
                3 => new RefundDonation { DonationId = "g" + random.Next(1, 20), Units = random.Next(1, 50), Reason = "多付", Kind = random.Next(2) == 0 ? "refund" : "chargeback" },
                _ => DisbursementTests.Pay(random.Next(1, 500)),
            };
            Result<Recorded> result = await books.Host.SendAsync(command, TestBooks.Maker);
            if (!result.IsRefused && result.Value.Id[0] == 'd') await books.Host.SendAsync(new ApproveDisbursement { DisbursementId = result.Value.Id }, TestBooks.Checker);
        }
    }

    private static string Describe(CoverageBook book) => string.Join('\n', book.Lines().Select(line => $"{line} {book.Balance(line)} {string.Join(' ', book.Free(line))}"));
}
