using Aid.Application.Intake;
using Aid.Application.Intake.Recognition;
using Xunit;

namespace Aid.Tests.Unit.Application.Intake;

/// <summary>What counts as the same list, what is asked of a person, and what is never merged.</summary>
public sealed class RecognitionTests
{
    private static readonly DateOnly Day = new(2020, 1, 25);

    [Fact]
    public void EqualRowsOfDifferentLists_AreNewAndListedAsLookAlikes()
    {
        PlainBooks books = new();
        books.Commit(List("a", Rows(20)));
        StatementRow[] other = [.. Rows(30).Skip(20), Rows(20)[3], Rows(20)[3]];
        Statement statement = List("b", other);
        RecognisedStatement recognised = StatementRecognition.Recognise(statement.Summary, statement.Rows, books);
        List<LookAlike> twins = [.. StatementRecognition.LookAlikes(recognised.Decisions, books)];

        Assert.Null(recognised.Repeats);
        Assert.All(recognised.Decisions, decision => Assert.Equal(RowStanding.New, decision.Standing));
        Assert.Equal([new LookAlike(11, null, "3"), new LookAlike(12, 11, null)], twins);
    }

    [Fact]
    public void ListThatGrew_BringsOnlyItsNewRows()
    {
        PlainBooks books = new();
        books.Commit(List("a", Rows(20)));
        (RecognisedStatement recognised, List<RowDecision> decisions) = books.Commit(List("b", Rows(25)));

        Assert.Equal((20, 20), (recognised.Repeats!.Overlap, recognised.Repeats.SameRows));
        Assert.Equal(5, decisions.Count(decision => decision.Standing == RowStanding.New));
        Assert.Equal(25, books.Gifts);
    }

    [Fact]
    public void BlanksAroundTexts_AreNoCorrection()
    {
        PlainBooks books = new();
        books.Commit(List("a", Rows(20)));
        (_, List<RowDecision> decisions) = books.Commit(List("b", [.. Rows(20).Select(row => row with { Giver = "\t" + row.Giver + "\u200B\u00A0" })]));
        Assert.All(decisions, decision => Assert.Equal(RowStanding.Known, decision.Standing));
    }

    [Fact]
    public void ChangedAmount_IsACorrectionWithBothValues()
    {
        PlainBooks books = new();
        books.Commit(List("a", Rows(20)));
        StatementRow[] rows = Rows(20);
        rows[4] = rows[4] with { AmountMinor = 77_700 };
        (_, List<RowDecision> decisions) = books.Commit(List("b", rows));

        RowDecision changed = Assert.Single(decisions, decision => decision.Standing == RowStanding.Changed);
        Assert.Equal(("4", new ChangedCell("amount", "500", "77700")), (changed.GiftId, Assert.Single(changed.Changes)));
    }

    [Fact]
    public void OlderListAfterANewerOne_ChangesNothingBack()
    {
        PlainBooks books = new();
        StatementRow[] corrected = Rows(25);
        corrected[4] = corrected[4] with { Memo = "corrected" };
        books.Commit(List("b", corrected, Day.AddDays(1)));
        (_, List<RowDecision> decisions) = books.Commit(List("a", Rows(20), Day));

        Assert.Equal(RowStanding.Superseded, decisions[4].Standing);
        Assert.Equal(19, decisions.Count(decision => decision.Standing == RowStanding.Known));
        Assert.Equal((25, 0), (books.Gifts, books.Corrections));
    }

    [Fact]
    public void SameFileAgain_AfterACorrectionOfTheSameDay_ChangesNothingBack()
    {
        PlainBooks books = new();
        StatementRow[] corrected = Rows(20);
        corrected[4] = corrected[4] with { Memo = "corrected" };
        books.Commit(List("a", Rows(20)));
        books.Commit(List("b", corrected));
        Assert.Equal(1, books.Corrections);
        books.Commit(List("a", Rows(20)));
        books.Commit(List("b", corrected));
        Assert.Equal((20, 1), (books.Gifts, books.Corrections));
    }

    [Fact]
    public void RowPutIntoTheMiddle_IsAskedAbout()
    {
        PlainBooks books = new();
        books.Commit(List("a", Rows(20)));
        StatementRow[] rows = [.. Rows(20).Take(12), Row(99), .. Rows(20).Skip(12)];
        Statement statement = List("b", Number(rows));
        RecognisedStatement recognised = books.Commit(statement).Recognised;

        Assert.Equal("intake.sequence.diverges", Assert.Single(recognised.Problems).Code);
        Assert.Contains("gift 13", recognised.Problems[0].En);
        Assert.Equal(20, books.Gifts);
        Assert.Equal(9, books.Commit(statement, SequenceAnswer.AsSame).Decisions.Count(decision => decision.Standing == RowStanding.New));
    }

