using Aid.Tests.Unit.Transparency.Merkle;
using Aid.Transparency.Merkle;
using Aid.Transparency.Tiles;
using Xunit;

namespace Aid.Tests.Unit.Transparency.Tiles;

public sealed class TileTreeTests
{
    // Two full level-1 tiles' worth would be 131,072; one and a bit already has three levels.
    private const int Large = 66_000;

    private static readonly byte[][] Entries = Rfc6962.Entries(Large);
    private static readonly TreeHash[] Leaves = [.. Entries.Select(entry => TreeHash.Leaf(entry))];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(1000)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    public async Task Writer_AnySize_GivesTheDefinitionsRootAndExactlyTheTreesTiles(int size)
    {
        (MemoryTiles tiles, TreeEdge edge) = await MemoryTiles.OfAsync(Entries.Take(size));

        Assert.Equal(Head(size), edge.Head);
        Assert.Equal(ExpectedFiles(size), tiles.Files.Keys);
        foreach ((string name, byte[] content) in tiles.Files)
        {
            Assert.True(TilePath.TryParse(name, out TilePath path));
            if (!path.IsEntries)
                Assert.Equal(ExpectedTile(path), content);
        }
    }

    [Fact]
    public async Task Writer_RandomAppends_GiveTheTreeOfOneAppendAndNeverChangeAFile()
    {
        const int size = 3000;
        (MemoryTiles whole, TreeEdge expected) = await MemoryTiles.OfAsync(Entries.Take(size));
        for (int seed = 0; seed < 10; seed++)
        {
            Random random = new(seed);
            MemoryTiles tiles = new();
            TreeEdge edge = TreeEdge.Empty;
            while (edge.Size < size)
            {
                int count = Math.Min(size - (int)edge.Size, random.Next(3) switch { 0 => random.Next(4), 1 => 256, _ => random.Next(700) });
                edge = await tiles.AppendAsync(edge, Entries.Skip((int)edge.Size).Take(count));
            }

            Assert.Equal(expected.Head, edge.Head);
            Assert.All(whole.Files, file => Assert.Equal(file.Value, tiles.Files[file.Key]));
            // Whatever else is there is a partial tile of an earlier size: a beginning of the tile that took its place.
            foreach (string name in tiles.Files.Keys.Except(whole.Files.Keys, StringComparer.Ordinal))
            {
                Assert.True(TilePath.TryParse(name, out TilePath path));
                TilePath grown = path with { Width = TilePath.WidthAt(path.Level, path.Index, size) };
                Assert.True(whole.Files[grown.ToString()].AsSpan().StartsWith(tiles.Files[name]));
            }
        }
    }

    [Fact]
    public async Task Writer_OneMoreEntry_WritesOneFilePerChangedLevel()
    {
        (MemoryTiles tiles, TreeEdge edge) = await MemoryTiles.OfAsync(Entries.Take(Large - 1));
        int before = tiles.Files.Count;

        await tiles.AppendAsync(edge, [Entries[Large - 1]]);

        Assert.Equal(before + 2, tiles.Files.Count); // the partial bundle and its tile
    }

    [Fact]
    public async Task Reader_EveryProof_EqualsTheDefinitionAndVerifies()
    {
        const int size = 700;
        (MemoryTiles tiles, TreeEdge edge) = await MemoryTiles.OfAsync(Entries.Take(size));
        TileReader reader = new(tiles, edge.Head);
        for (int i = 0; i < size; i += 3)
        {
            IReadOnlyList<TreeHash> path = await reader.ProveInclusionAsync(i);
            Assert.Equal(Rfc6962.Path(i, Leaves.AsSpan(0, size)), path);
            Assert.True(MerkleProof.VerifyInclusion(i, await reader.LeafHashAsync(i), edge.Head, path));

            IReadOnlyList<TreeHash> proof = await reader.ProveConsistencyAsync(i);
            Assert.Equal(i == 0 ? [] : Rfc6962.Proof(i, Leaves.AsSpan(0, size)), proof);
            Assert.True(MerkleProof.VerifyConsistency(await reader.HeadAtAsync(i), edge.Head, proof));
            Assert.Equal(Head(i), await reader.HeadAtAsync(i));
        }
    }

    [Fact]
    public async Task Reader_LargeTree_ProvesAcrossThreeLevels()
    {
        (MemoryTiles tiles, TreeEdge edge) = await MemoryTiles.OfAsync(Entries);
        TileReader reader = new(tiles, edge.Head);
        foreach (int i in new[] { 0, 255, 256, 32_767, 65_535, 65_536, Large - 1 })
        {
            Assert.True(MerkleProof.VerifyInclusion(i, Leaves[i], edge.Head, await reader.ProveInclusionAsync(i)));
            Assert.True(MerkleProof.VerifyInclusion(i, Leaves[i], Head(65_900), i < 65_900 ? await reader.ProveInclusionAsync(i, 65_900) : [])
                == i < 65_900);
            Assert.True(MerkleProof.VerifyConsistency(Head(i), edge.Head, await reader.ProveConsistencyAsync(i)));
        }

        Assert.True(tiles.ReadCount < 40, $"{tiles.ReadCount} reads");
    }

