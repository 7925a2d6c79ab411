using System.Text;
using System.Text.Json;
using Aid.Application.Intake;
using Aid.Application.Intake.Problems;
using Aid.Application.Intake.Text;
using Xunit;

namespace Aid.Tests.Unit.Application.Intake;

/// <summary>Text files that must be refused, or survive, to the character.</summary>
public sealed class HostileTextTests
{
    private const string Good = "date,transaction_number,giver,amount,memo\n2020-01-22,,示例甲,100,\n2020-01-23,,示例乙,0.01,备注\n";

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static TheoryData<string, byte[]> GoodEncodings() => new()
    {
        { "utf-8", Encoding.UTF8.GetBytes(Good) },
        { "utf-8 with mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Good)] },
        { "utf-16 little", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Good)] },
        { "utf-16 big", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Good)] },
        { "gb18030", Gb18030.GetBytes(Good) },
        { "gb18030 with a character of four bytes", Gb18030.GetBytes(Good.Replace("备注", "𠮷")) },
    };

    [Theory]
    [MemberData(nameof(GoodEncodings))]
    public void TextInAKnownEncoding_IsReadAsWritten(string encoding, byte[] bytes)
    {
        StatementReading reading = Read(bytes);

        Assert.True(reading.IsAccepted, encoding);
        Statement statement = Assert.Single(reading.Statements);
        Assert.Equal(["示例甲", "示例乙"], statement.Rows.Select(row => row.Giver));
        Assert.Equal([10_000L, 1L], statement.Rows.Select(row => row.AmountMinor));
    }

    [Fact]
    public void TextInTwoEncodings_IsRefusedThoughItDecodesAsGb18030()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Good), .. Gb18030.GetBytes("2020-01-24,,示例丙,5,\n")];
        Assert.Equal(bytes.Length, Gb18030.GetByteCount(Gb18030.GetString(bytes)));

        StatementProblem problem = Only(Read(bytes));
        Assert.Equal(("intake.encoding.mixed", 4), (problem.Code, problem.Row));
        // The first character's two bytes happen to be UTF-8 as well; the second's are not.
        Assert.Equal($"byte {Encoding.UTF8.GetByteCount(Good) + "2020-01-24,,".Length + 2}", problem.Value);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF }, 0)]
    [InlineData(new byte[] { (byte)'a', (byte)'\n', 0x81 }, 2)]
    [InlineData(new byte[] { (byte)'a', 0xC3, 0xFF, 0xFF }, 1)]
    public void BytesThatNothingDecodes_AreRefusedAtTheirOffset(byte[] bytes, int offset)
    {
        StatementProblem problem = Only(Read(bytes));
        Assert.Equal("intake.encoding.undecodable", problem.Code);
        Assert.Equal($"byte {offset}", problem.Value);
    }

    [Fact]
    public void Utf8AfterAMark_WithABadByte_IsRefusedAndNotTakenForGb18030()
    {
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Gb18030.GetBytes(Good)];
        Assert.Equal("intake.encoding.undecodable", Only(Read(bytes)).Code);
    }

    [Fact]
    public void ChosenEncoding_ThatTheFileIsNot_IsRefused()
    {
        byte[] bytes = Gb18030.GetBytes(Good);
        Assert.Equal("intake.encoding.undecodable", Only(Read(bytes, new StatementReadOptions { Encoding = "utf-8" })).Code);
        Assert.Equal("intake.encoding.unknown", Only(Read(bytes, new StatementReadOptions { Encoding = "big5" })).Code);
        byte[] marked = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Good)];
        Assert.Equal("intake.encoding.contradicted", Only(Read(marked, new StatementReadOptions { Encoding = "gbk" })).Code);
        Assert.True(Read(bytes, new StatementReadOptions { Encoding = "gbk" }).IsAccepted);
    }

    [Theory]
    [InlineData("2020-01-22,,示例\0甲,100,\n", "intake.text.nul", 2, "giver")]
    [InlineData("2020-01-22,,\"示例甲,100,\n", "intake.csv.unclosed-quote", 2, "giver")]
    [InlineData("2020-01-22,,\"示例\"甲,100,\n", "intake.csv.stray-quote", 2, "giver")]
    [InlineData("2020-01-22,,示例\"甲,100,\n", "intake.csv.stray-quote", 2, "giver")]
    [InlineData("2020-01-22,,\"\"甲,100,\n", "intake.csv.stray-quote", 2, "giver")]
    [InlineData("2020-01-22,,示例甲,100\n", "intake.csv.ragged", 2, null)]
    [InlineData("2020-01-22,,示例甲,1,234.50,\n", "intake.csv.ragged", 2, null)]
    [InlineData("22.1.2020,,示例甲,100,\n", "intake.date.unreadable", 2, "date")]
    [InlineData("2020-02-30,,示例甲,100,\n", "intake.date.unreadable", 2, "date")]
    [InlineData("2020-01-22,,示例甲,-5,\n", "intake.amount.negative", 2, "amount")]
    [InlineData("2020-01-22,,示例甲,0,\n", "intake.amount.zero", 2, "amount")]
    [InlineData("2020-01-22,,示例甲,1000000000,\n", "intake.amount.absurd", 2, "amount")]
    [InlineData("2020-01-22,,示例甲,1e9,\n", "intake.amount.unreadable", 2, "amount")]
    [InlineData("2020-01-22,,示例甲,\"1,23.50\",\n", "intake.amount.unreadable", 2, "amount")]
    [InlineData("2020-01-22,,示例甲,,\n", "intake.amount.unreadable", 2, "amount")]
    [InlineData("2020-01-22,,示例甲,0.001,\n", "intake.amount.fraction-of-fen", 2, "amount")]
    [InlineData("2020-01-22,7,示例甲,5,\n\n2020-01-22,7,示例甲,5,\n", "intake.number.repeated", 4, null)]
    [InlineData("2020-01-22,7,示例甲,5,\n2020-01-22,,示例甲,5,\n", "intake.number.some", 3, null)]
    public void BadRow_IsRefusedWithItsCell(string rows, string code, int row, string? column)
    {
        StatementReading reading = Read(Encoding.UTF8.GetBytes("date,transaction_number,giver,amount,memo\n" + rows));

        Assert.False(reading.IsAccepted);
        StatementProblem problem = reading.Problems[0];
        Assert.Equal((code, row, column), (problem.Code, problem.Row, problem.Column));
        Assert.Equal("gifts.csv", problem.File);
        Assert.Contains($"row {row}", problem.En);
        Assert.Contains($"第 {row} 行", problem.Zh);
    }

    [Fact]
    public void ManyBadRows_AreAllCountedAndListedUpToTheLimit()
    {
        StringBuilder text = new("date,amount\n");
        for (int row = 0; row < 2_500; row++) text.Append("2020-01-22,-1\n");
        StatementReading reading = Read(Encoding.UTF8.GetBytes(text.ToString()));

        Assert.Equal((1_000, 2_500L), (reading.Problems.Count, reading.ProblemCount));
        Assert.Equal((2, 1_001), (reading.Problems[0].Row, reading.Problems[^1].Row));
    }

    [Theory]
    [InlineData("amount,colour\n", "intake.column.unknown", "colour")]
    [InlineData("date,giver\n", "intake.column.missing", "date,giver")]
    [InlineData("amount,金额\n", "intake.column.repeated", "金额")]
    [InlineData("when,what\n", "intake.format.unrecognised", null)]
    [InlineData("date,amount\n", "intake.list.empty", "gifts.csv")]
    [InlineData("", "intake.file.empty", null)]
    public void BadHeader_IsRefused(string text, string code, string? value)
    {
        StatementProblem problem = Only(Read(Encoding.UTF8.GetBytes(text)));
        Assert.Equal((code, value), (problem.Code, problem.Value));
    }

    [Fact]
    public void UnusualCharacters_SurviveVerbatim()
    {
        string[] givers = ["\t示例甲\t", "示例\u200B乙", "示例\u00A0丙", " 示例丁 ", "=1+1", "\"引号\"", "换\r\n行", "＝全角", "逗,号", new string('长', 1_449)];
        string rows = string.Concat(givers.Select(giver => $"2020-01-22,\"{giver.Replace("\"", "\"\"")}\",0.01\n"));
        Statement statement = Assert.Single(Read(Encoding.UTF8.GetBytes("date,giver,amount\n" + rows)).Statements);

        Assert.Equal(givers, statement.Rows.Select(row => row.Giver));
    }

    [Theory]
    [InlineData("1,234.50", 123_450)]
    [InlineData("１，２３４．５０", 123_450)]
    [InlineData("￥8", 800)]
    [InlineData("8元", 800)]
    [InlineData("0.10", 10)]
    [InlineData("0.100", 10)]
    [InlineData("999999999.99", 99_999_999_999)]
    public void AmountText_IsReadExactly(string text, long minor)
    {
        Assert.Equal(AmountFault.None, AmountText.Read(text, 100_000_000_000, out long read));
        Assert.Equal(minor, read);
    }

    [Theory]
    [InlineData(294_683.270000002, 29_468_327)]
    [InlineData(0.1 + 0.2, 30)]
    [InlineData(123_456_789.01, 12_345_678_901)]
    public void AmountInABinaryCell_IsItsNearestFen(double cell, long minor)
    {
        Assert.Equal(AmountFault.None, AmountText.Read(cell, 100_000_000_000, out long read));
        Assert.Equal(minor, read);
    }

    [Theory]
    [InlineData(0.015, (int)AmountFault.FractionOfFen)]
    [InlineData(10.0001, (int)AmountFault.FractionOfFen)]
    [InlineData(double.NaN, (int)AmountFault.Absurd)]
    [InlineData(1e300, (int)AmountFault.Absurd)]
    [InlineData(-0.01, (int)AmountFault.Negative)]
    public void AmountInABinaryCell_ThatIsNoSumOfFen_IsRefused(double cell, int fault) =>
        Assert.Equal((AmountFault)fault, AmountText.Read(cell, 100_000_000_000, out _));

    [Fact]
    public void FieldOfFiftyMegabytes_IsRefusedWithinBounds()
    {
        byte[] bytes = new byte[50 * 1024 * 1024];
        Array.Fill(bytes, (byte)'a');
        Encoding.UTF8.GetBytes("date,giver,amount\n2020-01-22,\"").CopyTo(bytes, 0);
        long before = GC.GetAllocatedBytesForCurrentThread();
        StatementProblem problem = Only(Read(bytes));

        Assert.Equal(("intake.field.too-long", 2, "giver"), (problem.Code, problem.Row, problem.Column));
        Assert.True(problem.Value!.Length <= 81);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4 * 1024 * 1024);
    }

    [Theory]
    [InlineData("\"date,amount\n2020-01-22,5\n", "intake.csv.unclosed-quote")]
    [InlineData("date,am\0ount\n2020-01-22,5\n", "intake.text.nul")]
    [InlineData("source_file,seq,donated_on_raw,donor_raw,amount_raw,note_raw\n", "intake.list.empty")]
    public void FileThatGivesNoList_IsRefused(string text, string code) => Assert.Equal(code, Only(Read(Encoding.UTF8.GetBytes(text))).Code);

    [Fact]
    public void DamagedTexts_AreRefusedAndNeverThrow()
    {
        byte[] whole = Encoding.UTF8.GetBytes(Good);
        Random random = new(7);
        for (int round = 0; round < 2_000; round++)
        {
            byte[] bytes = [.. whole];
            for (int flips = 0; flips < 1 + (round % 4); flips++) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            StatementReading reading = Read(round % 3 == 0 ? bytes[..random.Next(bytes.Length)] : bytes);
            Assert.True(reading.IsAccepted == (reading.Problems.Count == 0));
            if (reading.IsAccepted) Assert.NotEmpty(Assert.Single(reading.Statements).Rows);
        }
    }

    [Fact]
    public void CsvSpectrum_IsReadAsItsJsonSays()
    {
        string[] files = Directory.GetFiles(SharedFiles.PathOf("hostile", "csv-spectrum", "csvs"), "*.csv");
        Assert.NotEmpty(files);
        foreach (string file in files)
        {
            ProblemList problems = new(Path.GetFileName(file), 10);
            using FileStream stream = File.OpenRead(file);
            CsvRecords records = new(TextOpening.Open(stream, TextEncoding.Decide(stream, null, problems)!), 1_000, problems);
            Assert.True(records.ReadHeader());
            List<Dictionary<string, string>> rows = [];
            while (records.Read()) rows.Add(records.Header.Zip(records.Fields).ToDictionary(pair => pair.First, pair => pair.Second));
            string json = File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, "..", "json", Path.GetFileNameWithoutExtension(file) + ".json"));

            Assert.Equal(0, problems.Count);
            Assert.Equal(JsonSerializer.Deserialize<List<Dictionary<string, string>>>(json)!, rows);
        }
    }

    private static StatementReading Read(byte[] bytes, StatementReadOptions? options = null) =>
        StatementReader.Read(new MemoryStream(bytes), "folder/gifts.csv", options ?? new StatementReadOptions());

    private static StatementProblem Only(StatementReading reading) => Assert.Single(reading.Problems);
}
