namespace Aid.Disclosure.Verification;

/// <summary>Bulk parts: <c>data/records/RELEASE/SET.jsonl</c> must be the release's leaves of the set, line by line, byte by byte.</summary>
internal sealed class BulkAudit(IReadOnlyDictionary<string, string> expected, Findings findings) : IFileAudit
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public bool Takes(string path) => path.StartsWith("data/records/", StringComparison.Ordinal);

    public void Check(string path, byte[] bytes, string hash)
    {
        _seen.Add(path);
        if (!expected.TryGetValue(path, out string? wanted))
            findings.Add(path, "bulk.extra", "日志里没有这一批记录", "the log has no such records");
        else if (wanted != hash)
            findings.Add(path, "bulk.changed", "与日志里的记录不符", "it is not the records of the log", wanted, hash);
    }

    public void End()
    {
        foreach (string path in expected.Keys.Where(path => !_seen.Contains(path)))
            findings.Add(path, "bulk.missing", "缺少这一批记录", "these records are missing");
        findings.Checked("bulk.parts", "批量文件：与日志逐字节相同", "bulk parts: the log's records byte for byte", _seen.Count);
    }
}
