using System.Text;
using System.Text.RegularExpressions;
using Aid.Application.Intake.Problems;
using Aid.Application.Intake.Text;

namespace Aid.Application.Intake.Control;

/// <summary>
/// A control file: for each list the number of rows and the sum that somebody counted, and what the society published. Columns
/// <c>source_file</c>, <c>rows</c> and <c>sum_of_rows</c>; <c>published_total</c>, <c>published_count</c> and <c>title</c> are used where
/// they are there; others are ignored.
/// </summary>
internal sealed partial class ControlTotals
{
    private static readonly string[] Needed = ["source_file", "rows", "sum_of_rows"];
    private static readonly string[] Figures = ["rows", "sum_of_rows", "published_total", "published_count"];
    private readonly Dictionary<string, (string? Title, IReadOnlyList<StatedFigure> Stated)> _lists = [];

    private ControlTotals(string file) => File = file;

    /// <summary>The control file's name.</summary>
    public string File { get; }

    /// <summary>The figures for a list; null if the file has no row for it.</summary>
    public IReadOnlyList<StatedFigure>? For(string source) => _lists.GetValueOrDefault(Key(source)).Stated;

    /// <summary>The list's title as the control file records it; null if it does not.</summary>
    public string? TitleOf(string source) => _lists.GetValueOrDefault(Key(source)).Title;

    /// <summary>Reads a control file; problems go to the list, under the control file's own name.</summary>
    public static ControlTotals Read(Stream stream, string file, StatementReadOptions options, ProblemList problems)
    {
        ControlTotals control = new(file);
        ProblemList own = new(file, options.MaxProblems);
        try
        {
            if (TextEncoding.Decide(stream, null, own) is { } encoding) control.Fill(TextOpening.Open(stream, encoding), options, own);
        }
        catch (StopReadingException)
        {
            // The problem that stopped it is listed below with the others.
        }

        foreach (StatementProblem problem in own.Kept) problems.Add(problem);
        return control;
    }

    private void Fill(StreamReader reader, StatementReadOptions options, ProblemList problems)
    {
        CsvRecords records = new(reader, options.MaxFieldChars, problems);
        if (!records.ReadHeader()) return;
        string[] header = [.. records.Header];
        foreach (string needed in Needed.Except(header))
        {
            problems.Add("intake.column.missing", 1, needed, string.Join(',', header), $"{needed} 列", $"a column {needed}");
        }

        if (problems.Count > 0) return;
        while (records.Read())
        {
            if (!records.IsWhole()) continue;
            string Cell(string name) => Array.IndexOf(header, name) is >= 0 and var at ? records.Fields[at].Trim() : "";
            List<StatedFigure> figures = [];
            foreach (string column in Figures)
            {
                if (Cell(column) is { Length: > 0 } text) Add(figures, column, text, records.Line, options, problems);
            }

            string title = Cell("title");
            if (!_lists.TryAdd(Key(Cell("source_file")), (title.Length > 0 ? title : null, figures)))
            {
                problems.Add("intake.control.repeated", records.Line, "source_file", Cell("source_file"), "每份名单一行", "one row for each list");
            }
        }
    }

    private static void Add(List<StatedFigure> figures, string column, string text, int line, StatementReadOptions options, ProblemList problems)
    {
        if (column is "rows" or "published_count")
        {
            if (text.Length <= 100 && Digits().Match(text) is { Success: true } match && long.TryParse(match.ValueSpan, out long count))
            {
                figures.Add(new StatedFigure(column, null, count));
                return;
            }
        }
        else if (AmountText.Read(text, long.MaxValue, out long minor) == AmountFault.None)
        {
            figures.Add(new StatedFigure(column, minor, null));
            return;
        }

        problems.Add("intake.control.unreadable", line, column, text, "一个数", "a number");
    }

    /// <summary>File systems differ in how they compose characters; names are compared in NFC.</summary>
    private static string Key(string source) => source.Normalize(NormalizationForm.FormC);

    /// <summary>The one number in "共计48740人次".</summary>
    [GeneratedRegex("(?<![0-9])[0-9]{1,9}(?![0-9])", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Digits();
}
