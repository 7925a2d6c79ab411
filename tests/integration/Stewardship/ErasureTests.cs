using System.Text.Json;
using Aid.Application.Books;
using Aid.Application.Donors;
using Aid.Application.Imports;
using Aid.Application.MonthlyGiving;
using Aid.Application.OverseasGifts;
using Aid.Application.Donations;
using Aid.Application.Funds;
using Aid.Application.Publishing;
using Aid.Application.Receipts;
using Aid.Application.Tickets;
using Aid.Disclosure.Records;
using Aid.Tests.Integration.Publishing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>Withdrawn consent and erasure: in every release at once, the books whole, the log verifying, the bytes gone.</summary>
public sealed class ErasureTests
{
    private const string Canary = "金丝雀梁思远";
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task Withdrawal_TakesTheNameOutOfEveryReleaseAtOnce()
    {
        await using RealHouse house = await GivingHouse.OpenAsync();
        string donor = await RegisterAsync(house);
        string gift = (await house.GiveAsync(100, donor)).Id;
        await house.PublishAsync();
        await house.GiveAsync(200);
        await house.PublishAsync();
        Assert.Equal(["names/0.jsonl"], GivingHouse.FilesHolding(house.Folder.Public, Canary));
        var before = house.PublicFiles();

        await house.DoAsync(new WithdrawConsent { DonorId = donor, Use = "name" });

        // At once, and nothing else changed: no release was made for it.
        Assert.Empty(GivingHouse.FilesHolding(house.Folder.Public, Canary));
        Assert.Equal(before, house.PublicFiles());
        using (var reader = house.Rows.OpenReader()) Assert.Empty(reader.NamesOf([gift]));
        Assert.DoesNotContain(GivingHouse.FilesHolding(house.Folder.Root, Canary), file => file.StartsWith("disclosure", StringComparison.Ordinal));
        await house.HoldAsync();

        await house.PublishAsync();
        using (var reader = house.Rows.OpenReader()) Assert.Equal("withheld", reader.Find<Donation>(gift)!.NameForm);
        await house.HoldAsync();
    }

    [Fact]
    public async Task Withdrawal_ThatACrashLeftInTheBooks_IsMadeGoodAtStart()
    {
        await using RealHouse house = await GivingHouse.OpenAsync();
        string donor = await RegisterAsync(house);
        await house.GiveAsync(100, donor);
        await house.PublishAsync();
        var names = house.PublicFiles(withNames: true).Where(file => file.Key.StartsWith("names/", StringComparison.Ordinal)).ToList();
        await house.DoAsync(new WithdrawConsent { DonorId = donor, Use = "name" });

        // As if the process had died between the books and the names: the work still waits, and the files are those of before.
        foreach (var file in names) await File.WriteAllBytesAsync(Path.Combine(house.Folder.Public, file.Key), file.Value, TestContext.Current.CancellationToken);
        await house.Host.RunAloneAsync<int>(async session =>
        {
            await using BooksContext books = session.OpenContext();
            books.NameRemovals.Add(new NameRemovalEntity { Number = 1, DonationNumber = 1 });
            await books.SaveChangesAsync();
            return 0;
        }, TestContext.Current.CancellationToken);
        Assert.NotEmpty(GivingHouse.FilesHolding(house.Folder.Public, Canary));

        await house.ReopenAsync();
        Assert.Empty(GivingHouse.FilesHolding(house.Folder.Public, Canary));
        await house.HoldAsync();
    }

