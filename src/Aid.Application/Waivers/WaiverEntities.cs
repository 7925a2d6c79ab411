using Aid.Application.Books;

namespace Aid.Application.Waivers;

/// <summary>A proposal to let a reason of the gate pass (放行), <c>w1…</c>. Reason and both labels are published with the release that uses it; until then it is private.</summary>
internal sealed class WaiverEntity : BooksEntity
{
    public string GateCode { get; set; } = "";

    /// <summary>The organisation whose reasons pass; null for everybody's.</summary>
    public string? OrganisationId { get; set; }

    public string Reason { get; set; } = "";
}

/// <summary>The second person's part: who and when are the row's own maker and time.</summary>
internal sealed class WaiverApprovalEntity : BooksEntity
{
    public string WaiverId { get; set; } = "";
}
