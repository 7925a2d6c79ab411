using System.Text;
using Aid.Transparency.Files;
using Aid.Transparency.Merkle;
using Aid.Transparency.Notes;
using Aid.Transparency.Tiles;

namespace Aid.Transparency.Log;

/// <summary>
/// A log in a folder: <c>checkpoint</c>, <c>key</c>, <c>tile/L/N</c> and <c>tile/entries/N</c> (C2SP tlog-tiles), static
/// files that any web server can serve. The committed checkpoint decides what the log is; it may lie elsewhere than the
/// public one, which <see cref="Publish"/> then brings up to date. One writer at a time.
/// </summary>
public sealed class LogFolder
{
    /// <summary>Name of the public checkpoint.</summary>
    public const string CheckpointName = "checkpoint";

    /// <summary>Name of the file with the verifier key.</summary>
    public const string KeyName = "key";

    private readonly string _folder;
    private readonly CheckpointStore _store;
    private readonly bool _commitsElsewhere;
    private readonly WriteProbe? _probe;

    /// <summary>Names a log. Touches nothing.</summary>
    /// <param name="folder">The log's prefix, for example <c>public/log</c>. It may be absent.</param>
    /// <param name="key">The log's verifier key; its name is the origin.</param>
    /// <param name="commitPath">
    /// The committed checkpoint, to be kept outside databases and their backups; null for the public one itself.
    /// </param>
    /// <param name="probe">For tests; null does nothing.</param>
    public LogFolder(string folder, VerifierKey key, string? commitPath = null, WriteProbe? probe = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(key);
        _folder = Path.GetFullPath(folder);
        _commitsElsewhere = commitPath is not null;
        _probe = probe;
        Key = key;
        _store = new CheckpointStore(commitPath ?? Path.Combine(_folder, CheckpointName), key, probe);
        Source = new FolderTileSource(_folder);
    }

    /// <summary>The log's verifier key.</summary>
    public VerifierKey Key { get; }

    /// <summary>The log's files, for a <see cref="TileReader"/> or an audit.</summary>
    public IListedTileSource Source { get; }

    /// <summary>The committed checkpoint, or null when nothing was committed yet.</summary>
    /// <exception cref="LogTamperedException">
    /// The file is there and is not this log's signed checkpoint; or the public one is ahead of it, which only a
    /// committed checkpoint that was put back to an older state can explain. Building on that would be a split view.
    /// </exception>
    public SignedCheckpoint? Committed()
    {
        SignedCheckpoint? committed = _store.Read();
        if (_commitsElsewhere && Shown() is { } shown && shown.Size > (committed?.Head.Size ?? 0))
            throw new LogTamperedException(CheckpointName, $"it shows {shown.Size} leaves, and only {committed?.Head.Size ?? 0} are committed");
        return committed;
    }

    /// <summary>Size and root of the committed tree; empty when nothing was committed yet.</summary>
    /// <exception cref="LogTamperedException">The checkpoint is not this log's.</exception>
    public TreeHead CommittedHead() => Committed()?.Head ?? TreeHead.Empty;

    /// <summary>A reader of the committed tree, which authenticates what it reads.</summary>
    /// <exception cref="LogTamperedException">The checkpoint is not this log's.</exception>
    public TileReader Reader() => new(Source, CommittedHead());

    /// <summary>Starts to append to the committed tree.</summary>
    /// <exception cref="LogTamperedException">The checkpoint, or a tile at the tree's edge, is absent or wrong.</exception>
    public async Task<LogAppender> AppendAsync(CancellationToken cancellation = default) =>
        new(this, await Reader().ReadEdgeAsync(cancellation), new DurableBatch(_probe));

    /// <summary>Appends and stages entries at once; <see cref="LogAppender.CommitAsync"/> then makes them the log's.</summary>
    /// <param name="entries">In order, each at most 65,535 bytes.</param>
    /// <param name="cancellation">Stops between entries; the next <see cref="RecoverAsync"/> discards what was staged.</param>
    /// <exception cref="LogTamperedException">The checkpoint, or a tile at the tree's edge, is absent or wrong.</exception>
    /// <exception cref="IOException">The disk refused.</exception>
    public async Task<LogAppender> StageAsync(IEnumerable<ReadOnlyMemory<byte>> entries, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        LogAppender appender = await AppendAsync(cancellation);
        foreach (ReadOnlyMemory<byte> entry in entries)
        {
            cancellation.ThrowIfCancellationRequested();
            appender.Append(entry.Span);
        }

        appender.Stage();
        return appender;
    }

    /// <summary>
    /// Brings the public checkpoint and the key file up to the committed state. Writes nothing when they already are, so
    /// it may be repeated.
    /// </summary>
    /// <exception cref="LogTamperedException">The committed checkpoint is not this log's.</exception>
    /// <exception cref="IOException">The disk refused.</exception>
    public void Publish()
    {
        WriteIfOther(KeyName, Encoding.UTF8.GetBytes($"{Key}\n"));
        if (_commitsElsewhere && Committed() is { } committed)
            WriteIfOther(CheckpointName, committed.Note.Encode());
    }

    /// <summary>
    /// After a crash: deletes what was staged and never committed, and unfinished files, then publishes what was
    /// committed. To be called at start-up, before anything is served. May be repeated, and may itself be cut short.
    /// </summary>
    /// <returns>The files deleted, relative to the log's prefix, in ordinal order.</returns>
    /// <exception cref="LogTamperedException">The checkpoint, or a tile at the tree's edge, is absent or wrong.</exception>
    /// <exception cref="IOException">The disk refused.</exception>
    public async Task<IReadOnlyList<string>> RecoverAsync(CancellationToken cancellation = default)
    {
        TreeHead committed = CommittedHead();
        // First of all: if the committed tree is not here, the checkpoint may be another folder's, and nothing is a left-over.
        await new TileReader(Source, committed).ReadEdgeAsync(cancellation);

        List<string> discarded = [.. Source.List().Where(name => IsLeftOver(name, committed.Size)).Order(StringComparer.Ordinal)];
        foreach (string name in discarded)
            DurableFile.Delete(PathOf(name));
        _store.Discard();
        Publish();
        return discarded;
    }

    internal void Write(DurableBatch batch, TilePath tile, ReadOnlySpan<byte> content) => batch.Write(PathOf(tile.ToString()), content);

    internal Task<CheckpointRefusal?> SwapAsync(TreeHead expected, SignedCheckpoint next, CancellationToken cancellation) =>
        _store.SwapAsync(expected, next, Source, cancellation);

    private static bool IsLeftOver(string name, long size) =>
        name.EndsWith(DurableFile.NewSuffix, StringComparison.Ordinal)
        || (TilePath.TryParse(name, out TilePath tile) && tile.Width > TilePath.WidthAt(tile.Level, tile.Index, size));

    // What the public was shown, if it was shown anything of this log.
    private TreeHead? Shown()
    {
        string path = PathOf(CheckpointName);
        if (!File.Exists(path))
            return null;
        SignedCheckpoint.Open(File.ReadAllBytes(path), Key, out SignedCheckpoint? shown);
        return shown?.Head;
    }

    private void WriteIfOther(string name, byte[] content)
    {
        string path = PathOf(name);
        if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
            DurableFile.Write(path, content, _probe);
    }

    private string PathOf(string name) => Path.Combine(_folder, name.Replace('/', Path.DirectorySeparatorChar));
}
