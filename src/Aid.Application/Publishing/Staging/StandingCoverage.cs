using Aid.Application.Publishing.Rows;
using Aid.Disclosure.Records;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Publishing.Staging;

/// <summary>The standing runs of one outflow before and after a release.</summary>
/// <param name="OutflowId">The outflow.</param>
/// <param name="Before">Runs at the last release, by offset.</param>
/// <param name="After">Runs at this one, by offset.</param>
internal sealed record CoverageChange(string OutflowId, IReadOnlyList<StandingRun> Before, List<StandingRun> After)
{
    /// <summary>Runs that no longer stand as they did.</summary>
    public IEnumerable<StandingRun> Removed => Before.Where(run => !After.Any(other => Same(run, other)));

    /// <summary>Runs that are new or changed.</summary>
    public IEnumerable<StandingRun> Added => Before.Count == 0 ? After : After.Where(run => !Before.Any(other => Same(run, other)));

    private static bool Same(StandingRun a, StandingRun b) => a.Offset == b.Offset && a.Units == b.Units && a.Start == b.Start && a.Line == b.Line;
}

/// <summary>Lays new coverage rows over the standing runs of the outflows that they touch.</summary>
internal static class StandingCoverage
{
    private const int Chunk = 400;

    /// <summary>Applies the rows; later ones override earlier ones where they overlap in offsets.</summary>
    /// <param name="before">The last release.</param>
    /// <param name="rows">New rows in order of sequence.</param>
    /// <returns>One change for each touched outflow, in order of first touch.</returns>
    public static IReadOnlyList<CoverageChange> Apply(ReleaseReader before, IEnumerable<CoverageRow> rows)
    {
        List<CoverageChange> changes = [];
        foreach (var chunk in rows.GroupBy(r => r.OutflowId, StringComparer.Ordinal).Chunk(Chunk))
        {
            var ids = Array.ConvertAll(chunk, g => g.Key);
            var standing = before.Context.Set<StandingRun>().AsNoTracking()
                .Where(r => ids.Contains(r.OutflowId)).OrderBy(r => r.OutflowId).ThenBy(r => r.Offset).AsEnumerable()
                .ToLookup(r => r.OutflowId, StringComparer.Ordinal);
            foreach (var outflow in chunk)
            {
                List<StandingRun> old = [.. standing[outflow.Key]];
                List<StandingRun> after = [.. old];
                foreach (var row in outflow)
                    Override(after, row);
                changes.Add(new CoverageChange(outflow.Key, old, after));
            }
        }

        return changes;
    }

    private static void Override(List<StandingRun> runs, CoverageRow row)
    {
        var end = row.Offset + row.Units;
        var first = runs.Count == 0 || runs[^1].Offset + runs[^1].Units <= row.Offset ? runs.Count : runs.FindIndex(r => r.Offset + r.Units > row.Offset);
        var last = first;
        List<StandingRun> between = [];
        while (last < runs.Count && runs[last].Offset < end)
        {
            var cut = runs[last++];
            if (cut.Offset < row.Offset)
                between.Add(Part(cut, cut.Offset, row.Offset));
            if (cut.Offset + cut.Units > end)
                between.Add(Part(cut, end, cut.Offset + cut.Units));
        }

        if (row.Line.Length > 0 && row.Units > 0)
            between.Add(new StandingRun { OutflowId = row.OutflowId, Offset = row.Offset, Units = row.Units, Line = row.Line, Start = row.Start });
        between.Sort((a, b) => a.Offset.CompareTo(b.Offset));
        runs.RemoveRange(first, last - first);
        runs.InsertRange(first, between);
    }

    private static StandingRun Part(StandingRun run, long from, long to) =>
        new() { OutflowId = run.OutflowId, Offset = from, Units = to - from, Line = run.Line, Start = run.Start + (from - run.Offset) };
}
