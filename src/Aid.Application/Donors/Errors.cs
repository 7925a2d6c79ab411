using Aid.Ledger.Results;

namespace Aid.Application.Donors;

/// <summary>No such donor.</summary>
/// <param name="Id">The id.</param>
public sealed record DonorUnknown(string Id) : Refusal("donor.unknown", $"没有捐赠人“{Id}”。", $"There is no donor \"{Id}\".");

/// <summary>The donor's data was destroyed; nothing can be recorded of them any more.</summary>
/// <param name="Id">The donor.</param>
public sealed record DonorErased(string Id) : Refusal("donor.erased",
    $"捐赠人“{Id}”的个人信息已删除。", $"The personal data of the donor \"{Id}\" was erased.");

/// <summary>The two records are one already.</summary>
/// <param name="Id">The surviving record.</param>
public sealed record DonorsSame(string Id) : Refusal("donor.same",
    $"两条记录已是同一捐赠人“{Id}”。", $"Both records are the donor \"{Id}\" already.");

/// <summary>The record is not merged into another.</summary>
/// <param name="Id">The record.</param>
public sealed record DonorNotMerged(string Id) : Refusal("donor.not-merged",
    $"捐赠人“{Id}”没有并入别的记录。", $"The donor \"{Id}\" is not merged into another one.");

/// <summary>The donor did not agree to have the name shown this way.</summary>
/// <param name="Id">The donor.</param>
/// <param name="NameForm">The form that was asked for.</param>
public sealed record ConsentMissing(string Id, string NameForm) : Refusal("consent.missing",
    $"捐赠人“{Id}”没有同意以“{NameForm}”方式公开姓名。", $"The donor \"{Id}\" did not agree to be shown as \"{NameForm}\".");

/// <summary>There is no consent of this use to withdraw.</summary>
/// <param name="Id">The donor.</param>
/// <param name="Use">The use.</param>
public sealed record ConsentNotGiven(string Id, string Use) : Refusal("consent.not-given",
    $"捐赠人“{Id}”对“{Use}”没有有效的同意可撤回。", $"The donor \"{Id}\" has no standing consent for \"{Use}\" to withdraw.");

/// <summary>The withdrawal stands in the books, and the names of the releases could not be rewritten yet.</summary>
public sealed record RemovalPending() : Refusal("consent.removal-pending",
    "撤回已入账，但已公布的姓名文件暂未改写成功；用同一幂等键重试，或重新启动后会自动完成。",
    "The withdrawal is recorded, and the published names could not be rewritten yet: try again with the same idempotency key; a start does it too.");

/// <summary>The gift belongs to another donor.</summary>
/// <param name="DonationId">The gift.</param>
/// <param name="DonorId">Whose it is.</param>
public sealed record GiftLinked(string DonationId, string DonorId) : Refusal("donation.linked",
    $"捐赠“{DonationId}”已关联捐赠人“{DonorId}”，须先解除。", $"The gift \"{DonationId}\" is linked to the donor \"{DonorId}\"; unlink it first.");

/// <summary>The gift belongs to no donor.</summary>
/// <param name="DonationId">The gift.</param>
public sealed record GiftNotLinked(string DonationId) : Refusal("donation.not-linked",
    $"捐赠“{DonationId}”没有关联捐赠人。", $"The gift \"{DonationId}\" is linked to no donor.");

/// <summary>No such retained record, or it was purged.</summary>
/// <param name="Id">The id.</param>
public sealed record RetainedUnknown(string Id) : Refusal("retained.unknown",
    $"没有依法留存的记录“{Id}”。", $"There is no retained record \"{Id}\".");

/// <summary>Who erased a donor may not open what was kept of them.</summary>
/// <param name="Id">The record.</param>
public sealed record OwnRetained(string Id) : Refusal("retained.own-access",
    $"留存记录“{Id}”须由执行删除者以外的人申请查阅。", $"The retained record \"{Id}\" may only be opened by someone other than the person who erased the donor.");

/// <summary>Nobody was let see the record today.</summary>
/// <param name="Id">The access that was named.</param>
public sealed record RetainedLocked(string Id) : Refusal("retained.locked",
    $"查阅申请“{Id}”不存在或已过期。", $"The access \"{Id}\" does not exist or is past: open the retained record again.");
