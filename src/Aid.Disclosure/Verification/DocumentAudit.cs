using Aid.Disclosure.Records;

namespace Aid.Disclosure.Verification;

/// <summary>Published documents: each record's file is there under its hash, has these bytes and this length, and no file is there that no record names.</summary>
internal sealed class DocumentAudit : IFileAudit
{
    private const string Folder = "documents/files/";
    private readonly Findings _findings;
    private readonly Dictionary<string, PublishedDocument> _expected = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public DocumentAudit(ReplayedBooks books, Findings findings)
    {
        _findings = findings;
        foreach (PublishedDocument document in books.Newest<PublishedDocument>())
            _expected[PublishedDocument.Path(document.FileHash, document.Extension)] = document;
    }

    public bool Takes(string path) => path.StartsWith(Folder, StringComparison.Ordinal);

    public void Check(string path, byte[] bytes, string hash)
    {
        _seen.Add(path);
        if (!_expected.TryGetValue(path, out PublishedDocument? document))
            _findings.Add(path, "document.extra", "没有记录提到这个文件", "no record names this file");
        else if (document.FileHash != hash || document.Bytes != bytes.Length)
            _findings.Add(path, "document.changed", $"文件与记录 {document.Id} 的散列或长度不符", $"the file is not what record {document.Id} says", document.FileHash, hash);
    }

    public void End()
    {
        foreach ((string path, PublishedDocument document) in _expected)
        {
            if (!_seen.Contains(path))
                _findings.Add(path, "document.missing", $"记录 {document.Id} 的文件不在", $"the file of record {document.Id} is not there", document.FileHash);
        }

        _findings.Checked("documents", "公开文件：与记录的散列相符", "documents: each file has the hash of its record", _expected.Count);
    }
}
