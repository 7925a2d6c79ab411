using System.Buffers;
using System.Runtime.CompilerServices;
using Aid.Transparency.Merkle;

namespace Aid.Transparency.Tiles;

/// <summary>
/// Reads tiles and entries of one trusted tree and authenticates every byte of them against its root: the partial tiles
/// together make up the root, and each full tile must hash to its place in the tile above. Nothing unauthenticated is
/// returned. Keeps a bounded number of tiles in memory. Not safe for concurrent use.
/// </summary>
/// <param name="source">Where the files are. Not trusted.</param>
/// <param name="head">The tree to read, from a verified checkpoint. The log may meanwhile have grown.</param>
public sealed class TileReader(ITileSource source, TreeHead head)
{
    // 512 tiles are 4 MB as bytes; a walk through a log of 16 million entries touches each upper tile once.
    private const int CachedTiles = 512;

    private readonly Dictionary<(int Level, long Index), TreeHash[]> _cache = [];
    private TreeHash[][]? _edge;

    /// <summary>The tree that is read.</summary>
    public TreeHead Head { get; } = head;

    /// <summary>Proves that a leaf stands in this tree, or in this tree as it was at an earlier size.</summary>
    /// <param name="index">The leaf's index.</param>
    /// <param name="size">The earlier size, or null for the whole tree.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is not below the size, or the size is beyond the tree.</exception>
    /// <exception cref="LogTamperedException">A tile is absent or wrong.</exception>
    public async Task<IReadOnlyList<TreeHash>> ProveInclusionAsync(long index, long? size = null, CancellationToken cancellation = default)
    {
        long leaves = size ?? Head.Size;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(leaves, Head.Size, nameof(size));
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, leaves);
        return await HashesAsync(ProofPlan.Inclusion(index, leaves), cancellation);
    }

    /// <summary>Proves that this tree begins with the leaves it had at an earlier size.</summary>
    /// <param name="olderSize">0 to the size of the tree.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="ArgumentOutOfRangeException">The size is beyond the tree.</exception>
    /// <exception cref="LogTamperedException">A tile is absent or wrong.</exception>
    public async Task<IReadOnlyList<TreeHash>> ProveConsistencyAsync(long olderSize, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(olderSize);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(olderSize, Head.Size);
        return await HashesAsync(ProofPlan.Consistency(olderSize, Head.Size), cancellation);
    }

    /// <summary>Size and root that this tree had at an earlier size.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The size is beyond the tree.</exception>
    /// <exception cref="LogTamperedException">A tile is absent or wrong.</exception>
    public async Task<TreeHead> HeadAtAsync(long size, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, Head.Size);
        return size == 0 ? TreeHead.Empty : new TreeHead(size, await HashAsync(new LeafRange(0, size), cancellation));
    }

    /// <summary>The hash of one leaf.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such leaf.</exception>
    /// <exception cref="LogTamperedException">A tile is absent or wrong.</exception>
    public async Task<TreeHash> LeafHashAsync(long index, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Head.Size);
        return await HashAsync(new LeafRange(index, index + 1), cancellation);
    }

    /// <summary>Reads entries in order, one bundle at a time, each checked against its leaf hash.</summary>
    /// <param name="start">The first entry's index.</param>
    /// <param name="end">The index after the last one, at most the tree's size.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range is not within the tree.</exception>
    /// <exception cref="LogTamperedException">A tile or a bundle is absent or wrong.</exception>
    public async IAsyncEnumerable<ReadOnlyMemory<byte>> ReadEntriesAsync(
        long start, long end, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, end);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, Head.Size);
        for (long next = start; next < end;)
        {
            long bundle = next / TilePath.FullWidth;
            IReadOnlyList<ReadOnlyMemory<byte>> entries = await BundleAsync(bundle, cancellation);
            long first = bundle * TilePath.FullWidth;
            for (; next < end && next < first + entries.Count; next++)
                yield return entries[(int)(next - first)];
        }
    }

    /// <summary>Reads the right edge, from which a <see cref="TileWriter"/> continues.</summary>
    /// <exception cref="LogTamperedException">A partial tile or the partial bundle is absent or wrong.</exception>
    public async Task<TreeEdge> ReadEdgeAsync(CancellationToken cancellation = default)
    {
        TreeHash[][] levels = await EdgeAsync(cancellation);
        ArrayBufferWriter<byte> bundle = new();
        if (levels[0].Length > 0)
        {
            foreach (ReadOnlyMemory<byte> entry in await BundleAsync(Head.Size / TilePath.FullWidth, cancellation))
                EntryBundle.Append(bundle, entry.Span);
        }

        return new TreeEdge(Head.Size, levels, bundle.WrittenMemory.ToArray());
    }

    private async Task<IReadOnlyList<TreeHash>> HashesAsync(IReadOnlyList<LeafRange> ranges, CancellationToken cancellation)
    {
        List<TreeHash> hashes = new(ranges.Count);
        foreach (LeafRange range in ranges)
            hashes.Add(await HashAsync(range, cancellation));
        return hashes;
    }

    private async Task<TreeHash> HashAsync(LeafRange range, CancellationToken cancellation)
    {
        List<TreeHash> perfect = [];
        foreach (Subtree subtree in range.Subtrees())
        {
            int level = subtree.Height / 8;
            int within = subtree.Height % 8;
            long first = subtree.Index << within;
            TreeHash[] tile = await TileAsync(level, first / TilePath.FullWidth, cancellation);
            perfect.Add(TileHashes.Perfect(tile, (int)(first % TilePath.FullWidth), within));
        }

        return MerkleFrontier.Fold(perfect);
    }

    private async Task<TreeHash[]> TileAsync(int level, long index, CancellationToken cancellation)
    {
        TreeHash[][] edge = await EdgeAsync(cancellation);
        if (index == TilePath.HashCount(level, Head.Size) / TilePath.FullWidth)
            return edge[level];
        if (_cache.TryGetValue((level, index), out TreeHash[]? known))
            return known;

        TreeHash[] above = await TileAsync(level + 1, index / TilePath.FullWidth, cancellation);
        TilePath path = new(level, index, TilePath.FullWidth);
        TreeHash[] hashes = await ReadTileAsync(path, cancellation);
        if (TileHashes.Root(hashes) != above[(int)(index % TilePath.FullWidth)])
            throw new LogTamperedException(path.ToString(), "its hashes do not make up the hash in the tile above");

        // Dropping everything now and then is simpler than an order of use, and costs one more read of what is in use.
        if (_cache.Count >= CachedTiles)
            _cache.Clear();
        return _cache[(level, index)] = hashes;
    }

    // The partial tiles of all levels. They can only be authenticated together: their hashes make up the root.
    private async Task<TreeHash[][]> EdgeAsync(CancellationToken cancellation)
    {
        if (_edge is not null)
            return _edge;

        TreeHash[][] levels = TreeEdge.NoHashes();
        foreach (TilePath partial in TilePath.PartialsOf(Head.Size).Where(path => !path.IsEntries))
            levels[partial.Level] = await ReadTileAsync(partial, cancellation);
        if (TreeEdge.RootOf(levels) != Head.Root)
        {
            string names = string.Join(", ", TilePath.PartialsOf(Head.Size).Where(path => !path.IsEntries));
            throw new LogTamperedException(names.Length > 0 ? names : "checkpoint", $"the partial tiles do not make up the root {Head.Root}");
        }

        return _edge = levels;
    }

    private async Task<TreeHash[]> ReadTileAsync(TilePath path, CancellationToken cancellation)
    {
        byte[] bytes = await ReadAsync(path, TileHashes.MaximumBytes, cancellation);
        // When the log has grown, only the full tile may be left of a partial one (tlog-tiles, "Partial Tiles").
        TreeHash[]? hashes = TileHashes.Decode(bytes, path.Width)
            ?? (path.IsPartial ? TileHashes.Decode(bytes, TilePath.FullWidth)?[..path.Width] : null);
        return hashes ?? throw new LogTamperedException(path.ToString(), $"it has {bytes.Length} bytes, not {path.Width} hashes");
    }

    private async Task<IReadOnlyList<ReadOnlyMemory<byte>>> BundleAsync(long index, CancellationToken cancellation)
    {
        TilePath path = TilePath.Entries(index, TilePath.WidthAt(TilePath.EntriesLevel, index, Head.Size));
        TreeHash[] leaves = await TileAsync(0, index, cancellation);
        byte[] bytes = await ReadAsync(path, EntryBundle.MaximumBytes, cancellation);
        IReadOnlyList<ReadOnlyMemory<byte>>? entries = EntryBundle.Decode(bytes, path.Width);
        if (entries is null && path.IsPartial)
            entries = EntryBundle.Decode(bytes, TilePath.FullWidth)?.Take(path.Width).ToList();
        if (entries is null)
            throw new LogTamperedException(path.ToString(), $"it is not {path.Width} entries with their lengths");

        for (int i = 0; i < entries.Count; i++)
        {
            if (TreeHash.Leaf(entries[i].Span) != leaves[i])
                throw new LogTamperedException(path.ToString(), $"entry {(index * TilePath.FullWidth) + i} does not have its leaf hash");
        }

        return entries;
    }

    private async Task<byte[]> ReadAsync(TilePath path, int maximumBytes, CancellationToken cancellation)
    {
        try
        {
            byte[]? bytes = await source.ReadAsync(path.ToString(), maximumBytes, cancellation);
            if (bytes is null && path.IsPartial)
                bytes = await source.ReadAsync(path.Full.ToString(), maximumBytes, cancellation);
            return bytes ?? throw new LogTamperedException(path.ToString(), "it is missing");
        }
        catch (InvalidDataException)
        {
            throw new LogTamperedException(path.ToString(), $"it is longer than {maximumBytes} bytes");
        }
    }
}
