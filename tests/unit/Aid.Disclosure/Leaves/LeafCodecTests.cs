using System.Text;
using System.Text.Json;
using Aid.Disclosure.Exports;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Xunit;

namespace Aid.Tests.Unit.Disclosure.Leaves;

public sealed class LeafCodecTests
{
    [Fact]
    public void Leaf_OfEveryKind_ComesBackUnchanged()
    {
        foreach (PublicRecord record in RecordSamples.Full().Concat(RecordSamples.Sparse()))
        {
            byte[] leaf = LeafCodec.Encode(record);
            PublicRecord back = LeafCodec.Decode(leaf);
            Assert.Equal(RecordJson.ToText(record), RecordJson.ToText(back));
            Assert.Equal(leaf, LeafCodec.Encode(back));
        }
    }

    [Fact]
    public void Leaf_OneFieldChanged_HasOtherBytes()
    {
        foreach (PublicRecord full in RecordSamples.Full())
        {
            byte[] leaf = LeafCodec.Encode(full);
            foreach ((string property, PublicRecord changed) in RecordSamples.OneChanged(full))
                Assert.False(leaf.AsSpan().SequenceEqual(LeafCodec.Encode(changed)), $"{full.GetType().Name}.{property} is not in the leaf.");
        }
    }

    /// <summary>
    /// Counted by hand: version 01, kind 02, id "f" (length 0001, 66), organisation "o" (0001 6f), name 慈 (0003 e68588), no English name (0000),
    /// restricted 01, source class "gift" (0004 67696674), opened 2020-01-23 = day 18284 = 0x476c, not synthetic 00, source "" 0000.
    /// </summary>
    [Fact]
    public void Leaf_OfAFund_HasTheHandMadeBytes()
    {
        Fund fund = new() { Id = "f", OrganisationId = "o", NameZh = "慈", IsRestricted = true, OpenedOn = new DateOnly(2020, 1, 23) };
        Assert.Equal("0102" + "000166" + "00016f" + "0003e68588" + "0000" + "01" + "000467696674" + "0000476c" + "00" + "0000", Hex(LeafCodec.Encode(fund)));
    }

    /// <summary>
    /// By hand: 01 0c, id "e1", number 1, on 1969-12-31 (−1), kind "x", subject "", reverses "e0" (01 0002 6530), reason "", two postings of account "b",
    /// asset "CNY" and −1 or 1, synthetic 01, source "".
    /// </summary>
    [Fact]
    public void Leaf_OfAnEntry_HasTheHandMadeBytes()
    {
        Entry entry = new()
        {
            Id = "e1",
            Number = 1,
            On = new DateOnly(1969, 12, 31),
            Kind = "x",
            ReversesId = "e0",
            IsSynthetic = true,
            Postings = [new() { EntryId = "e1", Account = "b", Units = -1 }, new() { EntryId = "e1", Ordinal = 1, Account = "b", Units = 1 }],
        };
        string posting = "000162" + "0003434e59";
        string expected = "010c" + "00026531" + "0000000000000001" + "ffffffff" + "000178" + "0000" + "0100026530" + "0000" + "0002"
            + posting + "ffffffffffffffff" + posting + "0000000000000001" + "01" + "0000";
        Assert.Equal(expected, Hex(LeafCodec.Encode(entry)));
    }

