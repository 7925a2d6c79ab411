namespace Aid.Transparency.Files;

/// <summary>The steps of writing a file that must last, in their order.</summary>
public enum WriteStep
{
    /// <summary>Making a folder that is missing.</summary>
    CreateFolder,

    /// <summary>Writing the content under the new name.</summary>
    Write,

    /// <summary>fsync of the content.</summary>
    SyncFile,

    /// <summary>Renaming the new name to the final one: the file is seen from here on.</summary>
    Rename,

    /// <summary>fsync of the folder: the file is safe from here on.</summary>
    SyncFolder,

    /// <summary>Nothing is left to do; the caller is about to go on.</summary>
    Done,
}

/// <summary>Is called before each step, with the path that it acts on. A test throws from it, or dies in it, to stop there.</summary>
/// <param name="step">The step that comes next.</param>
/// <param name="path">The file or folder; empty for <see cref="WriteStep.Done"/>.</param>
public delegate void WriteProbe(WriteStep step, string path);
