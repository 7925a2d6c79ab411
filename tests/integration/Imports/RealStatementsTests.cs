using Aid.Application.Books;
using Aid.Application.Corrections;
using Aid.Application.Donations;
using Aid.Application.Imports;
using Aid.Ledger.Coverage;
using Aid.Tests.Integration.Application;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Aid.Tests.Integration.Imports;

/// <summary>The published statements through the real pipeline into real books, with the figures that their publishers gave.</summary>
public sealed class RealStatementsTests
{
    private const long HubeiGifts = 19_614;
    private const long HubeiUnits = 44_619_128_566;

    [Fact]
    public async Task WuhanStatements_AllInOneImport_HoldTheControlTotals()
    {
        string folder = SharedFiles.PathOf("wuhan-2020");
        string control = Path.Combine(folder, "control-totals.csv");
        string[] files = [.. Directory.GetFiles(Path.Combine(folder, "statements"), "*.xlsx").Order(StringComparer.Ordinal)];
        Dictionary<string, (long Rows, long Units)> counted = File.ReadLines(control).Skip(1).Select(line => line.Split(','))
            .ToDictionary(cells => cells[0], cells => (long.Parse(cells[2]), (long)(decimal.Parse(cells[3]) * 100)));
        await using TestBooks books = await TestBooks.OpenAsync();

        ImportStatement import = ImportBooks.Of(files) with { ControlPath = control };
        ImportRefused question = await books.RefusedImportAsync(import);
        Assert.All(question.Problems, problem => Assert.StartsWith("intake.date.", problem.Code));
        string[] doubted = [.. question.Problems.Select(problem => problem.File).Distinct()];
        Assert.Equal((0, 0), await books.GiftsAsync());

        ImportAnswer answer = await books.DoAsync(
            import with { Files = [.. files.Where(file => !doubted.Contains(Path.GetFileName(file))).Select(file => new ImportFile(file))] }, Person.Operator);
        foreach (string file in doubted)
        {
            ImportAnswer dated = await books.DoAsync(
                ImportBooks.Of(files.Single(path => Path.GetFileName(path) == file)) with
                {
                    ControlPath = control, Date = new DateOnly(2020, 1, 28), DateReason = "the file was saved in February 2020",
                },
                Person.Operator);
            answer = new ImportAnswer([.. answer.Lists, .. dated.Lists]);
        }

        Assert.Equal(28, answer.Lists.Count);
        Assert.All(answer.Lists, list =>
        {
            Assert.Equal(counted[list.ListName], (list.Rows, list.Units));
            Assert.Equal((list.Rows, list.Units, 0), (list.NewGifts, list.NewUnits, list.KnownRows));
            Assert.Contains(list.Stated, stated => stated.TotalMinor == list.Units);
        });
        (long, long) expected = (counted.Values.Sum(list => list.Rows), counted.Values.Sum(list => list.Units));
        Assert.Equal(expected, await books.GiftsAsync());

        string before = books.Content();
        ImportAnswer again = await books.ImportAsync([.. files.Except(doubted.Select(file => files.Single(path => Path.GetFileName(path) == file)))]);
        Assert.All(again.Lists, list => Assert.True(list.WasCommitted && list.NewGifts == 0));
        Assert.Equal(before, books.Content());

        await books.ReopenAsync();
        Assert.Equal(expected, await books.GiftsAsync());
    }

