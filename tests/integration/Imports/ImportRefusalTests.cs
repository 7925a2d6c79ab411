using System.Text;
using Aid.Application.Books;
using Aid.Application.Donations;
using Aid.Application.Imports;
using Aid.Application.Intake.Recognition;
using Aid.Tests.Integration.Application;
using Xunit;

namespace Aid.Tests.Integration.Imports;

/// <summary>What is refused is refused whole: every row in one go, and not one byte of the books changes.</summary>
public sealed class ImportRefusalTests
{
    private const string Good = "date,transaction_number,giver,amount,memo\n2026-02-01,n1,A,10.00,\n2026-02-02,n2,B,0.01,\n";

    [Theory]
    [InlineData("date,giver,memo\n2026-02-01,A,\n", "intake.column.missing")]
    [InlineData("date,giver,amount\n2026-02-01,A,-5\n", "intake.amount.negative")]
    [InlineData("date,giver,amount\n2026-02-01,A,0\n", "intake.amount.zero")]
    [InlineData("date,giver,amount\n2026-02-01,A,99999999999\n", "intake.amount.absurd")]
    [InlineData("date,giver,amount\n2026-02-01,A,1.005\n", "intake.amount.fraction-of-fen")]
    [InlineData("date,giver,amount\n2026-02-01,A,ten\n", "intake.amount.unreadable")]
    [InlineData("date,transaction_number,giver,amount\n2026-02-01,n1,A,1\n2026-02-01,n1,B,2\n", "intake.number.repeated")]
    [InlineData("date,giver,amount\n", "intake.list.empty")]
    [InlineData("date,giver,amount\n2026-02-01,\"A,1\n", null)]
    [InlineData("date,giver,amount\n2026-02-01,A,1,2,3\n", null)]
    [InlineData("date,giver,amount\n2026-02-01,A\0B,1\n", null)]
    public async Task HostileFile_BesideAGoodOne_LeavesTheBooksUntouched(string text, string? code)
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        string good = books.Write("good.csv", Good);
        string bad = books.Write("bad.csv", text);
        string before = books.Content();

        ImportRefused refused = await books.RefusedImportAsync(ImportBooks.Of(good, bad) with { Format = "aid-csv" });

