using Aid.Ledger.Results;

namespace Aid.Application.Supervision;

/// <summary>No such finding.</summary>
/// <param name="Id">The id.</param>
public sealed record FindingUnknown(string Id) : Refusal("finding.unknown", $"没有监督意见“{Id}”。", $"There is no finding \"{Id}\".");

/// <summary>The finding was replied to before.</summary>
/// <param name="Id">The finding.</param>
public sealed record FindingReplied(string Id) : Refusal("finding.replied", $"监督意见“{Id}”已答复。", $"The finding \"{Id}\" has its reply.");

/// <summary>A finding is closed only after its reply, and once.</summary>
/// <param name="Id">The finding.</param>
public sealed record FindingNotOpen(string Id) : Refusal("finding.not-open", $"监督意见“{Id}”尚未答复或已办结。", $"The finding \"{Id}\" has no reply yet, or is closed.");

/// <summary>Who replied cannot accept the reply.</summary>
/// <param name="Id">The finding.</param>
public sealed record OwnClosing(string Id) : Refusal("finding.own-approval", $"监督意见“{Id}”须由答复者以外的人办结。", $"The finding \"{Id}\" must be closed by someone other than the person who replied.");

/// <summary>The day is before the finding itself.</summary>
/// <param name="Id">The finding.</param>
public sealed record FindingDayTooEarly(string Id) : Refusal("finding.too-early", $"日期早于监督意见“{Id}”提出之日。", $"The day is before the finding \"{Id}\" was made.");

/// <summary>The last day for the reply is before the finding.</summary>
public sealed record ReplyDueTooEarly() : Refusal("finding.due-too-early", "答复期限早于意见提出之日。", "The last day for the reply is before the finding.");
