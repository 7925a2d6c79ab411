using Aid.Transparency.Merkle;

namespace Aid.Transparency.Tiles;

/// <summary>The hashes inside one tile: 32 bytes each, one after another.</summary>
internal static class TileHashes
{
    /// <summary>The most bytes that a tile can have: 8,192.</summary>
    public const int MaximumBytes = TilePath.FullWidth * TreeHash.ByteCount;

    /// <summary>The tile's hashes, or null when the length is not that of <paramref name="width"/> hashes.</summary>
    public static TreeHash[]? Decode(ReadOnlySpan<byte> bytes, int width)
    {
        if (bytes.Length != width * TreeHash.ByteCount)
            return null;

        TreeHash[] hashes = new TreeHash[width];
        for (int i = 0; i < width; i++)
            hashes[i] = TreeHash.FromBytes(bytes.Slice(i * TreeHash.ByteCount, TreeHash.ByteCount));
        return hashes;
    }

    /// <summary>The tile's bytes.</summary>
    public static byte[] Encode(IReadOnlyList<TreeHash> hashes)
    {
        byte[] bytes = new byte[hashes.Count * TreeHash.ByteCount];
        for (int i = 0; i < hashes.Count; i++)
            hashes[i].CopyTo(bytes.AsSpan(i * TreeHash.ByteCount));
        return bytes;
    }

    /// <summary>The hash over 2^height neighbouring hashes, the first of them at <paramref name="start"/>.</summary>
    public static TreeHash Perfect(IReadOnlyList<TreeHash> hashes, int start, int height)
    {
        TreeHash[] row = new TreeHash[1 << height];
        for (int i = 0; i < row.Length; i++)
            row[i] = hashes[start + i];
        for (int count = row.Length; count > 1; count /= 2)
        {
            for (int i = 0; i < count / 2; i++)
                row[i] = TreeHash.Node(row[2 * i], row[(2 * i) + 1]);
        }

        return row[0];
    }

    /// <summary>The hash of a full tile, which stands in the tile above it.</summary>
    public static TreeHash Root(IReadOnlyList<TreeHash> full) => Perfect(full, 0, 8);
}
