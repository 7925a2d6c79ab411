namespace Aid.Application.Books;

/// <summary>DIR/writer.lock: held by the one process that writes, released by the operating system when it ends, however it ends.</summary>
internal sealed class WriterLock : IDisposable
{
    private readonly FileStream _file;

    private WriterLock(FileStream file) => _file = file;

    /// <summary>Takes the lock; null where another process has it.</summary>
    public static WriterLock? TryTake(string folder)
    {
        try
        {
            // On Linux, FileShare.None is flock(LOCK_EX | LOCK_NB): advisory, but every writer of this folder asks for it.
            return new WriterLock(new FileStream(Path.Combine(folder, "writer.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            return null;
        }
    }

    /// <inheritdoc />
    public void Dispose() => _file.Dispose();
}