    /// <summary>With AID_WRITE_DOCS, vectors of kinds that have none are added, and the browser's decoder and the guide are given the declared kinds; what is there is never changed.</summary>
    [Fact]
    public void Kinds_OfTheBrowsersDecoderAndTheGuide_AreTheDeclaredOnes()
    {
        bool isWriting = Environment.GetEnvironmentVariable("AID_WRITE_DOCS") is { Length: > 0 };
        if (isWriting) LeafDocuments.Write();
        Assert.Equal(LeafDocuments.Kinds(), LeafDocuments.KindsOf(File.ReadAllText(RepositoryFile.Path("public-site/assets/leaf.js"))));
        Assert.Contains(LeafDocuments.Table(), File.ReadAllText(RepositoryFile.Path("api-docs/guides/public-files.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Leaf_OfTheVectorFile_GivesItsJsonAndItsBytes()
    {
        using JsonDocument vectors = JsonDocument.Parse(File.ReadAllBytes(RepositoryFile.Path("tests/vectors/leaves.json")));
        HashSet<byte> kinds = [];
        foreach (JsonElement vector in vectors.RootElement.GetProperty("leaves").EnumerateArray())
        {
            byte[] leaf = Convert.FromHexString(vector.GetProperty("hex").GetString()!);
            PublicRecord record = LeafCodec.Decode(leaf);
            Assert.Equal(vector.GetProperty("json").GetString(), RecordJson.ToText(record));
            Assert.Equal(leaf, LeafCodec.Encode(record));
            kinds.Add(leaf[1]);
        }

        Assert.Equal(RecordSet.All.Count, kinds.Count);
    }

    [Fact]
    public void Decode_AnyProperPrefixOrTrailingByte_IsRefused()
    {
        foreach (PublicRecord record in RecordSamples.Full())
        {
            byte[] leaf = LeafCodec.Encode(record);
            for (int length = 0; length < leaf.Length; length++)
                Assert.Throws<LeafFormatException>(() => LeafCodec.Decode(leaf.AsSpan(0, length)));
            byte[] longer = [.. leaf, 0];
            Assert.Throws<LeafFormatException>(() => LeafCodec.Decode(longer));
        }
    }

    [Fact]
    public void Decode_AnyByteChanged_IsRefusedOrAnotherRecordWithThoseBytes()
    {
        foreach (PublicRecord record in RecordSamples.Full())
        {
            byte[] leaf = LeafCodec.Encode(record);
            for (int i = 0; i < leaf.Length; i++)
            {
                byte[] changed = [.. leaf];
                changed[i] ^= 0x80;
                try
                {
                    Assert.Equal(changed, LeafCodec.Encode(LeafCodec.Decode(changed)));
                }
                catch (LeafFormatException e)
                {
                    Assert.NotEmpty(e.Message);
                }
            }
        }
    }

    [Theory]
    [InlineData("02020001660000", "version")]
    [InlineData("01000001660000", "kind")]
    [InlineData("01ff0001660000", "kind")]
    [InlineData("01020002c3280000", "UTF-8")]
    [InlineData("0102000166000000000000020000", "0 or 1")]
    public void Decode_BadLeaf_SaysWhat(string hex, string expected)
    {
        LeafFormatException e = Assert.Throws<LeafFormatException>(() => LeafCodec.Decode(Convert.FromHexString(hex)));
        Assert.Contains(expected, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Encode_TooLongOrOutOfOrderOrNotAWholeSecond_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => LeafCodec.Encode(new Fund { Id = new string('x', 65_536) }));
        Assert.Throws<InvalidOperationException>(() => LeafCodec.Encode(new Fund { Id = new string('x', 60_000), NameZh = new string('x', 60_000) }));
        Assert.Throws<ArgumentException>(() => LeafCodec.Encode(new Donation { Id = "g1", Parts = [new() { Ordinal = 1 }] }));
        Assert.Throws<ArgumentException>(() => LeafCodec.Encode(new Release { PreparedAt = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Local) }));
        Assert.Throws<ArgumentException>(() => LeafCodec.Encode(new Release { PreparedAt = DateTime.UnixEpoch.AddMilliseconds(1) }));
        Assert.Throws<EncoderFallbackException>(() => LeafCodec.Encode(new Fund { NameZh = "\ud800" }));
    }

    [Fact]
    public void Json_OfARecord_StartsWithLeafIndexAndHoldsNoReleaseNumber()
    {
        Donation gift = new() { Id = "g1", LeafIndex = 7, FirstRelease = 2, SupersededIn = 3, Parts = [new() { DonationId = "g1", Line = "a//CNY", Units = 5 }] };
        string json = RecordJson.ToText(gift);
        Assert.StartsWith("""{"LeafIndex":7,"Id":"g1","FundId":"",""", json, StringComparison.Ordinal);
        Assert.Contains(""""Parts":[{"Line":"a//CNY","Start":0,"Units":5}],"IsSynthetic":false,"Source":""}"""", json, StringComparison.Ordinal);
        Assert.DoesNotContain("Release", json, StringComparison.Ordinal);
    }

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
