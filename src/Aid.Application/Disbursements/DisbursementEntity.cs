using Aid.Application.Books;
using Aid.Application.Reversals;

namespace Aid.Application.Disbursements;

/// <summary>
/// A payment, money passed on, a reported use or a distribution, <c>d1…</c>. It waits for its checker: until <see cref="Approval"/> exists it is neither in the
/// ledger nor public.
/// </summary>
internal sealed class DisbursementEntity : BooksEntity
{
    public string FundId { get; set; } = "";

    public string? ProjectId { get; set; }

    /// <summary><c>payment</c>, <c>passed-on</c>, <c>reported-use</c> or <c>distribution</c>.</summary>
    public string Kind { get; set; } = "payment";

    /// <summary><c>programme</c>, <c>administration</c> or <c>fundraising</c>.</summary>
    public string Category { get; set; } = "programme";

    /// <summary>The line it is to draw on; for a reported use, the line of what was passed on.</summary>
    public string Line { get; set; } = "";

    public string Asset { get; set; } = "CNY";

    public long Units { get; set; }

    public DateOnly On { get; set; }

    public string PurposeZh { get; set; } = "";

    public string PurposeEn { get; set; } = "";

    public string Recipient { get; set; } = "";

    public long? Persons { get; set; }

    public long? PersonTimes { get; set; }

    public string Evidence { get; set; } = "";

    /// <summary>For a reported use: the passed-on disbursement.</summary>
    public string? ReportsOnId { get; set; }

    /// <summary>For a replacement: the disbursement that it replaces.</summary>
    public string? ReplacesId { get; set; }

    /// <summary>For a replacement: why, in public.</summary>
    public string ReplacementReason { get; set; } = "";

    /// <summary>The held account that pays, such as <c>channel:shanghai/wechat</c>; empty for the organisation's bank or warehouse.</summary>
    public string PaidFrom { get; set; } = "";

    public ApprovalEntity? Approval { get; set; }

    public EndingEntity? Ending { get; set; }
}

/// <summary>The second pair of eyes on a disbursement: who, when, and the entry that it made.</summary>
internal sealed class ApprovalEntity
{
    public long DisbursementNumber { get; set; }

    public string Approver { get; set; } = "";

    public DateTime ApprovedAt { get; set; }

    public long EntryNumber { get; set; }
}
