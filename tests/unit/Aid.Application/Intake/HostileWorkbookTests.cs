using Aid.Application.Intake;
using Aid.Application.Intake.Problems;
using Xunit;

namespace Aid.Tests.Unit.Application.Intake;

/// <summary>Spreadsheets that must be refused with the cell, and the drifting ones that must be read.</summary>
public sealed class HostileWorkbookTests
{
    private const string Name = "示例红十字会捐赠明细（二维码及pos机）2020年2月10日.xlsx";
    private const string Number = "0303202002102359520091473556";

    [Theory]
    [InlineData("捐赠金额（元）", "附言")]
    [InlineData("捐赠金额(元)", "付款附言")]
    [InlineData(" 交易金额 ", "")]
    public void DriftingHeadings_AreTheSameColumns(string amount, string memo)
    {
        StatementReading reading = Read([["交易单号", "", amount, memo], [Number + "    ", "", 8.8, memo == "" ? null : "祝好"], [null, null, null, null, 8.8]]);

        Assert.Empty(reading.Problems.Select(problem => problem.Code));
        Statement statement = Assert.Single(reading.Statements);
        StatementRow row = Assert.Single(statement.Rows);
        Assert.Equal((2, Number, 880L, memo == "" ? "" : "祝好"), (row.Row, row.TransactionNumber, row.AmountMinor, row.Memo));
        Assert.Equal((new DateOnly(2020, 2, 10), DateBasis.FileName), (row.Date, row.DateBasis));
        Assert.Equal(new StatedFigure("E3", 880, null), Assert.Single(statement.Summary.Stated));
        Assert.Equal(("wuhan-pos", "pos"), (statement.Summary.Header.Format, statement.Summary.Header.Channel));
    }

    public static TheoryData<object?[], string, string> BadRows() => new()
    {
        { [Number, -5.0, ""], "intake.amount.negative", "B 捐赠金额" },
        { [Number, 0.0, ""], "intake.amount.zero", "B 捐赠金额" },
        { [Number, 1e9, ""], "intake.amount.absurd", "B 捐赠金额" },
        { [Number, 1.234, ""], "intake.amount.fraction-of-fen", "B 捐赠金额" },
        { [Number, "许多", ""], "intake.amount.unreadable", "B 捐赠金额" },
        { [Number, null, ""], "intake.amount.unreadable", "B 捐赠金额" },
        { ["", 5.0, ""], "intake.number.unreadable", "A 交易单号" },
        { [3.03202002102359E+27, 5.0, ""], "intake.number.unreadable", "A 交易单号" },
        { ["03032020021023595200914735", 5.0, ""], "intake.number.unreadable", "A 交易单号" },
        { ["0303202003102359520091473556", 5.0, ""], "intake.date.number-disagrees", "A 交易单号" },
        { [Number, 5.0, "", "旁边的话"], "intake.cell.unexpected", "D" },
    };

    [Theory]
    [MemberData(nameof(BadRows))]
    public void BadCell_IsRefusedWithItsPlace(object?[] cells, string code, string column)
    {
        StatementProblem problem = Assert.Single(Read([["交易单号", "捐赠金额", "附言"], null, cells]).Problems);
        Assert.Equal((code, 3, column), (problem.Code, problem.Row, problem.Column));
    }

    [Fact]
    public void MissingColumn_IsRefusedWithTheHeadingsThatWereAsked()
    {
        StatementProblem problem = Assert.Single(Read([["单号", "捐赠金额"], [Number, 5.0]], new StatementReadOptions { Format = "wuhan-pos" }).Problems);
        Assert.Equal("intake.column.missing", problem.Code);
        Assert.Contains("交易单号", problem.En);
        Assert.Equal("intake.format.unrecognised", Assert.Single(Read([["单号", "捐赠金额"], [Number, 5.0]]).Problems).Code);
    }

