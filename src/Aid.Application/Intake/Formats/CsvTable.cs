using Aid.Application.Intake.Problems;
using Aid.Application.Intake.Text;

namespace Aid.Application.Intake.Formats;

/// <summary>A CSV table with known columns: reads its header, then its rows, naming columns in problems as the header does.</summary>
internal sealed class CsvTable(CsvRecords records, ReadingContext context)
{
    private readonly Dictionary<string, int> _columns = [];

    /// <summary>The day read last: lists write the same one thousands of times.</summary>
    private (string? Text, DateOnly Day) _lastDay;

    public CsvRecords Records => records;

    /// <summary>Opens a text as a table; null, with the problem listed, if the file is a spreadsheet.</summary>
    public static CsvTable? Open(FileContent content, ReadingContext context, string format)
    {
        if (content.Workbook is null) return new CsvTable(content.Records(context, context.Problems), context);
        context.Problems.Add("intake.format.other", null, null, context.File, $"{format} 是 CSV 文本", $"a CSV text, for {format}");
        return null;
    }

    /// <summary>Takes the header; false, with every missing, unknown or repeated column listed, if it is not as asked.</summary>
    /// <param name="synonyms">Accepted headings, in lower case, to the column's name.</param>
    /// <param name="needed">The columns that must be there.</param>
    public bool ReadHeader(IReadOnlyDictionary<string, string> synonyms, IReadOnlyCollection<string> needed)
    {
        long before = context.Problems.Count;
        if (!records.ReadHeader())
        {
            context.Problems.Add("intake.file.empty", 1, null, null, "表头与至少一行", "headings and at least one row");
            return false;
        }

        for (int column = 0; column < records.Header.Count; column++)
        {
            string heading = records.Header[column].Trim();
            if (!synonyms.TryGetValue(heading.ToLowerInvariant(), out string? name))
            {
                context.Problems.Add("intake.column.unknown", records.Line, $"{column + 1}", heading,
                    string.Join('、', synonyms.Values.Distinct()), string.Join(", ", synonyms.Values.Distinct()));
            }
            else if (!_columns.TryAdd(name, column))
            {
                context.Problems.Add("intake.column.repeated", records.Line, $"{column + 1}", heading, "每列一次", "each column once");
            }
        }

        foreach (string name in needed.Where(name => !_columns.ContainsKey(name)))
        {
            context.Problems.Add("intake.column.missing", records.Line, name, string.Join(',', records.Header), $"{name} 列", $"a column {name}");
        }

        return context.Problems.Count == before;
    }

    /// <summary>The heading as printed, for a problem.</summary>
    public string Heading(string name) => _columns.TryGetValue(name, out int column) ? records.Header[column].Trim() : name;

    /// <summary>The field of the current record, verbatim; empty where the table lacks the column.</summary>
    public string Field(string name) => _columns.TryGetValue(name, out int column) ? records.Fields[column] : "";

    /// <summary>Reads the amount of the current record; null with the problem listed.</summary>
    public long? Amount(string name)
    {
        AmountFault fault = AmountText.Read(Field(name), context.Options.AbsurdAmountMinor, out long minor);
        if (fault == AmountFault.None) return minor;
        context.Problems.Add(AmountProblems.Of(fault, context, records.Line, Heading(name), Field(name)));
        return null;
    }

    /// <summary>Reads the day of the current record; null with the problem listed.</summary>
    public DateOnly? Day(string name)
    {
        string text = Field(name);
        if (text == _lastDay.Text) return _lastDay.Day;
        if (CalendarText.ReadCell(text) is { } day)
        {
            _lastDay = (text, day);
            return day;
        }

        context.Problems.Add("intake.date.unreadable", records.Line, Heading(name), ProblemList.Shorten(text),
            "日期，如 2020-01-22 或 2020.01.22", "a day such as 2020-01-22 or 2020.01.22");
        return null;
    }
}
