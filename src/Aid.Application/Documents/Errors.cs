using Aid.Ledger.Results;

namespace Aid.Application.Documents;

/// <summary>The file is of no kind that is published.</summary>
public sealed record FileTypeRefused() : Refusal("document.file-type",
    "只接收 PDF、PNG、JPEG、Word、Excel、PowerPoint（不含宏）和 UTF-8 文本；按内容判断，不看文件名。",
    "Only PDF, PNG, JPEG, Word, Excel and PowerPoint without macros, and UTF-8 text are taken; the content decides, not the name.");

/// <summary>The file is empty or too large.</summary>
/// <param name="Bytes">Its length.</param>
public sealed record FileSizeRefused(long Bytes) : Refusal("document.file-size",
    $"文件大小为 {Bytes} 字节，须为 1 至 {StoreFile.MaxBytes} 字节。", $"The file has {Bytes} bytes; 1 to {StoreFile.MaxBytes} are taken.");

/// <summary>No file with this hash was stored.</summary>
/// <param name="Sha256">The hash.</param>
public sealed record FileMissing(string Sha256) : Refusal("document.file-missing", $"没有存过散列为“{Sha256}”的文件。", $"No file with the hash \"{Sha256}\" was stored.");

/// <summary>No such document.</summary>
/// <param name="Id">The id.</param>
public sealed record DocumentUnknown(string Id) : Refusal("document.unknown", $"没有文件“{Id}”。", $"There is no document \"{Id}\".");

/// <summary>The document was replaced before.</summary>
/// <param name="Id">The document.</param>
/// <param name="By">What replaced it.</param>
public sealed record DocumentSuperseded(string Id, string By) : Refusal("document.superseded", $"文件“{Id}”已被“{By}”取代。", $"The document \"{Id}\" was replaced by \"{By}\".");

/// <summary>A newer edition belongs to the same organisation and section as the one that it replaces.</summary>
/// <param name="Id">The older edition.</param>
public sealed record EditionElsewhere(string Id) : Refusal("document.edition-elsewhere",
    $"“{Id}”属于别的组织或栏目，不能由本文件取代。", $"\"{Id}\" belongs to another organisation or section and cannot be replaced by this document.");

/// <summary>No such audit.</summary>
/// <param name="Id">The id.</param>
public sealed record AuditUnknown(string Id) : Refusal("audit.unknown", $"没有审计“{Id}”。", $"There is no audit \"{Id}\".");

/// <summary>The day of a report was recorded before.</summary>
/// <param name="Id">The audit.</param>
public sealed record AuditReported(string Id) : Refusal("audit.reported", $"审计“{Id}”已登记过向该机构报告的日期。", $"The day on which the audit \"{Id}\" was reported there is on record.");

/// <summary>The year has a budget.</summary>
/// <param name="Id">The budget.</param>
public sealed record BudgetTaken(string Id) : Refusal("budget.year-taken", $"预算“{Id}”已登记。", $"The budget \"{Id}\" is on record.");

/// <summary>No such budget.</summary>
/// <param name="Id">The id.</param>
public sealed record BudgetUnknown(string Id) : Refusal("budget.unknown", $"没有预算“{Id}”。", $"There is no budget \"{Id}\".");

/// <summary>The budget has no such line.</summary>
/// <param name="Id">The budget.</param>
/// <param name="Line">The line.</param>
public sealed record BudgetLineMissing(string Id, string Line) : Refusal("budget.line-missing", $"预算“{Id}”没有“{Line}”一项。", $"The budget \"{Id}\" has no line \"{Line}\".");

/// <summary>An actual figure was recorded before; changing it needs a reason, which is published.</summary>
/// <param name="Id">The budget.</param>
public sealed record BudgetReasonMissing(string Id) : Refusal("budget.reason-missing",
    $"预算“{Id}”的决算数已登记；改动须写明原因，原因会公开。", $"Actual figures of \"{Id}\" are on record; a change needs a reason, which is published.");
