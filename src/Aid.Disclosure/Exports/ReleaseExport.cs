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
            IEnumerable<PublicRecord> records = Whole.Of(reader, set);
            if (!records.Any())
                continue;
            using StreamWriter writer = new(Path.Combine(folder, $"{set.Name}.{format}"), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: format == "csv"));
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

    /// <summary>Reads a set whole, a thousand records at a time.</summary>
    private sealed class Whole(IReleaseReader reader) : IRecordSetVisitor
    {
        private IEnumerable<PublicRecord> _records = [];

        public static IEnumerable<PublicRecord> Of(IReleaseReader reader, RecordSet set)
        {
            Whole whole = new(reader);
            set.Accept(whole);
            return whole._records;
        }

        public void Visit<T>(RecordSet set)
            where T : PublicRecord, new() => _records = All<T>();

        private IEnumerable<PublicRecord> All<T>()
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
}
