using Aid.Ledger.Results;

namespace Aid.Application.Waivers;

/// <summary>No such waiver.</summary>
/// <param name="Id">The id.</param>
public sealed record WaiverUnknown(string Id) : Refusal("waiver.unknown", $"没有放行“{Id}”。", $"There is no waiver \"{Id}\".");

/// <summary>The person who proposed a waiver may not approve it.</summary>
/// <param name="Id">The waiver.</param>
public sealed record WaiverOwnApproval(string Id) : Refusal("waiver.own-approval",
    $"放行“{Id}”须由提出人以外的另一人批准。", $"The person who proposed \"{Id}\" may not approve it; another one must.");

/// <summary>The waiver is approved already.</summary>
/// <param name="Id">The waiver.</param>
public sealed record WaiverApproved(string Id) : Refusal("waiver.already-approved", $"放行“{Id}”已经批准。", $"The waiver \"{Id}\" is already approved.");

/// <summary>Nobody has approved the waiver yet.</summary>
/// <param name="Id">The waiver.</param>
public sealed record WaiverNotApproved(string Id) : Refusal("waiver.not-approved", $"放行“{Id}”尚未由另一人批准。", $"The waiver \"{Id}\" is not approved by another person yet.");

/// <summary>The waiver was approved before the last release: it was for that one.</summary>
/// <param name="Id">The waiver.</param>
public sealed record WaiverSpent(string Id) : Refusal("waiver.spent",
    $"放行“{Id}”是为上一版批准的，只用一次；请重新提出。", $"The waiver \"{Id}\" was approved before the last release and holds for one only; propose it again.");
