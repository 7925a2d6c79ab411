using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Aid.Disclosure.Records;

namespace Aid.Disclosure.Verification;

/// <summary><c>data/outflows/SHARD/ID.json</c>: where the browser finds an outflow's leaf, its coverage and what it stands for.</summary>
internal sealed class OutflowFileAudit(ReplayedBooks books, IReadOnlyDictionary<string, LineOutflow> outflows, Findings findings) : IFileAudit
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public bool Takes(string path) => path.StartsWith("data/outflows/", StringComparison.Ordinal);

    /// <summary>The path of an outflow's file; its folder is the first byte of SHA-256 of the id.</summary>
    public static string PathOf(string id) => $"data/outflows/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)).AsSpan(0, 1))}/{id}.json";

    public void Check(string path, byte[] bytes, string hash)
    {
        string id = Path.GetFileNameWithoutExtension(path);
        _seen.Add(path);
        if (path != PathOf(id) || !outflows.TryGetValue(id, out LineOutflow? outflow))
        {
            findings.Add(path, "outflow-file.extra", "日志里没有这笔支出", "the log has no such outflow");
            return;
        }

        string expected = Expected(outflow);
        string found = Encoding.UTF8.GetString(bytes).TrimEnd('\n');
        if (expected != found)
            findings.Add(path, "outflow-file.changed", "与日志不符", "it is not what the log says", expected, found);
    }

    public void End()
    {
        foreach (string path in outflows.Keys.Select(PathOf).Where(path => !_seen.Contains(path)))
            findings.Add(path, "outflow-file.missing", "缺少这笔支出的文件", "the file of this outflow is missing");
        findings.Checked("outflow-files", "支出索引：与日志相同", "outflow files: what the log says", _seen.Count);
    }

    private string Expected(LineOutflow outflow)
    {
        string stem = outflow.Id.Split('+', '.')[0];
        PublicRecord? subject = null;
        string? kind = null;
        foreach (string set in (string[])["Disbursements", "Transfers", "Refunds", "Fees", "Allocations"])
        {
            if (books.Find<PublicRecord>(set, stem) is { } found)
                (subject, kind) = (found, set);
        }

        IEnumerable<long> coverage = books.CoverageLeaves.TryGetValue(outflow.Id, out SortedList<long, long>? leaves) ? leaves.Values : [];
        return JsonSerializer.Serialize(new { id = outflow.Id, outflowLeaf = outflow.LeafIndex, coverageLeaves = coverage, subjectKind = kind, subjectLeaf = subject?.LeafIndex });
    }
}
