using System.Text;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Disclosure.Releases;

namespace Aid.Disclosure.Exports;

/// <summary>A whole release as files, one a set: newest versions in order of first publication, a thousand at a time.</summary>
public static class ReleaseExport
{
    private const int Chunk = 1000;

    /// <summary>Formats that are written here.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["csv", "jsonl"];

    private static readonly IReadOnlyDictionary<LeafKind, Func<IReleaseReader, IEnumerable<PublicRecord>>> Sets = new Dictionary<LeafKind, Func<IReleaseReader, IEnumerable<PublicRecord>>>
    {
        [LeafKind.Organisation] = All<Organisation>,
        [LeafKind.Fund] = All<Fund>,
        [LeafKind.Project] = All<Project>,
        [LeafKind.Campaign] = All<Campaign>,
        [LeafKind.Donation] = All<Donation>,
        [LeafKind.Refund] = All<Refund>,
        [LeafKind.Fee] = All<Fee>,
        [LeafKind.Disbursement] = All<Disbursement>,
        [LeafKind.Transfer] = All<Transfer>,
        [LeafKind.Allocation] = All<Allocation>,
        [LeafKind.GoodsLot] = All<GoodsLot>,
        [LeafKind.Entry] = All<Entry>,
        [LeafKind.LineInflow] = All<LineInflow>,
        [LeafKind.LineOutflow] = All<LineOutflow>,
        [LeafKind.CoverageRow] = All<CoverageRow>,
        [LeafKind.FundFigures] = All<FundFigures>,
        [LeafKind.StatedFigure] = All<StatedFigure>,
        [LeafKind.StatedGoods] = All<StatedGoods>,
        [LeafKind.Correction] = All<Correction>,
        [LeafKind.RefusedRelease] = All<RefusedRelease>,
        [LeafKind.Release] = All<Release>,
    };

    /// <summary>Writes <c>SET.csv</c> or <c>SET.jsonl</c> for every set that has records.</summary>
    /// <param name="reader">The release.</param>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="folder">Made if it is not there; files of these names are replaced.</param>
    /// <returns>Records written.</returns>
    /// <exception cref="ArgumentException">The format is not one of these.</exception>
    public static long Write(IReleaseReader reader, string format, string folder)
    {
        ArgumentNullException.ThrowIfNull(reader);
        if (!Formats.Contains(format))
            throw new ArgumentException($"\"{format}\" is none of {string.Join(", ", Formats)}.", nameof(format));
        Directory.CreateDirectory(folder);
        long written = 0;
        foreach (RecordSet set in RecordSet.All)
        {
            IEnumerable<PublicRecord> records = Sets[set.Kind](reader);
            if (!records.Any())
                continue;
            using StreamWriter writer = new(Path.Combine(folder, $"{set.Set}.{format}"), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: format == "csv"));
            IEnumerable<PublicRecord> counted = records.Select(record =>
            {
                written++;
                return record;
            });
            if (format == "csv")
                RecordCsv.Write(writer, counted);
            else
                foreach (PublicRecord record in counted)
                    writer.Write(RecordJson.ToText(record) + "\n");
        }

        return written;
    }

    private static IEnumerable<PublicRecord> All<T>(IReleaseReader reader)
        where T : PublicRecord
    {
        for (long skip = 0; ; skip += Chunk)
        {
            IReadOnlyList<T> slice = reader.Slice<T>(skip, Chunk);
            foreach (T record in slice)
                yield return record;
            if (slice.Count < Chunk)
                yield break;
        }
    }
}
