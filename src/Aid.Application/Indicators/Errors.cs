using Aid.Ledger.Results;

namespace Aid.Application.Indicators;

/// <summary>The indicator's code is taken.</summary>
/// <param name="Code">The code.</param>
public sealed record IndicatorTaken(string Code) : Refusal("indicator.code-taken", $"指标代码“{Code}”已被使用。", $"The indicator code \"{Code}\" is taken.");

/// <summary>No such indicator.</summary>
/// <param name="Code">The code.</param>
public sealed record IndicatorUnknown(string Code) : Refusal("indicator.unknown", $"没有指标“{Code}”。", $"There is no indicator \"{Code}\".");

/// <summary>The year lies outside the indicator's plan.</summary>
/// <param name="Code">The indicator.</param>
/// <param name="Year">The year.</param>
public sealed record YearOutsidePlan(string Code, int Year) : Refusal("indicator.year-outside-plan",
    $"{Year} 年不在指标“{Code}”的规划期内。", $"The year {Year} lies outside the plan of \"{Code}\".");

/// <summary>A yearly figure was recorded before; changing it needs a reason, which is published.</summary>
/// <param name="Code">The indicator.</param>
/// <param name="Year">The year.</param>
public sealed record IndicatorReasonMissing(string Code, int Year) : Refusal("indicator.reason-missing",
    $"指标“{Code}”{Year} 年的数已登记；改动须写明原因，原因会公开。", $"The figures of \"{Code}\" for {Year} were recorded; a change needs a reason, which is published.");
