using Aid.Ledger.Results;

namespace Aid.Application.Allocations;

/// <summary>The plan exists; a revision says why.</summary>
/// <param name="Code">The plan's code.</param>
public sealed record PlanTaken(string Code) : Refusal("plan.code-taken",
    $"分配计划“{Code}”已存在；修订须写明理由。", $"The allocation plan \"{Code}\" exists; a revision must give its reason.");

/// <summary>The parts of a plan do not add up to it, or are not as many as the rule has.</summary>
/// <param name="Planned">The plan as a whole.</param>
/// <param name="Sum">The sum of its parts.</param>
public sealed record PlanPartsDiffer(long Planned, long Sum) : Refusal("plan.parts-differ",
    $"计划总数为 {Planned}，各部分合计 {Sum}，或份数与规则不同。", $"The plan is {Planned} units and its parts add up to {Sum}, or they are not as many as the rule has.");
