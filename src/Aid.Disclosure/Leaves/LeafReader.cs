using System.Buffers.Binary;
using System.Text;

namespace Aid.Disclosure.Leaves;

/// <summary>A leaf is not the canonical form of a public record.</summary>
public sealed class LeafFormatException : FormatException
{
    /// <summary>Creates the exception.</summary>
    public LeafFormatException()
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What was found, and where.</param>
    public LeafFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What was found, and where.</param>
    /// <param name="innerException">Cause.</param>
    public LeafFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

/// <summary>Reads one item of a list: its record's id and its position are its own parent id and ordinal.</summary>
internal delegate T ItemReader<out T>(ref LeafReader leaf, string id, int ordinal);

/// <summary>Reads the primitives that <see cref="LeafWriter"/> writes, and accepts no other form of a value.</summary>
internal ref struct LeafReader(ReadOnlySpan<byte> bytes, long index, int release)
{
    /// <summary>The leaf's place in the log.</summary>
    public readonly long Index = index;

    /// <summary>The release that brought it.</summary>
    public readonly int Release = release;

    /// <summary><see cref="DateOnly.DayNumber"/> of 1970-01-01.</summary>
    public static readonly int EpochDay = new DateOnly(1970, 1, 1).DayNumber;

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    public byte Byte() => Take(1)[0];

    public bool Bool() => Byte() switch
    {
        0 => false,
        1 => true,
        byte other => throw new LeafFormatException($"Byte {_at - 1} is {other}, expected 0 or 1."),
    };

    public long Long() => BinaryPrimitives.ReadInt64BigEndian(Take(8));

    public int Int()
    {
        long value = Long();
        return value is >= int.MinValue and <= int.MaxValue
            ? (int)value
            : throw new LeafFormatException($"The number {value} at byte {_at - 8} is out of range.");
    }

    public long? OptionalLong() => Bool() ? Long() : null;

    public string Text()
    {
        int length = BinaryPrimitives.ReadUInt16BigEndian(Take(2));
        try
        {
            return LeafWriter.StrictUtf8.GetString(Take(length));
        }
        catch (DecoderFallbackException e)
        {
            throw new LeafFormatException($"The text at byte {_at - length} is not UTF-8.", e);
        }
    }

    public string? OptionalText() => Bool() ? Text() : null;

    public DateOnly Date()
    {
        long day = (long)BinaryPrimitives.ReadInt32BigEndian(Take(4)) + EpochDay;
        return day >= DateOnly.MinValue.DayNumber && day <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)day)
            : throw new LeafFormatException($"The date at byte {_at - 4} is out of range.");
    }

    public DateOnly? OptionalDate() => Bool() ? Date() : null;

    public DateTime Instant()
    {
        long seconds = Long();
        return seconds is >= -62_135_596_800 and <= 253_402_300_799
            ? DateTime.UnixEpoch.AddSeconds(seconds)
            : throw new LeafFormatException($"The instant at byte {_at - 8} is out of range.");
    }

    public List<T> List<T>(string id, ItemReader<T> read)
    {
        int count = BinaryPrimitives.ReadUInt16BigEndian(Take(2));
        List<T> items = new(Math.Min(count, _bytes.Length - _at));
        for (int i = 0; i < count; i++)
            items.Add(read(ref this, id, i));
        return items;
    }

    public readonly void End()
    {
        if (_at != _bytes.Length)
            throw new LeafFormatException($"{_bytes.Length - _at} bytes follow the end of the leaf at byte {_at}.");
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        if (_bytes.Length - _at < length)
            throw new LeafFormatException($"The leaf ends at byte {_bytes.Length}, expected {length} bytes from byte {_at}.");
        ReadOnlySpan<byte> taken = _bytes.Slice(_at, length);
        _at += length;
        return taken;
    }
}
