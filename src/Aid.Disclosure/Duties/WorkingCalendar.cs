using Aid.Disclosure.Records;

namespace Aid.Disclosure.Duties;

/// <summary>
/// Working days by the calendars that were loaded. The State Council moves holidays and working weekends each year, so a year that was not loaded has no answer: it is never guessed
/// from the days of the week.
/// </summary>
public sealed class WorkingCalendar
{
    private readonly HashSet<int> _years = [];
    private readonly Dictionary<DateOnly, bool> _days = [];

    /// <summary>A calendar of some years.</summary>
    /// <param name="years">The years; of two records of one year the later one holds.</param>
    public WorkingCalendar(IEnumerable<HolidayYear> years)
    {
        foreach (HolidayYear year in years)
        {
            _years.Add(year.Year);
            foreach (HolidayDay day in year.Days)
                _days[day.On] = day.IsWorking;
        }
    }

    /// <summary>A calendar without a single year.</summary>
    public static WorkingCalendar Empty { get; } = new([]);

    /// <summary>The loaded years, in order.</summary>
    public IEnumerable<int> Years => _years.Order();

    /// <summary>Whether a day is worked; null where its year was not loaded.</summary>
    public bool? IsWorking(DateOnly day)
    {
        if (!_years.Contains(day.Year))
            return null;
        return _days.TryGetValue(day, out bool isWorking) ? isWorking : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
    }

    /// <summary>The working day that is so many working days after a day, which does not count itself.</summary>
    /// <param name="from">The day.</param>
    /// <param name="workingDays">How many, at least 0.</param>
    /// <param name="missingYear">The first year that was needed and is not loaded; 0 where none.</param>
    /// <returns>The day; null where a year is missing.</returns>
    public DateOnly? Add(DateOnly from, int workingDays, out int missingYear)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        missingYear = 0;
        DateOnly day = from;
        int left = workingDays;
        while (left > 0)
        {
            day = day.AddDays(1);
            if (IsWorking(day) is not { } isWorking)
            {
                missingYear = day.Year;
                return null;
            }

            if (isWorking)
                left--;
        }

        return day;
    }
}
