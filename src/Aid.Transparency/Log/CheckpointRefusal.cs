using Aid.Transparency.Merkle;
using Aid.Transparency.Notes;

namespace Aid.Transparency.Log;

/// <summary>Why a checkpoint was not put in the place of the current one. Nothing was changed.</summary>
/// <param name="Code">Stable, for programs.</param>
/// <param name="Message">For people.</param>
public abstract record CheckpointRefusal(string Code, string Message);

/// <summary>The new checkpoint is not signed by the log's key, or is not a checkpoint of this log.</summary>
/// <param name="Fault">What is wrong with it.</param>
public sealed record CheckpointNotOurs(NoteFault Fault)
    : CheckpointRefusal("checkpoint.not-ours", $"The new checkpoint is not acceptable: {Fault}.");

/// <summary>Another writer put a checkpoint since the new one was prepared.</summary>
/// <param name="Expected">The tree that the new one was prepared from.</param>
/// <param name="Current">The tree that stands there now.</param>
public sealed record CheckpointChanged(TreeHead Expected, TreeHead Current)
    : CheckpointRefusal("checkpoint.changed", $"The current checkpoint is {Current}, not {Expected}, from which the new one was prepared.");

/// <summary>The new tree is smaller than the current one. A log never goes back.</summary>
/// <param name="Current">The tree that stands.</param>
/// <param name="Next">The tree that was offered.</param>
public sealed record CheckpointGoesBack(TreeHead Current, TreeHead Next)
    : CheckpointRefusal("checkpoint.goes-back", $"The log has {Current.Size} leaves and never goes back to {Next.Size}.");

/// <summary>The new tree does not begin with the leaves of the current one. Signing both would be a split view.</summary>
/// <param name="Current">The tree that stands.</param>
/// <param name="Next">The tree that was offered.</param>
public sealed record CheckpointNotAnExtension(TreeHead Current, TreeHead Next)
    : CheckpointRefusal("checkpoint.not-an-extension", $"The tree {Next} does not begin with the leaves of {Current}.");

/// <summary>A tile of the new tree is absent or wrong, so that it cannot be shown to extend the current one.</summary>
/// <param name="Path">The file, relative to the log's prefix.</param>
/// <param name="Reason">What is wrong with it.</param>
public sealed record CheckpointWithoutTiles(string Path, string Reason)
    : CheckpointRefusal("checkpoint.without-tiles", $"The new tree's tiles are not in place: {Path}: {Reason}.");
