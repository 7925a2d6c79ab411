using Aid.Transparency.Files;
using Aid.Transparency.Merkle;
using Aid.Transparency.Notes;
using Aid.Transparency.Tiles;

namespace Aid.Transparency.Log;

/// <summary>
/// The signed checkpoint on the disk: the one commit point of a release. It is replaced by compare-and-swap, only by an
/// extension of itself, which the store proves from the tiles before it writes (C2SP tlog-checkpoint: "A log MUST not
/// sign any checkpoint which is inconsistent with any checkpoint it previously signed").
/// </summary>
/// <param name="path">The file. Its folder is made when missing.</param>
/// <param name="key">The log's verifier key.</param>
/// <param name="probe">For tests; null does nothing.</param>
public sealed class CheckpointStore(string path, VerifierKey key, WriteProbe? probe = null)
{
    internal const string LockSuffix = ".lock";

    private readonly string _path = Path.GetFullPath(path);

    /// <summary>Reads and verifies the current checkpoint.</summary>
    /// <returns>The checkpoint, or null when the log has none yet.</returns>
    /// <exception cref="LogTamperedException">The file is there and is not this log's signed checkpoint.</exception>
    public SignedCheckpoint? Read()
    {
        if (!File.Exists(_path))
            return null;

        NoteFault fault = SignedCheckpoint.Open(File.ReadAllBytes(_path), key, out SignedCheckpoint? current);
        return current ?? throw new LogTamperedException(_path, $"it is not a checkpoint of {key.Name}: {fault}");
    }

    /// <summary>
    /// Puts a checkpoint in the place of the current one and forces it to the disk. When this returns null the release
    /// is committed, whatever happens next; when it returns a refusal nothing changed. When it throws, either may have
    /// come to pass: <see cref="Read"/> tells.
    /// </summary>
    /// <param name="expected">The tree that the caller built on; <see cref="TreeHead.Empty"/> when there was no checkpoint.</param>
    /// <param name="next">The new checkpoint. One of the same tree is accepted, so that witnesses' signatures can be added.</param>
    /// <param name="tiles">Where the new tree's tiles are.</param>
    /// <param name="cancellation">Stops before the swap, never during it.</param>
    /// <returns>Null when done, else why not.</returns>
    /// <exception cref="LogTamperedException">The current checkpoint cannot be read.</exception>
    /// <exception cref="IOException">The disk refused, or another process is swapping right now.</exception>
    public async Task<CheckpointRefusal?> SwapAsync(
        TreeHead expected, SignedCheckpoint next, ITileSource tiles, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(next);
        ArgumentNullException.ThrowIfNull(tiles);

        // What is about to be written is read again as a stranger would, so that a wrong key never reaches the disk.
        byte[] bytes = next.Note.Encode();
        NoteFault fault = SignedCheckpoint.Open(bytes, key, out SignedCheckpoint? opened);
        if (opened is null)
            return new CheckpointNotOurs(fault);

        // Catches two processes by accident. It is deleted on closing, so that no foreign file stays in a public folder; the
        // small race that this leaves is the caller's to close, by letting only one process write.
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        await using FileStream held = new(
            _path + LockSuffix, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        TreeHead current = Read()?.Head ?? TreeHead.Empty;
        CheckpointRefusal? refusal = current == expected
            ? await RefuseAsync(current, opened.Head, tiles, cancellation)
            : new CheckpointChanged(expected, current);
        if (refusal is null)
            DurableFile.Write(_path, bytes, probe);
        return refusal;
    }

    /// <summary>After a crash: deletes what a swap that was cut short left beside the checkpoint.</summary>
    /// <exception cref="IOException">The deletion failed.</exception>
    internal void Discard()
    {
        DurableFile.Delete(_path + DurableFile.NewSuffix);
        DurableFile.Delete(_path + LockSuffix);
    }

    // Null when the tiles prove that the one tree extends the other.
    private static async Task<CheckpointRefusal?> RefuseAsync(
        TreeHead current, TreeHead next, ITileSource tiles, CancellationToken cancellation)
    {
        if (next.Size < current.Size)
            return new CheckpointGoesBack(current, next);
        if (next.Size == current.Size)
            return next == current ? null : new CheckpointNotAnExtension(current, next);

        try
        {
            TileReader reader = new(tiles, next);
            // Also when there is nothing to be consistent with: a tree without its tiles must not be signed.
            await reader.ReadEdgeAsync(cancellation);
            IReadOnlyList<TreeHash> proof = await reader.ProveConsistencyAsync(current.Size, cancellation);
            return MerkleProof.VerifyConsistency(current, next, proof) ? null : new CheckpointNotAnExtension(current, next);
        }
        catch (LogTamperedException fault)
        {
            return new CheckpointWithoutTiles(fault.Path, fault.Reason);
        }
    }
}
