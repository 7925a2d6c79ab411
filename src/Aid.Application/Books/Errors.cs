using Aid.Ledger.Results;

namespace Aid.Application.Books;

/// <summary>The folder holds no books.</summary>
/// <param name="Folder">The folder.</param>
public sealed record BooksAbsent(string Folder) : Refusal("books.absent",
    $"“{Folder}”中没有账簿；请先运行 aid init。", $"There are no books in \"{Folder}\"; make them with: aid init.");

/// <summary>The folder's books were written by a newer version.</summary>
public sealed record BooksNewer() : Refusal("books.newer",
    "账簿由更新的版本写成，本版本不打开。", "These books were written by a newer version of Aid; this one does not open them.");

/// <summary>Another process holds the writer's lock and does not answer.</summary>
public sealed record WriterUnreachable() : Refusal("books.writer-unreachable",
    "另一进程正在记账且没有应答，请稍后重试。", "Another process keeps these books and does not answer; try again later.");
