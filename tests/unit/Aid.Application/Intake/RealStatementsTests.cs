using Aid.Application.Intake;
using Aid.Application.Intake.Problems;
using Xunit;

namespace Aid.Tests.Unit.Application.Intake;

/// <summary>Every published statement reads with exactly the rows and total that its control file records.</summary>
public sealed class RealStatementsTests
{
    private const string MisnamedFile = "武汉市红十字会接收社会捐赠明细（支付宝账户）2019年1月28日.xlsx";

    private static readonly string[] None = ["(the published files are not at hand)"];

    public static IEnumerable<TheoryDataRow<string>> WuhanFiles() =>
        (SharedFiles.Root is null
            ? None
            : Directory.GetFiles(Path.Combine(SharedFiles.Root, "wuhan-2020", "statements"), "*.xlsx").Select(path => Path.GetFileName(path)))
        .Order(StringComparer.Ordinal)
        .Select(name => new TheoryDataRow<string>(name));

    [Theory]
    [MemberData(nameof(WuhanFiles))]
    public void WuhanStatement_WithItsControlFile_ReadsItsRowsAndTotal(string file)
    {
        StatementReading reading = StatementReader.Read(SharedFiles.PathOf("wuhan-2020", "statements", file), Options(file));

        Assert.Empty(reading.Problems.Select(Where));
        Statement statement = Assert.Single(reading.Statements);
        (int rows, long totalMinor) = Control("wuhan-2020")[file];
        Assert.Equal(rows, statement.Rows.Count);
        Assert.Equal(totalMinor, statement.Rows.Sum(row => row.AmountMinor));
        Assert.Equal(rows, statement.Summary.Rows);
        Assert.Equal(totalMinor, statement.Summary.TotalMinor);
        Assert.Equal(Enumerable.Range(1, rows), statement.Rows.Select(row => row.Place));
        Assert.All(statement.Rows, row => Assert.Equal(2020, row.Date.Year));
    }

    [Fact]
    public void HubeiLists_WithTheirControlFile_ReadTheirRowsAndTotals()
    {
        StatementReading reading = ReadHubei();

        Assert.Empty(reading.Problems.Select(Where));
        Dictionary<string, (int Rows, long TotalMinor)> control = Control("hubei-2020");
        Assert.Equal(control.Count, reading.Statements.Count);
        foreach (Statement statement in reading.Statements)
        {
            Assert.Equal(control[statement.Summary.Header.Source], (statement.Rows.Count, statement.Rows.Sum(row => row.AmountMinor)));
        }

        Assert.Equal(21_669, reading.Statements.Sum(statement => statement.Rows.Count));
        Assert.Equal(12_796, reading.Statements.Sum(statement => statement.Rows.Count(row => row.Giver.Contains('\t'))));
    }

    [Fact]
    public void HubeiLists_ByTheirTitles_AreAsOfTheStatedDays()
    {
        Dictionary<string, DateOnly> asOf = ReadHubei().Statements.ToDictionary(s => s.Summary.Header.Source, s => s.Summary.AsOf);

        Assert.Equal(new DateOnly(2020, 1, 25), asOf["donate01.xls"]);
        Assert.Equal(new DateOnly(2020, 1, 26), asOf["donate02.xls"]);
        Assert.Equal(new DateOnly(2020, 1, 27), asOf["donate03.xls"]);
        Assert.Equal(new DateOnly(2020, 1, 27), asOf["donate04.xls"]);
        Assert.Equal(new DateOnly(2020, 1, 31), asOf["donate07.xls"]);
    }

    [Fact]
    public void FileNamed2019_WithoutAGivenDay_IsRefusedWithAQuestion()
    {
        StatementReading reading = StatementReader.Read(SharedFiles.PathOf("wuhan-2020", "statements", MisnamedFile), new StatementReadOptions());

        StatementProblem problem = Assert.Single(reading.Problems);
        Assert.Equal("intake.date.year-doubted", problem.Code);
        Assert.Equal("2019-01-28", problem.Value);
        Assert.Contains("2020-01-28", problem.En);
        Assert.Contains("2020-01-28", problem.Zh);
    }

