using Aid.Ledger.Results;

namespace Aid.Application.Plans;

/// <summary>The project's plan in force has no such budget line.</summary>
/// <param name="Code">The line.</param>
public sealed record PlanLineUnknown(string Code) : Refusal("plan.line-unknown", $"项目计划没有预算科目“{Code}”。", $"The project's plan has no budget line \"{Code}\".");

/// <summary>The plan leaves out a line that disbursements are tagged with.</summary>
/// <param name="Code">The line.</param>
public sealed record PlanLineInUse(string Code) : Refusal("plan.line-in-use",
    $"已有支出记在预算科目“{Code}”上，新计划不能去掉它；可把它的预算改为 0。", $"Disbursements stand on the budget line \"{Code}\", so the new plan may not leave it out; it may plan 0 for it.");

/// <summary>No such milestone.</summary>
/// <param name="Id">The milestone.</param>
public sealed record MilestoneUnknown(string Id) : Refusal("milestone.unknown", $"没有里程碑“{Id}”。", $"There is no milestone \"{Id}\".");

/// <summary>The milestone was reached already.</summary>
/// <param name="Id">The milestone.</param>
public sealed record MilestoneReached(string Id) : Refusal("milestone.already-reached", $"里程碑“{Id}”已经完成。", $"The milestone \"{Id}\" was reached already.");

/// <summary>The region's code is taken.</summary>
/// <param name="Code">The code.</param>
public sealed record RegionTaken(string Code) : Refusal("region.code-taken", $"地区代码“{Code}”已被使用。", $"The region code \"{Code}\" is taken.");

/// <summary>The fund supports no such region.</summary>
/// <param name="Code">The code.</param>
public sealed record RegionUnknown(string Code) : Refusal("region.unknown", $"该基金没有支援地区“{Code}”。", $"The fund supports no region \"{Code}\".");
