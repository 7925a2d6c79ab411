namespace Aid.Application.Publishing;

/// <summary>Where the parts of the publisher lie in the data folder.</summary>
/// <param name="Root">The data folder, <c>DIR</c>.</param>
public sealed record PublishingFolder(string Root)
{
    /// <summary>The private books.</summary>
    public string Books => Path.Combine(Root, "books.db");

    /// <summary>The public rows.</summary>
    public string Rows => Path.Combine(Root, "disclosure.db");

    /// <summary>The signed checkpoint: the commit point, outside both databases and their backups.</summary>
    public string Checkpoint => Path.Combine(Root, "checkpoint", "checkpoint");

    /// <summary>The log's private key.</summary>
    public string SigningKey => Path.Combine(Root, "keys", "log.key");

    /// <summary>What the world may read.</summary>
    public string Public => Path.Combine(Root, "public");

    /// <summary>The public log.</summary>
    public string Log => Path.Combine(Public, "log");

    /// <summary>Files of releases that are being made.</summary>
    public string Staging => Path.Combine(Root, "staging");

    /// <summary>Files of one release that is being made.</summary>
    /// <param name="release">Its number.</param>
    public string StagingOf(int release) => Path.Combine(Staging, release.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Names that one release will show or take away, until it is current.</summary>
    /// <param name="release">Its number.</param>
    public string NamesOf(int release) => StagingOf(release) + ".names.json";
}