    [Fact]
    public void StatedTotalInACell_ThatTheRowsDoNotMeet_IsRefusedWithBothFigures()
    {
        StatementProblem problem = Assert.Single(Read([["交易单号", "", "捐赠金额"], [Number, "", 100.0], [null, null, null, 101.0]]).Problems);
        Assert.Equal(("intake.total.stated", "D3", "101.00"), (problem.Code, problem.Column, problem.Value));
        Assert.Contains("100.00", problem.En);
        Assert.Contains("100.00", problem.Zh);
    }

    [Fact]
    public void StatedCountInWords_ThatTheRowsDoNotMeet_IsRefused()
    {
        StatementReading reading = ReadAs("示例捐赠明细（支付宝账户）2020年1月28日.xlsx", [["姓名（姓氏隐去)", "金额"], ["*甲", 1.5], ["*乙", 2.5], ["共计3人次", "总金额4.00"]]);
        StatementProblem problem = Assert.Single(reading.Problems);
        Assert.Equal(("intake.count.stated", "A4", "3"), (problem.Code, problem.Column, problem.Value));
    }

    [Fact]
    public void TotalUnderTheAmounts_IsATotalAndNotAGiftWithoutAGiver()
    {
        Statement statement = Assert.Single(ReadAs("示例捐赠明细（支付宝账户）2020年1月28日.xlsx", [["姓名", "金额"], ["*甲", 1.5], [null, 1.5], ["*乙", 2.5], [null, 5.5]]).Statements);
        Assert.Equal((3, 550L), (statement.Rows.Count, statement.Summary.TotalMinor));
        Assert.Equal(new StatedFigure("B5", 550, null), Assert.Single(statement.Summary.Stated));
    }

    [Fact]
    public void SecondSheetWithContent_IsRefused()
    {
        byte[] bytes = PlainWorkbook.Of(null, [[["交易单号", "捐赠金额"], [Number, 5.0]], [], [["旁边"]]]);
        Assert.Equal("intake.sheet.second", Assert.Single(StatementReader.Read(new MemoryStream(bytes), Name, new StatementReadOptions()).Problems.DistinctBy(p => p.Code)).Code);
    }

    [Theory]
    [InlineData("示例（支付宝账户）.xlsx", null, "intake.date.missing")]
    [InlineData("示例（支付宝账户）2月8日.xlsx", null, "intake.date.year-missing")]
    [InlineData("示例（支付宝账户）2020年2月8日.xlsx", "2月9日", "intake.date.contradiction")]
    [InlineData("示例（支付宝账户）2019年2月8日.xlsx", "2020年2月8日", "intake.date.contradiction")]
    [InlineData("示例（支付宝账户）2019年2月8日.xlsx", "2月8日", "intake.date.year-doubted")]
    public void DayThatIsNotCertain_IsAskedFor(string file, string? title, string code)
    {
        object?[][] rows = [[title], ["姓名", "金额"], ["*甲", 1.5]];
        StatementProblem problem = Assert.Single(ReadAs(file, rows, savedOn: "2020-02-12").Problems);
        Assert.Equal(code, problem.Code);
        Assert.Contains("--date", problem.En);

        StatementReadOptions given = new() { Date = new DateOnly(2020, 2, 8) };
        Assert.Equal("intake.date.reason-missing", Assert.Single(ReadAs(file, rows, given).Problems).Code);
        StatementRow row = Assert.Single(Assert.Single(ReadAs(file, rows, given with { DateReason = "the society says so" }).Statements).Rows);
        Assert.Equal((new DateOnly(2020, 2, 8), DateBasis.Given), (row.Date, row.DateBasis));
    }

    [Fact]
    public void PeriodAcrossTheYear_BeginsInTheYearBefore()
    {
        Statement statement = Assert.Single(ReadAs("示例（支付宝账户）.xlsx", [["12月28日—2021年1月3日"], ["姓名", "金额"], ["*甲", 1.5]]).Statements);
        Assert.Equal((new DateOnly(2020, 12, 28), new DateOnly(2021, 1, 3)), (statement.Summary.Header.From!.Value, statement.Summary.Header.Until!.Value));
    }

