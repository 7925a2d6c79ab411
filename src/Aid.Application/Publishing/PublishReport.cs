namespace Aid.Application.Publishing;

/// <summary>What a publication did.</summary>
/// <param name="Release">Number of the release.</param>
/// <param name="Leaves">Leaves appended to the log, the release's own counted.</param>
/// <param name="TreeSize">Size of the log.</param>
/// <param name="Rows">Public rows written or marked as superseded.</param>
/// <param name="FilesWritten">Files written in the public folder, the log's counted.</param>
/// <param name="Bytes">Bytes of those files, the log's not counted.</param>
/// <param name="Elapsed">Time that it took.</param>
/// <param name="Held">Organisations that stay at an earlier release, by code; empty where everybody is current.</param>
public sealed record PublishReport(
    int Release, long Leaves, long TreeSize, long Rows, long FilesWritten, long Bytes, TimeSpan Elapsed, IReadOnlyList<HeldOrganisation> Held);

/// <summary>An organisation that a release left behind.</summary>
/// <param name="OrganisationId">Its code.</param>
/// <param name="TiedToId">The organisation that failed and with which it shares changed records; null for one that failed itself.</param>
/// <param name="Reasons">Why it failed, in the gate's order; of one that is tied, none.</param>
public sealed record HeldOrganisation(string OrganisationId, string? TiedToId, IReadOnlyList<HeldReason> Reasons);

/// <summary>Why an organisation is held.</summary>
/// <param name="Code">The gate's stable code.</param>
/// <param name="IsWaivable">True where two people may let it pass with a published reason.</param>
/// <param name="Zh">Chinese.</param>
/// <param name="En">English.</param>
public sealed record HeldReason(string Code, bool IsWaivable, string Zh, string En);
