using Aid.Application.Publishing.Rows;
using Aid.Application.Publishing.Staging;
using Aid.Disclosure.Records;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Publishing.Gate;

/// <summary>Coverage = outflow: every touched outflow is covered exactly, inside its lines, and no unit stands behind two.</summary>
internal sealed class CoverageCheck(ReleaseReader staged, GateEvidence evidence)
{
    private const int Chunk = 400;

    public void Run(IReadOnlyList<CoverageChange> coverage, IReadOnlyList<Change<LineOutflow>> outflows)
    {
        var after = coverage.ToDictionary(c => c.OutflowId, c => c.After, StringComparer.Ordinal);
        var units = outflows.ToDictionary(o => o.New.Id, o => o.New.Units, StringComparer.Ordinal);
        foreach (var chunk in after.Keys.Where(id => !units.ContainsKey(id)).ToList().Chunk(Chunk))
            foreach (var known in staged.Context.Outflows.AsNoTracking().Where(o => chunk.Contains(o.Id)).Select(o => new { o.Id, o.Units }))
                units[known.Id] = known.Units;

        foreach (var (id, total) in units)
        {
            evidence.Checked[GateCodes.Coverage]++;
            var covered = after.TryGetValue(id, out var runs) ? Covered(runs) : total == 0 ? 0 : Standing(id);
            if (covered != total)
                evidence.Reasons.Add(GateReasons.CoverageIncomplete(id, total, covered));
        }

        foreach (var id in after.Keys.Where(id => !units.ContainsKey(id)))
            evidence.Reasons.Add(GateReasons.CoverageIncomplete(id, 0, Covered(after[id])));
        foreach (var line in coverage.SelectMany(c => c.Added).GroupBy(r => r.Line, StringComparer.Ordinal))
            Line(line.Key, line.OrderBy(r => r.Start).ToList());
    }

    // Units from offset 0 without a gap: what lies behind a hole does not count.
    private static long Covered(IReadOnlyList<StandingRun> runs)
    {
        long end = 0;
        foreach (var run in runs)
        {
            if (run.Offset != end)
                break;
            end += run.Units;
        }

        return end == runs.Sum(r => r.Units) ? end : -1;
    }

    private long Standing(string outflow) =>
        staged.Context.Set<StandingRun>().AsNoTracking().Where(r => r.OutflowId == outflow).Sum(r => r.Units);

    private void Line(string line, List<StandingRun> added)
    {
        var last = staged.Context.Inflows.AsNoTracking().Where(i => i.Line == line).OrderByDescending(i => i.Start).Select(i => new { i.Start, i.Units }).FirstOrDefault();
        var length = last is null ? 0 : last.Start + last.Units;
        if (added[^1] is var far && far.Start + far.Units > length)
            evidence.Reasons.Add(GateReasons.CoverageBeyond(far.OutflowId, line, far.Start + far.Units, length));

        // New runs lie among standing ones in one order: one read from the first new run to the last, and each must end before the next begins.
        var from = added[0].Start;
        var to = far.Start + far.Units;
        var before = staged.Context.Set<StandingRun>().AsNoTracking().Where(r => r.Line == line && r.Start < from).OrderByDescending(r => r.Start).Take(1).ToList();
        var previous = before.Count > 0 ? before[0] : null;
        foreach (var run in staged.Context.Set<StandingRun>().AsNoTracking().Where(r => r.Line == line && r.Start >= from && r.Start < to).OrderBy(r => r.Start))
        {
            if (previous is not null && previous.Start + previous.Units > run.Start)
                evidence.Reasons.Add(GateReasons.CoverageTwice(line, run.Start, previous.OutflowId, run.OutflowId));
            previous = run;
        }
    }
}
