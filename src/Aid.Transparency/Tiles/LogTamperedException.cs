namespace Aid.Transparency.Tiles;

/// <summary>
/// A file of the log is absent or is not what the trusted tree says it must be. It names the file, so that whoever reads
/// the log can say which one.
/// </summary>
public sealed class LogTamperedException : Exception
{
    /// <summary>Creates the exception for one file.</summary>
    /// <param name="path">The file, relative to the log's prefix.</param>
    /// <param name="reason">What is wrong with it, in a few words.</param>
    public LogTamperedException(string path, string reason)
        : base($"{path}: {reason}")
    {
        Path = path;
        Reason = reason;
    }

    /// <summary>The file, relative to the log's prefix.</summary>
    public string Path { get; }

    /// <summary>What is wrong with it.</summary>
    public string Reason { get; }
}
