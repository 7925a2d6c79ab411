using Aid.Transparency.Tiles;

namespace Aid.Disclosure.Verification;

/// <summary>Where a release's public files are read from: a folder, or a server over HTTP.</summary>
public interface IReleaseFiles
{
    /// <summary>All files, relative to the public folder, with slashes; null where the source cannot say, as over HTTP: superfluous files are then not found.</summary>
    IEnumerable<string>? List();

    /// <summary>Reads one file whole; null where there is none.</summary>
    /// <param name="path">Relative to the public folder, with slashes.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="IOException">The file could not be read.</exception>
    ValueTask<byte[]?> ReadAsync(string path, CancellationToken cancellationToken = default);
}

/// <summary>The files of a public folder.</summary>
/// <param name="folder">The folder that holds <c>release.json</c>.</param>
public sealed class ReleaseFolder(string folder) : IReleaseFiles
{
    /// <inheritdoc/>
    public IEnumerable<string> List() => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'));

    /// <inheritdoc/>
    public async ValueTask<byte[]?> ReadAsync(string path, CancellationToken cancellationToken = default)
    {
        string full = Path.GetFullPath(Path.Combine(folder, path));
        bool isInside = full.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return isInside && File.Exists(full) ? await File.ReadAllBytesAsync(full, cancellationToken) : null;
    }
}

/// <summary>The log's files among a release's.</summary>
internal class LogFiles(IReleaseFiles files) : ITileSource
{
    protected const string Prefix = "log/";

    public async ValueTask<byte[]?> ReadAsync(string path, int maximumBytes, CancellationToken cancellation = default)
    {
        byte[]? bytes = await files.ReadAsync(Prefix + path, cancellation);
        return bytes is { } read && read.Length > maximumBytes ? throw new InvalidDataException($"{path} has {read.Length} bytes, at most {maximumBytes} can be right.") : bytes;
    }
}

/// <summary>The log's files of a source that can list them.</summary>
internal sealed class ListedLogFiles(IReleaseFiles files, IReadOnlyList<string> all) : LogFiles(files), IListedTileSource
{
    public IEnumerable<string> List() => all.Where(path => path.StartsWith(Prefix, StringComparison.Ordinal)).Select(path => path[Prefix.Length..]);
}
