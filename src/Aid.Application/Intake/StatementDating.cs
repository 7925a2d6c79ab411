using Aid.Application.Intake.Problems;
using Aid.Application.Intake.Text;

namespace Aid.Application.Intake;

/// <summary>The day of a list whose rows carry none, and how it is known.</summary>
/// <param name="Date">The day that every row takes: of a period, its last.</param>
/// <param name="Basis">Where it is known from.</param>
/// <param name="From">The first day of the period; the day itself where there is no period.</param>
internal sealed record ListDay(DateOnly Date, DateBasis Basis, DateOnly From);

/// <summary>
/// Dates a list whose rows carry no day. The title speaks before the file's name; the sheet's name is not asked, because a genuine
/// sheet of 1 February is named 20200202. Where title and name disagree, where nobody says the year, or where the year that the name
/// says puts the list a year before the day on which the file itself says that it was saved (the genuine list of 22–28 January 2020
/// whose file is named 2019), the file is refused with the question, and a person answers by <c>--date DAY --reason WHY</c>.
/// </summary>
internal static class StatementDating
{
    /// <summary>A year is doubted if the file was saved at least this long after the day, and within 60 days of it in another year.</summary>
    private const int DoubtedAfterDays = 300;
    private const int PlausibleDays = 60;

    /// <summary>The day, or null with the question listed.</summary>
    public static ListDay? Decide(string? title, string fileName, DateOnly? savedOn, StatementReadOptions options, ProblemList problems)
    {
        WrittenDays inTitle = CalendarText.Find(title);
        WrittenDays inName = CalendarText.Find(fileName);
        if (options.Date is { } given) return Given(given, options.DateReason, inTitle, problems);

        (WrittenDays spoken, DateBasis basis) = inTitle.Last is null ? (inName, DateBasis.FileName) : (inTitle, DateBasis.Title);
        if (spoken.Last is not { } last)
        {
            Ask(problems, "intake.date.missing", null, "标题或文件名中的日期", "a day in the title or the file's name");
            return null;
        }

        int? year = inTitle.Year ?? inName.Year;
        if (spoken.Period(year) is not { } period)
        {
            Ask(problems, "intake.date.year-missing", $"{last.Month:00}-{last.Day:00}", "标题或文件名中的年份", "a year in the title or the file's name");
            return null;
        }

        if (inName.Period(year) is { } named && named.Until != period.Until)
        {
            Ask(problems, "intake.date.contradiction", $"{period.Until:yyyy-MM-dd} / {named.Until:yyyy-MM-dd}",
                "标题与文件名说同一天", "the same day in the title and in the file's name");
            return null;
        }

        if (savedOn is { } saved && OtherYear(period.Until, saved) is { } likelier)
        {
            Ask(problems, "intake.date.year-doubted", $"{period.Until:yyyy-MM-dd}",
                $"与文件保存日 {saved:yyyy-MM-dd} 相符的年份；是 {likelier:yyyy-MM-dd} 吗？",
                $"a year that agrees with the day the file was saved, {saved:yyyy-MM-dd}; is it {likelier:yyyy-MM-dd}?");
            return null;
        }

        return new ListDay(period.Until, basis, period.From);
    }

    private static ListDay? Given(DateOnly given, string? reason, WrittenDays inTitle, ProblemList problems)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            problems.Add("intake.date.reason-missing", null, null, $"{given:yyyy-MM-dd}", "--reason 说明为何是这一天", "--reason that says why it is this day");
            return null;
        }

        bool isItsEnd = inTitle.Period(given.Year) is { } period && period.Until == given;
        return new ListDay(given, DateBasis.Given, isItsEnd ? inTitle.Period(given.Year)!.Value.From : given);
    }

    private static DateOnly? OtherYear(DateOnly date, DateOnly saved)
    {
        if (saved.DayNumber - date.DayNumber < DoubtedAfterDays) return null;
        for (int year = saved.Year; year >= saved.Year - 1; year--)
        {
            if (CalendarText.Day(year, date.Month, date.Day) is { } day && saved.DayNumber - day.DayNumber is >= 0 and <= PlausibleDays) return day;
        }

        return null;
    }

    private static void Ask(ProblemList problems, string code, string? value, string zh, string en) =>
        problems.Add(code, null, null, value, zh + "；请用 --date 日期 --reason 理由 回答", en + "; answer with --date DAY --reason WHY");
}
