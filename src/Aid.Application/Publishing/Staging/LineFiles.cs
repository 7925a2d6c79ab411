using System.Text.Json;
using Aid.Application.Publishing.Rows;
using Aid.Disclosure.Records;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Publishing.Staging;

/// <summary>
/// The standing coverage of lines for the reader's browser: <c>data/lines/LINE/index.json</c> and pages of at most <see cref="RowsPerPage"/> rows, sorted, disjoint and cut
/// at the pages' borders. Only pages that a release touches are written; a full one is split and never merged.
/// </summary>
internal sealed class LineFiles(DisclosureContext staged, RowWriter rows, StagedFolder files)
{
    /// <summary>The most rows of a page.</summary>
    public const int RowsPerPage = 500;

    /// <summary>Writes what the release changed of one line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="touched">The spans that were covered or uncovered.</param>
    public void Write(string line, IReadOnlyCollection<(long Start, long End)> touched)
    {
        var firsts = staged.Set<LinePage>().AsNoTracking().Where(p => p.Line == line).OrderBy(p => p.First).Select(p => p.First).ToList();
        var isNew = firsts.Count == 0;
        if (isNew)
            Begin(line, 0, firsts);

        // From the last page to the first, so that a split does not move the borders of pages still to be looked at.
        for (var page = firsts.Count - 1; page >= 0; page--)
        {
            var from = firsts[page];
            var to = page + 1 < firsts.Count ? firsts[page + 1] : long.MaxValue;
            if (isNew || touched.Any(span => span.Start < to && span.End > from))
                WritePage(line, from, to, firsts);
        }

        files.Write($"data/lines/{FolderOf(line)}/index.json", JsonSerializer.SerializeToUtf8Bytes(new { line, length = Length(line), pages = firsts.Order() }));
    }

    /// <summary>The folder of a line: '/' becomes '~'.</summary>
    public static string FolderOf(string line) => line.Replace('/', '~');

    private void WritePage(string line, long from, long to, List<long> firsts)
    {
        var crossing = staged.Set<StandingRun>().AsNoTracking().Where(r => r.Line == line && r.Start < from).OrderByDescending(r => r.Start).Take(1).AsEnumerable()
            .Where(r => r.Start + r.Units > from);
        var inside = staged.Set<StandingRun>().AsNoTracking().Where(r => r.Line == line && r.Start >= from && r.Start < to).OrderBy(r => r.Start).AsEnumerable();
        var all = crossing.Concat(inside).Select(r => Clip(r, from, to)).ToList();
        List<(long Start, long Units, string Outflow, long Offset)[]> parts = all.Count == 0 ? [[]] : [.. all.Chunk(RowsPerPage)];
        for (var i = 0; i < parts.Count; i++)
        {
            var first = i == 0 ? from : parts[i][0].Start;
            if (i > 0)
                Begin(line, first, firsts);
            var json = JsonSerializer.SerializeToUtf8Bytes(new { line, rows = parts[i].Select(r => new object[] { r.Start, r.Units, r.Outflow, r.Offset }) });
            files.Write($"data/lines/{FolderOf(line)}/{first}.json", json);
        }
    }

    private void Begin(string line, long first, List<long> firsts)
    {
        rows.InsertPlain(new LinePage { Line = line, First = first, FirstRelease = staged.Release });
        firsts.Add(first);
    }

    private long Length(string line)
    {
        var last = staged.Set<LineInflow>().AsNoTracking().Where(i => i.Line == line).OrderByDescending(i => i.Start).Select(i => new { i.Start, i.Units }).FirstOrDefault();
        return last is null ? 0 : last.Start + last.Units;
    }

    private static (long Start, long Units, string Outflow, long Offset) Clip(StandingRun run, long from, long to)
    {
        var start = Math.Max(run.Start, from);
        var end = Math.Min(run.Start + run.Units, to);
        return (start, end - start, run.OutflowId, run.Offset + (start - run.Start));
    }
}
