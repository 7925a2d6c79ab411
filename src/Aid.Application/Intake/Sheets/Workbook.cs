using System.IO.Compression;
using System.Text;
using System.Xml;
using Aid.Application.Intake.Problems;
using ExcelDataReader;

namespace Aid.Application.Intake.Sheets;

/// <summary>A row of a sheet: its number as the sheet shows it, and its cells from column A (text, number, instant or null).</summary>
internal readonly record struct SheetRow(int Number, object?[] Cells)
{
    /// <summary>Whether no cell holds anything but blanks.</summary>
    public bool IsBlank => Array.TrueForAll(Cells, cell => cell is null or "" || (cell is string text && string.IsNullOrWhiteSpace(text)));

    /// <summary>The cell, or null beyond the row's end.</summary>
    public object? this[int column] => column >= 0 && column < Cells.Length ? Cells[column] : null;
}

/// <summary>
/// A spreadsheet (XLSX), of which the first sheet with content is read; a second one with content is refused, because nobody would know that
/// it was left out. The library that reads it trusts its input, so sizes are bounded first and whatever it throws is a refusal.
/// </summary>
internal sealed class Workbook(Stream stream, StatementReadOptions options, ProblemList problems)
{
    private const int HeadRows = 20;
    private const int MaxParts = 1_000;
    private const int MaxColumns = 256;

    /// <summary>Cells looked at in one pass, empty ones too: a row number near the sheet's end stands for a million rows of nothing.</summary>
    private const long MaxCells = 200_000_000;
    private const long MaxSharedTextBytes = 64L * 1024 * 1024;
    private IReadOnlyList<SheetRow>? _head;
    private long _cells;

    /// <summary>The library asks for code page 1252 when it is configured, even for XLSX, which never uses it.</summary>
    static Workbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The day on which the file says that it was saved; null if it does not say.</summary>
    public DateOnly? SavedOn { get; private set; }

    /// <summary>Bounds the parts before anything is unpacked; false with the problem listed. .NET never unpacks beyond a declared size.</summary>
    public bool Open()
    {
        try
        {
            stream.Position = 0;
            using ZipArchive archive = new(stream, ZipArchiveMode.Read, leaveOpen: true);
            long total = archive.Entries.Take(MaxParts + 1).Sum(part => part.Length);
            bool isTooLarge = archive.Entries.Count > MaxParts
                || total > options.MaxBytes
                || archive.Entries.Any(part => part.Name.Contains("sharedStrings", StringComparison.OrdinalIgnoreCase) && part.Length > MaxSharedTextBytes);
            if (isTooLarge)
            {
                problems.Add("intake.file.too-large", null, null, $"{total} bytes", $"展开后至多 {options.MaxBytes} 字节", $"at most {options.MaxBytes} bytes when unpacked");
                return false;
            }

            SavedOn = ReadSavedOn(archive.GetEntry("docProps/core.xml"));
            return true;
        }
        catch (Exception error) when (error is InvalidDataException or XmlException or IOException or OverflowException)
        {
            Unreadable(null);
            return false;
        }
    }

    /// <summary>The first rows that are not blank, read once: every format looks at them, and each opening unpacks all shared texts.</summary>
    public IReadOnlyList<SheetRow> Head => _head ??= [.. Rows().Take(HeadRows)];

    /// <summary>The rows of the first sheet with content, without its blank rows.</summary>
    /// <exception cref="StopReadingException">The file is damaged, or too wide; the problem is listed.</exception>
    public IEnumerable<SheetRow> Rows()
    {
        stream.Position = 0;
        using IExcelDataReader reader = Trust(null, () => ExcelReaderFactory.CreateOpenXmlReader(
            stream, new ExcelReaderConfiguration { LeaveOpen = true, FallbackEncoding = Encoding.UTF8 }));
        bool hasContent = false;
        int number = 0;
        _cells = 0;
        do
        {
            bool isSecond = hasContent;
            number = 0;
            while (Trust(number, reader.Read))
            {
                number++;
                SheetRow row = new(number, Trust(number - 1, () => Cells(reader, number)));
                if (row.IsBlank) continue;
                hasContent = true;
                if (isSecond)
                {
                    problems.Add("intake.sheet.second", number, null, reader.Name, "只有一张有内容的工作表", "one sheet with content");
                    yield break;
                }

                yield return row;
            }
        }
        while (Trust(number, reader.NextResult));
    }

    private object?[] Cells(IExcelDataReader reader, int number)
    {
        int count = reader.FieldCount;
        _cells += count;
        if (_cells > MaxCells)
        {
            problems.Add("intake.file.too-large", number, null, null, $"至多 {MaxCells} 个单元格", $"at most {MaxCells} cells");
            throw new StopReadingException();
        }

        object?[] cells = new object?[Math.Min(count, MaxColumns)];
        for (int column = 0; column < count; column++)
        {
            object? value = reader.GetValue(column);
            if (value is null) continue;
            if (column >= MaxColumns)
            {
                problems.Add("intake.sheet.too-wide", number, SheetShape.Letters(column), null, $"至多 {MaxColumns} 列", $"at most {MaxColumns} columns");
                throw new StopReadingException();
            }

            if (value is string { Length: var length } text && (length > options.MaxFieldChars || text.Contains('\0')))
            {
                problems.Add(length > options.MaxFieldChars ? "intake.field.too-long" : "intake.text.nul", number, SheetShape.Letters(column), text,
                    $"至多 {options.MaxFieldChars} 个字符、没有 NUL 的单元格", $"a cell of at most {options.MaxFieldChars} characters, without NUL");
                throw new StopReadingException();
            }

            cells[column] = value;
        }

        return cells;
    }

    /// <summary>Runs the library, any failure of which means that the file is not what it says.</summary>
    private T Trust<T>(int? after, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is not (OutOfMemoryException or StopReadingException))
        {
            Unreadable(after);
            throw new StopReadingException();
        }
    }

    private void Unreadable(int? afterRow) => problems.Add("intake.file.unreadable", afterRow is > 0 ? afterRow + 1 : null, null, null,
        "完好的 XLSX 文件", "an XLSX file that is whole");

    private static DateOnly? ReadSavedOn(ZipArchiveEntry? part)
    {
        if (part is null || part.Length > 65_536) return null;
        using Stream content = part.Open();
        using XmlReader xml = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        DateOnly? saved = null;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "modified") continue;
            string text = xml.ReadElementContentAsString();
            if (text.Length >= 10 && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", out DateOnly day)) saved = day;
            break;
        }

        return saved;
    }
}
