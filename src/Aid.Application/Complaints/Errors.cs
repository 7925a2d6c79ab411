using Aid.Ledger.Results;

namespace Aid.Application.Complaints;

/// <summary>No such complaint. A wrong number and an unknown one get the same answer.</summary>
public sealed record ComplaintUnknown() : Refusal("complaint.unknown", "没有这个编号的投诉。", "There is no complaint of that number.");

/// <summary>The complaint was summed up before.</summary>
/// <param name="Id">The complaint.</param>
public sealed record ComplaintSummarised(string Id) : Refusal("complaint.summarised", $"投诉“{Id}”已有公开摘要。", $"The complaint \"{Id}\" has its public summary.");

/// <summary>A complaint is summed up before it is replied to.</summary>
/// <param name="Id">The complaint.</param>
public sealed record ComplaintNotSummarised(string Id) : Refusal("complaint.not-summarised", $"投诉“{Id}”须先写公开摘要再答复。", $"The complaint \"{Id}\" needs its public summary before a reply.");

/// <summary>The complaint was replied to before.</summary>
/// <param name="Id">The complaint.</param>
public sealed record ComplaintReplied(string Id) : Refusal("complaint.replied", $"投诉“{Id}”已答复。", $"The complaint \"{Id}\" has its reply.");

/// <summary>The reply is dated before the complaint.</summary>
/// <param name="Id">The complaint.</param>
public sealed record ComplaintReplyTooEarly(string Id) : Refusal("complaint.reply-too-early", $"答复日期早于收到投诉“{Id}”之日。", $"The reply is dated before the complaint \"{Id}\" came.");
