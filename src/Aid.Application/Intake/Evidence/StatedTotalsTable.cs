using Aid.Application.Intake.Problems;
using Aid.Application.Intake.Text;

namespace Aid.Application.Intake.Evidence;

/// <summary>
/// A daily audit: a title, headings over several rows, one row for each day, remarks below. The society's own figures stand in the
/// columns from the heading 公示内容 on.
/// </summary>
internal static class StatedTotalsTable
{
    private const string Section = "公示内容";

    private static readonly Dictionary<string, string> Measures = new()
    {
        ["当日收到捐款"] = "received.day",
        ["捐款人次"] = "givers.day",
        ["累计收到捐款"] = "received.cumulative",
        ["累计收到捐款（美元）"] = "received.cumulative.usd",
        ["当日发放捐款"] = "disbursed.day",
    };

    public static void Read(CsvRecords records, List<StatedTotal> totals, ProblemList unread, ProblemList problems)
    {
        int first = -1;
        Dictionary<int, string> columns = [];
        while (records.Read())
        {
            if (first < 0)
            {
                first = IndexOf(records.Fields, Section);
            }
            else if (columns.Count == 0)
            {
                columns = MeasuresOf(records.Fields, first);
            }
            else if (records.Fields.Count > 1 && CalendarText.ReadCell(records.Fields[1]) is { } day)
            {
                foreach ((int column, string measure) in columns) Take(records, day, column, measure, totals, unread);
            }
        }

        if (columns.Count < Measures.Count)
        {
            problems.Add("intake.column.missing", null, Section, null,
                $"“{Section}”下的列：{string.Join('、', Measures.Keys)}", $"the columns {string.Join(", ", Measures.Keys)} under {Section}");
        }
    }

    private static Dictionary<int, string> MeasuresOf(IReadOnlyList<string> fields, int first)
    {
        Dictionary<int, string> columns = [];
        for (int column = first; column < fields.Count; column++)
        {
            if (Measures.TryGetValue(fields[column].Trim(), out string? measure)) columns.Add(column, measure);
        }

        return columns;
    }

    private static void Take(CsvRecords records, DateOnly day, int column, string measure, List<StatedTotal> totals, ProblemList unread)
    {
        string text = column < records.Fields.Count ? records.Fields[column].Trim() : "";
        if (text.Length == 0) return;
        string cell = $"{records.Line}:{column + 1}";
        if (measure == "givers.day" && long.TryParse(text, out long count))
        {
            totals.Add(new StatedTotal(day, measure, count, cell));
        }
        else if (measure != "givers.day" && AmountText.Read(text, long.MaxValue, out long minor) is AmountFault.None or AmountFault.Zero)
        {
            totals.Add(new StatedTotal(day, measure, minor, cell));
        }
        else
        {
            unread.Add("intake.amount.unreadable", records.Line, $"{column + 1} {measure}", text, "金额或人次", "an amount or a count");
        }
    }

    private static int IndexOf(IReadOnlyList<string> fields, string text)
    {
        for (int column = 0; column < fields.Count; column++)
        {
            if (fields[column].Trim() == text) return column;
        }

        return -1;
    }
}
