using Aid.Application.Intake;
using Aid.Application.Intake.Recognition;
using Xunit;

namespace Aid.Tests.Unit.Application.Intake;

/// <summary>The published figures of the Hubei and Wuhan lists, whatever the order of the files.</summary>
public sealed class RecognitionOfRealListsTests
{
    private const int HubeiGifts = 19_614;
    private const long HubeiTotalMinor = 44_619_128_566;

    private static readonly Lazy<Dictionary<string, Statement>> Hubei = new(() =>
        RealStatementsTests.ReadHubei().Statements.ToDictionary(statement => statement.Summary.Header.Source));

    [Fact]
    public void HubeiLists_InOrder_HoldTheFiguresOfTheBooks()
    {
        PlainBooks books = new();
        books.Commit(List("donate01"));
        (RecognisedStatement second, List<RowDecision> decisions) = books.Commit(List("donate02"));

        Assert.Equal((60, 53), (second.Repeats!.Overlap, second.Repeats.SameRows));
        Assert.Equal(1_573, decisions.Count(decision => decision.Standing == RowStanding.New));
        Assert.Equal(7, decisions.Count(decision => decision.Standing == RowStanding.Changed));
        Assert.Equal([1, 4, 9, 22, 29, 43, 60], decisions.Where(d => d.Standing == RowStanding.Changed).Select(d => d.Row.Place));
        Assert.Equal(["date", "memo"], decisions[0].Changes.Select(change => change.Field));
        Assert.Equal(["giver"], decisions[42].Changes.Select(change => change.Field));

        foreach (int number in new[] { 3, 4, 5, 6, 7 }) books.Commit(List($"donate0{number}"));
        Assert.Equal((HubeiGifts, HubeiTotalMinor, 7), (books.Gifts, books.TotalMinor, books.Corrections));
    }

    [Theory]
    [InlineData("donate03", "donate04")]
    [InlineData("donate04", "donate03")]
    public void ListIssuedAgain_AfterTheOther_AddsNothing(string first, string again)
    {
        PlainBooks books = new();
        books.Commit(List(first));
        (RecognisedStatement recognised, List<RowDecision> decisions) = books.Commit(List(again));

        Assert.Equal((1_995, 1_995), (recognised.Repeats!.Overlap, recognised.Repeats.SameRows));
        Assert.All(decisions, decision => Assert.Equal(RowStanding.Known, decision.Standing));
        Assert.Equal(1_995, books.Gifts);
    }

    [Fact]
    public void HubeiLists_InAnyOrderAndAgain_EndWithTheSameBooks()
    {
        Random random = new(20_200_125);
        string[] names = [.. Enumerable.Range(1, 7).Select(number => $"donate0{number}")];
        for (int round = 0; round < 30; round++)
        {
            PlainBooks books = new();
            random.Shuffle(names);
            foreach (string name in names) books.Commit(List(name));
            Assert.Equal((HubeiGifts, HubeiTotalMinor), (books.Gifts, books.TotalMinor));
            int corrections = books.Corrections;
            Assert.Equal(Array.IndexOf(names, "donate01") < Array.IndexOf(names, "donate02") ? 7 : 0, corrections);

            random.Shuffle(names);
            foreach (string name in names) books.Commit(List(name));
            Assert.Equal((HubeiGifts, HubeiTotalMinor, corrections), (books.Gifts, books.TotalMinor, books.Corrections));
        }
    }

    [Fact]
    public void ListsReadFromOtherBytes_WhereEverythingIsKnown_AddNothing()
    {
        SharedFiles.PathOf();
        PlainBooks books = new();
        foreach (Statement statement in Hubei.Value.Values) books.Commit(statement);
        foreach (Statement statement in Hubei.Value.Values.Reverse())
        {
            books.Commit(statement with { Summary = statement.Summary with { Header = statement.Summary.Header with { Sha256 = new string('0', 64), Source = "again " + statement.Summary.Header.Source } } });
        }

        Assert.Equal((HubeiGifts, HubeiTotalMinor, 7), (books.Gifts, books.TotalMinor, books.Corrections));
    }

    [Fact]
    public void LookAlikes_OfTheHubeiLists_AreListedAndNotMerged()
    {
        SharedFiles.PathOf();
        Dictionary<string, int> twins = Hubei.Value.ToDictionary(pair => pair.Key, pair =>
        {
            PlainBooks books = new();
            return StatementRecognition.LookAlikes(StatementRecognition.Recognise(pair.Value.Summary, pair.Value.Rows, books).Decisions, books).Count();
        });

        Assert.Equal(0, twins["donate01.xls"]);
        Assert.Equal((63, 740), (twins.Where(pair => pair.Key != "donate01.xls").Min(pair => pair.Value), twins.Values.Max()));
    }

    [Fact]
    public void WuhanStatements_UnderOtherNamesAndAgain_AddNothing()
    {
        PlainBooks books = new();
        string[] files = Directory.GetFiles(SharedFiles.PathOf("wuhan-2020", "statements"), "*pos机*.xlsx");
        List<Statement> statements = [.. files.Select(file => Assert.Single(StatementReader.Read(file, new StatementReadOptions()).Statements))];
        foreach (Statement statement in statements) books.Commit(statement);
        Assert.Equal((statements.Sum(s => s.Rows.Count), statements.Sum(s => s.Summary.TotalMinor)), (books.Gifts, books.TotalMinor));

        using FileStream stream = File.OpenRead(files[0]);
        StatementReading renamed = StatementReader.Read(stream, "another name.xlsx", new StatementReadOptions { Date = statements[0].Rows[0].Date.AddDays(1), DateReason = "test" });
        (_, List<RowDecision> decisions) = books.Commit(Assert.Single(renamed.Statements));

        Assert.Empty(renamed.Problems.Select(problem => problem.Code));
        Assert.All(decisions, decision => Assert.Equal(RowStanding.Known, decision.Standing));
        Assert.Equal(0, books.Corrections);
    }

    [Fact]
    public void WuhanListsWithoutNumbers_OfDifferentDays_AreAllNew()
    {
        PlainBooks books = new();
        int rows = 0;
        foreach (string file in Directory.GetFiles(SharedFiles.PathOf("wuhan-2020", "statements"), "*云闪付*.xlsx"))
        {
            Statement statement = Assert.Single(StatementReader.Read(file, new StatementReadOptions()).Statements);
            (RecognisedStatement recognised, _) = books.Commit(statement);
            Assert.Empty(recognised.Problems.Select(problem => problem.Code));
            rows += statement.Rows.Count;
        }

        Assert.Equal(rows, books.Gifts);
    }

    private static Statement List(string name)
    {
        SharedFiles.PathOf();
        return Hubei.Value[name + ".xls"];
    }
}
