using System.Globalization;
using System.Text.RegularExpressions;

namespace Aid.Application.Intake.Text;

/// <summary>A day as a title writes it: "2月8日" has no year.</summary>
internal sealed record WrittenDay(int? Year, int Month, int Day)
{
    /// <summary>Whether this day comes later in a year than the other.</summary>
    public bool IsLaterInTheYear(WrittenDay other) => (Month, Day).CompareTo((other.Month, other.Day)) > 0;
}

/// <summary>The days that a title or file name writes, in order.</summary>
/// <param name="Days">One for a day, two for a period.</param>
/// <param name="Year">The one year that the text names anywhere, else null.</param>
internal sealed record WrittenDays(IReadOnlyList<WrittenDay> Days, int? Year)
{
    public static WrittenDays None { get; } = new([], null);

    public WrittenDay? Last => Days.Count > 0 ? Days[^1] : null;

    /// <summary>
    /// The period from the first to the last day, which are one and the same for a day; null if there is none, or no year. A day without a
    /// year of its own takes that of the other, across the turn of the year where their order says so.
    /// </summary>
    /// <param name="otherYear">The year to use where the text names none.</param>
    public (DateOnly From, DateOnly Until)? Period(int? otherYear)
    {
        if (Last is not { } last) return null;
        WrittenDay first = Days[0];
        int turn = first.IsLaterInTheYear(last) ? 1 : 0;
        if ((last.Year ?? (first.Year is { } begun ? begun + turn : Year ?? otherYear)) is not { } year) return null;
        return CalendarText.Day(year, last.Month, last.Day) is { } until
            && CalendarText.Day(first.Year ?? year - turn, first.Month, first.Day) is { } from && from <= until
            ? (from, until)
            : null;
    }
}

/// <summary>Finds calendar days in titles, file names and cells. Years outside 1990–2100 are taken for something else.</summary>
internal static partial class CalendarText
{
    private const int MaxChars = 1_000;

    /// <summary>The days written in a title or file name.</summary>
    public static WrittenDays Find(string? text)
    {
        if (string.IsNullOrEmpty(text) || text.Length > MaxChars) return WrittenDays.None;
        List<WrittenDay> days = [];
        foreach (Match match in Written().Matches(text))
        {
            int? year = match.Groups["y"].Success ? Number(match.Groups["y"]) : null;
            WrittenDay day = new(year, Number(match.Groups["m"]), Number(match.Groups["d"]));
            if (Day(year ?? 2000, day.Month, day.Day) is not null) days.Add(day);
        }

        int[] years = [.. Year().Matches(text).Select(match => Number(match.Groups["y"])).Where(IsYear).Distinct()];
        int? only = years.Length == 1 ? years[0] : null;
        return new WrittenDays(days, only);
    }

    /// <summary>A cell that holds one day and nothing else: 2020.01.22, 2020-1-22, 2020/01/22, 20200122, 2020年1月22日.</summary>
    public static DateOnly? ReadCell(object? cell)
    {
        if (cell is DateTime instant) return Day(instant.Year, instant.Month, instant.Day);
        string text = cell switch
        {
            string { Length: <= 40 } written => written.Trim(),
            double number when number is >= 19_900_101 and <= 21_001_231 && number == Math.Floor(number) =>
                number.ToString("0", CultureInfo.InvariantCulture),
            _ => "",
        };
        Match match = WholeCell().Match(text);
        return match.Success ? Day(Number(match.Groups["y"]), Number(match.Groups["m"]), Number(match.Groups["d"])) : null;
    }

    /// <summary>The day, or null if the calendar or the range of years has none.</summary>
    public static DateOnly? Day(int year, int month, int day) =>
        IsYear(year) && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static bool IsYear(int year) => year is >= 1990 and <= 2100;

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<y>(?<![0-9])[12][0-9]{3})\s*[年./-]\s*(?<m>[0-9]{1,2})\s*[月./-]\s*(?<d>[0-9]{1,2})(?![0-9])" +
        @"|(?<![0-9])(?<y>[12][0-9]{3})(?<m>[0-9]{2})(?<d>[0-9]{2})(?![0-9])" +
        @"|(?<![0-9])(?<m>[0-9]{1,2})\s*月\s*(?<d>[0-9]{1,2})\s*日",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Written();

    [GeneratedRegex(@"(?<![0-9])(?<y>[12][0-9]{3})(\s*[年./-]|(?=[01][0-9][0-3][0-9](?![0-9])))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Year();

    [GeneratedRegex(
        @"^((?<y>[0-9]{4})(?<s>[./-])(?<m>[0-9]{1,2})\k<s>(?<d>[0-9]{1,2})|(?<y>[0-9]{4})年(?<m>[0-9]{1,2})月(?<d>[0-9]{1,2})日?|(?<y>[0-9]{4})(?<m>[0-9]{2})(?<d>[0-9]{2}))$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex WholeCell();
}
