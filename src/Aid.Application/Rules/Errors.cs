using Aid.Ledger.Results;

namespace Aid.Application.Rules;

/// <summary>This version of the rule exists; a rule is changed by a new version, because its dealing counter belongs to the version.</summary>
/// <param name="Code">The rule and its version.</param>
public sealed record RuleTaken(string Code) : Refusal("rule.code-taken",
    $"分配规则“{Code}”已存在；请以新版本登记。", $"The rule \"{Code}\" exists; register a new version.");