    [Fact]
    public void ShortListThatCouldBeChance_IsAskedAbout_UnlessItIsTheSameFile()
    {
        PlainBooks books = new();
        Statement first = List("a", Rows(2));
        books.Commit(first);
        Statement other = List("b", Rows(2));

        Assert.Equal("intake.sequence.too-short", Assert.Single(books.Commit(other).Recognised.Problems).Code);
        Assert.All(books.Commit(first).Decisions, decision => Assert.Equal(RowStanding.Known, decision.Standing));
        Assert.All(books.Commit(other, SequenceAnswer.AsNew).Decisions, decision => Assert.Equal(RowStanding.New, decision.Standing));
        Assert.Equal(4, books.Gifts);
    }

    [Fact]
    public void SameRowsUnderAnotherDay_AreAskedAbout_AndThenMoved()
    {
        PlainBooks books = new();
        StatementRow[] Named(DateOnly day) => [.. Rows(20).Select(row => row with { Date = day, DateBasis = DateBasis.FileName, Sequence = null })];
        books.Commit(List("a", Named(Day)));
        Statement moved = List("b", Named(Day.AddDays(1)), Day.AddDays(1));

        Assert.Equal("intake.sequence.other-day", Assert.Single(books.Commit(moved).Recognised.Problems).Code);
        (_, List<RowDecision> decisions) = books.Commit(moved, SequenceAnswer.AsSame);
        Assert.All(decisions, decision => Assert.Equal(new ChangedCell("date", "2020-01-25", "2020-01-26"), Assert.Single(decision.Changes)));
        Assert.Equal(20, books.Gifts);
    }

    [Fact]
    public void ListsOfOtherGiftsOnTheSameDay_AreNotTheSameList()
    {
        PlainBooks books = new();
        books.Commit(List("a", Rows(20)));
        StatementRow[] rows = [.. Rows(20).Select((row, place) => place % 3 == 0 ? row : row with { Giver = $"other {place}", AmountMinor = row.AmountMinor + 1 })];
        (RecognisedStatement recognised, List<RowDecision> decisions) = books.Commit(List("b", rows));
        Assert.Empty(recognised.Problems.Select(problem => problem.Code));
        Assert.All(decisions, decision => Assert.Equal(RowStanding.New, decision.Standing));
    }

    [Fact]
    public void ListWhoseNumbersShift_IsNotTheSamePlace()
    {
        PlainBooks books = new();
        books.Commit(List("a", Rows(20)));
        Assert.Null(books.Commit(List("b", [.. Rows(20).Select(row => row with { Sequence = $"{row.Place + 100}" })])).Recognised.Repeats);
    }

    [Fact]
    public void TransactionNumber_IsRecognisedAnywhere_AndItsChangedMemoIsACorrection()
    {
        PlainBooks books = new();
        StatementRow[] Numbered(int count) => [.. Rows(count).Select(row => row with { TransactionNumber = $"T{row.AmountMinor}", Sequence = null })];
        books.Commit(List("a", Numbered(20)));
        StatementRow[] mixed = Number([Numbered(30)[25], Numbered(20)[7] with { Memo = "later" }, Numbered(20)[2]]);
        (RecognisedStatement recognised, List<RowDecision> decisions) = books.Commit(List("b", mixed));

        Assert.Null(recognised.Repeats);
        Assert.Equal([RowStanding.New, RowStanding.Changed, RowStanding.Known], decisions.Select(decision => decision.Standing));
        Assert.Equal(new ChangedCell("memo", "", "later"), Assert.Single(decisions[1].Changes));
        Assert.Equal("7", decisions[1].GiftId);
        Assert.Equal(21, books.Gifts);
    }

    [Fact]
    public void PrintedRowsAndDecisions_ShowNobody()
    {
        StatementRow row = Row(1) with { Giver = "SECRET", Memo = "SECRET", TransactionNumber = "SECRET", TimeText = "SECRET" };
        RowDecision decision = new(row, RowStanding.Changed, "g1", [new ChangedCell("giver", "SECRET", "SECRET")]);
        KnownRow known = new() { GiftId = "g1", ListId = "i1", Place = 1, AsOf = Day, Content = row };
        Assert.DoesNotContain("SECRET", $"{row} {decision} {known} {decision.Changes[0]}");
    }

    private static StatementRow Row(int number) => new()
    {
        Row = number,
        Place = number,
        Sequence = $"{number}",
        Date = Day,
        DateBasis = DateBasis.Cell,
        Giver = $"giver {number}",
        AmountMinor = number * 100,
    };

    private static StatementRow[] Rows(int count) => [.. Enumerable.Range(1, count).Select(Row)];

    private static StatementRow[] Number(StatementRow[] rows) =>
        [.. rows.Select((row, index) => row with { Row = index + 1, Place = index + 1, Sequence = row.Sequence is null ? null : $"{index + 1}" })];

    private static Statement List(string name, StatementRow[] rows, DateOnly? asOf = null)
    {
        rows = [.. rows.Select((row, index) => row with { Row = index + 1, Place = index + 1 })];
        StatementHeader header = new() { Source = name, File = name, Sha256 = name, Format = "aid-csv", Channel = "other", Until = asOf ?? Day };
        return new Statement(
            new StatementSummary(header, rows.Length, rows.Sum(row => row.AmountMinor), Day, Day, rows[0].TransactionNumber is not null, []), rows);
    }
}
