using System.Security.Cryptography;
using Aid.Disclosure.Exports;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Disclosure.Trace;

namespace Aid.Disclosure.Verification;

/// <summary>
/// The public books as the log's leaves alone say them, replayed from zero: newest versions, releases in order, the bulk parts that must follow from them. What the leaves
/// themselves contradict is a finding in the bundle that holds the leaf.
/// </summary>
internal sealed class ReplayedBooks(Findings findings) : IDisposable
{
    private readonly Dictionary<(string Set, string Id), PublicRecord> _newest = [];
    private readonly Dictionary<(string Set, string Id), PublicRecord> _replaced = [];
    private readonly List<(RecordSet Set, PublicRecord Now, string Fields)> _restated = [];
    private readonly HashSet<(string Set, string Id)> _corrected = [];
    private readonly Dictionary<string, Bulk> _bulk = new(StringComparer.Ordinal);
    private readonly List<(PublicRecord Record, int SupersededIn)> _superseded = [];
    private readonly PublicTraceBuilder _trace = new();
    private readonly Dictionary<Type, long> _firstVersions = [];
    private RecordSet? _last;
    private long _leaves;
    private long _leavesBefore;

    public List<Release> Releases { get; } = [];

    public long Leaves => _leaves;

    /// <summary>Leaf indexes of an outflow's coverage rows, by sequence.</summary>
    public Dictionary<string, SortedList<long, long>> CoverageLeaves { get; } = new(StringComparer.Ordinal);

    /// <summary>The bulk part that a set of a release must be: hex SHA-256 by path.</summary>
    public Dictionary<string, string> BulkHashes() => _bulk.ToDictionary(part => part.Key, part => part.Value.Hash(), StringComparer.Ordinal);

    public T? Find<T>(string set, string id) where T : PublicRecord => _newest.TryGetValue((set, id), out PublicRecord? record) ? record as T : null;

    public IEnumerable<T> Newest<T>() where T : PublicRecord => _newest.Values.OfType<T>();

    /// <summary>Gifts, disbursements and refunds as they stood in a release.</summary>
    public IEnumerable<PublicRecord> StandingAt(int release) => _newest.Values.Where(record => IsCounted(record) && record.FirstRelease <= release)
        .Concat(_superseded.Where(old => old.Record.FirstRelease <= release && release < old.SupersededIn).Select(old => old.Record));

    public PublicTrace Trace() => _trace.Build();

    /// <summary>Takes the next leaf.</summary>
    public void Add(long index, ReadOnlySpan<byte> leaf)
    {
        _leaves = index + 1;
        try
        {
            Add(LeafCodec.Decode(leaf, index, Releases.Count + 1));
        }
        catch (LeafFormatException e)
        {
            findings.Add(findings.BundleOf(index), "leaf.malformed", $"第 {index} 条记录无法解读：{e.Message}", $"leaf {index} cannot be read: {e.Message}");
        }
    }

    /// <summary>Leaves after the last release belong to none.</summary>
    public void End()
    {
        if (_leaves != _leavesBefore)
            findings.Add(findings.BundleOf(_leaves - 1), "release.unfinished", "日志末尾的记录不属于任何一版", "the log ends with leaves of no release", _leavesBefore, _leaves);
    }

    public void Dispose()
    {
        foreach (Bulk part in _bulk.Values)
            part.Dispose();
    }

    private void Add(PublicRecord record)
    {
        RecordSet set = RecordSet.Of(record);
        if (set.Order < (_last?.Order ?? 0))
            findings.Add(findings.BundleOf(record.LeafIndex), "release.order", $"第 {record.LeafIndex} 条记录不在本版应有的次序", $"leaf {record.LeafIndex} is out of its release's order", _last?.Name, set.Name);
        _last = set;
        bool isNew = !_newest.TryGetValue((set.Name, record.Id), out PublicRecord? old);
        if (old is not null)
            Replace(set, old, record);
        if (old is not null && IsCounted(old))
            _superseded.Add((old, record.FirstRelease));
        if (record is Correction correction)
            _corrected.Add((correction.SubjectKind, correction.SubjectId));
        if (record is CorrectionReach reach)
            Reach(reach);
        _newest[(set.Name, record.Id)] = record;
        if (isNew)
            _firstVersions[set.Type] = _firstVersions.GetValueOrDefault(set.Type) + 1;
        if (record is Release release)
        {
            EndRelease(release);
            return;
        }

        _trace.Add(record);
        if (record is CoverageRow row)
            Cover(row, isNew);
        string path = $"data/records/{record.FirstRelease}/{set.Name}.jsonl";
        if (!_bulk.TryGetValue(path, out Bulk? bulk))
            _bulk.Add(path, bulk = new Bulk());
        bulk.Add(record);
    }

