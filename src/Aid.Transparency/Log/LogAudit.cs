using System.Text;
using Aid.Transparency.Merkle;
using Aid.Transparency.Notes;
using Aid.Transparency.Tiles;

namespace Aid.Transparency.Log;

/// <summary>
/// Reads a whole log as a stranger would: hashes every entry again, makes every tile at every level again, and names
/// each file that is not what the signed checkpoint says. A single changed byte is found and named exactly; where
/// several files were changed in step, at least one of them, or the checkpoint, is named. Memory is for one bundle and one tile per
/// level, and for the names of the partial tiles.
/// </summary>
/// <param name="source">The log's files; superfluous ones are found when it is an <see cref="IListedTileSource"/>.</param>
/// <param name="key">The log's key, known from elsewhere than the log itself.</param>
public sealed class LogAudit(ITileSource source, VerifierKey key)
{
    /// <summary>The most findings that are collected. Beyond it the audit stops and says so: a log of nothing but holes has no end.</summary>
    public const int MaximumFindings = 10_000;

    // A checkpoint's bound is a note's; a verifier key is one line.
    private const int MaximumKeyBytes = 4096;

    /// <summary>Audits the log.</summary>
    /// <param name="options">What else to hold it to; null for nothing.</param>
    /// <param name="cancellation">Stops reading.</param>
    public async Task<LogAuditResult> RunAsync(LogAuditOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new LogAuditOptions();
        AuditFindings findings = new();
        SignedCheckpoint? checkpoint = null;
        try
        {
            await CheckKeyAsync(findings, cancellation);
            checkpoint = await CheckpointAsync(findings, cancellation);
            if (checkpoint is not null)
            {
                AuditPartials partials = Partials(checkpoint.Head, options, findings);
                AuditFiles files = new(source, partials, findings);
                await new AuditWalk(files, checkpoint.Head, options, findings).RunAsync(cancellation);
            }
        }
        catch (AuditFindings.TooManyException)
        {
            findings.Close();
        }

        return new LogAuditResult(checkpoint, findings.All);
    }

    private async Task CheckKeyAsync(AuditFindings findings, CancellationToken cancellation)
    {
        byte[]? bytes = await AuditFiles.ReadAsync(source, LogFolder.KeyName, MaximumKeyBytes, findings, cancellation);
        if (bytes is not null && !bytes.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes($"{key}\n")))
            findings.Wrong(LogFolder.KeyName, $"it is not the key {key}");
    }

    private async Task<SignedCheckpoint?> CheckpointAsync(AuditFindings findings, CancellationToken cancellation)
    {
        byte[]? bytes = await AuditFiles.ReadAsync(source, LogFolder.CheckpointName, SignedNote.MaximumBytes, findings, cancellation);
        if (bytes is null)
            return null;

        NoteFault fault = SignedCheckpoint.Open(bytes, key, out SignedCheckpoint? checkpoint);
        if (checkpoint is null)
            findings.Wrong(LogFolder.CheckpointName, $"it is not signed as a checkpoint of {key.Name}: {fault}");
        return checkpoint;
    }

    // Which partial tiles there are, and which there must be; what is neither tile, bundle, checkpoint nor key is extra.
    private AuditPartials Partials(TreeHead head, LogAuditOptions options, AuditFindings findings)
    {
        AuditPartials partials = new();
        IEnumerable<string> names = (source as IListedTileSource)?.List() ?? [];
        foreach (string name in names.Where(name => name is not (LogFolder.CheckpointName or LogFolder.KeyName)))
        {
            if (!TilePath.TryParse(name, out TilePath path))
                findings.Extra(name, "it is not a file of a log");
            else if (path.Width > TilePath.WidthAt(path.Level, path.Index, head.Size))
                findings.Extra(name, $"it lies beyond the {head.Size} leaves of the checkpoint");
            else if (path.IsPartial)
                partials.Add(path, required: false);
        }

        foreach (TilePath path in options.Earlier.Where(earlier => earlier.Size <= head.Size).SelectMany(earlier => TilePath.PartialsOf(earlier.Size)))
            partials.Add(path, required: true);
        return partials;
    }
}
