namespace Aid.Disclosure.Duties;

/// <summary>Something that rules are about, and how long it lasts.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its public id.</param>
/// <param name="OrganisationId">The organisation that owes.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="EndsOn">Last day; null while open-ended.</param>
public sealed record ClockSubject(DutySubject Kind, string Id, string OrganisationId, DateOnly StartsOn, DateOnly? EndsOn = null);

/// <summary>A duty with its days, before anything is known of its fulfilment.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Period">Which period of a repeated duty, from 1; the year of a yearly one; 0 for one that comes once.</param>
/// <param name="OpensOn">The day from which it can be done.</param>
/// <param name="DueOn">The last day in time.</param>
public sealed record DueDuty(DutyRule Rule, ClockSubject Subject, int Period, DateOnly OpensOn, DateOnly DueOn)
{
    /// <summary>The duty's id: rule, subject and period.</summary>
    public string Id => Period == 0 ? $"{Rule.Id}.{Subject.Id}" : $"{Rule.Id}.{Subject.Id}.{Period}";
}

/// <summary>A time by working days needs a year that is not loaded.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Year">The year.</param>
public sealed record MissingYear(DutyRule Rule, ClockSubject Subject, int Year);

/// <summary>
/// The statutory clock (法定时限): what is due when, from rules, subjects, a calendar and a day, and from nothing else. A duty that comes once is told as soon as its day is known; of a
/// repeated one the periods that have begun, so that what is told grows with periods and not with days.
/// </summary>
public static class DutyClock
{
    // An open-ended emergency of ten years has this many bulletins; more is a mistake in a date, and the rest is told as time goes on.
    private const int MostPeriods = 800;

    /// <summary>All duties as of a day, by subject in the order given and then by rule.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="subjects">The subjects.</param>
    /// <param name="calendar">Working days.</param>
    /// <param name="today">The day.</param>
    /// <param name="missing">Receives times that could not be told; null where the caller does not ask.</param>
    public static IReadOnlyList<DueDuty> Of(
        IReadOnlyList<DutyRule> rules, IEnumerable<ClockSubject> subjects, WorkingCalendar calendar, DateOnly today, ICollection<MissingYear>? missing = null)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        ArgumentNullException.ThrowIfNull(calendar);
        return [.. subjects.SelectMany(subject => rules.Where(rule => rule.Subject == subject.Kind).SelectMany(rule => Of(rule, subject, calendar, today, missing)))];
    }

    private static IEnumerable<DueDuty> Of(DutyRule rule, ClockSubject subject, WorkingCalendar calendar, DateOnly today, ICollection<MissingYear>? missing)
    {
        if (rule.OverMonths > 0 && !LastsLonger(subject, rule.OverMonths, today))
            return [];
        if (rule.Unit == DutyUnit.EndOfMayNextYear)
            return Yearly(rule, subject, today);
        return rule.IsRepeated ? Repeated(rule, subject, today) : Once(rule, subject, calendar, missing);
    }

    private static bool LastsLonger(ClockSubject subject, int months, DateOnly today) => (subject.EndsOn ?? today) > subject.StartsOn.AddMonths(months);

    private static IEnumerable<DueDuty> Yearly(DutyRule rule, ClockSubject subject, DateOnly today)
    {
        for (int year = subject.StartsOn.Year; year < today.Year && year <= (subject.EndsOn?.Year ?? year); year++)
            yield return new(rule, subject, year, new DateOnly(year + 1, 1, 1), new DateOnly(year + 1, 5, 31));
    }

    private static IEnumerable<DueDuty> Repeated(DutyRule rule, ClockSubject subject, DateOnly today)
    {
        for (int period = 1; period <= MostPeriods; period++)
        {
            // Always counted from the first day: three months added four times are not always a year.
            DateOnly opens = Add(subject.StartsOn, (period - 1) * rule.Length, rule.Unit);
            DateOnly due = Add(subject.StartsOn, period * rule.Length, rule.Unit);
            bool isOver = subject.EndsOn is { } end && (rule.IsRestOwed ? opens >= end && period > 1 : due > end);
            if (opens > today || isOver)
                yield break;
            yield return new(rule, subject, period, opens, due);
        }
    }

    private static IEnumerable<DueDuty> Once(DutyRule rule, ClockSubject subject, WorkingCalendar calendar, ICollection<MissingYear>? missing)
    {
        if ((rule.Start == DutyStart.Last ? subject.EndsOn : subject.StartsOn) is not { } from)
            yield break;
        DateOnly due;
        if (rule.Unit != DutyUnit.WorkingDays)
        {
            due = Add(from, rule.Length, rule.Unit);
        }
        else if (calendar.Add(from, rule.Length, out int year) is { } day)
        {
            due = day;
        }
        else
        {
            missing?.Add(new(rule, subject, year));
            yield break;
        }

        // What is due before the day, such as a filing, can be done at any time until then.
        yield return new(rule, subject, 0, rule.Length < 0 ? due : from, due);
    }

    private static DateOnly Add(DateOnly day, int length, DutyUnit unit) => unit == DutyUnit.Months ? day.AddMonths(length) : day.AddDays(length);
}
