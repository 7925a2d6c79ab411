using System.Buffers;
using Aid.Transparency.Tiles;
using Xunit;

namespace Aid.Tests.Unit.Transparency.Tiles;

public sealed class EntryBundleTests
{
    [Fact]
    public void Bundle_Entries_HaveTheirLengthBigEndianBefore()
    {
        ArrayBufferWriter<byte> bundle = new();
        EntryBundle.Append(bundle, [7, 8]);
        EntryBundle.Append(bundle, []);
        EntryBundle.Append(bundle, new byte[258]);

        Assert.Equal("0002070800000102", Convert.ToHexString(bundle.WrittenSpan[..8]));
        Assert.Equal(2 + 2 + 2 + 2 + 258, bundle.WrittenCount);
        Assert.Equal([2, 0, 258], EntryBundle.Decode(bundle.WrittenMemory, 3)!.Select(entry => entry.Length));
    }

    [Theory]
    [InlineData("000107", 2)] // too few
    [InlineData("00010700", 1)] // half a length
    [InlineData("0001070000", 1)] // too many
    [InlineData("000207", 1)] // a short entry
    [InlineData("", 1)]
    public void Decode_OtherThanExactlyTheWidth_IsRefused(string bytes, int width) =>
        Assert.Null(EntryBundle.Decode(Convert.FromHexString(bytes), width));

    [Fact]
    public void Append_Entry_At65535BytesButNotMore()
    {
        ArrayBufferWriter<byte> bundle = new();
        EntryBundle.Append(bundle, new byte[65_535]);

        Assert.Equal(65_535, EntryBundle.Decode(bundle.WrittenMemory, 1)![0].Length);
        Assert.Throws<ArgumentException>(() => EntryBundle.Append(bundle, new byte[65_536]));
        Assert.Equal(65_537, bundle.WrittenCount);
    }
}
