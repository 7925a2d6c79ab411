using System.Globalization;
using System.Text.RegularExpressions;
using Aid.Application.Intake.Problems;
using Aid.Application.Intake.Sheets;
using Aid.Application.Intake.Text;

namespace Aid.Application.Intake.Formats;

/// <summary>
/// A published table: a title or none, perhaps a line with the day, a row of headings, a gift to a row, and a total in a stray cell, in a
/// last row of words, or nowhere.
/// </summary>
internal sealed partial class SheetFormat(SheetShape shape) : IStatementFormat
{
    private const int MaxTitleChars = 1_000;
    private const int MaxTotalChars = 100;

    public string Code => shape.Code;

    public bool Recognises(FileContent content, ReadingContext context)
    {
        if (content.Workbook is null) return false;
        Head head = ReadHead(content.Workbook);
        return head.Columns is not null && HasMark(head.Title + context.File);
    }

    public void Read(FileContent content, ReadingContext context)
    {
        if (content.Workbook is not { } workbook)
        {
            context.Problems.Add("intake.format.other", null, null, context.File, $"{Code} 是 XLSX 表格", $"an XLSX sheet, for {Code}");
            return;
        }

        Head head = ReadHead(workbook);
        if (head.Columns is not { } columns)
        {
            context.Problems.Add("intake.column.missing", head.LastRow.Number > 0 ? head.LastRow.Number : null, null,
                string.Join(" | ", head.LastRow.Cells?.OfType<string>() ?? []), $"表头：{shape.Expected}", $"the headings {shape.Expected}");
            return;
        }

        ListDay? day = StatementDating.Decide(head.Title, context.File, workbook.SavedOn, context.Options, context.Problems);
        ListWriter list = new(context, new StatementHeader
        {
            Source = context.File,
            File = context.File,
            Sha256 = context.Sha256,
            Format = Code,
            Channel = context.Options.Channel ?? shape.Channel,
            Title = head.Title,
            From = day?.From,
            Until = day?.Date,
        });
        SheetGifts gifts = new(shape, columns, day ?? new ListDay(new DateOnly(2000, 1, 1), DateBasis.Given, default), day is not null, context);
        StatementRow? maybeTotal = null;
        foreach (SheetRow row in workbook.Rows())
        {
            if (row.Number <= columns.Header.Number) continue;
            if (maybeTotal is not null) list.Add(maybeTotal);
            maybeTotal = null;
            if (Stated(row, columns) is { Count: > 0 } figures)
            {
                foreach (StatedFigure figure in figures) list.State(figure);
            }
            else if (gifts.Read(row, list.NextPlace) is { } gift)
            {
                if (LooksLikeTotal(gift, list)) maybeTotal = gift;
                else list.Add(gift);
            }
            else
            {
                list.Skip();
            }
        }

        if (maybeTotal is not null) list.State(new StatedFigure($"{SheetShape.Letters(columns.Amount)}{maybeTotal.Row}", maybeTotal.AmountMinor, null));
        list.End();
    }

    /// <summary>
    /// A last row of nothing but the sum of all the others is a total under the amounts; the genuine lists do hold gifts without a giver, so
    /// neither sign would do alone.
    /// </summary>
    private static bool LooksLikeTotal(StatementRow gift, ListWriter list) =>
        gift.TransactionNumber is null && list.NextPlace > 2 && gift.AmountMinor == list.TotalMinor
        && string.IsNullOrWhiteSpace(gift.Giver) && gift.Memo.Length == 0 && gift.TimeText is null;

    private bool HasMark(string text) => shape.TitleMark is null || text.Contains(shape.TitleMark);

    private Head ReadHead(Workbook workbook)
    {
        List<string> title = [];
        SheetRow last = default;
        foreach (SheetRow row in workbook.Head)
        {
            last = row;
            if (shape.Match(row) is { } columns) return new Head(TitleOf(title), columns, row);
            title.AddRange(row.Cells.Select(TitleText).Where(text => text.Length > 0));
        }

        return new Head(null, null, last);
    }

    /// <summary>The texts above the headings as one; a longer one than any title is not a title, and its start is kept.</summary>
    private static string? TitleOf(List<string> texts)
    {
        string title = Cut(string.Join(' ', texts.Select(Cut)));
        return title.Length == 0 ? null : title;
    }

    private static string Cut(string text) => text.Length <= MaxTitleChars
        ? text
        : text[..(char.IsHighSurrogate(text[MaxTitleChars - 1]) ? MaxTitleChars - 1 : MaxTitleChars)];

    private static string TitleText(object? cell) => cell switch
    {
        string text => text.Trim(),
        DateTime instant => instant.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        double number => number.ToString("0.##", CultureInfo.InvariantCulture),
        _ => "",
    };

    /// <summary>
    /// The figures that a row states about the table: words such as "共计48740人次" and "总金额10272810.33", or a lone number outside
    /// the columns that are read, beside no gift.
    /// </summary>
    private static List<StatedFigure> Stated(SheetRow row, SheetColumns columns)
    {
        List<StatedFigure> figures = [];
        string Where(int column) => $"{SheetShape.Letters(column)}{row.Number}";
        bool isTotalRow = row.Cells.OfType<string>().Any(text => text.Length <= MaxTotalChars && TotalWord().IsMatch(text));
        for (int column = 0; column < row.Cells.Length; column++)
        {
            object? cell = row[column];
            if (cell is string { Length: <= MaxTotalChars } text && isTotalRow)
            {
                if (Count().Match(text) is { Success: true } count) figures.Add(new StatedFigure(Where(column), null, long.Parse(count.Groups["n"].ValueSpan)));
                else if (Total().Match(text) is { Success: true } total && AmountText.Read(total.Groups["n"].Value, long.MaxValue, out long minor) == AmountFault.None)
                    figures.Add(new StatedFigure(Where(column), minor, null));
            }
            else if (cell is double or int && (isTotalRow || !columns.Reads(column))
                && AmountText.Read(cell, long.MaxValue, out long minor) == AmountFault.None)
            {
                figures.Add(new StatedFigure(Where(column), minor, null));
            }
            else if (!IsEmpty(cell))
            {
                return [];
            }
        }

        return figures;
    }

    internal static bool IsEmpty(object? cell) => cell is null || (cell is string text && string.IsNullOrWhiteSpace(text));

    [GeneratedRegex("^\\s*(共计|合计|总计|总金额|总额|小计)[:：]?\\s*([0-9０-９,.，．]*\\s*(人次|人|笔|元)?)\\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex TotalWord();

    [GeneratedRegex("(?<n>[0-9]{1,9})\\s*(人次|人|笔)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Count();

    [GeneratedRegex("(?<n>[0-9][0-9,]*(\\.[0-9]+)?)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Total();

    private sealed record Head(string? Title, SheetColumns? Columns, SheetRow LastRow);
}