        Assert.All(refused.Problems, problem => Assert.Equal("bad.csv", problem.File));
        if (code is not null) Assert.Contains(refused.Problems, problem => problem.Code == code);
        Assert.Contains("bad.csv", refused.Zh);
        Assert.Contains("bad.csv", refused.En);
        Assert.Equal(before, books.Content());
        Assert.Equal(2, (await books.ImportAsync(good)).NewGifts);
    }

    [Fact]
    public async Task Problems_OfSeveralFilesAndRows_AreToldInOneGo()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        string one = books.Write("one.csv", "date,giver,amount\n2026-02-01,A,-5\n2026-02-01,B,1\n2026-02-01,C,x\n");
        string two = books.Write("two.csv", "date,giver,amount\n2026-13-01,A,5\n");

        ImportRefused refused = await books.RefusedImportAsync(ImportBooks.Of(one, two, Path.Combine(books.Folder, "absent.csv")));

        Assert.Equal(
            [("one.csv", (int?)2), ("one.csv", 4), ("two.csv", 2), ("absent.csv", null)],
            refused.Problems.Select(problem => (problem.File, problem.Row)));
        Assert.Equal(4, refused.Count);
    }

    [Fact]
    public async Task UndecodableFile_IsRefusedAndNotGuessed()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        string path = Path.Combine(books.Folder, "mixed.csv");
        File.WriteAllBytes(path, [.. Encoding.UTF8.GetBytes("date,giver,amount\n2026-02-01,张,1\n2026-02-01,"), 0xD5, 0xC5, 0xFF, .. ",1\n"u8]);
        string before = books.Content();

        Assert.NotEmpty((await books.RefusedImportAsync(ImportBooks.Of(path))).Problems);
        Assert.Equal(before, books.Content());
    }

    [Fact]
    public async Task ControlFile_ThatSaysOtherwise_RefusesWithBothFigures()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        string good = books.Write("good.csv", Good);
        string control = books.Write("control.csv", "source_file,rows,sum_of_rows\ngood.csv,3,10.02\n");

        ImportRefused refused = await books.RefusedImportAsync(ImportBooks.Of(good) with { ControlPath = control });

        Assert.Equal(["intake.count.control", "intake.total.control"], refused.Problems.Select(problem => problem.Code).Order());
        Assert.Contains("10.01", refused.En);
        Assert.Equal((0, 0), await books.GiftsAsync());
    }

    [Fact]
    public async Task UnknownFund_IsRefused()
    {
        await using TestBooks books = await TestBooks.OpenAsync();

        Assert.Equal("fund.unknown", await books.RefusedAsync(ImportBooks.Of(books.Write("good.csv", Good)) with { FundId = "nowhere" }, Person.Operator));
        Assert.Equal("command.invalid", await books.RefusedAsync(ImportBooks.Of("good.csv"), Person.Operator));
    }

    [Fact]
    public async Task NumberOfAnotherOrganisation_IsRefused()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        string good = books.Write("good.csv", Good);
        await books.ImportAsync(good);
        string before = books.Content();

        Assert.Equal("import.number-elsewhere", await books.RefusedAsync(ImportBooks.Of(good) with { FundId = "far" }, Person.Operator));
        Assert.Equal(before, books.Content());
    }

    [Fact]
    public async Task DoubtfulRepetition_IsAskedOnce_AndAnsweredByAPerson()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        string first = books.Write("first.csv", "date,giver,amount\n2026-02-01,A,1\n2026-02-01,B,2\n");
        string again = books.Write("again.csv", "date,giver,amount\n2026-02-01,A,1\n2026-02-01,B,2\n2026-02-02,C,3\n");
        await books.ImportAsync(first);

        ImportRefused refused = await books.RefusedImportAsync(ImportBooks.Of(again));
        Assert.Equal("intake.sequence.too-short", Assert.Single(refused.Problems).Code);

        ImportAnswer same = await books.DoAsync(ImportBooks.Of(again) with { Repetition = SequenceAnswer.AsSame }, Person.Operator);
        Assert.Equal((1, 2), (same.NewGifts, same.KnownRows));
        Assert.Equal((3, 600), await books.GiftsAsync());
    }

    [Fact]
    public async Task GiftThatAPersonRecorded_IsKnownByItsNumber_AndNotOverruled()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        await books.DoAsync(new RecordDonation
        {
            Parts = [new DonationShare("relief", 1_000)], Channel = "other", TransactionNumber = "n1", Giver = "A", ReceivedOn = new DateOnly(2026, 1, 31),
        });

        ImportAnswer answer = await books.ImportAsync(books.Write("good.csv", Good));

        Assert.Equal((1, 1, 0), (answer.NewGifts, answer.KnownRows, answer.Corrections));
        Assert.Equal((2, 1_001), await books.GiftsAsync());
    }

    [Fact]
    public async Task OtherAmountUnderTheSameNumber_WaitsForAPerson()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        await books.ImportAsync(books.Write("good.csv", Good));

        ImportAnswer answer = await books.ImportAsync(books.Write("later.csv", Good.Replace("10.00", "11.00").Replace(",A,", ",AA,")));

        ListImported list = Assert.Single(answer.Lists);
        Assert.Equal((0, 2, 1, 1), (list.NewGifts, list.KnownRows, list.Corrections, list.Doubts));
        Assert.Equal((2, 1_001), await books.GiftsAsync());
        ImportFindings findings = await books.AskAsync(new FindImport(list.Id));
        Assert.Equal(new AmountDoubt(2, "g1", "1000", "1100"), Assert.Single(findings.Doubts));
    }
}
