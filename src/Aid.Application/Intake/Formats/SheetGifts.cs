using Aid.Application.Intake.Problems;
using Aid.Application.Intake.Sheets;
using Aid.Application.Intake.Text;

namespace Aid.Application.Intake.Formats;

/// <summary>Reads the gifts of a table whose columns are known.</summary>
internal sealed class SheetGifts(SheetShape shape, SheetColumns columns, ListDay day, bool isDated, ReadingContext context)
{
    /// <summary>A number's own day may lie this far from the list's: the books of a day close around midnight, not at it.</summary>
    private const int NumberWithinDays = 3;
    private const int NumberDigits = 28;

    /// <summary>The gift, or null with its problems listed.</summary>
    public StatementRow? Read(SheetRow row, int place)
    {
        long before = context.Problems.Count;
        string? number = columns.Number < 0 ? null : ReadNumber(row);
        string giver = ReadText(row, columns.Giver);
        AmountFault fault = AmountText.Read(row[columns.Amount], context.Options.AbsurdAmountMinor, out long amountMinor);
        if (fault != AmountFault.None) context.Problems.Add(AmountProblems.Of(fault, context, row.Number, columns.Name(columns.Amount), row[columns.Amount]));
        for (int column = 0; column < row.Cells.Length; column++)
        {
            if (!columns.Reads(column) && !SheetFormat.IsEmpty(row[column]))
            {
                Add(row, column, "intake.cell.unexpected", "空单元格：这一列没有表头，会被漏读", "an empty cell: the column has no heading that is read");
            }
        }

        if (context.Problems.Count > before) return null;
        return new StatementRow
        {
            Row = row.Number,
            Place = place,
            TransactionNumber = number,
            Date = day.Date,
            DateBasis = day.Basis,
            TimeText = columns.Time < 0 ? null : ReadText(row, columns.Time) is { Length: > 0 } time ? time : null,
            Giver = giver,
            Memo = ReadText(row, columns.Memo),
            AmountMinor = amountMinor,
        };
    }

    /// <summary>
    /// Twenty-eight digits: a channel's four, then the instant of payment (yyyyMMddHHmmss), then a serial. A spreadsheet that took it for
    /// a number has lost its end, and is refused.
    /// </summary>
    private string? ReadNumber(SheetRow row)
    {
        string text = (row[columns.Number] as string ?? "").Trim();
        if (text.Length != NumberDigits || !text.All(char.IsAsciiDigit))
        {
            Add(row, columns.Number, "intake.number.unreadable", $"{NumberDigits} 位数字的交易单号（文本）", $"a transaction number of {NumberDigits} digits, as text");
            return null;
        }

        DateOnly? paid = CalendarText.ReadCell(text.Substring(4, 8));
        if (isDated && (paid is null || Math.Abs(paid.Value.DayNumber - day.Date.DayNumber) > NumberWithinDays))
        {
            Add(row, columns.Number, "intake.date.number-disagrees",
                $"单号内的日期与名单日期 {day.Date:yyyy-MM-dd} 相差不超过 {NumberWithinDays} 天",
                $"a day inside the number within {NumberWithinDays} days of the list's, {day.Date:yyyy-MM-dd}");
        }

        return text;
    }

    private string ReadText(SheetRow row, int column)
    {
        if (column < 0) return "";
        switch (row[column])
        {
            case null: return "";
            case string text: return text;
            case DateTime instant when column == columns.Time: return instant.ToString("HH:mm:ss");
            case TimeSpan time when column == columns.Time: return time.ToString("c");
            case double or int: return Convert.ToString(row[column], System.Globalization.CultureInfo.InvariantCulture)!;
            default:
                Add(row, column, "intake.cell.not-text", $"{shape.Code} 的文本单元格", $"a cell of text, for {shape.Code}");
                return "";
        }
    }

    private void Add(SheetRow row, int column, string code, string zh, string en) => context.Problems.Add(
        code, row.Number, columns.Name(column), Convert.ToString(row[column], System.Globalization.CultureInfo.InvariantCulture), zh, en);
}
