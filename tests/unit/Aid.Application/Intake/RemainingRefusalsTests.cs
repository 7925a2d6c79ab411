using System.Text;
using System.Text.RegularExpressions;
using Aid.Application.Intake;
using Aid.Application.Intake.Evidence;
using Xunit;

namespace Aid.Tests.Unit.Application.Intake;

/// <summary>The rarer refusals, and the guide that must name every one.</summary>
public sealed partial class RemainingRefusalsTests
{
    private const string HubeiHeader = "source_file,seq,donated_on_raw,donor_raw,amount_raw,note_raw\n";
    private const string PosName = "示例（pos机）2020年2月10日.xlsx";
    private const string Number = "0303202002102359520091473556";

    [Theory]
    [InlineData("a,1,2020.01.22,甲,5,\nb,1,2020.01.22,甲,5,\na,2,2020.01.22,甲,5,\n", "intake.list.scattered", 4)]
    [InlineData("a,1,22日,甲,5,\n", "intake.date.unreadable", 2)]
    [InlineData("a,1,2020.01.22,甲,五,\n", "intake.amount.unreadable", 2)]
    public void HubeiList_WithABadRow_IsRefused(string rows, string code, int row)
    {
        Assert.Equal((code, row), (Codes(Text("lists.csv", HubeiHeader + rows)).First(), Text("lists.csv", HubeiHeader + rows).Problems[0].Row));
    }

    [Fact]
    public void HubeiList_WithAGiftAfterItsTitle_IsRefused() => WithControl("source_file,title,rows,sum_of_rows\na,截至2020年1月21日24：00,1,5\n", control =>
        Assert.Equal(["intake.date.after-title"], Codes(Text("lists.csv", HubeiHeader + "a,1,2020.01.22,甲,5,\n", new StatementReadOptions { ControlFile = control }))));

    [Theory]
    [InlineData("source_file,rows,sum_of_rows\na,1,5\na,1,5\n", "intake.control.repeated")]
    [InlineData("source_file,rows,sum_of_rows\na,many,5\n", "intake.control.unreadable")]
    [InlineData("source_file,rows,sum_of_rows\na,1,much\n", "intake.control.unreadable")]
    public void ControlFile_ThatIsBad_IsRefused(string text, string code) => WithControl(text, control =>
        Assert.Equal([code], Codes(Text("lists.csv", HubeiHeader + "a,1,2020.01.22,甲,5,\n", new StatementReadOptions { ControlFile = control }))));

    [Fact]
    public void ControlFile_ThatIsNotThere_IsRefused() => Assert.Equal(
        ["intake.control.unreadable"],
        Codes(Text("gifts.csv", "date,amount\n2020-01-22,5\n", new StatementReadOptions { ControlFile = "no-such-file.csv" })));

    [Fact]
    public void Bounds_AreRefusedWhereTheyAreCrossed()
    {
        Assert.Equal(["intake.csv.too-many-fields"], Codes(Text("gifts.csv", "date,amount\n" + new string(',', 300) + "\n")));
        Assert.Equal(["intake.file.too-many-rows"], Codes(Text("gifts.csv", "date,amount\n2020-01-22,5\n2020-01-22,5\n", new StatementReadOptions { MaxRows = 1 })));
        Assert.Equal(["intake.file.too-large"], Codes(Text("gifts.csv", "date,amount\n2020-01-22,5\n", new StatementReadOptions { MaxBytes = 10 })));
    }

    [Fact]
    public void FormatThatTheFileIsNot_IsRefused()
    {
        Assert.Equal(["intake.format.unknown"], Codes(Text("gifts.csv", "date,amount\n2020-01-22,5\n", new StatementReadOptions { Format = "mystery" })));
        Assert.Equal(["intake.format.other"], Codes(Text("gifts.csv", "date,amount\n2020-01-22,5\n", new StatementReadOptions { Format = "wuhan-pos" })));
        byte[] sheet = PlainWorkbook.Of(null, [[["交易单号", "捐赠金额"], [Number, 5.0]]]);
        foreach (string format in new[] { "aid-csv", "hubei-list" })
        {
            Assert.Equal(["intake.format.other"], Codes(StatementReader.Read(new MemoryStream(sheet), PosName, new StatementReadOptions { Format = format })));
        }

        Assert.Equal(["intake.file.old-excel"], Codes(StatementReader.Read(new MemoryStream([0xD0, 0xCF, 0x11, 0xE0, 0xA1]), "old.xls", new StatementReadOptions())));
    }

