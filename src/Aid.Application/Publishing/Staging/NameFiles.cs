using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Aid.Application.Publishing.Rows;
using Aid.Disclosure.Records;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Publishing.Staging;

/// <summary>
/// <c>names/SHARD.jsonl</c>: names that may be shown, with the salts that open their commitments, a thousand gifts to a file in order of publication; and
/// <c>names/manifest.txt</c>. Apart from the manifest, because consent may be withdrawn and a file under a release's hash cannot change.
/// </summary>
internal sealed class NameFiles(DisclosureContext staged, Func<string, byte[]?> read, Action<string, byte[]> write)
{
    private const int GiftsPerFile = 1000;
    private const string ListPath = "names/manifest.txt";
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the files that hold some gifts.</summary>
    /// <param name="donationIds">Gifts whose name appeared, changed or went.</param>
    public void Write(IReadOnlyCollection<string> donationIds)
    {
        SortedSet<long> shards = [];
        foreach (var ids in donationIds.Chunk(400))
            foreach (var position in staged.Donations.AsNoTracking().Where(d => ids.Contains(d.Id)).Select(d => EF.Property<long>(d, DisclosureModel.Position)))
                shards.Add(position / GiftsPerFile);
        if (shards.Count == 0)
            return;

        var list = Manifest.Parse(read(ListPath));
        foreach (var shard in shards)
        {
            var bytes = Lines(shard);
            write($"names/{shard}.jsonl", bytes);
            list[$"{shard}.jsonl"] = Convert.ToHexStringLower(SHA256.HashData(bytes));
        }

        write(ListPath, Manifest.Format(list));
    }

    private byte[] Lines(long shard)
    {
        var from = shard * GiftsPerFile;
        var to = from + GiftsPerFile;
        var names = staged.Donations.AsNoTracking()
            .Where(d => EF.Property<long>(d, DisclosureModel.Position) >= from && EF.Property<long>(d, DisclosureModel.Position) < to)
            .OrderBy(d => EF.Property<long>(d, DisclosureModel.Position))
            .Join(staged.GiverNames, d => d.Id, n => n.DonationId, (d, n) => n);
        StringBuilder text = new();
        foreach (GiverName name in names)
            text.Append(JsonSerializer.Serialize(name, Readable)).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
