using System.Buffers.Binary;
using System.Text;

namespace Aid.Application.Receipts.Pdf;

/// <summary>Writes tables as one font file. Layout: version, counts, one entry a table in order of name (tag, checksum, offset, length), then the tables, each padded to four bytes.</summary>
internal static class FontFile
{
    public static byte[] Write((string Tag, byte[] Bytes)[] tables)
    {
        int log = int.Log2(tables.Length);
        byte[] header = new byte[12 + (16 * tables.Length)];
        BinaryPrimitives.WriteUInt32BigEndian(header, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(4), (ushort)tables.Length);
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(6), (ushort)(16 << log));
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(8), (ushort)log);
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(10), (ushort)((16 * tables.Length) - (16 << log)));
        using MemoryStream file = new();
        file.Write(header);
        for (int i = 0; i < tables.Length; i++)
        {
            byte[] padded = new byte[(tables[i].Bytes.Length + 3) & ~3];
            tables[i].Bytes.CopyTo(padded, 0);
            Span<byte> entry = header.AsSpan(12 + (16 * i), 16);
            Encoding.ASCII.GetBytes(tables[i].Tag, entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Checksum(padded));
            BinaryPrimitives.WriteUInt32BigEndian(entry[8..], (uint)file.Position);
            BinaryPrimitives.WriteUInt32BigEndian(entry[12..], (uint)tables[i].Bytes.Length);
            file.Write(padded);
        }
        file.Position = 0;
        file.Write(header);
        return file.ToArray();
    }

    private static uint Checksum(ReadOnlySpan<byte> padded)
    {
        uint sum = 0;
        for (int at = 0; at < padded.Length; at += 4) sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(padded[at..]));
        return sum;
    }
}
