using Aid.Transparency.Merkle;
using Aid.Transparency.Tiles;

namespace Aid.Transparency.Log;

/// <summary>
/// Walks a tree from its right edge down to the entries, in the order of the leaves. Hashes come down from the root as
/// far as the tiles can be trusted, and go up from the entries. A tile is told right from wrong by what is above it and,
/// where that is itself wrong, by what is below it.
/// </summary>
internal sealed class AuditWalk(AuditFiles files, TreeHead head, LogAuditOptions options, AuditFindings findings)
{
    private readonly MerkleFrontier _replayed = new();
    private readonly Queue<TreeHead> _earlier = new(options.Earlier.OrderBy(earlier => earlier.Size));
    private readonly TilePath[] _edge = [.. TilePath.PartialsOf(head.Size).Where(path => !path.IsEntries)];

    public async Task RunAsync(CancellationToken cancellation)
    {
        TreeHash[]?[] stated = new TreeHash[]?[TilePath.MaximumLevel + 1];
        TreeHash[]?[] found = new TreeHash[]?[TilePath.MaximumLevel + 1];
        foreach (TilePath path in _edge)
            stated[path.Level] = await files.TileAsync(path, cancellation);
        bool trusted = _edge.All(path => stated[path.Level] is not null) && RootOf(stated) == head.Root;

        CheckEarlier();
        foreach (TilePath path in _edge.Reverse())
        {
            TreeHash[]? level = stated[path.Level];
            TreeHash[]? below = path.Level == 0
                ? await LeavesAsync(path, level, trusted, expected: null, cancellation)
                : await BelowAsync(path, level, trusted, cancellation);
            found[path.Level] = below ?? level;
            if ((trusted ? level : found[path.Level]) is { } hashes)
                await files.PartialsAsync(path, hashes, cancellation);
        }

        if (!trusted)
            JudgeEdge(stated, found);
        CheckEarlier(atEnd: true);
    }

    // The hashes that a tile must have, from the tiles below it; where those say nothing, its own.
    private async Task<TreeHash[]> BelowAsync(TilePath path, TreeHash[]? stated, bool trusted, CancellationToken cancellation)
    {
        TreeHash[] hashes = new TreeHash[path.Width];
        for (int i = 0; i < path.Width; i++)
        {
            TilePath child = new(path.Level - 1, (path.Index * TilePath.FullWidth) + i, TilePath.FullWidth);
            hashes[i] = await FullTileAsync(child, trusted ? stated![i] : null, cancellation) ?? stated?[i] ?? default;
        }

        return hashes;
    }

    // The hash of a full tile: the one that is expected where that is known, else what it and those below it give.
    private async Task<TreeHash?> FullTileAsync(TilePath path, TreeHash? expected, CancellationToken cancellation)
    {
        TreeHash[]? stated = await files.TileAsync(path, cancellation);
        bool trusted = stated is not null && TileHashes.Root(stated) == expected;
        if (stated is not null && expected is not null && !trusted)
            findings.Wrong(path.ToString(), "its hashes do not make up the hash in the tile above");

        TreeHash[]? below = path.Level == 0
            ? await LeavesAsync(path, stated, trusted, expected, cancellation)
            : await BelowAsync(path, stated, trusted, cancellation);
        if (below is not null && stated is not null && expected is null && !below.AsSpan().SequenceEqual(stated))
            findings.Wrong(path.ToString(), "its hashes do not agree with what is below it, and the tile above does not tell which is right");

        TreeHash[]? hashes = trusted ? stated : below ?? stated;
        if (hashes is null)
            return expected;
        TreeHash root = TileHashes.Root(hashes);
        if (path.Level > 0 && expected is not null && root != expected)
            findings.Wrong(path.ToString(), "the tiles below it do not make up the hash in the tile above either");
        if (expected is null || root == expected)
            await files.PartialsAsync(path, hashes, cancellation);
        return expected ?? root;
    }

