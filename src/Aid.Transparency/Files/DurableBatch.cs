namespace Aid.Transparency.Files;

/// <summary>
/// Writes many files that must last, and fsyncs each folder once, at the end. Each file is seen, whole, as soon as it is
/// written; all of them are safe when <see cref="Commit"/> returns. Not safe for concurrent use.
/// </summary>
/// <param name="probe">For tests; null does nothing.</param>
public sealed class DurableBatch(WriteProbe? probe = null)
{
    private readonly HashSet<string> _known = [];

    // Folders whose entries changed, those above first: a new folder is an entry of the one above it.
    private readonly List<string> _folders = [];

    /// <summary>How many files were written.</summary>
    public int FileCount { get; private set; }

    /// <summary>Writes or replaces a file, and makes its folders.</summary>
    /// <param name="path">Where.</param>
    /// <param name="content">The whole content.</param>
    /// <exception cref="IOException">A step failed.</exception>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        string file = Path.GetFullPath(path);
        string folder = Path.GetDirectoryName(file) ?? throw new ArgumentException("A file is in a folder.", nameof(path));
        MakeFolder(folder);

        string unfinished = file + DurableFile.NewSuffix;
        probe?.Invoke(WriteStep.Write, unfinished);
        using (FileStream stream = new(unfinished, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0))
        {
            stream.Write(content);
            probe?.Invoke(WriteStep.SyncFile, unfinished);
            NativeSync.File(stream.SafeFileHandle, unfinished);
        }

        probe?.Invoke(WriteStep.Rename, file);
        File.Move(unfinished, file, overwrite: true);
        FileCount++;
    }

    /// <summary>Makes a file that the caller wrote and closed as safe as one written here: for content too long to hold at once.</summary>
    /// <param name="path">The file, under its final name, which nobody reads yet.</param>
    /// <exception cref="IOException">A step failed.</exception>
    public void Adopt(string path)
    {
        string file = Path.GetFullPath(path);
        MakeFolder(Path.GetDirectoryName(file) ?? throw new ArgumentException("A file is in a folder.", nameof(path)));
        using FileStream stream = new(file, FileMode.Open, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
        probe?.Invoke(WriteStep.SyncFile, file);
        NativeSync.File(stream.SafeFileHandle, file);
        FileCount++;
    }

    /// <summary>Fsyncs every folder that changed. Only then are the files safe.</summary>
    /// <exception cref="IOException">A folder could not be synced.</exception>
    public void Commit()
    {
        foreach (string folder in _folders)
        {
            probe?.Invoke(WriteStep.SyncFolder, folder);
            NativeSync.Directory(folder);
        }

        _folders.Clear();
        _known.Clear();
        probe?.Invoke(WriteStep.Done, "");
    }

    private void MakeFolder(string folder)
    {
        if (!_known.Add(folder))
            return;

        if (!Directory.Exists(folder))
        {
            if (Path.GetDirectoryName(folder) is { Length: > 0 } above)
                MakeFolder(above);
            probe?.Invoke(WriteStep.CreateFolder, folder);
            Directory.CreateDirectory(folder);
        }

        _folders.Add(folder);
    }
}
