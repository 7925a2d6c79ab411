using Aid.Application.Publishing.Rows;
using Aid.Disclosure.Records;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Publishing.Staging;

/// <summary>
/// Which units of a line nobody has given yet. Shortfalls are few, so each question is asked of the rows; an owed inflow that lapsed or was settled is covered by outflows
/// that say so.
/// </summary>
/// <param name="before">The last release.</param>
/// <param name="inflows">Inflows that this release changes.</param>
/// <param name="touched">Outflows that this release changes or covers anew: they are counted themselves.</param>
internal sealed class OwedUnits(ReleaseReader before, IReadOnlyList<Change<LineInflow>> inflows, IReadOnlySet<string> touched)
{
    private readonly ILookup<string, LineInflow> changed = inflows.Select(i => i.New).ToLookup(i => i.Line, StringComparer.Ordinal);

    /// <summary>Units of a run of a lapse or settlement that are owed, before this release or after it. Such a run lies in one inflow.</summary>
    public long In(StandingRun run, bool isAfter)
    {
        var inflow = isAfter ? changed[run.Line].FirstOrDefault(i => i.Start <= run.Start && run.Start < i.Start + i.Units) : null;
        inflow ??= before.Context.Inflows.AsNoTracking().Where(i => i.Line == run.Line && i.Start <= run.Start).OrderByDescending(i => i.Start).FirstOrDefault();
        return inflow is { SourceKind: "owed" } ? run.Units : 0;
    }

    /// <summary>Units of an inflow that lapses and settlements of earlier releases had taken off the shortfall, and that this release does not touch.</summary>
    public long LapsedBefore(LineInflow inflow)
    {
        var end = inflow.Start + inflow.Units;
        var runs = before.Context.Set<StandingRun>().AsNoTracking().Where(r => r.Line == inflow.Line && r.Start >= inflow.Start && r.Start < end).ToList()
            .Where(r => !touched.Contains(r.OutflowId)).ToList();
        var outflows = before.FindAll<LineOutflow>([.. runs.Select(r => r.OutflowId).Distinct(StringComparer.Ordinal)]);
        return runs.Where(r => outflows[r.OutflowId] is { Kind: "lapse" or "settle", Map: "none" }).Sum(r => r.Units);
    }
}
