using Aid.Ledger.Results;

namespace Aid.Application.Years;

/// <summary>The day lies in a closed year, or before one.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="On">The day.</param>
/// <param name="Year">The last closed year.</param>
public sealed record YearClosed(string Organisation, DateOnly On, int Year) : Refusal("year.closed",
    $"“{Organisation}”已结账至 {Year} 年，不能再记 {On:yyyy-MM-dd} 的账；确需更正的，先公开重开该年度。",
    $"The books of \"{Organisation}\" are closed up to {Year}; nothing dated {On:yyyy-MM-dd} is recorded. A correction reopens the year first, in public.");

/// <summary>The year is not over.</summary>
/// <param name="Year">The year.</param>
public sealed record YearNotOver(int Year) : Refusal("year.not-over", $"{Year} 年尚未结束，不能结账。", $"The year {Year} is not over and cannot be closed.");

/// <summary>Nothing was ever recorded up to this year.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Year">The year.</param>
public sealed record YearEmpty(string Organisation, int Year) : Refusal("year.empty",
    $"“{Organisation}”至 {Year} 年没有资金分录。", $"\"{Organisation}\" has no entry of money up to {Year}.");

/// <summary>Payments dated in the year wait for their checker.</summary>
/// <param name="Year">The year.</param>
/// <param name="Count">How many.</param>
public sealed record YearPending(int Year, int Count) : Refusal("year.pending",
    $"{Year} 年及以前还有 {Count} 笔支出待复核，不能结账。", $"{Count} disbursements dated up to {Year} wait for approval; the year cannot be closed.");

/// <summary>Only the last closed year is reopened, and only one that is closed.</summary>
/// <param name="Year">The year.</param>
public sealed record YearNotLastClosed(int Year) : Refusal("year.not-last-closed",
    $"{Year} 年不是最近一个已结账年度，不能重开。", $"{Year} is not the last closed year and cannot be reopened.");

/// <summary>No such proposal.</summary>
/// <param name="Id">The id.</param>
public sealed record YearProposalUnknown(string Id) : Refusal("year.unknown", $"没有结账申请“{Id}”。", $"There is no proposal \"{Id}\" for a year.");

/// <summary>The person who proposed may not approve.</summary>
/// <param name="Id">The proposal.</param>
public sealed record OwnYear(string Id) : Refusal("year.own-approval", $"“{Id}”的申请人不能复核自己的结账申请。", $"The person who proposed \"{Id}\" may not approve it; another one must.");

/// <summary>It is approved already.</summary>
/// <param name="Id">The proposal.</param>
public sealed record YearApproved(string Id) : Refusal("year.already-approved", $"结账申请“{Id}”已经复核。", $"The proposal \"{Id}\" is already approved.");

/// <summary>The figures are no longer those that the maker saw.</summary>
/// <param name="Id">The proposal.</param>
public sealed record YearChanged(string Id) : Refusal("year.changed",
    $"“{Id}”提出以后该年度的账有变动，请重新申请。", $"The year's figures changed since \"{Id}\" was proposed; propose again.");
