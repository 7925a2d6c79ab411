namespace Aid.Transparency.Tiles;

/// <summary>Where a log's files are read from: a folder, or a server over HTTP.</summary>
public interface ITileSource
{
    /// <summary>Reads one file whole. What comes back is not trusted: <see cref="TileReader"/> authenticates it.</summary>
    /// <param name="path">Relative to the log's prefix, with slashes: <c>checkpoint</c>, <c>key</c> or a <see cref="TilePath"/>.</param>
    /// <param name="maximumBytes">The longest content that can be right; a source stops reading beyond it.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>The bytes, or null when there is no such file.</returns>
    /// <exception cref="InvalidDataException">The file is longer than <paramref name="maximumBytes"/>.</exception>
    /// <exception cref="IOException">The file could not be read.</exception>
    ValueTask<byte[]?> ReadAsync(string path, int maximumBytes, CancellationToken cancellation = default);
}

/// <summary>A source that can also say which files it has, so that superfluous ones are found.</summary>
public interface IListedTileSource : ITileSource
{
    /// <summary>The names of all files, in any order, relative to the log's prefix, with slashes.</summary>
    IEnumerable<string> List();
}
