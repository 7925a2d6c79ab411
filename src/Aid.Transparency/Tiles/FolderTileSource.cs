namespace Aid.Transparency.Tiles;

/// <summary>A log's files in a folder.</summary>
/// <param name="folder">The log's prefix: the folder that holds <c>checkpoint</c> and <c>tile/</c>. It may be absent.</param>
public sealed class FolderTileSource(string folder) : IListedTileSource
{
    private readonly string _folder = Path.GetFullPath(folder);

    /// <inheritdoc/>
    public async ValueTask<byte[]?> ReadAsync(string path, int maximumBytes, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        string file = Path.Combine(_folder, path.Replace('/', Path.DirectorySeparatorChar));
        try
        {
            using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            if (stream.Length > maximumBytes)
                throw new InvalidDataException($"{path} has {stream.Length} bytes; at most {maximumBytes} can be right.");

            byte[] bytes = new byte[stream.Length];
            await stream.ReadExactlyAsync(bytes, cancellation);
            return bytes;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
        catch (DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public IEnumerable<string> List() =>
        Directory.Exists(_folder)
            ? Directory.EnumerateFiles(_folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
                .Select(file => Path.GetRelativePath(_folder, file).Replace(Path.DirectorySeparatorChar, '/'))
            : [];
}
