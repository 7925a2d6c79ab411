using Aid.Application.Intake.Problems;
using Aid.Ledger.Results;

namespace Aid.Application.Imports;

/// <summary>Files that are not as they must be, or that a person must first say something about: every row in one go, and the books untouched.</summary>
/// <param name="Problems">File, row, column, value as found, and what was expected; at most a thousand for each file.</param>
/// <param name="Count">How many there are in all.</param>
public sealed record ImportRefused(IReadOnlyList<StatementProblem> Problems, long Count) : Refusal("import.refused",
    $"文件有 {Count} 处问题，全部未入账：\n" + string.Join('\n', Problems.Select(problem => $"[{problem.Code}] {problem.Zh}")),
    $"The files have {Count} problems, and nothing was recorded:\n" + string.Join('\n', Problems.Select(problem => $"[{problem.Code}] {problem.En}")));

/// <summary>No such list is staged.</summary>
/// <param name="Id">The id.</param>
public sealed record ImportUnknown(string Id) : Refusal("import.unknown", $"没有名单“{Id}”。", $"There is no list \"{Id}\".");

/// <summary>The list is already in the books.</summary>
/// <param name="Id">The id.</param>
public sealed record ImportCommitted(string Id) : Refusal("import.committed", $"名单“{Id}”已经入账。", $"The list \"{Id}\" is already in the books.");

/// <summary>Who staged a list cannot commit it, unless the books are run by one person at the machine itself.</summary>
/// <param name="Id">The id.</param>
public sealed record OwnCommit(string Id) : Refusal("import.own-commit",
    $"名单“{Id}”须由导入者以外的人入账。", $"The list \"{Id}\" must be committed by someone other than the person who staged it.");

/// <summary>A transaction number of the list stands in another organisation's books.</summary>
/// <param name="ListName">The list.</param>
/// <param name="Row">The row in the file.</param>
public sealed record NumberElsewhere(string ListName, int Row) : Refusal("import.number-elsewhere",
    $"“{ListName}”第 {Row} 行的交易单号已登记在另一机构名下。", $"The transaction number in row {Row} of \"{ListName}\" is recorded for another organisation.");
