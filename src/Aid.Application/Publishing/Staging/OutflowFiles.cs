using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Aid.Application.Publishing.Rows;
using Aid.Disclosure.Records;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Publishing.Staging;

/// <summary>
/// <c>data/outflows/SHARD/ID.json</c>: where in the log the browser finds an outflow, its coverage and the record that it serves.
/// </summary>
internal sealed class OutflowFiles(ReleaseReader staged, StagedFolder files)
{
    private const int Chunk = 400;

    /// <summary>Writes the files of some outflows.</summary>
    /// <param name="outflowIds">Outflows that the release touched, each once.</param>
    public void Write(IEnumerable<string> outflowIds)
    {
        foreach (var ids in outflowIds.Chunk(Chunk))
        {
            var outflows = staged.FindAll<LineOutflow>(ids);
            var coverage = staged.Context.Coverage.AsNoTracking().Where(c => ids.Contains(c.OutflowId)).OrderBy(c => c.Sequence)
                .Select(c => new { c.OutflowId, c.LeafIndex }).AsEnumerable().ToLookup(c => c.OutflowId, c => c.LeafIndex, StringComparer.Ordinal);
            var subjects = Subjects(outflows.Keys.Select(SubjectOf).Distinct(StringComparer.Ordinal).ToArray());
            foreach (var (id, outflow) in outflows)
            {
                var subject = subjects.TryGetValue(SubjectOf(id), out var found) ? found : default;
                files.Write(PathOf(id), JsonSerializer.SerializeToUtf8Bytes(new
                {
                    id,
                    outflowLeaf = outflow.LeafIndex,
                    coverageLeaves = coverage[id],
                    subjectKind = subject.Set,
                    subjectLeaf = subject.Set is null ? (long?)null : subject.Leaf,
                }));
            }
        }
    }

    /// <summary>The path of an outflow's file; its folder is the first byte of SHA-256 of the id.</summary>
    public static string PathOf(string id) => $"data/outflows/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)).AsSpan(0, 1))}/{id}.json";

    /// <summary>The record that an outflow serves: <c>f1+</c> is the rest of fee <c>f1</c>, <c>a1.0</c> the first component of <c>a1</c>.</summary>
    public static string SubjectOf(string outflowId) => outflowId.Split('+', '.')[0];

    /// <summary>Every outflow that serves a record, whose files name the record's leaf.</summary>
    public static IEnumerable<string> ServedBy(DisclosureContext rows, PublicRecord record)
    {
        // A record is served by the outflow of its own id, a fee perhaps by one more, a kit by one a component.
        var components = record is Allocation allocation && allocation.OutflowId != allocation.Id;
        return components
            ? rows.Outflows.AsNoTracking().Where(o => string.Compare(o.Id, record.Id + ".") > 0 && string.Compare(o.Id, record.Id + "/") < 0).Select(o => o.Id).ToList()
            : [record.Id, record.Id + "+"];
    }

    private Dictionary<string, (string? Set, long Leaf)> Subjects(string[] ids)
    {
        Dictionary<string, (string? Set, long Leaf)> subjects = new(StringComparer.Ordinal);
        Add<Disbursement>("Disbursements");
        Add<Transfer>("Transfers");
        Add<Refund>("Refunds");
        Add<Fee>("Fees");
        Add<Allocation>("Allocations");
        return subjects;

        void Add<T>(string set) where T : PublicRecord
        {
            foreach (var row in staged.Context.Set<T>().AsNoTracking().Where(r => ids.Contains(r.Id)).Select(r => new { r.Id, r.LeafIndex }))
                subjects[row.Id] = (set, row.LeafIndex);
        }
    }
}
