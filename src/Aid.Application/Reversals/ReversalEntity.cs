using Aid.Application.Books;

namespace Aid.Application.Reversals;

/// <summary>A proposal to reverse a record (红字冲销), <c>v1…</c>: it waits for another person.</summary>
internal sealed class ReversalEntity : BooksEntity
{
    /// <summary>The disbursement, transfer, allocation, refund or fee to reverse.</summary>
    public string SubjectId { get; set; } = "";

    public string Reason { get; set; } = "";

    public string FoundBy { get; set; } = "";

    public DateOnly On { get; set; }

    public ReversalApprovalEntity? Approval { get; set; }
}

/// <summary>The second pair of eyes on a reversal.</summary>
internal sealed class ReversalApprovalEntity
{
    public long ReversalNumber { get; set; }

    public string Approver { get; set; } = "";

    public DateTime ApprovedAt { get; set; }

    public long EntryNumber { get; set; }
}

/// <summary>
/// How a record ended: <c>reversed</c> or <c>replaced</c>. Exactly one of the numbers is set. A record without an ending is standing.
/// </summary>
internal sealed class EndingEntity
{
    public long Number { get; set; }

    public string Status { get; set; } = "reversed";

    public long? DisbursementNumber { get; set; }

    public long? TransferNumber { get; set; }

    public long? AllocationNumber { get; set; }

    public long? RefundNumber { get; set; }

    public long? FeeNumber { get; set; }

    public DateTime RecordedAt { get; set; }
}