    [Fact]
    public async Task Erasure_LeavesNoByteOfTheNameAndChangesNoOther()
    {
        await using RealHouse house = await GivingHouse.OpenAsync();
        string donor = await RegisterAsync(house);
        for (int other = 0; other < 300; other++) await house.GiveAsync(10 + other, giver: $"别人{other}", nameForm: other % 2 == 0 ? "named" : "withheld");
        string gift = (await house.DoAsync(new RecordDonation { Parts = [new("relief", 5_000)], DonorId = donor, Memo = Canary + "附言", TransactionNumber = "T1", Channel = "wechat", Forwarder = new GiftForwarder(Canary + "转交", false) })).Id;
        await house.DoAsync(new RecordPledge { DonorId = donor, FundId = "relief", Units = 100, Evidence = Canary + "同意" });
        string abroad = (await house.DoAsync(new RecordOverseasGift { Line = new LineChoice("relief"), Units = 900, Region = "SG", DonorId = donor, Memo = Canary + "境外" })).Id;
        await house.DoAsync(new ReviewOverseasGift { GiftId = abroad, Decision = "accept", Grounds = Canary + "审查" }, RealHouse.Checker);
        await house.PublishAsync();
        var before = house.PublicFiles();
        var balances = await BalancesAsync(house);

        DonorErasedAnswer erased = await house.DoAsync(new EraseDonor { DonorId = donor, Reason = "本人要求" });

        Assert.Equal((2, null), (erased.Gifts, erased.RetainedId));
        Assert.Equal(before, house.PublicFiles());
        Assert.Empty(GivingHouse.FilesHolding(house.Folder.Root, Canary));
        Assert.Equal(balances, await BalancesAsync(house));
        Assert.Equal("donor.erased", await house.RefusedAsync(new LinkDonation { DonationId = gift, DonorId = donor }));
        Assert.True((await house.Host.QueryAsync(new GetDonor(donor))).IsRefused);
        Assert.IsType<NothingToPublish>((await house.Host.SendAsync(new PublishRelease(), RealHouse.Maker)).Refusal);
        await house.HoldAsync();

        // The next release says no more of it either, and others keep their names.
        await house.GiveAsync(1);
        await house.PublishAsync();
        using var reader = house.Rows.OpenReader();
        Assert.Single(reader.Versions<Donation>(gift));
        Assert.Equal("别人0", reader.NamesOf(["g1"])["g1"]);
        await house.HoldAsync();
        await using BooksContext look = BooksDatabase.OpenReader(house.Folder.Root);
        Assert.All(await look.Donations.Where(row => row.Number >= 301 && row.Number <= 302).ToListAsync(), row => Assert.Null(row.NameSalt));
    }

    [Fact]
    public async Task Erasure_WhereTheLawKeeps_SealsThatMuchUntilItsDay()
    {
        SetClock clock = new();
        await using RealHouse house = await GivingHouse.OpenAsync(clock);
        string donor = await RegisterAsync(house);
        string gift = (await house.GiveAsync(100, donor)).Id;
        await house.GiveAsync(100, donor);
        await house.DoAsync(new SetRetention { DonationId = gift, Until = new DateOnly(2025, 12, 31), Basis = "财政票据存根保存期" });
        await house.PublishAsync();

        DonorErasedAnswer erased = await house.DoAsync(new EraseDonor { DonorId = donor, Reason = "本人要求" });
        Assert.Equal(new DateOnly(2025, 12, 31), erased.RetainedUntil);
        Assert.Empty(GivingHouse.FilesHolding(house.Folder.Root, Canary));

        // Locked: not for whoever erased it, and for nobody without a written reason of the same day.
        Assert.Equal("retained.own-access", await house.RefusedAsync(new OpenRetained { RetainedId = erased.RetainedId!, Reason = "税务检查" }));
        Assert.Equal("retained.unknown", await house.RefusedAsync(new OpenRetained { RetainedId = "retained9", Reason = "税务检查" }));
        Assert.Equal("retained.locked", (await house.Host.QueryAsync(new GetRetained("access9"))).Refusal!.Code);
        string access = (await house.DoAsync(new OpenRetained { RetainedId = erased.RetainedId!, Reason = "税务检查" }, RealHouse.Checker)).Id;
        RetainedContent kept = await house.AskAsync(new GetRetained(access));
        Assert.Equal((Canary, "证件", "C-77"), (kept.Name, kept.DocumentKind, kept.DocumentNumber));
        Assert.Equal([gift], kept.Gifts);
        clock.On(2020, 2, 2);
        Assert.Equal("retained.locked", (await house.Host.QueryAsync(new GetRetained(access))).Refusal!.Code);

        Assert.Equal(0, (await house.DoAsync(new PurgeExpired())).Records);
        clock.On(2026, 1, 1);
        Assert.Equal(1, (await house.DoAsync(new PurgeExpired())).Records);
        Assert.Equal("retained.unknown", await house.RefusedAsync(new OpenRetained { RetainedId = erased.RetainedId!, Reason = "税务检查" }, RealHouse.Checker));
    }

