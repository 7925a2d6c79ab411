using Aid.Transparency.Merkle;
using Xunit;

namespace Aid.Tests.Unit.Transparency.Merkle;

public sealed class MerkleProofTests
{
    private const int Largest = 70;

    private static readonly TreeHash[] Leaves = [.. Rfc6962.Entries(Largest).Select(entry => TreeHash.Leaf(entry))];

    [Fact]
    public void Frontier_AnySize_EqualsTheDefinition()
    {
        MerkleFrontier frontier = new();
        for (int size = 1; size <= Largest; size++)
        {
            frontier.Append(Leaves[size - 1]);
            Assert.Equal(Head(size), frontier.Head);
        }
    }

    [Fact]
    public void Inclusion_EveryLeafOfEverySize_VerifiesAndNoChangedProofDoes()
    {
        for (int size = 1; size <= Largest; size++)
        {
            for (int index = 0; index < size; index++)
            {
                List<TreeHash> proof = Rfc6962.Path(index, Leaves.AsSpan(0, size));
                Assert.True(MerkleProof.VerifyInclusion(index, Leaves[index], Head(size), proof));
                Assert.False(MerkleProof.VerifyInclusion(index, TreeHash.Leaf([9]), Head(size), proof));
                Assert.False(MerkleProof.VerifyInclusion(index + 1, Leaves[index], Head(size), proof));
                Assert.False(MerkleProof.VerifyInclusion(index - 1, Leaves[index], Head(size), proof));
                foreach (List<TreeHash> wrong in Wrong(proof, Head(size).Root))
                    Assert.False(MerkleProof.VerifyInclusion(index, Leaves[index], Head(size), wrong));
            }
        }
    }

    [Fact]
    public void Consistency_EveryPairOfSizes_VerifiesAndNoChangedProofDoes()
    {
        for (int newer = 1; newer <= Largest; newer++)
        {
            for (int older = 1; older < newer; older++)
            {
                List<TreeHash> proof = Rfc6962.Proof(older, Leaves.AsSpan(0, newer));
                Assert.True(MerkleProof.VerifyConsistency(Head(older), Head(newer), proof));
                Assert.False(MerkleProof.VerifyConsistency(Head(newer), Head(older), proof));
                Assert.False(MerkleProof.VerifyConsistency(Head(older) with { Root = Flip(Head(older).Root) }, Head(newer), proof));
                Assert.False(MerkleProof.VerifyConsistency(Head(older), Head(newer) with { Root = Flip(Head(newer).Root) }, proof));
                Assert.False(MerkleProof.VerifyConsistency(Head(older), Head(newer), []));
                foreach (List<TreeHash> wrong in Wrong(proof, Head(older).Root))
                    Assert.False(MerkleProof.VerifyConsistency(Head(older), Head(newer), wrong));
            }
        }
    }

    [Fact]
    public void Consistency_TheEmptyTreeAndEqualSizes_NeedNoProofAndTheRightRoots()
    {
        Assert.True(MerkleProof.VerifyConsistency(TreeHead.Empty, Head(5), []));
        Assert.True(MerkleProof.VerifyConsistency(TreeHead.Empty, TreeHead.Empty, []));
        Assert.True(MerkleProof.VerifyConsistency(Head(5), Head(5), []));
        Assert.False(MerkleProof.VerifyConsistency(new TreeHead(0, Leaves[0]), Head(5), []));
        Assert.False(MerkleProof.VerifyConsistency(new TreeHead(0, Leaves[0]), new TreeHead(0, Leaves[0]), []));
        Assert.False(MerkleProof.VerifyConsistency(TreeHead.Empty, Head(5), [Leaves[0]]));
        Assert.False(MerkleProof.VerifyConsistency(Head(5), Head(5), [Leaves[0]]));
        Assert.False(MerkleProof.VerifyConsistency(Head(5), Head(5) with { Root = Leaves[0] }, []));
    }

    private static TreeHead Head(int size) => new(size, Rfc6962.Mth(Leaves.AsSpan(0, size)));

    private static TreeHash Flip(TreeHash hash)
    {
        byte[] bytes = hash.ToArray();
        bytes[^1] ^= 1;
        return TreeHash.FromBytes(bytes);
    }

    private static IEnumerable<List<TreeHash>> Wrong(List<TreeHash> proof, TreeHash root)
    {
        yield return [.. proof, root];
        yield return [root, .. proof];
        if (proof.Count == 0)
            yield break;
        yield return proof[..^1];
        yield return proof[1..];
        for (int i = 0; i < proof.Count; i++)
        {
            List<TreeHash> wrong = [.. proof];
            wrong[i] = Flip(wrong[i]);
            yield return wrong;
        }
    }
}