    [Fact]
    public void FileNamed2019_WithAGivenDayAndReason_CoversItsPeriodIn2020()
    {
        StatementReading reading = StatementReader.Read(SharedFiles.PathOf("wuhan-2020", "statements", MisnamedFile), Options(MisnamedFile));

        Statement statement = Assert.Single(reading.Statements);
        Assert.Equal(new DateOnly(2020, 1, 22), statement.Summary.Header.From);
        Assert.Equal(new DateOnly(2020, 1, 28), statement.Summary.Header.Until);
        Assert.All(statement.Rows, row => Assert.Equal(DateBasis.Given, row.DateBasis));
        Assert.Contains(statement.Summary.Stated, figure => figure.Count == 48_740);
        Assert.Contains(statement.Summary.Stated, figure => figure is { Where: "B48744", TotalMinor: 1_027_281_033 });
    }

    [Theory]
    [InlineData("武汉市红十字会接受社会捐赠明细（二维码及pos机）2020年2月2日.xlsx", "D2723", DateBasis.FileName)]
    [InlineData("武汉市红十字会云闪付用户捐赠明细（2月2日）.xlsx", "D1499", DateBasis.Title)]
    [InlineData("武汉市红十字会接收社会捐赠明细（支付宝账户）2020年2月2日.xlsx", "C508", DateBasis.Title)]
    public void TotalInAStrayCell_IsFoundWhereItStands(string file, string cell, DateBasis basis)
    {
        StatementReading reading = StatementReader.Read(SharedFiles.PathOf("wuhan-2020", "statements", file), new StatementReadOptions());

        Statement statement = Assert.Single(reading.Statements);
        StatedFigure figure = Assert.Single(statement.Summary.Stated);
        Assert.Equal(cell, figure.Where);
        Assert.Equal(statement.Summary.TotalMinor, figure.TotalMinor);
        Assert.All(statement.Rows, row => Assert.Equal((new DateOnly(2020, 2, 2), basis), (row.Date, row.DateBasis)));
    }

    [Fact]
    public void LongestGiver_SurvivesWhole()
    {
        const string file = "武汉市红十字会接收社会捐赠明细（支付宝账户）2020年2月2日.xlsx";
        StatementReading reading = StatementReader.Read(SharedFiles.PathOf("wuhan-2020", "statements", file), new StatementReadOptions());

        Assert.Equal(1_449, Assert.Single(reading.Statements).Rows.Max(row => row.Giver.Length));
    }

    internal static StatementReading ReadHubei() => StatementReader.Read(
        SharedFiles.PathOf("hubei-2020", "donations.csv"),
        new StatementReadOptions { ControlFile = SharedFiles.PathOf("hubei-2020", "control-totals.csv") });

    private static StatementReadOptions Options(string file) => new()
    {
        ControlFile = SharedFiles.PathOf("wuhan-2020", "control-totals.csv"),
        Date = file == MisnamedFile ? new DateOnly(2020, 1, 28) : null,
        DateReason = file == MisnamedFile ? "The file was saved in February 2020." : null,
    };

    /// <summary>A reading of the control file that shares nothing with the reader under test.</summary>
    private static Dictionary<string, (int Rows, long TotalMinor)> Control(string folder)
    {
        string[][] lines = [.. File.ReadAllLines(SharedFiles.PathOf(folder, "control-totals.csv")).Select(line => line.Split(','))];
        int rows = Array.IndexOf(lines[0], "rows");
        int sum = Array.IndexOf(lines[0], "sum_of_rows");
        return lines.Skip(1).ToDictionary(line => line[0], line => (int.Parse(line[rows]), (long)(decimal.Parse(line[sum]) * 100)));
    }

    private static string Where(StatementProblem problem) => $"{problem.Code} {problem.Row} {problem.Column}";
}
