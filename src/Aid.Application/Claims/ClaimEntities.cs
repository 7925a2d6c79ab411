using Aid.Application.Books;

namespace Aid.Application.Claims;

/// <summary>
/// A giver's claim, made through staff, to a gift without a channel's number (<c>q1…</c>). What the giver showed is private; the claim opens the receipt code only when another person approved it.
/// </summary>
internal sealed class ClaimEntity : BooksEntity
{
    public string DonationId { get; set; } = "";

    public string Reason { get; set; } = "";

    public string Evidence { get; set; } = "";

    public ClaimApprovalEntity? Approval { get; set; }
}

/// <summary>Who approved a claim.</summary>
internal sealed class ClaimApprovalEntity
{
    public long ClaimNumber { get; set; }

    public string Approver { get; set; } = "";

    public DateTime ApprovedAt { get; set; }
}
