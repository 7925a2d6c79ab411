using System.Globalization;

namespace Aid.Application.Intake.Recognition;

/// <summary>
/// Compares a row with what the books hold. Blanks around a text are no difference: lists are issued again with and without the tabs
/// that pad them.
/// </summary>
internal static class RowComparison
{
    /// <summary>
    /// Whether the two rows, standing at the same place of two lists, can be the same gift with cells changed: of day, giver and
    /// amount at least two are equal, and so is the number that the lists print beside them. In the genuine pair (donate01, donate02)
    /// rows changed their note, their day and note, or their giver.
    /// </summary>
    public static bool CanBeSame(StatementRow row, StatementRow known)
    {
        if (row.Sequence is { } one && known.Sequence is { } other && one != other) return false;
        int equal = (SameDay(row, known) ? 1 : 0) + (Bare(row.Giver).SequenceEqual(Bare(known.Giver)) ? 1 : 0) + (row.AmountMinor == known.AmountMinor ? 1 : 0);
        return equal >= 2;
    }

    /// <summary>Whether no cell differs, the day compared only where both rows carry it themselves.</summary>
    public static bool IsSame(StatementRow row, StatementRow known) =>
        SameDay(row, known)
        && row.AmountMinor == known.AmountMinor
        && Bare(row.Giver).SequenceEqual(Bare(known.Giver))
        && Bare(row.Memo).SequenceEqual(Bare(known.Memo))
        && Bare(row.TimeText).SequenceEqual(Bare(known.TimeText));

    /// <summary>The cells that differ.</summary>
    /// <param name="row">The new row.</param>
    /// <param name="known">What the books hold.</param>
    /// <param name="withListDay">
    /// Whether a day that only title, name or person gave counts as a cell. It does where a person said that the lists are the same; a
    /// file that merely came again under another name does not move a thousand gifts to another day.
    /// </param>
    public static IReadOnlyList<ChangedCell> Changes(StatementRow row, StatementRow known, bool withListDay)
    {
        List<ChangedCell> changes = [];
        if (withListDay ? row.Date != known.Date : !SameDay(row, known)) changes.Add(new ChangedCell("date", Write(known.Date), Write(row.Date)));
        AddText(changes, "giver", known.Giver, row.Giver);
        if (row.AmountMinor != known.AmountMinor) changes.Add(new ChangedCell("amount", Write(known.AmountMinor), Write(row.AmountMinor)));
        AddText(changes, "memo", known.Memo, row.Memo);
        AddText(changes, "time", known.TimeText ?? "", row.TimeText ?? "");
        return changes;
    }

    /// <summary>The text without the blanks around it, zero-width ones included.</summary>
    public static ReadOnlySpan<char> Bare(string? text)
    {
        ReadOnlySpan<char> rest = text;
        while (rest.Length > 0 && IsBlank(rest[0])) rest = rest[1..];
        while (rest.Length > 0 && IsBlank(rest[^1])) rest = rest[..^1];
        return rest;
    }

    private static bool IsBlank(char next) => char.IsWhiteSpace(next) || next is '\u200B' or '\uFEFF';

    private static bool SameDay(StatementRow row, StatementRow known) =>
        row.Date == known.Date || row.DateBasis != DateBasis.Cell || known.DateBasis != DateBasis.Cell;

    private static void AddText(List<ChangedCell> changes, string field, string old, string now)
    {
        if (!Bare(old).SequenceEqual(Bare(now))) changes.Add(new ChangedCell(field, old, now));
    }

    private static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Write(long minor) => minor.ToString(CultureInfo.InvariantCulture);
}
