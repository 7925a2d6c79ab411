using System.Security.Cryptography;
using Aid.Transparency.Files;

namespace Aid.Application.Publishing.Staging;

/// <summary>
/// The files of a release before its commit, under <c>DIR/staging/N</c>, and their way into the public folder afterwards. A file whose bytes are already public is not
/// staged: publishing must not touch what did not change.
/// </summary>
internal sealed class StagedFolder(string folder, string publicFolder)
{
    private readonly DurableBatch batch = new();
    private readonly Dictionary<string, byte[]> hashes = new(StringComparer.Ordinal);

    /// <summary>The staged files with their SHA-256, by path.</summary>
    public IReadOnlyDictionary<string, byte[]> Hashes => hashes;

    /// <summary>Bytes staged.</summary>
    public long Bytes { get; private set; }

    /// <summary>Stages a file unless the public one is the same.</summary>
    /// <param name="path">Path in the public folder, with '/'.</param>
    /// <param name="content">The bytes.</param>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        var open = Path.Combine(publicFolder, path);
        if (!hashes.ContainsKey(path) && File.Exists(open) && new FileInfo(open).Length == content.Length && content.SequenceEqual(File.ReadAllBytes(open)))
            return;
        batch.Write(Path.Combine(folder, path), content);
        hashes[path] = SHA256.HashData(content);
        Bytes += content.Length;
    }

    /// <summary>A stream for a long new file; it is taken in by <see cref="Adopt"/>.</summary>
    public Stream Create(string path)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
    }

    /// <summary>Takes in a file that was written by <see cref="Create"/>, forced to the disk.</summary>
    public void Adopt(string path)
    {
        var file = Path.Combine(folder, path);
        using (var stream = File.OpenRead(file))
            hashes[path] = SHA256.HashData(stream);
        Bytes += new FileInfo(file).Length;
        batch.Adopt(file);
    }

    /// <summary>Bytes of a file as the release will show it; null where there is none.</summary>
    public byte[]? Read(string path)
    {
        var file = Path.Combine(hashes.ContainsKey(path) ? folder : publicFolder, path);
        return File.Exists(file) ? File.ReadAllBytes(file) : null;
    }

    /// <summary>Forces all that was staged to the disk.</summary>
    public void Commit() => batch.Commit();
}
