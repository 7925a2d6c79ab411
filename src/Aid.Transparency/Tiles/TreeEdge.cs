using Aid.Transparency.Merkle;

namespace Aid.Transparency.Tiles;

/// <summary>
/// The right edge of a tree: its partial tile at every level and its partial bundle. It is all that appending needs to
/// know of the past: at most 8 tiles and one bundle, whatever the size.
/// </summary>
public sealed class TreeEdge
{
    private readonly TreeHash[][] _levels;

    internal TreeEdge(long size, TreeHash[][] levels, byte[] bundle)
    {
        Size = size;
        _levels = levels;
        Bundle = bundle;
        Head = new TreeHead(size, RootOf(levels));
    }

    /// <summary>The edge of the tree without leaves.</summary>
    public static TreeEdge Empty { get; } = new(0, NoHashes(), []);

    /// <summary>The number of leaves.</summary>
    public long Size { get; }

    /// <summary>Size and root, computed from the edge.</summary>
    public TreeHead Head { get; }

    /// <summary>The bytes of the partial bundle; empty when the size is a multiple of 256.</summary>
    internal ReadOnlyMemory<byte> Bundle { get; }

    /// <summary>The hashes of the partial tile at a level, none when that level ends with a full tile.</summary>
    internal IReadOnlyList<TreeHash> Level(int level) => _levels[level];

    /// <summary>The root of the tree whose partial tiles are these, lowest level first.</summary>
    internal static TreeHash RootOf(IReadOnlyList<IReadOnlyList<TreeHash>> levels)
    {
        List<TreeHash> perfect = [];
        for (int level = levels.Count - 1; level >= 0; level--)
        {
            IReadOnlyList<TreeHash> hashes = levels[level];
            foreach (Subtree subtree in new LeafRange(0, hashes.Count).Subtrees())
                perfect.Add(TileHashes.Perfect(hashes, (int)(subtree.Index << subtree.Height), subtree.Height));
        }

        return MerkleFrontier.Fold(perfect);
    }

    internal static TreeHash[][] NoHashes()
    {
        TreeHash[][] levels = new TreeHash[TilePath.MaximumLevel + 1][];
        Array.Fill(levels, []);
        return levels;
    }
}
