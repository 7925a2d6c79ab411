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

/// <summary>The division code is not one of the organisation's level.</summary>
/// <param name="DivisionCode">The code as given.</param>
/// <param name="Level">The level.</param>
public sealed record DivisionMalformed(string DivisionCode, string Level) : Refusal("organisation.division-malformed",
    $"区划代码“{DivisionCode}”不是“{Level}”一级的：省级 XX0000，市级 XXXX00，县级六位，基层九或十二位。",
    $"The division code \"{DivisionCode}\" is not one of the level \"{Level}\": XX0000 for a province, XXXX00 for a city, six digits for a county, nine or twelve below it.");

/// <summary>The division code lies outside the area of the organisation above.</summary>
/// <param name="DivisionCode">The code as given.</param>
/// <param name="ParentId">The organisation above that has a code.</param>
/// <param name="ParentCode">Its code.</param>
public sealed record DivisionOutsideParent(string DivisionCode, string ParentId, string ParentCode) : Refusal("organisation.division-outside-parent",
    $"区划代码“{DivisionCode}”不在上级“{ParentId}”（{ParentCode}）的辖区内。",
    $"The division code \"{DivisionCode}\" does not lie in the area of \"{ParentId}\" ({ParentCode}), which stands above.");

/// <summary>The organisation's level is not below that of the organisation above.</summary>
/// <param name="Level">The level as given.</param>
/// <param name="ParentId">The organisation above.</param>
/// <param name="ParentLevel">Its level.</param>
public sealed record LevelNotBelow(string Level, string ParentId, string ParentLevel) : Refusal("organisation.level-not-below",
    $"“{Level}”一级不在上级“{ParentId}”（{ParentLevel}）之下。", $"The level \"{Level}\" is not below that of \"{ParentId}\" ({ParentLevel}).");
