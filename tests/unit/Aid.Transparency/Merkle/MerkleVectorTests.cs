using System.Security.Cryptography;
using Aid.Transparency.Merkle;
using Xunit;

namespace Aid.Tests.Unit.Transparency.Merkle;

/// <summary>
/// Vectors that others made: the reference leaves, roots and proofs of the Certificate Transparency project (as in
/// transparency-dev/merkle) and real proofs of a public log of 961,984,013 certificates (as in golang.org/x/mod).
/// </summary>
public sealed class MerkleVectorTests
{
    private static readonly string[] Leaves =
        ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

    private static readonly string[] Roots =
    [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];

    [Fact]
    public void EmptyTree_Root_IsTheHashOfNothing()
    {
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", TreeHash.Empty.ToString());
        Assert.Equal(new TreeHead(0, TreeHash.Empty), new MerkleFrontier().Head);
    }

    [Fact]
    public void Frontier_ReferenceLeaves_GivesTheReferenceRootAtEverySize()
    {
        MerkleFrontier frontier = new();
        for (int i = 0; i < Leaves.Length; i++)
        {
            frontier.Append(TreeHash.Leaf(Convert.FromHexString(Leaves[i])));
            Assert.Equal(new TreeHead(i + 1, Hex(Roots[i])), frontier.Head);
        }
    }

    [Theory]
    [InlineData(0, 1, "")]
    [InlineData(0, 8, "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e 6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4")]
    [InlineData(5, 8, "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0 d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")]
    [InlineData(2, 3, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125")]
    [InlineData(1, 5, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b")]
    public void Inclusion_ReferenceProof_Verifies(int index, int size, string proof)
    {
        TreeHash leaf = TreeHash.Leaf(Convert.FromHexString(Leaves[index]));

        Assert.True(MerkleProof.VerifyInclusion(index, leaf, new TreeHead(size, Hex(Roots[size - 1])), HexList(proof)));
    }

    [Theory]
    [InlineData(1, 1, "")]
    [InlineData(1, 8, "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e 6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4")]
    [InlineData(6, 8, "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0 d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")]
    [InlineData(2, 5, "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b")]
    [InlineData(6, 7, "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")]
    public void Consistency_ReferenceProof_Verifies(int older, int newer, string proof)
    {
        TreeHead first = new(older, Hex(Roots[older - 1])), second = new(newer, Hex(Roots[newer - 1]));

        Assert.True(MerkleProof.VerifyConsistency(first, second, HexList(proof)));
        Assert.Equal(older == newer, MerkleProof.VerifyConsistency(second, first, HexList(proof)));
    }

    [Fact]
    public void Proofs_OfAPublicLog_Verify()
    {
        TreeHead head = new(961984013, Base64("dwlueapdd7LaOEnX2W2Wp9v2XE+KzejHRQGHwEx0oaM="));
        TreeHead older = new(3654490, Base64("AuIZ5V6sDUj1vn3Y1K85oOaQ7y+FJJKtyRTl1edIKBQ="));
        byte[] entry = Convert.FromBase64String(PublicLog.Entry10000);
        TreeHash[] path = [.. PublicLog.AuditPath10000.Split(' ').Select(Base64)];
        TreeHash[] consistency = [.. PublicLog.Consistency3654490.Split(' ').Select(Base64)];

        Assert.True(MerkleProof.VerifyInclusion(10000, TreeHash.Leaf(entry), head, path));
        Assert.True(MerkleProof.VerifyConsistency(older, head, consistency));
        Assert.False(MerkleProof.VerifyInclusion(10001, TreeHash.Leaf(entry), head, path));
        Assert.False(MerkleProof.VerifyConsistency(older with { Size = 3654491 }, head, consistency));
    }

    [Fact]
    public void Leaf_AndNode_AreKeptApart()
    {
        TreeHash left = TreeHash.Leaf([1]), right = TreeHash.Leaf([2]);

        Assert.NotEqual(TreeHash.Node(left, right), TreeHash.Leaf([.. left.ToArray(), .. right.ToArray()]));
        Assert.Equal(SHA256.HashData([0, 1]), left.ToArray());
        Assert.Equal(SHA256.HashData([1, .. left.ToArray(), .. right.ToArray()]), TreeHash.Node(left, right).ToArray());
    }

    private static TreeHash Hex(string text) => TreeHash.FromBytes(Convert.FromHexString(text));

    private static TreeHash[] HexList(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Hex)];

    private static TreeHash Base64(string text) => TreeHash.FromBytes(Convert.FromBase64String(text));
}
