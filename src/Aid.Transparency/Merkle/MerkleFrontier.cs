namespace Aid.Transparency.Merkle;

/// <summary>
/// The root of a stream of leaves, in O(log n) memory: it keeps only the roots of the perfect subtrees that the size's
/// binary digits name, largest first.
/// </summary>
public sealed class MerkleFrontier
{
    private readonly List<TreeHash> _perfect = [];

    /// <summary>The number of leaves appended.</summary>
    public long Size { get; private set; }

    /// <summary>Size and root of the leaves so far.</summary>
    public TreeHead Head => new(Size, Fold(_perfect));

    /// <summary>Appends one leaf.</summary>
    /// <param name="leaf">The leaf's hash, from <see cref="TreeHash.Leaf"/>.</param>
    public void Append(TreeHash leaf)
    {
        TreeHash hash = leaf;
        for (long rest = Size; (rest & 1) == 1; rest >>= 1)
        {
            hash = TreeHash.Node(_perfect[^1], hash);
            _perfect.RemoveAt(_perfect.Count - 1);
        }

        _perfect.Add(hash);
        Size++;
    }

    /// <summary>The hash over perfect subtrees in order, largest first: RFC 6962's split at the largest power of two.</summary>
    internal static TreeHash Fold(IReadOnlyList<TreeHash> perfect)
    {
        if (perfect.Count == 0)
            return TreeHash.Empty;

        TreeHash hash = perfect[^1];
        for (int i = perfect.Count - 2; i >= 0; i--)
            hash = TreeHash.Node(perfect[i], hash);

        return hash;
    }
}
