using System.Text.Json;
using Aid.Disclosure.Trace;

namespace Aid.Disclosure.Verification;

/// <summary>
/// The browser's line index: <c>data/lines/LINE/index.json</c> and its pages must be the standing coverage that the log's rows give. Where pages begin is a matter of history;
/// what they hold is not.
/// </summary>
internal sealed class LineFileAudit(PublicTrace trace, Findings findings) : IFileAudit
{
    private const int RowsPerPage = 500;
    private const string Folder = "data/lines/";

    private readonly Dictionary<string, SortedList<long, Page>> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Index> _indexes = new(StringComparer.Ordinal);

    public bool Takes(string path) => path.StartsWith(Folder, StringComparison.Ordinal);

    public void Check(string path, byte[] bytes, string hash)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(bytes);
            string line = json.RootElement.GetProperty("line").GetString() ?? "";
            string name = path[(path.LastIndexOf('/') + 1)..];
            bool isIndex = name == "index.json";
            long first = 0;
            if (path != $"{Folder}{line.Replace('/', '~')}/{name}" || (!isIndex && !long.TryParse(name.AsSpan(0, name.Length - 5), out first)))
                findings.Add(path, "line-file.name", "文件名与内容不符", "its name is not that of its content", line, name);
            else if (isIndex)
                _indexes[line] = new Index(path, json.RootElement.GetProperty("length").GetInt64(), [.. json.RootElement.GetProperty("pages").EnumerateArray().Select(page => page.GetInt64())]);
            else
                Pages(line).Add(first, new Page(path, [.. json.RootElement.GetProperty("rows").EnumerateArray().Select(Row)]));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            findings.Add(path, "line-file.malformed", "格式不对", $"it is malformed: {e.Message}");
        }
    }

    public void End()
    {
        foreach (PublicLine line in trace.Lines.Values.Where(line => line.Length > 0))
        {
            string path = $"{Folder}{line.Name.Replace('/', '~')}/index.json";
            if (!_indexes.TryGetValue(line.Name, out Index? index))
                findings.Add(path, "line-file.missing", "缺少这条资金线的索引", "the index of this line is missing", path);
            else
                Compare(line, index);
        }

        foreach ((string line, Index index) in _indexes.Where(entry => !trace.Lines.ContainsKey(entry.Key)))
            findings.Add(index.Path, "line-file.extra", "日志里没有这条资金线", "the log has no such line", "", line);
        findings.Checked("line-files", "资金线索引：与日志重算的覆盖相同", "line indexes: the coverage that the log gives", _indexes.Count);
    }

    private void Compare(PublicLine line, Index index)
    {
        SortedList<long, Page> pages = Pages(line.Name);
        if (index.Length != line.Length)
            findings.Add(index.Path, "line-file.length", "长度不对", "it states a wrong length", line.Length, index.Length);
        if (!index.Pages.SequenceEqual(pages.Keys) || index.Pages.Count == 0 || index.Pages[0] != 0)
            findings.Add(index.Path, "line-file.pages", "页的起点与页文件不符", "its pages are not those that are there", string.Join(' ', pages.Keys), string.Join(' ', index.Pages));
        List<FileRow> found = [];
        List<string> sources = [];
        for (int i = 0; i < pages.Count; i++)
        {
            Page page = pages.Values[i];
            long end = i + 1 < pages.Count ? pages.Keys[i + 1] : long.MaxValue;
            if (page.Rows.Count > RowsPerPage)
                findings.Add(page.Path, "line-file.rows", "行数过多", "it has too many rows", RowsPerPage, page.Rows.Count);
            foreach (FileRow row in page.Rows)
            {
                if (row.Start < pages.Keys[i] || row.Units < 1 || row.Start + row.Units > end)
                    findings.Add(page.Path, "line-file.range", "有一行不在本页范围内", "a row is outside the page", pages.Keys[i], row.Start);
                Append(found, sources, row, page.Path);
            }
        }

        int same = found.Zip(line.Standing, (row, run) => row == new FileRow(run.Start, run.Units, run.Outflow.Id, run.Offset)).TakeWhile(isSame => isSame).Count();
        if (same < Math.Max(found.Count, line.Standing.Count))
        {
            string file = same < sources.Count ? sources[same] : pages.Count > 0 ? pages.Values[^1].Path : index.Path;
            findings.Add(file, "line-file.changed", "覆盖与日志不符", "its coverage is not that of the log", same < line.Standing.Count ? Text(line.Standing[same]) : "", same < found.Count ? found[same] : "");
        }
    }

    private static string Text(StandingRun run) => new FileRow(run.Start, run.Units, run.Outflow.Id, run.Offset).ToString();

    /// <summary>Rows that go on from one another are one: pages cut them at their borders.</summary>
    private static void Append(List<FileRow> rows, List<string> sources, FileRow row, string source)
    {
        bool continues = rows.Count > 0 && rows[^1] is var last && last.Outflow == row.Outflow && last.Start + last.Units == row.Start && last.Offset + last.Units == row.Offset;
        if (continues)
        {
            rows[^1] = rows[^1] with { Units = rows[^1].Units + row.Units };
            return;
        }

        rows.Add(row);
        sources.Add(source);
    }

    private static FileRow Row(JsonElement row) => row.GetArrayLength() == 4
        ? new FileRow(row[0].GetInt64(), row[1].GetInt64(), row[2].GetString() ?? "", row[3].GetInt64())
        : throw new FormatException("a row has four values");

    private SortedList<long, Page> Pages(string line)
    {
        if (!_pages.TryGetValue(line, out SortedList<long, Page>? pages))
            _pages.Add(line, pages = []);
        return pages;
    }

    private sealed record FileRow(long Start, long Units, string Outflow, long Offset);

    private sealed record Page(string Path, IReadOnlyList<FileRow> Rows);

    private sealed record Index(string Path, long Length, IReadOnlyList<long> Pages);
}
