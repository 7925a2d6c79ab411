using Aid.Transparency.Tiles;
using Xunit;

namespace Aid.Tests.Unit.Transparency.Tiles;

/// <summary>A log's files in memory, a second implementation of the source beside the folder.</summary>
internal sealed class MemoryTiles : IListedTileSource
{
    public SortedDictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    public int ReadCount { get; private set; }

    public static async Task<(MemoryTiles Tiles, TreeEdge Edge)> OfAsync(IEnumerable<byte[]> entries)
    {
        MemoryTiles tiles = new();
        return (tiles, await tiles.AppendAsync(TreeEdge.Empty, entries));
    }

    public ValueTask<byte[]?> ReadAsync(string path, int maximumBytes, CancellationToken cancellation = default)
    {
        ReadCount++;
        byte[]? bytes = Files.GetValueOrDefault(path);
        return bytes?.Length > maximumBytes ? throw new InvalidDataException(path) : ValueTask.FromResult(bytes);
    }

    public IEnumerable<string> List() => Files.Keys;

    /// <summary>Appends and reads the new edge back, so that what is read and what was written must agree.</summary>
    public async Task<TreeEdge> AppendAsync(TreeEdge edge, IEnumerable<byte[]> entries)
    {
        TileWriter writer = new(edge, Write);
        foreach (byte[] entry in entries)
            writer.Append(entry);
        return await new TileReader(this, writer.Finish()).ReadEdgeAsync();
    }

    private void Write(TilePath path, ReadOnlyMemory<byte> content)
    {
        // A name is written twice only with the same content: files of the log never change.
        if (Files.TryGetValue(path.ToString(), out byte[]? old))
            Assert.Equal(old, content.ToArray());
        Files[path.ToString()] = content.ToArray();
    }
}
