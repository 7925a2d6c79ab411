using System.Buffers;
using System.Buffers.Binary;

namespace Aid.Transparency.Tiles;

/// <summary>
/// Entries one after another, each with its length before it (C2SP tlog-tiles, "Log entries").
/// Layout: { length: uint16 big-endian; entry: length bytes } × width.
/// </summary>
public static class EntryBundle
{
    /// <summary>The longest entry: 65,535 bytes. Longer content enters the log by its SHA-256.</summary>
    public const int MaximumEntryBytes = ushort.MaxValue;

    /// <summary>The most bytes that a bundle can have.</summary>
    public const int MaximumBytes = TilePath.FullWidth * (sizeof(ushort) + MaximumEntryBytes);

    /// <summary>Splits a bundle into its entries.</summary>
    /// <param name="bundle">The file's bytes; the entries share them.</param>
    /// <param name="width">How many entries there must be, 1 to 256.</param>
    /// <returns>The entries in order, or null when the bytes are not exactly <paramref name="width"/> entries.</returns>
    public static IReadOnlyList<ReadOnlyMemory<byte>>? Decode(ReadOnlyMemory<byte> bundle, int width)
    {
        List<ReadOnlyMemory<byte>> entries = new(width);
        ReadOnlyMemory<byte> rest = bundle;
        while (rest.Length > 0)
        {
            if (entries.Count == width || rest.Length < sizeof(ushort))
                return null;
            int length = BinaryPrimitives.ReadUInt16BigEndian(rest.Span);
            if (rest.Length < sizeof(ushort) + length)
                return null;
            entries.Add(rest.Slice(sizeof(ushort), length));
            rest = rest[(sizeof(ushort) + length)..];
        }

        return entries.Count == width ? entries : null;
    }

    /// <summary>Appends one entry with its length.</summary>
    /// <exception cref="ArgumentException">The entry is longer than <see cref="MaximumEntryBytes"/>.</exception>
    internal static void Append(IBufferWriter<byte> bundle, ReadOnlySpan<byte> entry)
    {
        if (entry.Length > MaximumEntryBytes)
            throw new ArgumentException($"An entry has at most {MaximumEntryBytes} bytes, not {entry.Length}.", nameof(entry));

        Span<byte> length = stackalloc byte[sizeof(ushort)];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)entry.Length);
        bundle.Write(length);
        bundle.Write(entry);
    }
}
