namespace Aid.Disclosure.Records;

/// <summary>
/// One version of one public record: what a release adds to the log, the feed, the bulk files and the site. A record is never edited; a correction
/// is a new version with the same <see cref="Id"/>, and the old one names the release that superseded it.
/// </summary>
public abstract class PublicRecord
{
    /// <summary>Stable public identifier, unique within its kind, ASCII, at most 80 characters. It never names a person.</summary>
    public string Id { get; init; } = "";

    /// <summary>Zero-based index of this version's leaf in the log. Not part of the leaf's bytes.</summary>
    public long LeafIndex { get; init; }

    /// <summary>The release that first carried this version, from 1. Not part of the leaf's bytes.</summary>
    public int FirstRelease { get; init; }

    /// <summary>The release whose newer version replaced this one; null while this is the newest. Not part of the leaf's bytes.</summary>
    public int? SupersededIn { get; init; }

    /// <summary>True where the record was generated for a demonstration (合成) and stands for no real payment.</summary>
    public bool IsSynthetic { get; init; }

    /// <summary>Where the figures come from, as text for a reader; empty for a society's own books.</summary>
    public string Source { get; init; } = "";
}
