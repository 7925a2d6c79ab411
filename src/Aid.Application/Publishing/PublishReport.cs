namespace Aid.Application.Publishing;

/// <summary>What a publication did.</summary>
/// <param name="Release">Number of the release.</param>
/// <param name="Leaves">Leaves appended to the log, the release's own counted.</param>
/// <param name="TreeSize">Size of the log.</param>
/// <param name="Rows">Public rows written or marked as superseded.</param>
/// <param name="FilesWritten">Files written in the public folder, the log's counted.</param>
/// <param name="Bytes">Bytes of those files, the log's not counted.</param>
/// <param name="Elapsed">Time that it took.</param>
public sealed record PublishReport(int Release, long Leaves, long TreeSize, long Rows, long FilesWritten, long Bytes, TimeSpan Elapsed);
