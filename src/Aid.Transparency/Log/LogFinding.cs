using Aid.Transparency.Merkle;
using Aid.Transparency.Notes;

namespace Aid.Transparency.Log;

/// <summary>What is the matter with a file of the log.</summary>
public enum LogFindingKind
{
    /// <summary>Its content is not what it must be.</summary>
    Wrong,

    /// <summary>It must be there and is not.</summary>
    Missing,

    /// <summary>It is there and is no part of the log.</summary>
    Extra,
}

/// <summary>One file of the log that is not as it must be.</summary>
/// <param name="Path">The file, relative to the log's prefix.</param>
/// <param name="Kind">What is the matter with it.</param>
/// <param name="Reason">How that was seen, for people.</param>
public sealed record LogFinding(string Path, LogFindingKind Kind, string Reason)
{
    /// <summary>One line for people.</summary>
    public override string ToString() => $"{Path}: {Kind.ToString().ToLowerInvariant()}: {Reason}";
}

/// <summary>What an audit is to hold a log to, besides its own checkpoint. The defaults ask for nothing more.</summary>
public sealed record LogAuditOptions
{
    /// <summary>
    /// Earlier states that were kept elsewhere or stand in releases: the log must extend each of them and still have the
    /// files that their readers need. Any order.
    /// </summary>
    public IReadOnlyCollection<TreeHead> Earlier { get; init; } = [];

    /// <summary>
    /// Takes each entry with its leaf index, in order; the bytes are only valid during the call. Entries of a bundle that
    /// cannot be read are left out. Believe what was taken only when the audit finds nothing.
    /// </summary>
    public Func<long, ReadOnlyMemory<byte>, ValueTask>? OnEntry { get; init; }

    /// <summary>Is told the number of leaves done, after each bundle.</summary>
    public IProgress<long>? Progress { get; init; }
}

/// <summary>What an audit saw.</summary>
/// <param name="Checkpoint">The verified checkpoint, or null when there is none or it is wrong; then nothing else was read.</param>
/// <param name="Findings">Every file that is not as it must be, in the order of finding; empty when all holds.</param>
public sealed record LogAuditResult(SignedCheckpoint? Checkpoint, IReadOnlyList<LogFinding> Findings)
{
    /// <summary>Whether every file is there and right, and none is superfluous.</summary>
    public bool Holds => Checkpoint is not null && Findings.Count == 0;
}