    [Fact]
    public void ControlFile_ThatSaysOtherwise_IsRefusedWithBothFigures()
    {
        string folder = Directory.CreateTempSubdirectory("intake").FullName;
        try
        {
            string control = Path.Combine(folder, "control.csv");
            File.WriteAllText(control, $"source_file,rows,sum_of_rows,published_total\n{Name},2,5.00,6.00\n");
            StatementReading reading = Read([["交易单号", "捐赠金额"], [Number, 5.0]], new StatementReadOptions { ControlFile = control });
            Assert.Equal([("intake.count.control", "rows", "2"), ("intake.total.control", "published_total", "6.00")], reading.Problems.Select(p => (p.Code, p.Column!, p.Value!)));

            File.WriteAllText(control, "source_file,rows,sum_of_rows\nother.xlsx,2,5.00\n");
            Assert.Equal("intake.control.no-row", Assert.Single(Read([["交易单号", "捐赠金额"], [Number, 5.0]], new StatementReadOptions { ControlFile = control }).Problems).Code);

            File.WriteAllText(control, "file,rows\nother.xlsx,2\n");
            StatementReading bad = Read([["交易单号", "捐赠金额"], [Number, 5.0]], new StatementReadOptions { ControlFile = control });
            Assert.Equal(["intake.column.missing", "intake.column.missing"], bad.Problems.Where(p => p.File == "control.csv").Select(p => p.Code));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void DamagedWorkbooks_AreRefusedAndNeverThrow()
    {
        byte[] whole = PlainWorkbook.Of("2020-02-12", [[["交易单号", "捐赠金额"], [Number, 5.0]]]);
        Random random = new(7);
        int refused = 0;
        for (int round = 0; round < 400; round++)
        {
            byte[] bytes = [.. whole];
            if (round % 4 == 0) bytes = bytes[..random.Next(5, bytes.Length)];
            else for (int flips = 0; flips < 1 + (round % 5); flips++) bytes[random.Next(4, bytes.Length)] ^= (byte)(1 << random.Next(8));
            StatementReading reading = StatementReader.Read(new MemoryStream(bytes), Name, new StatementReadOptions());
            if (reading.IsAccepted) Assert.Equal(500, Assert.Single(reading.Statements).Summary.TotalMinor);
            else refused++;
        }

        Assert.InRange(refused, 200, 400);
    }

    [Fact]
    public void WorkbookThatUnpacksBeyondTheBound_IsRefusedBeforeItIsUnpacked()
    {
        byte[] bytes = PlainWorkbook.Of(null, [[["交易单号", "捐赠金额"], [Number, 5.0, new string('a', 2_000_000)]]]);
        Assert.True(bytes.Length < 100_000);
        StatementReading reading = StatementReader.Read(new MemoryStream(bytes), Name, new StatementReadOptions { MaxBytes = 1_000_000 });
        Assert.Equal("intake.file.too-large", Assert.Single(reading.Problems).Code);
        Assert.Equal("intake.field.too-long", Assert.Single(StatementReader.Read(new MemoryStream(bytes), Name, new StatementReadOptions()).Problems).Code);
    }

    [Fact]
    public void FileThatCannotBeOpened_IsAProblemAndNotAnException()
    {
        StatementProblem problem = Assert.Single(StatementReader.Read(Path.Combine(Path.GetTempPath(), "no-such-folder", "no.xlsx"), new StatementReadOptions()).Problems);
        Assert.Equal(("intake.file.unreadable", "no.xlsx"), (problem.Code, problem.File));
    }

    private static StatementReading Read(object?[]?[] rows, StatementReadOptions? options = null) => ReadAs(Name, rows, options);

    private static StatementReading ReadAs(string name, object?[]?[] rows, StatementReadOptions? options = null, string? savedOn = null) =>
        StatementReader.Read(new MemoryStream(PlainWorkbook.Of(savedOn, rows)), name, options ?? new StatementReadOptions());
}