    private void Replace(RecordSet set, PublicRecord old, PublicRecord now)
    {
        _replaced[(set.Name, old.Id)] = old;
        if (RestatedFigures.Of(old, now) is { Count: > 0 } fields)
            _restated.Add((set, now, string.Join(", ", fields)));
    }

    /// <summary>Where a correction says that the old value stood, it must have stood; the correction must be of this release.</summary>
    private void Reach(CorrectionReach reach)
    {
        string bundle = findings.BundleOf(reach.LeafIndex);
        bool isOfThisRelease = _newest.GetValueOrDefault(("Corrections", reach.CorrectionId))?.FirstRelease == reach.ToRelease && reach.ToRelease == Releases.Count + 1;
        if (!isOfThisRelease)
            findings.Add(bundle, "correction.release", $"更正 {reach.CorrectionId} 不是第 {reach.ToRelease} 版的", $"correction {reach.CorrectionId} is not of release {reach.ToRelease}");
        (string, string) subject = (reach.SubjectKind, reach.SubjectId);
        bool isFound = reach.FromLeaf is null || new[] { _replaced.GetValueOrDefault(subject), _newest.GetValueOrDefault(subject) }
            .Any(version => version is not null && version.LeafIndex == reach.FromLeaf && version.FirstRelease == reach.FromRelease);
        if (!isFound)
            findings.Add(bundle, "correction.from", $"更正 {reach.CorrectionId} 所指的旧值不在第 {reach.FromRelease} 版", $"the old value of correction {reach.CorrectionId} does not stand in release {reach.FromRelease}", "", reach.FromLeaf);
    }

    private void Corrections()
    {
        foreach ((RecordSet set, PublicRecord now, string fields) in _restated.Where(restated => !_corrected.Contains((restated.Set.Name, restated.Now.Id))))
            findings.Add(findings.BundleOf(now.LeafIndex), "record.uncorrected", $"{set.Name} {now.Id} 的 {fields} 改了，没有更正说明", $"{fields} of {set.Name} {now.Id} changed without a correction");
        _restated.Clear();
        _corrected.Clear();
    }

    private static bool IsCounted(PublicRecord record) => record is Donation or Disbursement or Refund;

    private void Cover(CoverageRow row, bool isNew)
    {
        if (!CoverageLeaves.TryGetValue(row.OutflowId, out SortedList<long, long>? leaves))
            CoverageLeaves.Add(row.OutflowId, leaves = []);
        if (!isNew || !leaves.TryAdd(row.Sequence, row.LeafIndex))
            findings.Add(findings.BundleOf(row.LeafIndex), "coverage.repeated", $"覆盖记录 {row.Id} 出现两次", $"coverage row {row.Id} appears twice");
    }

    private void EndRelease(Release release)
    {
        Corrections();
        string bundle = findings.BundleOf(release.LeafIndex);
        Expect("release.number", "版号", "number", Releases.Count + 1, release.Number);
        Expect("release.tree-size", "日志长度", "tree size", release.LeafIndex + 1, release.TreeSize);
        Expect("release.new-records", "新增记录数", "number of new records", release.LeafIndex - _leavesBefore, release.NewRecords);
        Expect("release.new-gifts", "新增捐赠数", "number of new gifts", _firstVersions.GetValueOrDefault(typeof(Donation)), release.NewGifts);
        Expect("release.new-disbursements", "新增支出数", "number of new disbursements", _firstVersions.GetValueOrDefault(typeof(Disbursement)), release.NewDisbursements);
        Expect("release.new-corrections", "新增更正数", "number of new corrections", _firstVersions.GetValueOrDefault(typeof(Correction)), release.NewCorrections);
        if (release.Id != release.Number.ToString(System.Globalization.CultureInfo.InvariantCulture))
            findings.Add(bundle, "release.id", "版的编号与版号不同", "the release's id is not its number", release.Number, release.Id);
        Releases.Add(release);
        _leavesBefore = release.LeafIndex + 1;
        _last = null;
        _firstVersions.Clear();

        void Expect(string code, string zh, string en, long expected, long found)
        {
            if (expected != found)
                findings.Add(bundle, code, $"第 {release.Number} 版的{zh}不对", $"release {release.Number} states a wrong {en}", expected, found);
        }
    }

    /// <summary>The hash of a bulk part, line by line.</summary>
    private sealed class Bulk : IDisposable
    {
        private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        public void Add(PublicRecord record)
        {
            _hash.AppendData(RecordJson.ToUtf8(record));
            _hash.AppendData("\n"u8);
        }

        public string Hash() => Convert.ToHexStringLower(_hash.GetCurrentHash());

        public void Dispose() => _hash.Dispose();
    }
}
