using Aid.Application.Books;

namespace Aid.Application.Rules;

/// <summary>One version of a split rule. <see cref="BooksEntity.Id"/> is <c>code@version</c>; its dealing counter lives in the ledger and never rewinds.</summary>
internal sealed class RuleEntity : BooksEntity
{
    /// <summary>Weights in order, separated by spaces: <c>2 3 5</c>.</summary>
    public string Weights { get; set; } = "";

    /// <summary>Target lines in the same order, separated by spaces.</summary>
    public string Targets { get; set; } = "";
}
