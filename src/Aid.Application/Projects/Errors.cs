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

/// <summary>The project is closed: nothing is received for it or spent from it any more.</summary>
/// <param name="Project">The project.</param>
public sealed record ProjectClosed(string Project) : Refusal("project.closed", $"项目“{Project}”已结项，不能再收支。", $"The project \"{Project}\" is closed: nothing is received for it or spent from it.");

/// <summary>Money is left, and no plan says where it goes.</summary>
/// <param name="Project">The project.</param>
/// <param name="Units">What is left, in fen.</param>
public sealed record ProjectSurplusUnplanned(string Project, long Units) : Refusal("project.surplus-unplanned",
    $"项目“{Project}”结余 {Units}，没有写明按哪项方案或协议转往何处，不能结项。", $"The project \"{Project}\" has {Units} units left and no plan or agreement that says where they go; it cannot be closed.");

/// <summary>Something other than the project's own currency is left: it is moved or handed out first.</summary>
/// <param name="Project">The project.</param>
/// <param name="Line">The line that holds it.</param>
public sealed record ProjectHoldsMore(string Project, string Line) : Refusal("project.holds-more",
    $"项目“{Project}”的“{Line}”还有余额，请先调拨或发放。", $"The project \"{Project}\" still holds something on \"{Line}\"; move it or hand it out first.");

/// <summary>Payments of the project wait for their checker.</summary>
/// <param name="Project">The project.</param>
/// <param name="Count">How many.</param>
public sealed record ProjectPending(string Project, int Count) : Refusal("project.pending",
    $"项目“{Project}”还有 {Count} 笔支出待复核，不能结项。", $"{Count} disbursements of the project \"{Project}\" wait for approval; it cannot be closed.");
