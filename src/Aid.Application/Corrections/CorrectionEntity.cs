using Aid.Application.Books;

namespace Aid.Application.Corrections;

/// <summary>A correction, <c>c1…</c>. <see cref="BooksEntity.Maker"/> is the maker's label; the values are public, so a personal one is "withheld".</summary>
internal sealed class CorrectionEntity : BooksEntity
{
    /// <summary>Feed set of the corrected record.</summary>
    public string SubjectKind { get; set; } = "";

    public string SubjectId { get; set; } = "";

    public string Field { get; set; } = "";

    public string OldValue { get; set; } = "";

    public string NewValue { get; set; } = "";

    public string Reason { get; set; } = "";

    public string FoundBy { get; set; } = "";

    public string Approver { get; set; } = "";

    public DateOnly On { get; set; }

    /// <summary>The stated figure that it explains; null for other subjects.</summary>
    public long? StatedFigureNumber { get; set; }
}
