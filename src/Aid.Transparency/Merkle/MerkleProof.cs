namespace Aid.Transparency.Merkle;

/// <summary>
/// Verifies Merkle proofs. The algorithms are those of RFC 9162 §2.1.3.2 and §2.1.4.2, which state in steps what
/// RFC 6962 §2.1 defines; both RFCs' trees and proofs are the same.
/// </summary>
public static class MerkleProof
{
    /// <summary>Whether the leaf stands at <paramref name="index"/> in the tree of <paramref name="head"/>.</summary>
    /// <param name="index">The leaf's index from 0.</param>
    /// <param name="leaf">The leaf's hash.</param>
    /// <param name="head">The tree that is trusted.</param>
    /// <param name="proof">The audit path, from the leaf's sibling upwards; empty for a tree of one leaf.</param>
    /// <returns>False for any proof that does not hold exactly, also one with too many or too few hashes.</returns>
    public static bool VerifyInclusion(long index, TreeHash leaf, TreeHead head, IReadOnlyList<TreeHash> proof)
    {
        ArgumentNullException.ThrowIfNull(proof);
        if (index < 0 || index >= head.Size)
            return false;

        long node = index, last = head.Size - 1;
        TreeHash hash = leaf;
        foreach (TreeHash sibling in proof)
        {
            if (last == 0)
                return false;

            if ((node & 1) == 1 || node == last)
            {
                hash = TreeHash.Node(sibling, hash);
                SkipMissingRightSiblings(ref node, ref last);
            }
            else
            {
                hash = TreeHash.Node(hash, sibling);
            }

            node >>= 1;
            last >>= 1;
        }

        return last == 0 && hash == head.Root;
    }

    /// <summary>Whether the tree of <paramref name="newer"/> begins with all leaves of <paramref name="older"/>.</summary>
    /// <param name="older">The earlier tree.</param>
    /// <param name="newer">The later tree.</param>
    /// <param name="proof">RFC 6962's PROOF(m, D[n]); empty when the sizes are equal or the older tree is empty.</param>
    /// <returns>False for a newer tree that is smaller, and for any proof that does not hold exactly.</returns>
    public static bool VerifyConsistency(TreeHead older, TreeHead newer, IReadOnlyList<TreeHash> proof)
    {
        ArgumentNullException.ThrowIfNull(proof);
        if (older.Size < 0 || newer.Size < older.Size)
            return false;
        if (older.Size == newer.Size)
            return proof.Count == 0 && older.Root == newer.Root && (older.Size > 0 || older.Root == TreeHash.Empty);
        if (older.Size == 0)
            return proof.Count == 0 && older.Root == TreeHash.Empty;
        if (proof.Count == 0)
            return false;

        // When the older tree is itself a perfect subtree, the proof leaves its root out: the verifier knows it.
        bool olderIsSubtree = long.IsPow2(older.Size);
        TreeHash olderHash = olderIsSubtree ? older.Root : proof[0];
        TreeHash newerHash = olderHash;
        long node = older.Size - 1, last = newer.Size - 1;
        while ((node & 1) == 1)
        {
            node >>= 1;
            last >>= 1;
        }

        for (int i = olderIsSubtree ? 0 : 1; i < proof.Count; i++)
        {
            if (last == 0)
                return false;

            if ((node & 1) == 1 || node == last)
            {
                olderHash = TreeHash.Node(proof[i], olderHash);
                newerHash = TreeHash.Node(proof[i], newerHash);
                SkipMissingRightSiblings(ref node, ref last);
            }
            else
            {
                newerHash = TreeHash.Node(newerHash, proof[i]);
            }

            node >>= 1;
            last >>= 1;
        }

        return last == 0 && olderHash == older.Root && newerHash == newer.Root;
    }

    // A node that ends its row rises through the levels where it has no right sibling.
    private static void SkipMissingRightSiblings(ref long node, ref long last)
    {
        while ((node & 1) == 0 && node != 0)
        {
            node >>= 1;
            last >>= 1;
        }
    }
}