    [Fact]
    public async Task HubeiLists_InOneFile_HoldThePublishedFigures()
    {
        string file = SharedFiles.PathOf("hubei-2020", "donations.csv");
        await using TestBooks books = await TestBooks.OpenAsync();

        ImportAnswer answer = await books.DoAsync(ImportBooks.Of(file) with { ControlPath = SharedFiles.PathOf("hubei-2020", "control-totals.csv") }, Person.Operator);

        Assert.Equal((HubeiGifts, HubeiUnits, 7), (answer.NewGifts, answer.NewUnits, answer.Corrections));
        Assert.Equal((1_573, 60, 60), (List(answer, "donate02").NewGifts, List(answer, "donate02").SequenceRows, List(answer, "donate02").KnownRows));
        Assert.Equal((0, 1_995), (List(answer, "donate04").NewGifts, List(answer, "donate04").SequenceRows));
        Assert.Equal((HubeiGifts, HubeiUnits), await books.GiftsAsync());

        await using (BooksContext look = books.Look())
        {
            List<CorrectionEntity> corrections = await look.Corrections.ToListAsync();
            Assert.Equal(7, corrections.Count);
            Assert.All(corrections.SelectMany(row => new[] { row.OldValue, row.NewValue }), value => Assert.Matches(@"\A(withheld|\d{4}-\d\d-\d\d)(, withheld)*\z", value));
            Assert.All(look.Donations.Select(row => row.NameForm).Distinct(), form => Assert.True(form is "withheld" or "anonymous"));
            int[] twins = [.. look.LookAlikes.Where(row => row.TwinDonationId == null).GroupBy(row => row.ImportNumber).Select(group => group.Count())];
            Assert.Equal((5, 63, 740), (twins.Length, twins.Min(), twins.Max()));
            // One event, one entry and one range of the outbox for each list that brought gifts.
            Assert.Equal(6, look.LedgerEvents.Count());
            Assert.Equal(6, look.Entries.Count());
            Assert.Equal(HubeiGifts, look.DisclosureChanges.Where(row => row.Kind == DisclosureKinds.Donations && row.LastNumber > row.FirstNumber).Sum(row => row.LastNumber - row.FirstNumber + 1));
        }

        string before = books.Content();
        ImportAnswer again = await books.ImportAsync(file);
        Assert.Equal((0, 0), (again.NewGifts, again.Corrections));
        Assert.Equal(21_669, again.KnownRows);
        Assert.Equal(before, books.Content());

        IReadOnlyList<TracePart> trace = Trace(books, "g1000");
        await books.ReopenAsync();
        Assert.Equal((HubeiGifts, HubeiUnits), await books.GiftsAsync());
        Assert.Equal(trace, Trace(books, "g1000"));
    }

    [Theory]
    [InlineData("donate01,donate02,donate03,donate04,donate05,donate06,donate07", 7)]
    [InlineData("donate04,donate03,donate07,donate02,donate01,donate06,donate05", 0)]
    [InlineData("donate07,donate06,donate05,donate01,donate03,donate02,donate04", 7)]
    public async Task HubeiLists_InOtherOrdersOfFiles_EndWithTheSameBooks(string order, int corrections)
    {
        string all = SharedFiles.PathOf("hubei-2020", "donations.csv");
        await using TestBooks books = await TestBooks.OpenAsync();
        string[] files = [.. order.Split(',').Select(list => books.OneList(all, list))];

        int corrected = 0;
        foreach (string file in files) corrected += (int)(await books.ImportAsync(file)).Corrections;
        Assert.Equal((HubeiGifts, HubeiUnits), await books.GiftsAsync());
        Assert.Equal(corrections, corrected);

        // The one file that holds all of them has other bytes: it is recognised by its rows alone.
        ImportAnswer again = await books.ImportAsync(all);
        Assert.Equal((0, 0), (again.NewGifts, again.Corrections));
        Assert.Equal((HubeiGifts, HubeiUnits), await books.GiftsAsync());
    }

    [Fact]
    public async Task NumberedRows_UnderAnotherFileName_AreKnownAgain()
    {
        string[] files = [.. Directory.GetFiles(SharedFiles.PathOf("wuhan-2020", "statements"), "*pos机*.xlsx").Order(StringComparer.Ordinal).Take(2)];
        await using TestBooks books = await TestBooks.OpenAsync();
        ImportAnswer first = await books.ImportAsync(files);
        (long, long) gifts = await books.GiftsAsync();

        string renamed = Path.Combine(books.Folder, "renamed.xlsx");
        File.WriteAllBytes(renamed, [.. File.ReadAllBytes(files[0]), 0]);
        ImportAnswer again = await books.DoAsync(ImportBooks.Of(renamed) with { Date = new DateOnly(2020, 2, 11), DateReason = "test" }, Person.Operator);

        Assert.Equal((0L, first.Lists[0].Rows, 0L), (again.NewGifts, (int)again.KnownRows, again.Corrections));
        Assert.False(Assert.Single(again.Lists).WasCommitted);
        Assert.Equal(gifts, await books.GiftsAsync());
    }

    private static IReadOnlyList<TracePart> Trace(TestBooks books, string gift) => books.Host.Session!.Ledger.Trace(gift);

    private static ListImported List(ImportAnswer answer, string name) => answer.Lists.Single(list => list.ListName.StartsWith(name, StringComparison.Ordinal));
}
