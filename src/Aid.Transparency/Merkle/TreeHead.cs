namespace Aid.Transparency.Merkle;

/// <summary>A tree at one size: what a checkpoint states.</summary>
/// <param name="Size">The number of leaves, 0 or more.</param>
/// <param name="Root">The Merkle tree hash of those leaves (RFC 6962 §2.1).</param>
public readonly record struct TreeHead(long Size, TreeHash Root)
{
    /// <summary>The tree without leaves.</summary>
    public static TreeHead Empty { get; } = new(0, TreeHash.Empty);

    /// <summary>The size and the root in hexadecimal, for people.</summary>
    public override string ToString() => $"{Size}:{Root}";
}