    [Fact]
    public async Task Erasure_OfAGiverWithReceiptAndTicket_LeavesBothWithoutTheName()
    {
        await using RealHouse house = await GivingHouse.OpenAsync();
        string donor = await RegisterAsync(house);
        string gift = (await house.GiveAsync(100, donor)).Id;
        await house.PublishAsync();
        await house.DoAsync(new OpenReceiptSeries { Prefix = "HB", OrganisationId = "hubei", Issuer = "湖北省红十字会", Address = "https://example.org", Contact = "027-000" });
        string receipt = (await house.DoAsync(new IssueReceipt { DonationId = gift, Handler = "经办" })).Id;
        await house.DoAsync(new RecordFiscalTicket { Code = "42060120", Number = "0000017", CheckCode = "ab12cd", IssuedOn = new DateOnly(2020, 4, 1), DonationIds = [gift], Units = 100 });
        Assert.Contains(Canary, JsonSerializer.Serialize((await house.AskAsync(new ExportDonor(donor))).Sections["receipts"], Readable), StringComparison.Ordinal);

        DonorErasedAnswer erased = await house.DoAsync(new EraseDonor { DonorId = donor, Reason = "本人要求" });

        Assert.Equal(new DateOnly(2025, 12, 31), erased.RetainedUntil);
        Assert.Empty(GivingHouse.FilesHolding(house.Folder.Root, Canary));
        await using BooksContext look = BooksDatabase.OpenReader(house.Folder.Root);
        Assert.Equal(receipt, (await look.Receipts.SingleAsync(row => row.Name == null)).Id);
        Assert.Equal(1, await look.FiscalTickets.CountAsync());
    }

    [Fact]
    public async Task Erasure_OfAGiftThatAStatementBrought_OutlastsTheNextStatement()
    {
        await using RealHouse house = await GivingHouse.OpenAsync();
        string Statement(string name, string giver)
        {
            string path = Path.Combine(house.Folder.Root, name);
            File.WriteAllText(path, $"date,transaction_number,giver,memo,amount\n2020-01-27,W-1,{giver},{giver}加油,12.50\n2020-01-28,W-2,别人,,3.00\n");
            return path;
        }
        string first = Statement("first.csv", Canary);
        await house.DoAsync(new ImportStatement { FundId = "relief", Files = [new ImportFile(first)], Channel = "wechat" }, Person.Operator);
        string donor = await RegisterAsync(house);
        await house.DoAsync(new LinkDonation { DonationId = "g1", DonorId = donor });
        await house.PublishAsync();

        await house.DoAsync(new EraseDonor { DonorId = donor, Reason = "本人要求" });
        File.Delete(first);
        Assert.Empty(GivingHouse.FilesHolding(house.Folder.Root, Canary));

        string second = Statement("second.csv", Canary);
        ImportAnswer again = await house.DoAsync(new ImportStatement { FundId = "relief", Files = [new ImportFile(second)], Channel = "wechat" }, Person.Operator);
        Assert.Equal((0, 2), (again.Lists.Sum(list => list.NewGifts), again.Lists.Sum(list => list.KnownRows)));
        await using BooksContext look = BooksDatabase.OpenReader(house.Folder.Root);
        Assert.Equal("", (await look.Donations.FirstAsync(row => row.Number == 1)).Giver);
        Assert.Empty(await look.DonationAmendments.Where(row => row.Giver != "").ToListAsync());
        Assert.Empty(await look.ImportRows.Where(row => row.Giver.Contains(Canary)).ToListAsync());
    }

    private static async Task<string> RegisterAsync(RealHouse house)
    {
        string donor = (await house.DoAsync(new RegisterDonor
        {
            Details = new DonorDetails { Name = Canary, Phone = Canary + "1", Email = Canary + "2", Address = Canary + "3", DocumentKind = "证件", DocumentNumber = "C-77", Note = Canary + "4" },
        })).Id;
        await house.DoAsync(new RecordConsent { DonorId = donor, Use = "name", Form = "named", Evidence = Canary + "书面" });
        return donor;
    }

    private static async Task<string> BalancesAsync(RealHouse house) => JsonSerializer.Serialize(await house.AskAsync(new Aid.Application.Entries.GetBalances()));
}
