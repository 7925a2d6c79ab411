using Aid.Ledger.Results;

namespace Aid.Application.Disbursements;

/// <summary>No such disbursement.</summary>
/// <param name="Id">The id.</param>
public sealed record DisbursementUnknown(string Id) : Refusal("disbursement.unknown", $"没有支出“{Id}”。", $"There is no disbursement \"{Id}\".");

/// <summary>The person who recorded a disbursement may not approve it.</summary>
/// <param name="Id">The disbursement.</param>
public sealed record OwnApproval(string Id) : Refusal("disbursement.own-approval",
    $"支出“{Id}”的经办人不能复核自己登记的支出。", $"The person who recorded \"{Id}\" may not approve it; another one must.");

/// <summary>It is approved already.</summary>
/// <param name="Id">The disbursement.</param>
public sealed record AlreadyApproved(string Id) : Refusal("disbursement.already-approved", $"支出“{Id}”已经复核。", $"The disbursement \"{Id}\" is already approved.");

/// <summary>It is not approved, so there is nothing to report on, return or replace.</summary>
/// <param name="Id">The disbursement.</param>
public sealed record NotApproved(string Id) : Refusal("disbursement.not-approved", $"支出“{Id}”尚未复核。", $"The disbursement \"{Id}\" is not approved yet.");

/// <summary>It was not money or goods passed on.</summary>
/// <param name="Id">The disbursement.</param>
public sealed record NotPassedOn(string Id) : Refusal("disbursement.not-passed-on",
    $"支出“{Id}”不是拨付给其他单位的款物。", $"The disbursement \"{Id}\" did not pass money or goods on.");

/// <summary>It was reversed or replaced.</summary>
/// <param name="Id">The record.</param>
public sealed record NotStanding(string Id) : Refusal("record.not-standing", $"“{Id}”已被冲销或替换。", $"\"{Id}\" was reversed or replaced.");
