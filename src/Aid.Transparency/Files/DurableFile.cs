namespace Aid.Transparency.Files;

/// <summary>
/// Writes files that must last: under a new name, fsynced through a checked call, renamed, the folder fsynced. A reader
/// sees the old content or the new one, never a part; after a crash too. When <see cref="Write"/> returns, the file is
/// on the disk; when it throws, the old file or the new one is there.
/// </summary>
public static class DurableFile
{
    /// <summary>What the name of an unfinished file ends with. Left-overs of a crash may be deleted.</summary>
    public const string NewSuffix = ".new";

    /// <summary>Writes or replaces a file, and makes its folders.</summary>
    /// <param name="path">Where. Two writers must not write the same path at once.</param>
    /// <param name="content">The whole content.</param>
    /// <param name="probe">For tests; null does nothing.</param>
    /// <exception cref="IOException">A step failed.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content, WriteProbe? probe = null)
    {
        DurableBatch batch = new(probe);
        batch.Write(path, content);
        batch.Commit();
    }

    /// <summary>Deletes a file, if there is one, and fsyncs its folder.</summary>
    /// <exception cref="IOException">The deletion failed.</exception>
    public static void Delete(string path)
    {
        if (!File.Exists(path))
            return;

        File.Delete(path);
        NativeSync.Directory(Path.GetDirectoryName(Path.GetFullPath(path))!);
    }
}
