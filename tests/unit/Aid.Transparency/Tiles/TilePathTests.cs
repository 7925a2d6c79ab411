using Aid.Transparency.Tiles;
using Xunit;

namespace Aid.Tests.Unit.Transparency.Tiles;

public sealed class TilePathTests
{
    [Theory]
    [InlineData("tile/0/000", 0, 0, 256)]
    [InlineData("tile/0/001.p/5", 0, 1, 5)]
    [InlineData("tile/5/x123/x456/078", 5, 123456078, 256)]
    [InlineData("tile/5/x123/x456/078.p/255", 5, 123456078, 255)]
    [InlineData("tile/63/x001/x234/067", 63, 1234067, 256)]
    [InlineData("tile/0/x001/000", 0, 1000, 256)]
    [InlineData("tile/entries/x003/x057/500", -1, 3057500, 256)]
    [InlineData("tile/entries/000.p/1", -1, 0, 1)]
    public void Path_Canonical_ReadsAndWrites(string text, int level, long index, int width)
    {
        Assert.True(TilePath.TryParse(text, out TilePath path));

        Assert.Equal(new TilePath(level, index, width), path);
        Assert.Equal(text, path.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("checkpoint")]
    [InlineData("tile/0")]
    [InlineData("tile/0/")]
    [InlineData("tile/00/000")]
    [InlineData("tile/64/000")]
    [InlineData("tile/-1/000")]
    [InlineData("tile/data/000")]
    [InlineData("tile/0/0")]
    [InlineData("tile/0/0000")]
    [InlineData("tile/0/000/000")]
    [InlineData("tile/0/x000/000")]
    [InlineData("tile/0/x001/x000")]
    [InlineData("tile/5/123/456/078")]
    [InlineData("tile/0/000.p/0")]
    [InlineData("tile/0/000.p/256")]
    [InlineData("tile/0/000.p/05")]
    [InlineData("tile/0/000.p")]
    [InlineData("tile/0/000.p/")]
    [InlineData("tile/0/.p/5")]
    [InlineData("tile/0/000.p/5/6")]
    [InlineData("tile/0/000.new")]
    [InlineData("tile/0/x001/x001/x001/x001/x001/x001/x001/x001/x001/001")]
    [InlineData("Tile/0/000")]
    [InlineData("../tile/0/000")]
    [InlineData("tile/0/٠٠٠")]
    public void Path_AnythingElse_IsRefused(string? text) => Assert.False(TilePath.TryParse(text, out _));

    // The example of C2SP tlog-tiles, "Partial Tiles".
    [Fact]
    public void Partials_OfASizeOf70000_AreTheOnesOfTheSpecification()
    {
        Assert.Equal(
            ["tile/entries/273.p/112", "tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1"],
            TilePath.PartialsOf(70_000).Select(path => path.ToString()));
        Assert.Equal(["tile/1/000.p/1"], TilePath.PartialsOf(256).Select(path => path.ToString()));
        Assert.Empty(TilePath.PartialsOf(0));
        Assert.Equal(256, TilePath.WidthAt(0, 272, 70_000));
        Assert.Equal(112, TilePath.WidthAt(0, 273, 70_000));
        Assert.Equal(0, TilePath.WidthAt(0, 274, 70_000));
        Assert.Equal(0, TilePath.WidthAt(3, 0, 70_000));
        Assert.Equal(8, TilePath.PartialsOf(long.MaxValue).Count(path => !path.IsEntries));
    }
}
