using Aid.Disclosure.Records;

namespace Aid.PublicSite.Duties;

/// <summary>The order in which duties are shown: what is overdue first, then what is to come by its day, then what was done, newest first.</summary>
internal static class DutyOrder
{
    /// <summary>Sorts duties.</summary>
    public static IEnumerable<Duty> Of(IEnumerable<Duty> duties) => duties
        .OrderBy(duty => duty.State switch { "overdue" => 0, "running" => 1, "late" or "done" => 2, _ => 3 })
        .ThenBy(duty => duty.DoneOn is null ? duty.DueOn.DayNumber : -duty.DueOn.DayNumber)
        .ThenBy(duty => duty.Id, StringComparer.Ordinal);
}