    [Fact]
    public async Task Reader_Entries_AreTheOnesAppendedInOrder()
    {
        (MemoryTiles tiles, TreeEdge edge) = await MemoryTiles.OfAsync(Entries.Take(1000));
        TileReader reader = new(tiles, edge.Head);
        foreach ((int start, int end) in new[] { (0, 1000), (0, 0), (255, 257), (256, 512), (999, 1000), (300, 800) })
        {
            List<byte[]> read = [];
            await foreach (ReadOnlyMemory<byte> entry in reader.ReadEntriesAsync(start, end))
                read.Add(entry.ToArray());
            Assert.Equal(Entries[start..end], read);
        }
    }

    [Fact]
    public async Task Reader_AnyByteOfAnyFileChanged_IsFoundByName()
    {
        const int size = 600;
        (MemoryTiles tiles, TreeEdge edge) = await MemoryTiles.OfAsync(Entries.Take(size));
        foreach (string name in tiles.Files.Keys.ToList())
        {
            byte[] right = tiles.Files[name];
            for (int at = 0; at < right.Length; at += 31)
            {
                byte[] wrong = [.. right];
                wrong[at] ^= 0x10;
                tiles.Files[name] = wrong;
                LogTamperedException fault = await Assert.ThrowsAsync<LogTamperedException>(() => ReadAllAsync(tiles, edge.Head));
                Assert.Contains(name, fault.Path, StringComparison.Ordinal);
            }

            tiles.Files[name] = right[..^1];
            await Assert.ThrowsAsync<LogTamperedException>(() => ReadAllAsync(tiles, edge.Head));
            tiles.Files.Remove(name);
            LogTamperedException missing = await Assert.ThrowsAsync<LogTamperedException>(() => ReadAllAsync(tiles, edge.Head));
            Assert.Equal(name, missing.Path);
            tiles.Files[name] = right;
        }

        await ReadAllAsync(tiles, edge.Head);
    }

    [Fact]
    public async Task Reader_PartialTilesGone_TakesTheFullOnes()
    {
        (MemoryTiles tiles, TreeEdge edge) = await MemoryTiles.OfAsync(Entries.Take(300));
        await tiles.AppendAsync(edge, Entries.Skip(300).Take(300));
        foreach (string old in new[] { "tile/0/001.p/44", "tile/entries/001.p/44" })
            Assert.True(tiles.Files.Remove(old));

        await ReadAllAsync(tiles, edge.Head);
    }

    [Fact]
    public async Task Reader_AnotherRoot_IsRefused()
    {
        (MemoryTiles tiles, TreeEdge edge) = await MemoryTiles.OfAsync(Entries.Take(300));

        await Assert.ThrowsAsync<LogTamperedException>(() => ReadAllAsync(tiles, edge.Head with { Root = Leaves[0] }));
        await Assert.ThrowsAsync<LogTamperedException>(() => ReadAllAsync(new MemoryTiles(), new TreeHead(0, Leaves[0])));
        await ReadAllAsync(new MemoryTiles(), TreeHead.Empty);
    }

    private static async Task ReadAllAsync(ITileSource tiles, TreeHead head)
    {
        TileReader reader = new(tiles, head);
        await reader.ReadEdgeAsync();
        int index = 0;
        await foreach (ReadOnlyMemory<byte> entry in reader.ReadEntriesAsync(0, head.Size))
            Assert.Equal(Entries[index++], entry.ToArray());
    }

    private static TreeHead Head(int size) => new(size, Rfc6962.Mth(Leaves.AsSpan(0, size)));

    private static IEnumerable<string> ExpectedFiles(int size)
    {
        List<TilePath> paths = [.. TilePath.PartialsOf(size)];
        for (int level = 0; size >> (8 * level) > 0; level++)
        {
            for (int index = 0; index < (size >> (8 * level)) / 256; index++)
                paths.Add(new TilePath(level, index, 256));
        }

        for (int index = 0; index < size / 256; index++)
            paths.Add(TilePath.Entries(index));
        return paths.Select(path => path.ToString()).Order(StringComparer.Ordinal);
    }

    // The formula of C2SP tlog-tiles: MTH(D[(n * 256 + i) * 256**l : (n * 256 + i + 1) * 256**l]).
    private static byte[] ExpectedTile(TilePath path)
    {
        int span = 1 << (8 * path.Level);
        return [.. Enumerable.Range(0, path.Width).SelectMany(
            i => Rfc6962.Mth(Leaves.AsSpan((int)((path.Index * 256) + i) * span, span)).ToArray())];
    }
}
