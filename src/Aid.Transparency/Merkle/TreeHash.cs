using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Aid.Transparency.Merkle;

/// <summary>
/// A SHA-256 hash in a Merkle tree: of a leaf, of a node, or of a whole tree (RFC 6962 §2.1). 32 bytes, compared by
/// value. The default value is 32 zero bytes, which is no tree's hash; the empty tree's hash is <see cref="Empty"/>.
/// </summary>
public readonly record struct TreeHash
{
    /// <summary>Length of a hash: 32 bytes.</summary>
    public const int ByteCount = 32;

    // RFC 6962 §2.1: the prefixes keep a leaf from being passed off as a node, and the reverse.
    private const byte LeafPrefix = 0x00;
    private const byte NodePrefix = 0x01;

    private readonly ulong _a, _b, _c, _d;

    private TreeHash(ReadOnlySpan<byte> bytes)
    {
        _a = BinaryPrimitives.ReadUInt64BigEndian(bytes);
        _b = BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]);
        _c = BinaryPrimitives.ReadUInt64BigEndian(bytes[16..]);
        _d = BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]);
    }

    /// <summary>The hash of the tree without leaves: SHA-256 of the empty string.</summary>
    public static TreeHash Empty { get; } = new(SHA256.HashData([]));

    /// <summary>The hash of a leaf: SHA-256(0x00 || entry).</summary>
    /// <param name="entry">The entry's bytes, any length, also none.</param>
    public static TreeHash Leaf(ReadOnlySpan<byte> entry)
    {
        byte[] input = ArrayPool<byte>.Shared.Rent(entry.Length + 1);
        input[0] = LeafPrefix;
        entry.CopyTo(input.AsSpan(1));
        Span<byte> hash = stackalloc byte[ByteCount];
        SHA256.HashData(input.AsSpan(0, entry.Length + 1), hash);
        ArrayPool<byte>.Shared.Return(input);
        return new TreeHash(hash);
    }

    /// <summary>The hash of an inner node: SHA-256(0x01 || left || right).</summary>
    public static TreeHash Node(TreeHash left, TreeHash right)
    {
        Span<byte> input = stackalloc byte[1 + (2 * ByteCount)];
        input[0] = NodePrefix;
        left.CopyTo(input[1..]);
        right.CopyTo(input[(1 + ByteCount)..]);
        Span<byte> hash = stackalloc byte[ByteCount];
        SHA256.HashData(input, hash);
        return new TreeHash(hash);
    }

    /// <summary>Takes a hash from its bytes.</summary>
    /// <exception cref="ArgumentException"><paramref name="bytes"/> is not 32 bytes long.</exception>
    public static TreeHash FromBytes(ReadOnlySpan<byte> bytes) =>
        bytes.Length == ByteCount
            ? new TreeHash(bytes)
            : throw new ArgumentException($"A tree hash has {ByteCount} bytes, not {bytes.Length}.", nameof(bytes));

    /// <summary>Writes the 32 bytes to the start of <paramref name="destination"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="destination"/> is shorter than 32 bytes.</exception>
    public void CopyTo(Span<byte> destination)
    {
        BinaryPrimitives.WriteUInt64BigEndian(destination, _a);
        BinaryPrimitives.WriteUInt64BigEndian(destination[8..], _b);
        BinaryPrimitives.WriteUInt64BigEndian(destination[16..], _c);
        BinaryPrimitives.WriteUInt64BigEndian(destination[24..], _d);
    }

    /// <summary>The 32 bytes, in a new array.</summary>
    public byte[] ToArray()
    {
        byte[] bytes = new byte[ByteCount];
        CopyTo(bytes);
        return bytes;
    }

    /// <summary>Standard base64, as a checkpoint writes it (44 characters).</summary>
    public string ToBase64() => Convert.ToBase64String(ToArray());

    /// <summary>Lower-case hexadecimal, 64 characters.</summary>
    public override string ToString() => Convert.ToHexStringLower(ToArray());
}
