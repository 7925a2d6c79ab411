using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Aid.Disclosure.Verification;

/// <summary>What takes the files of one kind, once their bytes are what the manifest says.</summary>
internal interface IFileAudit
{
    /// <summary>Whether a file is of this kind.</summary>
    bool Takes(string path);

    /// <summary>Checks one file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="hash">Lower-case hex SHA-256 of them.</param>
    void Check(string path, byte[] bytes, string hash);

    /// <summary>All files of this kind were there: reports those that are missing.</summary>
    void End();
}

/// <summary>
/// The manifest tree against the files: the newest release's leaf holds the root's hash, the root the lists' hashes, the lists the files'. Each file that is missing, superfluous
/// or changed is named; what is below a changed list is not judged by it.
/// </summary>
internal sealed class ManifestAudit(IReleaseFiles files, IReadOnlyList<string>? listed, IReadOnlyList<IFileAudit> audits, Findings findings)
{
    public const string RootPath = "manifest/root.txt";

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    private readonly HashSet<string> _expected = new(StringComparer.Ordinal) { RootPath };
    private bool _isWhole = true;
    private long _count;

    /// <summary>Whether the manifest covers a file: all but the log, the manifest itself, the names, the pictures, and the pointer to the release.</summary>
    public static bool Covers(string path) => path != "release.json" && path.Split('/')[0] is not ("log" or "manifest" or "names" or "pictures");

    /// <param name="rootHash">The hash in the newest release's leaf; null where no leaf could be believed.</param>
    /// <param name="progress">Is told the number of files read.</param>
    /// <param name="cancellation">Stops reading.</param>
    public async Task RunAsync(string? rootHash, IProgress<long>? progress, CancellationToken cancellation)
    {
        if (await ListAsync(RootPath, rootHash, cancellation) is { } root)
        {
            foreach ((string directory, string hash) in root)
            {
                string path = $"manifest/d/{directory}.txt";
                _expected.Add(path);
                if (await ListAsync(path, hash, cancellation) is { } list)
                    await DirectoryAsync(FolderOf(directory), list, progress, cancellation);
            }
        }

        if (!_isWhole)
            return;
        foreach (string path in (listed ?? []).Where(path => (Covers(path) || path.StartsWith("manifest/", StringComparison.Ordinal)) && !_expected.Contains(path)))
            findings.Add(path, "manifest.extra", "清单里没有这个文件", "the manifest does not name this file");
        foreach (IFileAudit audit in audits)
            audit.End();
        findings.Checked("manifest.files", "文件：与清单逐个相符", "files: each is what the manifest says", _count);
    }

    private async Task DirectoryAsync(string folder, IReadOnlyDictionary<string, string> list, IProgress<long>? progress, CancellationToken cancellation)
    {
        foreach ((string name, string hash) in list)
        {
            string path = folder + name;
            _expected.Add(path);
            _count++;
            byte[]? bytes = await files.ReadAsync(path, cancellation);
            string found = bytes is null ? "" : Convert.ToHexStringLower(SHA256.HashData(bytes));
            if (bytes is null)
                findings.Add(path, "manifest.missing", "清单里有，文件不在", "the manifest names it, and it is not there", hash);
            else if (found != hash)
                findings.Add(path, "manifest.changed", "内容与清单不符", "its content is not what the manifest says", hash, found);
            else
                audits.FirstOrDefault(audit => audit.Takes(path))?.Check(path, bytes, found);
            _isWhole &= bytes is not null && found == hash;
            if (_count % 256 == 0)
                progress?.Report(_count);
        }
    }

    private async Task<SortedDictionary<string, string>?> ListAsync(string path, string? expectedHash, CancellationToken cancellation)
    {
        byte[]? bytes = await files.ReadAsync(path, cancellation);
        string found = bytes is null ? "" : Convert.ToHexStringLower(SHA256.HashData(bytes));
        SortedDictionary<string, string>? list = bytes is null ? null : Parse(bytes);
        if (bytes is null)
            findings.Add(path, "manifest.missing", "清单不在", "the list is not there", expectedHash);
        else if (expectedHash is not null && found != expectedHash)
            findings.Add(path, "manifest.changed", "清单与上一级的散列不符", "the list is not what its hash one level up says", expectedHash, found);
        else if (list is null)
            findings.Add(path, "manifest.malformed", "清单格式不对", "the list is malformed");
        else
            return list;
        _isWhole = false;
        return null;
    }

    /// <summary>The folder of a directory's name in the manifest, where '~' stands for '/'. A line's own folder holds '~' itself and is always the last level.</summary>
    public static string FolderOf(string directory)
    {
        const string Lines = "data~lines~";
        return directory == "~" ? "" : directory.StartsWith(Lines, StringComparison.Ordinal) ? $"data/lines/{directory[Lines.Length..]}/" : directory.Replace('~', '/') + "/";
    }

    /// <summary>Reads a list strictly: <c>64 hex digits, two spaces, name</c>, sorted, each name once, a line end after each; null where it is not so.</summary>
    public static SortedDictionary<string, string>? Parse(byte[] bytes)
    {
        SortedDictionary<string, string> list = new(StringComparer.Ordinal);
        string last = "";
        string text = Encoding.UTF8.GetString(bytes);
        foreach (string line in text.Length == 0 ? [] : text[..^1].Split('\n'))
        {
            bool isLine = line.Length > 66 && line.AsSpan(64, 2) is "  " && !line.AsSpan(0, 64).ContainsAnyExcept(Hexadecimal)
                && !line.AsSpan(66).Contains('/') && string.CompareOrdinal(last, line[66..]) < 0;
            if (!isLine)
                return null;
            last = line[66..];
            list.Add(last, line[..64]);
        }

        return text.Length == 0 || text[^1] == '\n' ? list : null;
    }
}
