namespace Aid.Application.MonthlyGiving;

/// <summary>How a pledge stands on a day.</summary>
/// <param name="Status"><c>active</c>, <c>lapsed</c> or <c>ended</c>.</param>
/// <param name="Due">Months due so far.</param>
/// <param name="Paid">Months of these that were paid.</param>
/// <param name="MissedInARow">Months missed in a row up to now.</param>
/// <param name="LapsedOn">The day on which it lapsed; null where it did not. A later payment makes it active again.</param>
public sealed record PledgeStanding(string Status, int Due, int Paid, int MissedInARow, DateOnly? LapsedOn)
{
    /// <summary>Counts months. A month is missed once its due day is past without an instalment for it.</summary>
    /// <param name="beginsOn">The first day on which an instalment may be due.</param>
    /// <param name="dayOfMonth">Day of the month, 1 to 28.</param>
    /// <param name="lapsesAfter">Missed months in a row after which it lapses; at least 1.</param>
    /// <param name="endedOn">The day on which the giver ended it; null where not.</param>
    /// <param name="paidMonths">Months paid for, year × 100 + month.</param>
    /// <param name="on">The day.</param>
    public static PledgeStanding Of(DateOnly beginsOn, int dayOfMonth, int lapsesAfter, DateOnly? endedOn, IReadOnlySet<int> paidMonths, DateOnly on)
    {
        int due = 0;
        int paid = 0;
        int missed = 0;
        DateOnly? lapsedOn = null;
        DateOnly last = endedOn is { } end && end < on ? end : on;
        for (DateOnly day = FirstDue(beginsOn, dayOfMonth); day < last; day = day.AddMonths(1))
        {
            due++;
            if (paidMonths.Contains(MonthOf(day)))
            {
                (paid, missed, lapsedOn) = (paid + 1, 0, null);
                continue;
            }
            missed++;
            if (missed == lapsesAfter) lapsedOn = day.AddDays(1);
        }
        // An instalment that came before its due day counts for its month already.
        if (paidMonths.Count > paid && paidMonths.Max() >= MonthOf(last)) (missed, lapsedOn) = (0, null);
        return new PledgeStanding(endedOn is not null && endedOn <= on ? "ended" : lapsedOn is null ? "active" : "lapsed", due, paid, missed, lapsedOn);
    }

    /// <summary>A month as a number: year × 100 + month.</summary>
    public static int MonthOf(DateOnly day) => (day.Year * 100) + day.Month;

    private static DateOnly FirstDue(DateOnly beginsOn, int dayOfMonth)
    {
        DateOnly due = new(beginsOn.Year, beginsOn.Month, dayOfMonth);
        return due < beginsOn ? due.AddMonths(1) : due;
    }
}