    [Fact]
    public void SheetBeyondItsShape_IsRefused()
    {
        object?[] wide = new object?[300];
        wide[0] = Number;
        byte[] bytes = PlainWorkbook.Of(null, [[["交易单号", "捐赠金额", "附言"], [Number, 5.0, true]]]);
        Assert.Equal(["intake.cell.not-text"], Codes(StatementReader.Read(new MemoryStream(bytes), PosName, new StatementReadOptions())));
        wide[299] = "x";
        bytes = PlainWorkbook.Of(null, [[["交易单号", "捐赠金额"], wide]]);
        Assert.Equal(["intake.sheet.too-wide"], Codes(StatementReader.Read(new MemoryStream(bytes), PosName, new StatementReadOptions())));
    }

    [Fact]
    public void GoodsWithoutAQuantity_AreListedAndNotRefused() =>
        WithControl("notice_date,row,recipient_raw,item_raw,spec_raw,unit_raw,quantity_raw\n2020-01-30,1,示例医院,口 罩\u200B,,箱,15\n2020-01-30,2,示例医院,口罩,,2,\n", path =>
        {
            StatedGoodsReading reading = StatedEvidenceReader.ReadGoods(path);
            Assert.Equal([("intake.goods.no-quantity", 3)], reading.Unread.Select(problem => (problem.Code, problem.Row!.Value)));
            Assert.Equal(("口罩", 15L, "箱"), (reading.Goods[0].Kind, reading.Goods[0].Quantity, reading.Goods[0].Unit));
            Assert.True(StatedEvidenceReader.Differences(reading.Goods)[0].IsAllocatedBeyondReceived);
        });

    [Fact]
    public void Guide_NamesEveryCodeAndOnlyThose()
    {
        string root = RepositoryRoot();
        IEnumerable<string> source = Directory.EnumerateFiles(Path.Combine(root, "src", "Aid.Application", "Intake"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText);
        SortedSet<string> used = new(source.SelectMany(text => Code().Matches(text)).Select(match => match.Groups["code"].Value)
            .SelectMany(code => code.EndsWith(".{by}") ? [code.Replace("{by}", "stated"), code.Replace("{by}", "control")] : new[] { code }), StringComparer.Ordinal);
        string guide = File.ReadAllText(Path.Combine(root, "api-docs", "guides", "statements.md"));
        Assert.Equal(used, Row().Matches(guide).Select(match => match.Groups["code"].Value));
        Assert.All(StatementReader.Formats, format => Assert.Contains($"| `{format}` |", guide));

        string tests = string.Concat(Directory.EnumerateFiles(Path.Combine(root, "tests", "unit", "Aid.Application", "Intake"), "*.cs").Select(File.ReadAllText));
        Assert.All(used, code => Assert.Contains($"\"{code}\"", tests));
    }

    [Fact]
    public void GuidesExample_IsReadAsItSays()
    {
        string guide = File.ReadAllText(Path.Combine(RepositoryRoot(), "api-docs", "guides", "statements.md"));
        Statement statement = Assert.Single(Text("gifts.csv", guide.Split("```csv\n")[1].Split("```")[0]).Statements);
        Assert.Equal((2, 133_450L), (statement.Rows.Count, statement.Summary.TotalMinor));
    }

    private static StatementReading Text(string name, string text, StatementReadOptions? options = null) =>
        StatementReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), name, options ?? new StatementReadOptions());

    private static IEnumerable<string> Codes(StatementReading reading) => reading.Problems.Select(problem => problem.Code);

    private static void WithControl(string text, Action<string> test)
    {
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():n}.csv");
        try
        {
            File.WriteAllText(path, text);
            test(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string RepositoryRoot()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Donations.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }

    [GeneratedRegex(@"""(?<code>intake\.[a-z]+\.([a-z-]+|\{by\}))""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"(?m)^\| `(?<code>intake\.[a-z.-]+)` \|", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();
}
