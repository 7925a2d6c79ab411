using Aid.Ledger.Results;

namespace Aid.Application.Projects;

/// <summary>The project's code is taken.</summary>
/// <param name="Code">The code.</param>
public sealed record ProjectTaken(string Code) : Refusal("project.code-taken", $"项目代码“{Code}”已被使用。", $"The project code \"{Code}\" is taken.");

/// <summary>The fund already has a project with this designation.</summary>
/// <param name="Designation">The designation.</param>
public sealed record DesignationTaken(string Designation) : Refusal("project.designation-taken",
    $"该基金已有用途“{Designation}”。", $"The fund already has a project with the designation \"{Designation}\".");

/// <summary>No such project in the fund.</summary>
/// <param name="Code">The code.</param>
public sealed record ProjectUnknown(string Code) : Refusal("project.unknown", $"该基金没有项目“{Code}”。", $"The fund has no project \"{Code}\".");
