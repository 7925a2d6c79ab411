using Aid.Ledger.Results;

namespace Aid.Application.Emergencies;

/// <summary>No such emergency.</summary>
/// <param name="Code">The code.</param>
public sealed record EmergencyUnknown(string Code) : Refusal("emergency.unknown", $"没有突发事件“{Code}”。", $"There is no emergency \"{Code}\".");

/// <summary>The code is taken.</summary>
/// <param name="Code">The code.</param>
public sealed record EmergencyTaken(string Code) : Refusal("emergency.code-taken", $"突发事件代码“{Code}”已被使用。", $"The emergency code \"{Code}\" is taken.");

/// <summary>The fund is not one of the emergency's, or not of its organisation.</summary>
/// <param name="FundId">The fund.</param>
public sealed record EmergencyFundElsewhere(string FundId) : Refusal("emergency.fund-elsewhere",
    $"基金“{FundId}”不属于该突发事件或其组织。", $"The fund \"{FundId}\" does not belong to the emergency or its organisation.");

/// <summary>The emergency has ended already.</summary>
/// <param name="Code">The emergency.</param>
public sealed record EmergencyEnded(string Code) : Refusal("emergency.ended", $"突发事件“{Code}”已经结束。", $"The emergency \"{Code}\" has ended.");

/// <summary>It would end before it began, or after today.</summary>
/// <param name="BeganOn">When it began.</param>
public sealed record EmergencyPeriod(DateOnly BeganOn) : Refusal("emergency.period",
    $"结束日须在开始日 {BeganOn:yyyy-MM-dd} 与今天之间。", $"The last day must lie between {BeganOn:yyyy-MM-dd}, the first, and today.");

/// <summary>No such appeal in the emergency.</summary>
/// <param name="Id">The id.</param>
public sealed record AppealUnknown(string Id) : Refusal("appeal.unknown", $"该突发事件没有募捐公告“{Id}”。", $"The emergency has no appeal \"{Id}\".");

/// <summary>No such need.</summary>
/// <param name="Id">The id.</param>
public sealed record NeedUnknown(string Id) : Refusal("need.unknown", $"没有需求“{Id}”。", $"There is no need \"{Id}\".");

/// <summary>The need is met or withdrawn.</summary>
/// <param name="Id">The need.</param>
public sealed record NeedClosed(string Id) : Refusal("need.closed", $"需求“{Id}”已满足或已撤回。", $"The need \"{Id}\" is met or withdrawn.");

/// <summary>A bulletin sums what a release shows, and there is none yet.</summary>
public sealed record BulletinUnpublished() : Refusal("bulletin.not-published", "还没有发布过；公告的数字取自已发布的记录。", "Nothing is released yet; a bulletin sums released records.");

/// <summary>The bulletin's last day is before the emergency, in the future, or not after the last bulletin's.</summary>
/// <param name="After">The last day that is covered already, or the day before the emergency.</param>
public sealed record BulletinPeriod(DateOnly After) : Refusal("bulletin.period",
    $"公告截止日须在 {After:yyyy-MM-dd} 之后，且不晚于今天。", $"A bulletin's last day must be after {After:yyyy-MM-dd} and not after today.");
