using Aid.Application.Books;

namespace Aid.Application.Corrections;

/// <summary>A correction that waits for another person (更正申请), <c>q1…</c>: private until it is approved.</summary>
internal sealed class CorrectionProposalEntity : BooksEntity
{
    public string SubjectKind { get; set; } = "";

    public string SubjectId { get; set; } = "";

    public string Field { get; set; } = "";

    /// <summary>What was published when it was proposed.</summary>
    public string OldValue { get; set; } = "";

    public string NewValue { get; set; } = "";

    public string Reason { get; set; } = "";

    public string FoundBy { get; set; } = "";
}

/// <summary>The second pair of eyes on a correction.</summary>
internal sealed class CorrectionApprovalEntity : BooksEntity
{
    public string ProposalId { get; set; } = "";

    public string CorrectionId { get; set; } = "";
}
