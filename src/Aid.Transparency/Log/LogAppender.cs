using Aid.Transparency.Files;
using Aid.Transparency.Merkle;
using Aid.Transparency.Notes;
using Aid.Transparency.Tiles;

namespace Aid.Transparency.Log;

/// <summary>
/// Appends entries to a log in three steps: <see cref="Append"/> writes full tiles as they fill, <see cref="Stage"/>
/// writes the partial ones and makes all of them safe, <see cref="CommitAsync"/> puts the checkpoint. Until the last step
/// nothing that a reader of the committed tree reads has changed: full tiles lie beyond it, and partial tiles carry their
/// width in their name. To give up, drop the appender; <see cref="LogFolder.RecoverAsync"/> deletes what it wrote.
/// </summary>
public sealed class LogAppender
{
    private readonly LogFolder _log;
    private readonly DurableBatch _batch;
    private readonly TileWriter _writer;
    private TreeHead? _staged;

    internal LogAppender(LogFolder log, TreeEdge edge, DurableBatch batch)
    {
        _log = log;
        _batch = batch;
        Base = edge.Head;
        _writer = new TileWriter(edge, (tile, content) => log.Write(batch, tile, content.Span));
    }

    /// <summary>The committed tree that is appended to.</summary>
    public TreeHead Base { get; }

    /// <summary>The number of leaves, those appended so far included.</summary>
    public long Size => _writer.Size;

    /// <summary>The tree with everything appended: its size and its root.</summary>
    /// <exception cref="InvalidOperationException"><see cref="Stage"/> was not called.</exception>
    public TreeHead Head => _staged ?? throw new InvalidOperationException("Stage before asking for the root.");

    /// <summary>The number of files that were written: new full tiles and bundles, and at most one partial one per level.</summary>
    public int FileCount => _batch.FileCount;

    /// <summary>Appends one entry.</summary>
    /// <param name="entry">At most 65,535 bytes.</param>
    /// <returns>The entry's leaf index, from 0.</returns>
    /// <exception cref="ArgumentException">The entry is too long.</exception>
    /// <exception cref="InvalidOperationException">The appender is staged.</exception>
    /// <exception cref="IOException">The disk refused.</exception>
    public long Append(ReadOnlySpan<byte> entry) => _writer.Append(entry);

    /// <summary>Writes the rest of the tiles and forces all of them to the disk. May be repeated.</summary>
    /// <returns>The tree with everything appended.</returns>
    /// <exception cref="IOException">The disk refused; drop the appender.</exception>
    public TreeHead Stage()
    {
        if (_staged is null)
        {
            TreeHead head = _writer.Finish();
            _batch.Commit();
            _staged = head;
        }

        return _staged.Value;
    }

    /// <summary>
    /// Signs the staged tree and puts its checkpoint in the place of the one that was appended to. When this returns null
    /// the entries are the log's for ever. <see cref="LogFolder.Publish"/> then shows them.
    /// </summary>
    /// <param name="key">The log's private key.</param>
    /// <param name="cancellation">Stops before the checkpoint is put.</param>
    /// <returns>Null when done, else why not; a refusal changes nothing.</returns>
    /// <exception cref="ArgumentException">The key is another log's.</exception>
    /// <exception cref="InvalidOperationException"><see cref="Stage"/> was not called.</exception>
    /// <exception cref="IOException">The disk refused; <see cref="LogFolder.CommittedHead"/> tells what came to pass.</exception>
    public Task<CheckpointRefusal?> CommitAsync(SigningKey key, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (!key.Verifier.Equals(_log.Key))
            throw new ArgumentException($"The log's key is {_log.Key}, not {key.Verifier}.", nameof(key));

        SignedCheckpoint next = new Checkpoint(_log.Key.Name, Head).Sign(key);
        return _log.SwapAsync(Base, next, cancellation);
    }
}
