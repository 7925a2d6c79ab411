using Aid.Ledger.Results;

namespace Aid.Application.Organisations;

/// <summary>The organisation's code is taken.</summary>
/// <param name="Code">The code.</param>
public sealed record OrganisationTaken(string Code) : Refusal("organisation.code-taken",
    $"组织代码“{Code}”已被使用。", $"The organisation code \"{Code}\" is taken.");

/// <summary>No such organisation.</summary>
/// <param name="Code">The code.</param>
public sealed record OrganisationUnknown(string Code) : Refusal("organisation.unknown",
    $"没有组织“{Code}”。", $"There is no organisation \"{Code}\".");