    // Replays the entries under a level-0 tile, and reports their bundle when it is known to be wrong, or cannot be told.
    private async Task<TreeHash[]?> LeavesAsync(
        TilePath tile, TreeHash[]? stated, bool trusted, TreeHash? expected, CancellationToken cancellation)
    {
        TilePath bundle = TilePath.Entries(tile.Index, tile.Width);
        IReadOnlyList<ReadOnlyMemory<byte>>? entries = await files.BundleAsync(bundle, cancellation);
        TreeHash[]? hashes = entries?.Select(entry => TreeHash.Leaf(entry.Span)).ToArray();
        await ReplayAsync(tile, entries, (trusted ? stated : hashes ?? stated) ?? new TreeHash[tile.Width]);
        if (entries is null || hashes is null)
            return null;

        bool asStated = stated is not null && hashes.AsSpan().SequenceEqual(stated);
        if (trusted && !asStated)
            findings.Wrong(bundle.ToString(), $"entry {(tile.Index * TilePath.FullWidth) + AuditFiles.FirstWrong(entries, stated!)} does not have its leaf hash");
        else if (!trusted && expected is not null && TileHashes.Root(hashes) != expected)
            findings.Wrong(bundle.ToString(), "its entries do not make up the hash in the tiles above");
        else if (!trusted && expected is null && !tile.IsPartial && stated is not null && !asStated)
            findings.Wrong(bundle.ToString(), "its entries do not have the hashes of their tile, and the tile above does not tell which is right");
        return hashes;
    }

    private async Task ReplayAsync(TilePath tile, IReadOnlyList<ReadOnlyMemory<byte>>? entries, TreeHash[] hashes)
    {
        for (int i = 0; i < hashes.Length; i++)
        {
            if (entries is not null && options.OnEntry is not null)
                await options.OnEntry((tile.Index * TilePath.FullWidth) + i, entries[i]);
            _replayed.Append(hashes[i]);
            CheckEarlier();
        }

        options.Progress?.Report(_replayed.Size);
    }

    // The edge tiles as they stand do not make up the root. Some of them, replaced by what is below them, do: at most 256
    // choices, and the one that fits tells tile from tile and tile from bundle.
    private void JudgeEdge(TreeHash[]?[] stated, TreeHash[]?[] found)
    {
        TilePath[] open = [.. _edge.Where(path => stated[path.Level] is { } level && !level.AsSpan().SequenceEqual(found[path.Level]))];
        for (int choice = (1 << open.Length) - 1; choice >= 0; choice--)
        {
            TreeHash[]?[] tried = [.. found];
            for (int i = 0; i < open.Length; i++)
            {
                if ((choice >> i & 1) == 0)
                    tried[open[i].Level] = stated[open[i].Level];
            }

            if (RootOf(tried) != head.Root)
                continue;
            for (int i = 0; i < open.Length; i++)
            {
                bool tileIsWrong = (choice >> i & 1) == 1;
                if (tileIsWrong)
                    findings.Wrong(open[i].ToString(), "its hashes are not those of what is below it, which make up the checkpoint's root");
                else if (open[i].Level == 0)
                    findings.Wrong(TilePath.Entries(open[i].Index, open[i].Width).ToString(), "its entries do not have the hashes of their tile");
            }

            return;
        }

        foreach (TilePath path in open)
        {
            findings.Wrong(path.ToString(), "its hashes are not those of what is below it, and neither make up the checkpoint's root");
            if (path.Level == 0)
                findings.Wrong(TilePath.Entries(path.Index, path.Width).ToString(), "its entries do not have the hashes of their tile");
        }

        findings.Wrong(LogFolder.CheckpointName, $"the log's files make up the root {RootOf(found)}, not {head.Root}");
    }

    private void CheckEarlier(bool atEnd = false)
    {
        while (_earlier.TryPeek(out TreeHead earlier) && (earlier.Size <= _replayed.Size || atEnd))
        {
            _earlier.Dequeue();
            if (earlier.Size > head.Size)
                findings.Wrong(LogFolder.CheckpointName, $"the log has {head.Size} leaves, and had {earlier.Size} before: it was cut back");
            else if (earlier != _replayed.Head)
                findings.Wrong(LogFolder.CheckpointName, $"the log does not begin with the {earlier.Size} leaves of root {earlier.Root} that it had before");
        }
    }

    private static TreeHash RootOf(TreeHash[]?[] levels) => TreeEdge.RootOf([.. levels.Select(level => level ?? [])]);
}
