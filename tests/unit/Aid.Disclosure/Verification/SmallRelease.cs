using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Aid.Disclosure.Exports;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Disclosure.Trace;
using Aid.Transparency.Log;
using Aid.Transparency.Notes;

namespace Aid.Tests.Unit.Disclosure.Verification;

/// <summary>
/// Publishes records into a folder with the real log and in the public form, and can be told to lie: what a publisher could do who signs whatever he likes.
/// </summary>
internal sealed class SmallRelease : IDisposable
{
    private readonly SigningKey _key = SigningKey.Generate("test.example/log");
    private readonly List<PublicRecord> _all = [];
    private int _release;

    public SmallRelease() => Directory.CreateDirectory(Folder);

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "aid-release-" + Guid.NewGuid().ToString("n"));

    public string Key => _key.Verifier.ToString();

    /// <summary>Rewrites a file before the manifest is made.</summary>
    public Action<string>? BeforeManifest { get; set; }

    public byte[] Checkpoint => File.ReadAllBytes(Path.Combine(Folder, "log/checkpoint"));

    public async Task PublishAsync(IEnumerable<PublicRecord> records, IReadOnlyDictionary<string, string>? pages = null, IReadOnlyList<GiverName>? names = null)
    {
        _release++;
        LogFolder log = new(Path.Combine(Folder, "log"), _key.Verifier);
        LogAppender appender = await log.AppendAsync();
        HashSet<string> known = [.. _all.OfType<Donation>().Select(gift => gift.Id)];
        List<PublicRecord> added = [];
        foreach (PublicRecord record in records.OrderBy(record => RecordSet.Of(record).Order))
            added.Add(Append(appender, record));
        _all.AddRange(added);
        foreach (IGrouping<string, PublicRecord> set in added.GroupBy(record => RecordSet.Of(record).Name))
            Write($"data/records/{_release}/{set.Key}.jsonl", string.Concat(set.Select(record => RecordJson.ToText(record) + "\n")));
        foreach ((string path, string page) in pages ?? new Dictionary<string, string>())
            Write(path, page);
        WriteLines();
        if (names is { Count: > 0 })
            WriteNames(names);
        BeforeManifest?.Invoke(Folder);
        string manifest = WriteManifest();
        Release release = new()
        {
            Id = _release.ToString(CultureInfo.InvariantCulture),
            Number = _release,
            PreparedAt = new DateTime(2024, 3, 28, 0, 0, 0, DateTimeKind.Utc),
            TreeSize = appender.Size + 1,
            ManifestHash = manifest,
            NewRecords = added.Count,
            NewGifts = added.OfType<Donation>().Count(gift => !known.Contains(gift.Id)),
            NewDisbursements = added.OfType<Disbursement>().Count(),
            NewCorrections = added.OfType<Correction>().Count(),
        };
        Append(appender, release);
        appender.Stage();
        if (await appender.CommitAsync(_key) is { } refusal)
            throw new InvalidOperationException(refusal.ToString());
        log.Publish();
        Write("release.json", JsonSerializer.Serialize(new { release = _release, treeSize = release.TreeSize, manifest }));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private PublicRecord Append(LogAppender appender, PublicRecord record)
    {
        byte[] leaf = LeafCodec.Encode(record);
        return LeafCodec.Decode(leaf, appender.Append(leaf), _release);
    }

    private void WriteLines()
    {
        PublicTraceBuilder builder = new();
        _all.ForEach(builder.Add);
        PublicTrace trace = builder.Build();
        foreach (PublicLine line in trace.Lines.Values)
        {
            string folder = $"data/lines/{line.Name.Replace('/', '~')}";

            // Two pages where there is anything to cut, so that a run crosses their border.
            long middle = line.Length / 2;
            long[] firsts = middle > 0 ? [0, middle] : [0];
            Write($"{folder}/index.json", JsonSerializer.Serialize(new { line = line.Name, length = line.Length, pages = firsts }));
            for (int i = 0; i < firsts.Length; i++)
            {
                long end = i + 1 < firsts.Length ? firsts[i + 1] : line.Length;
                var rows = line.Standing.Where(run => run.Start < end && run.End > firsts[i]).Select(run =>
                {
                    long from = Math.Max(run.Start, firsts[i]);
                    return new object[] { from, Math.Min(run.End, end) - from, run.Outflow.Id, run.Offset + (from - run.Start) };
                });
                Write($"{folder}/{firsts[i]}.json", JsonSerializer.Serialize(new { line = line.Name, rows }));
            }
        }

        foreach (LineOutflow outflow in trace.Outflows.Values)
        {
            string shard = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(outflow.Id)))[..2];
            PublicRecord? subject = _all.LastOrDefault(record => record is Disbursement or Refund or Fee && record.Id == outflow.Id);
            Write($"data/outflows/{shard}/{outflow.Id}.json", JsonSerializer.Serialize(new
            {
                id = outflow.Id,
                outflowLeaf = outflow.LeafIndex,
                coverageLeaves = _all.OfType<CoverageRow>().Where(row => row.OutflowId == outflow.Id).OrderBy(row => row.Sequence).Select(row => row.LeafIndex),
                subjectKind = subject is null ? null : RecordSet.Of(subject).Name,
                subjectLeaf = subject?.LeafIndex,
            }));
        }
    }

    private void WriteNames(IReadOnlyList<GiverName> names)
    {
        string lines = string.Concat(names.Select(name => JsonSerializer.Serialize(name) + "\n"));
        Write("names/0.jsonl", lines);
        Write("names/manifest.txt", $"{Hash(Encoding.UTF8.GetBytes(lines))}  0.jsonl\n");
    }

    private string WriteManifest()
    {
        SortedDictionary<string, SortedDictionary<string, string>> directories = new(StringComparer.Ordinal);
        foreach (string file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            string path = Path.GetRelativePath(Folder, file);
            if (path == "release.json" || path.StartsWith("log/", StringComparison.Ordinal) || path.StartsWith("manifest/", StringComparison.Ordinal) || path.StartsWith("names/", StringComparison.Ordinal))
                continue;
            string directory = Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder.Replace('/', '~') : "~";
            if (!directories.TryGetValue(directory, out SortedDictionary<string, string>? list))
                directories.Add(directory, list = new SortedDictionary<string, string>(StringComparer.Ordinal));
            list.Add(Path.GetFileName(path), Hash(File.ReadAllBytes(file)));
        }

        string root = "";
        foreach ((string directory, SortedDictionary<string, string> list) in directories)
        {
            string text = string.Concat(list.Select(entry => $"{entry.Value}  {entry.Key}\n"));
            Write($"manifest/d/{directory}.txt", text);
            root += $"{Hash(Encoding.UTF8.GetBytes(text))}  {directory}\n";
        }

        Write("manifest/root.txt", root);
        return Hash(Encoding.UTF8.GetBytes(root));
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private void Write(string path, string text)
    {
        string full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
