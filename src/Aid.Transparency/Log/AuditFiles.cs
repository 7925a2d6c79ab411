using Aid.Transparency.Merkle;
using Aid.Transparency.Tiles;

namespace Aid.Transparency.Log;

/// <summary>Reads the files of an audit and reports those that cannot be what their name says.</summary>
internal sealed class AuditFiles(ITileSource source, AuditPartials partials, AuditFindings findings)
{
    /// <summary>A tile's hashes, or null when it is absent or misshapen, which is then reported.</summary>
    public async Task<TreeHash[]?> TileAsync(TilePath path, CancellationToken cancellation)
    {
        byte[]? bytes = await ReadAsync(source, path.ToString(), TileHashes.MaximumBytes, findings, cancellation);
        if (bytes is null)
            return null;

        TreeHash[]? hashes = TileHashes.Decode(bytes, path.Width);
        if (hashes is null)
            findings.Wrong(path.ToString(), $"it has {bytes.Length} bytes, not {path.Width} hashes");
        return hashes;
    }

    /// <summary>A bundle's entries, or null when it is absent or misshapen, which is then reported.</summary>
    public async Task<IReadOnlyList<ReadOnlyMemory<byte>>?> BundleAsync(TilePath path, CancellationToken cancellation)
    {
        byte[]? bytes = await ReadAsync(source, path.ToString(), EntryBundle.MaximumBytes, findings, cancellation);
        if (bytes is null)
            return null;

        IReadOnlyList<ReadOnlyMemory<byte>>? entries = EntryBundle.Decode(bytes, path.Width);
        if (entries is null)
            findings.Wrong(path.ToString(), $"it is not {path.Width} entries with their lengths");
        return entries;
    }

    /// <summary>Holds the partial files of a tile, and of its bundle, against the hashes that they must begin.</summary>
    public async Task PartialsAsync(TilePath tile, IReadOnlyList<TreeHash> hashes, CancellationToken cancellation)
    {
        foreach ((TilePath path, bool required) in partials.Of(tile))
        {
            if (await ReplacedAsync(path, tile, required, cancellation))
                continue;
            TreeHash[]? stated = await TileAsync(path, cancellation);
            if (stated is not null && !stated.AsSpan().SequenceEqual(hashes.Take(path.Width).ToArray()))
                findings.Wrong(path.ToString(), "it is not the beginning of the tile that it grew into");
        }

        if (tile.Level != 0)
            return;
        foreach ((TilePath path, bool required) in partials.Of(TilePath.Entries(tile.Index, tile.Width)))
        {
            if (await ReplacedAsync(path, TilePath.Entries(tile.Index, tile.Width), required, cancellation))
                continue;
            IReadOnlyList<ReadOnlyMemory<byte>>? entries = await BundleAsync(path, cancellation);
            int wrong = entries is null ? -1 : FirstWrong(entries, hashes);
            if (wrong >= 0)
                findings.Wrong(path.ToString(), $"entry {(tile.Index * TilePath.FullWidth) + wrong} does not have its leaf hash");
        }
    }

    /// <summary>The first entry whose leaf hash is not the one given, or -1.</summary>
    public static int FirstWrong(IReadOnlyList<ReadOnlyMemory<byte>> entries, IReadOnlyList<TreeHash> hashes)
    {
        for (int i = 0; i < entries.Count; i++)
        {
            if (TreeHash.Leaf(entries[i].Span) != hashes[i])
                return i;
        }

        return -1;
    }

    /// <summary>A file's bytes, or null when it is absent or unreadable, which is then reported.</summary>
    public static async Task<byte[]?> ReadAsync(
        ITileSource source, string path, int maximumBytes, AuditFindings findings, CancellationToken cancellation)
    {
        try
        {
            byte[]? bytes = await source.ReadAsync(path, maximumBytes, cancellation);
            if (bytes is null)
                findings.Missing(path);
            return bytes;
        }
        catch (InvalidDataException)
        {
            findings.Wrong(path, $"it is longer than {maximumBytes} bytes");
        }
        catch (IOException error)
        {
            findings.Wrong(path, $"it cannot be read: {error.Message}");
        }

        return null;
    }

    // A partial file may be deleted once the full one is there (C2SP tlog-tiles, "Partial Tiles").
    private async Task<bool> ReplacedAsync(TilePath path, TilePath grown, bool required, CancellationToken cancellation)
    {
        if (!required || grown.IsPartial)
            return false;
        try
        {
            return await source.ReadAsync(path.ToString(), EntryBundle.MaximumBytes, cancellation) is null;
        }
        catch (IOException)
        {
            // There, but unreadable: the caller reads it again and reports that.
            return false;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
