using System.Buffers;
using Aid.Transparency.Merkle;

namespace Aid.Transparency.Tiles;

/// <summary>
/// Computes the tiles and bundles that appending makes new, and hands each to a sink: every full one as soon as it is
/// full, the partial ones at the end. Appending k entries to n costs k + log n, and memory for one bundle and one tile per
/// level. Nothing that is already there is written again.
/// </summary>
public sealed class TileWriter
{
    private readonly Action<TilePath, ReadOnlyMemory<byte>> _write;
    private readonly List<TreeHash>[] _levels;
    private readonly bool[] _changed;
    private readonly ArrayBufferWriter<byte> _bundle = new();
    private bool _finished;

    /// <summary>Continues the tree that ends at <paramref name="edge"/>.</summary>
    /// <param name="edge">The right edge, from <see cref="TileReader.ReadEdgeAsync"/> or <see cref="TreeEdge.Empty"/>.</param>
    /// <param name="write">Takes each new file; the bytes are only valid during the call.</param>
    public TileWriter(TreeEdge edge, Action<TilePath, ReadOnlyMemory<byte>> write)
    {
        ArgumentNullException.ThrowIfNull(edge);
        ArgumentNullException.ThrowIfNull(write);
        _write = write;
        _levels = new List<TreeHash>[TilePath.MaximumLevel + 1];
        _changed = new bool[_levels.Length];
        for (int level = 0; level < _levels.Length; level++)
            _levels[level] = [.. edge.Level(level)];
        _bundle.Write(edge.Bundle.Span);
        Size = edge.Size;
    }

    /// <summary>The number of leaves, those appended so far included.</summary>
    public long Size { get; private set; }

    /// <summary>Appends one entry.</summary>
    /// <param name="entry">At most 65,535 bytes.</param>
    /// <returns>The entry's leaf index, from 0.</returns>
    /// <exception cref="ArgumentException">The entry is too long.</exception>
    /// <exception cref="InvalidOperationException"><see cref="Finish"/> was called.</exception>
    public long Append(ReadOnlySpan<byte> entry)
    {
        if (_finished)
            throw new InvalidOperationException("The writer is finished.");

        EntryBundle.Append(_bundle, entry);
        long index = Size++;
        Add(0, TreeHash.Leaf(entry));
        return index;
    }

    /// <summary>Writes the partial tiles and the partial bundle that changed, and ends the writer.</summary>
    /// <returns>The tree with everything appended.</returns>
    public TreeHead Finish()
    {
        if (!_finished)
        {
            _finished = true;
            foreach (TilePath partial in TilePath.PartialsOf(Size).Where(path => _changed[Math.Max(path.Level, 0)]))
                _write(partial, partial.IsEntries ? _bundle.WrittenMemory : TileHashes.Encode(_levels[partial.Level]));
        }

        return new TreeHead(Size, TreeEdge.RootOf(_levels));
    }

    private void Add(int level, TreeHash hash)
    {
        List<TreeHash> hashes = _levels[level];
        hashes.Add(hash);
        _changed[level] = true;
        if (hashes.Count < TilePath.FullWidth)
            return;

        long index = TilePath.HashCount(level, Size - 1) / TilePath.FullWidth;
        if (level == 0)
        {
            _write(TilePath.Entries(index), _bundle.WrittenMemory);
            _bundle.ResetWrittenCount();
        }

        _write(new TilePath(level, index, TilePath.FullWidth), TileHashes.Encode(hashes));
        TreeHash root = TileHashes.Root(hashes);
        hashes.Clear();
        _changed[level] = false;
        Add(level + 1, root);
    }
}
