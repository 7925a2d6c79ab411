using Aid.Application.Publishing.Rows;
using Aid.Disclosure.Exports;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;

namespace Aid.Application.Publishing.Staging;

/// <summary>A record that this release adds, with the version that it replaces.</summary>
/// <param name="Old">The published version; null for a new record.</param>
/// <param name="New">The new version.</param>
internal readonly record struct Change<T>(T? Old, T New)
    where T : PublicRecord;

/// <summary>
/// Turns changed records into hidden rows, leaves and lines of bulk files, a few hundred at a time. A record whose leaf bytes are those of its published version is no
/// change.
/// </summary>
internal sealed class RecordStager(ReleaseReader before, RowWriter rows, LeafSpool leaves, StagedFolder files, int release, long firstLeaf)
{
    private const int Chunk = 400;
    private readonly Dictionary<(string Set, string Fund), long> added = [];
    private readonly Dictionary<string, long> versions = new(StringComparer.Ordinal);

    /// <summary>New versions so far.</summary>
    public long Versions { get; private set; }

    /// <summary>New versions of one set so far.</summary>
    public long VersionsOf(string set) => versions.GetValueOrDefault(set);

    /// <summary>New records so far, by set.</summary>
    public Dictionary<string, long> NewRecords { get; } = new(StringComparer.Ordinal);

    /// <summary>Records added by set and fund.</summary>
    public IReadOnlyDictionary<(string Set, string Fund), long> Added => added;

    /// <summary>Finds what really changed.</summary>
    /// <param name="records">Records that may have changed, each id once.</param>
    /// <returns>The changes, in the same order.</returns>
    public IEnumerable<Change<T>> Changes<T>(IEnumerable<T> records)
        where T : PublicRecord
    {
        var nothingBefore = before.Count<T>() == 0;
        foreach (var chunk in records.Chunk(Chunk))
        {
            var published = nothingBefore ? [] : before.FindAll<T>(Array.ConvertAll(chunk, r => r.Id));
            foreach (var record in chunk)
            {
                var old = published.GetValueOrDefault(record.Id);
                if (old is null || !LeafCodec.Encode(old).AsSpan().SequenceEqual(LeafCodec.Encode(record)))
                    yield return new Change<T>(old, record);
            }
        }
    }

    /// <summary>Writes changes as rows, leaves and one bulk file.</summary>
    /// <param name="changes">The changes in the order of their leaves.</param>
    /// <param name="seen">Sees each after it was written.</param>
    public void Write<T>(IEnumerable<Change<T>> changes, Action<Change<T>>? seen = null)
        where T : PublicRecord
    {
        var set = RecordSet.NameOf<T>();
        var path = $"data/records/{release}/{set}.jsonl";
        var next = before.Count<T>();
        Stream? bulk = null;
        try
        {
            foreach (var change in changes)
            {
                bulk ??= files.Create(path);
                Write(change, set, ref next, bulk);
                seen?.Invoke(change);
            }
        }
        finally
        {
            bulk?.Dispose();
        }

        if (bulk is not null)
            files.Adopt(path);
    }

    /// <summary>Writes the release's own row, which has no line in a bulk file: those are under the hash that it holds.</summary>
    /// <param name="record">The release without its manifest's hash.</param>
    public void WriteRelease(Release record)
    {
        RecordStamp.Set(record, firstLeaf + leaves.Count, release);
        rows.Insert(record, record.LeafIndex, before.Count<Release>());
    }

    private void Write<T>(Change<T> change, string set, ref long next, Stream bulk)
        where T : PublicRecord
    {
        var record = change.New;
        RecordStamp.Set(record, firstLeaf + leaves.Count, release);
        leaves.Add(LeafCodec.Encode(record));
        bulk.Write(RecordJson.ToUtf8(record));
        bulk.WriteByte((byte)'\n');
        Versions++;
        versions[set] = versions.GetValueOrDefault(set) + 1;
        if (change.Old is { } old)
        {
            rows.Supersede<T>(old.Id, old.FirstRelease);
            rows.Insert(record, record.LeafIndex, before.PositionOf<T>(old.Id));
            return;
        }

        rows.Insert(record, record.LeafIndex, next++);
        NewRecords[set] = NewRecords.GetValueOrDefault(set) + 1;
        foreach (var fund in FundsOf(record))
            added[(set, fund)] = added.GetValueOrDefault((set, fund)) + 1;
    }

    private static IEnumerable<string> FundsOf(PublicRecord record) => record switch
    {
        Donation r => [r.FundId],
        Project r => [r.FundId],
        Campaign r => [r.FundId],
        Refund r => [r.FundId],
        Fee r => [r.FundId],
        Disbursement r => [r.FundId],
        Allocation r => [r.FundId],
        GoodsLot r => [r.FundId],
        FundFigures r => [r.FundId],
        Transfer r => r.FromFundId == r.ToFundId ? [r.FromFundId] : [r.FromFundId, r.ToFundId],
        _ => [],
    };
}
