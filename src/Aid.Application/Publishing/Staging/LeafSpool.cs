using System.Buffers.Binary;
using Aid.Transparency.Log;

namespace Aid.Application.Publishing.Staging;

/// <summary>
/// The leaves of a release in order, on the disk until the gate has spoken: only then may they enter the log's tiles. Layout: { length: int32 little-endian; leaf }.
/// </summary>
internal sealed class LeafSpool : IDisposable
{
    private readonly FileStream stream;

    public LeafSpool(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        stream = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
    }

    /// <summary>Leaves so far.</summary>
    public long Count { get; private set; }

    /// <summary>Adds a leaf.</summary>
    public void Add(ReadOnlySpan<byte> leaf)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, leaf.Length);
        stream.Write(length);
        stream.Write(leaf);
        Count++;
    }

    /// <summary>Appends every leaf to the log, in order.</summary>
    public void CopyTo(LogAppender log)
    {
        stream.Position = 0;
        Span<byte> length = stackalloc byte[sizeof(int)];
        var leaf = new byte[ushort.MaxValue];
        for (long i = 0; i < Count; i++)
        {
            stream.ReadExactly(length);
            var bytes = leaf.AsSpan(0, BinaryPrimitives.ReadInt32LittleEndian(length));
            stream.ReadExactly(bytes);
            log.Append(bytes);
        }
    }

    public void Dispose() => stream.Dispose();
}
