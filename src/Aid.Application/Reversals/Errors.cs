using Aid.Ledger.Results;

namespace Aid.Application.Reversals;

/// <summary>Nothing that can be reversed has this id.</summary>
/// <param name="Id">The id.</param>
public sealed record RecordUnknown(string Id) : Refusal("record.unknown",
    $"没有可冲销的记录“{Id}”。", $"There is no record \"{Id}\" that can be reversed.");

/// <summary>No such proposal.</summary>
/// <param name="Id">The id.</param>
public sealed record ReversalUnknown(string Id) : Refusal("reversal.unknown", $"没有冲销申请“{Id}”。", $"There is no proposed reversal \"{Id}\".");

/// <summary>The person who proposed a reversal may not approve it.</summary>
/// <param name="Id">The proposal.</param>
public sealed record OwnReversal(string Id) : Refusal("reversal.own-approval",
    $"冲销“{Id}”的申请人不能复核自己的申请。", $"The person who proposed \"{Id}\" may not approve it; another one must.");

/// <summary>It is approved already.</summary>
/// <param name="Id">The proposal.</param>
public sealed record ReversalApproved(string Id) : Refusal("reversal.already-approved", $"冲销“{Id}”已经复核。", $"The reversal \"{Id}\" is already approved.");
