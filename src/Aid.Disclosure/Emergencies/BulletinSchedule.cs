namespace Aid.Disclosure.Emergencies;

/// <summary>
/// When an emergency's bulletins are due: at least every five days (慈善法 §72), the first within five days of its beginning, each other within five days of the one before, until one covers the last
/// day. Days are calendar days of Asia/Shanghai.
/// </summary>
public static class BulletinSchedule
{
    /// <summary>The most days between two bulletins.</summary>
    public const int Days = 5;

    /// <summary>Every bulletin that was or is due, oldest first; the last one may have no day of issue yet.</summary>
    /// <param name="began">First day of the emergency.</param>
    /// <param name="ended">Last day; null while it is open.</param>
    /// <param name="issued">Bulletins: the day of issue and the last day covered, in their order.</param>
    public static IReadOnlyList<BulletinDue> Of(DateOnly began, DateOnly? ended, IEnumerable<(DateOnly IssuedOn, DateOnly ToOn)> issued)
    {
        ArgumentNullException.ThrowIfNull(issued);
        List<BulletinDue> all = [];
        DateOnly due = began.AddDays(Days);
        bool isCovered = false;
        foreach ((DateOnly issuedOn, DateOnly toOn) in issued)
        {
            all.Add(new BulletinDue(all.Count + 1, due, issuedOn));
            due = issuedOn.AddDays(Days);
            isCovered |= ended is { } end && toOn >= end;
        }

        if (!isCovered) all.Add(new BulletinDue(all.Count + 1, due, null));
        return all;
    }
}

/// <summary>A bulletin that was or is due.</summary>
/// <param name="Sequence">Its number, from 1.</param>
/// <param name="DueOn">The last day on which it is in time.</param>
/// <param name="IssuedOn">When it was issued; null while it was not.</param>
public sealed record BulletinDue(int Sequence, DateOnly DueOn, DateOnly? IssuedOn)
{
    /// <summary>By how many days it was late, or is on a given day; 0 where it was in time.</summary>
    /// <param name="today">The day that is asked about, for a bulletin that was not issued.</param>
    public int DaysLate(DateOnly today) => Math.Max(0, (IssuedOn ?? today).DayNumber - DueOn.DayNumber);
}
