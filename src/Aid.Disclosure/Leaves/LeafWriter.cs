using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Aid.Disclosure.Leaves;

/// <summary>
/// Writes the primitives of a leaf. Layout: text = length u16 BE, UTF-8; whole number = i64 BE; bool = u8 0 or 1; optional = u8 0, or 1 and the value;
/// date = i32 BE days since 1970-01-01; instant = i64 BE Unix seconds; list = count u16 BE, then the items.
/// </summary>
/// <remarks>Canonical by construction: one value has one form, so that anyone can make the same bytes from the published fields.</remarks>
internal sealed class LeafWriter
{
    /// <summary>Longest leaf, the bound of a tlog-tiles entry (C2SP tlog-tiles, "Log entries").</summary>
    public const int MaxBytes = 65_535;

    internal static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ArrayBufferWriter<byte> _buffer = new(256);

    public void Byte(byte value)
    {
        _buffer.GetSpan(1)[0] = value;
        _buffer.Advance(1);
    }

    public void Bool(bool value) => Byte(value ? (byte)1 : (byte)0);

    public void Long(long value)
    {
        BinaryPrimitives.WriteInt64BigEndian(_buffer.GetSpan(8), value);
        _buffer.Advance(8);
    }

    public void OptionalLong(long? value)
    {
        Bool(value is not null);
        if (value is { } known)
            Long(known);
    }

    public void Text(string value)
    {
        int length = StrictUtf8.GetByteCount(value);
        if (length > ushort.MaxValue)
            throw new ArgumentException($"A text of {length} bytes does not fit into a leaf.", nameof(value));
        Count(length);
        StrictUtf8.GetBytes(value, _buffer.GetSpan(length));
        _buffer.Advance(length);
    }

    public void OptionalText(string? value)
    {
        Bool(value is not null);
        if (value is not null)
            Text(value);
    }

    public void Date(DateOnly value)
    {
        BinaryPrimitives.WriteInt32BigEndian(_buffer.GetSpan(4), value.DayNumber - LeafReader.EpochDay);
        _buffer.Advance(4);
    }

    public void OptionalDate(DateOnly? value)
    {
        Bool(value is not null);
        if (value is { } known)
            Date(known);
    }

    public void Instant(DateTime value)
    {
        if (value.Kind != DateTimeKind.Utc || value.Ticks % TimeSpan.TicksPerSecond != 0)
            throw new ArgumentException("An instant of a leaf is UTC and a whole second.", nameof(value));
        Long((value.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond);
    }

    public void List<T>(List<T> items, Func<T, int> ordinal, Action<LeafWriter, T> write)
    {
        if (items.Count > ushort.MaxValue)
            throw new ArgumentException($"A list of {items.Count} does not fit into a leaf.", nameof(items));
        Count(items.Count);
        for (int i = 0; i < items.Count; i++)
        {
            // The position says the ordinal; a list out of order would say something else than the record does.
            if (ordinal(items[i]) != i)
                throw new ArgumentException($"Item {i} of the list carries the ordinal {ordinal(items[i])}.", nameof(items));
            write(this, items[i]);
        }
    }

    public byte[] ToLeaf() => _buffer.WrittenCount <= MaxBytes
        ? _buffer.WrittenSpan.ToArray()
        : throw new InvalidOperationException($"A leaf of {_buffer.WrittenCount} bytes is longer than {MaxBytes}.");

    private void Count(int value)
    {
        BinaryPrimitives.WriteUInt16BigEndian(_buffer.GetSpan(2), (ushort)value);
        _buffer.Advance(2);
    }
}
