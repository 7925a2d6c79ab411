using System.Security.Cryptography;
using Aid.Application.Intake.Control;
using Aid.Application.Intake.Formats;
using Aid.Application.Intake.Problems;
using Aid.Application.Intake.Sheets;
using Aid.Application.Intake.Text;

namespace Aid.Application.Intake;

/// <summary>Reads statement files. Nothing is guessed: what cannot be read with certainty is a problem that names its cell.</summary>
public static class StatementReader
{
    private static readonly IStatementFormat[] Known =
    [
        new SheetFormat(SheetShape.Pos),
        new SheetFormat(SheetShape.UnionPay),
        new SheetFormat(SheetShape.Alipay),
        new HubeiListFormat(),
        new AidCsvFormat(),
    ];

    /// <summary>The codes of the formats that can be chosen, in the order in which the content is tried.</summary>
    public static IReadOnlyList<string> Formats { get; } = [.. Known.Select(format => format.Code)];

    /// <summary>Streams a file's lists into a sink; the caller commits nothing unless the scan is accepted.</summary>
    /// <param name="stream">A seekable stream; it is read from its beginning, and left open.</param>
    /// <param name="fileName">The file's name; its folder is ignored.</param>
    /// <param name="options">How to read.</param>
    /// <param name="sink">Receives lists and rows.</param>
    /// <exception cref="ArgumentException">The stream cannot seek: a file is read more than once, first to judge its bytes.</exception>
    public static StatementScan Scan(Stream stream, string fileName, StatementReadOptions options, IStatementSink sink)
    {
        if (!stream.CanSeek) throw new ArgumentException("The stream must be seekable.", nameof(stream));
        string file = Path.GetFileName(fileName);
        ProblemList problems = new(file, options.MaxProblems);
        List<StatementSummary> lists = [];
        string sha256 = "";
        try
        {
            if (CheckSize(stream, options, problems))
            {
                stream.Position = 0;
                sha256 = Convert.ToHexStringLower(SHA256.HashData(stream));
                ControlTotals? control = ReadControl(options, problems);
                ReadingContext context = new(file, sha256, options, control, problems, sink);
                lists = context.Lists;
                Read(stream, context);
                if (lists.Count == 0 && problems.Count == 0) problems.Add("intake.list.empty", null, null, null, "至少一份名单", "at least one list");
            }
        }
        catch (StopReadingException)
        {
            // What stopped the reading is the last problem of the list: the file is refused by it.
        }

        return new StatementScan(file, sha256, lists, problems.Kept, problems.Count);
    }

    /// <summary>Streams a file's lists into a sink; a file that cannot be opened is a problem of its own.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to read.</param>
    /// <param name="sink">Receives lists and rows.</param>
    public static StatementScan Scan(string path, StatementReadOptions options, IStatementSink sink)
    {
        FileStream stream;
        try
        {
            stream = File.OpenRead(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            ProblemList problems = new(Path.GetFileName(path), options.MaxProblems);
            problems.Add("intake.file.unreadable", null, null, null, "可以打开的文件", "a file that can be opened");
            return new StatementScan(Path.GetFileName(path), "", [], problems.Kept, problems.Count);
        }

        using (stream) return Scan(stream, path, options, sink);
    }

    /// <summary>Reads a whole file into memory.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to read.</param>
    public static StatementReading Read(string path, StatementReadOptions options)
    {
        Gathering gathering = new();
        return gathering.Finish(Scan(path, options, gathering));
    }

    /// <summary>Reads a whole file into memory.</summary>
    /// <param name="stream">A seekable stream; it is read from its beginning, and left open.</param>
    /// <param name="fileName">The file's name; its folder is ignored.</param>
    /// <param name="options">How to read.</param>
    public static StatementReading Read(Stream stream, string fileName, StatementReadOptions options)
    {
        Gathering gathering = new();
        return gathering.Finish(Scan(stream, fileName, options, gathering));
    }

    private static void Read(Stream stream, ReadingContext context)
    {
        if (Open(stream, context) is not { } content) return;
        IStatementFormat? format;
        if (context.Options.Format is { } code)
        {
            format = Array.Find(Known, known => known.Code == code);
            if (format is null) context.Problems.Add("intake.format.unknown", null, null, code, string.Join('、', Formats), string.Join(", ", Formats));
        }
        else
        {
            format = Array.Find(Known, known => known.Recognises(content, context));
            if (format is null)
            {
                context.Problems.Add("intake.format.unrecognised", null, null, null,
                    $"已知的表头，或 --format（{string.Join('、', Formats)}）", $"known headings, or --format ({string.Join(", ", Formats)})");
            }
        }

        format?.Read(content, context);
    }

    private static FileContent? Open(Stream stream, ReadingContext context)
    {
        byte[] head = new byte[4];
        stream.Position = 0;
        int length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        switch (head.AsSpan(0, length))
        {
            case [(byte)'P', (byte)'K', 3, 4]:
                Workbook workbook = new(stream, context.Options, context.Problems);
                return workbook.Open() ? new FileContent(workbook, stream, null, []) : null;
            case [0xD0, 0xCF, 0x11, 0xE0]:
                context.Problems.Add("intake.file.old-excel", null, null, null, "另存为 XLSX 或 CSV 的文件", "the file saved as XLSX or CSV");
                return null;
            default:
                return TextEncoding.Decide(stream, context.Options.Encoding, context.Problems) is { } encoding
                    ? FileContent.OfText(stream, encoding, context)
                    : null;
        }
    }

    private static bool CheckSize(Stream stream, StatementReadOptions options, ProblemList problems)
    {
        if (stream.Length == 0) problems.Add("intake.file.empty", null, null, null, "有内容的文件", "a file with content");
        if (stream.Length > options.MaxBytes)
        {
            problems.Add("intake.file.too-large", null, null, $"{stream.Length} bytes", $"至多 {options.MaxBytes} 字节", $"at most {options.MaxBytes} bytes");
        }

        return problems.Count == 0;
    }

    private static ControlTotals? ReadControl(StatementReadOptions options, ProblemList problems)
    {
        if (options.ControlFile is not { } path) return null;
        string file = Path.GetFileName(path);
        try
        {
            using FileStream stream = File.OpenRead(path);
            return ControlTotals.Read(stream, file, options, problems);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(new StatementProblem("intake.control.unreadable", file, null, null, null, "可以打开的对照文件", "a control file that can be opened"));
            return null;
        }
    }

    private sealed class Gathering : IStatementSink
    {
        private readonly List<Statement> _statements = [];
        private List<StatementRow> _rows = [];

        public void Begin(StatementHeader header) => _rows = [];

        public void Add(StatementRow row) => _rows.Add(row);

        public void End(StatementSummary summary) => _statements.Add(new Statement(summary, _rows));

        public StatementReading Finish(StatementScan scan) => new(scan.File, scan.Sha256, _statements, scan.Problems, scan.ProblemCount);
    }
}
