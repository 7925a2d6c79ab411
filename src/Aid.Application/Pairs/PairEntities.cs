using Aid.Application.Books;

namespace Aid.Application.Pairs;

/// <summary>
/// Money between two societies of these books, <c>op1…</c>, told by each side by its own record. What the sides amount to is not kept here: it follows from the two records. A newer row with the same id
/// says what was linked since.
/// </summary>
internal sealed class OrganisationPairEntity : BooksEntity
{
    public string FromOrganisationId { get; set; } = "";

    public string ToOrganisationId { get; set; } = "";

    public string Asset { get; set; } = "CNY";

    /// <summary>The sender's approved disbursement; null while there is none.</summary>
    public string? DisbursementId { get; set; }

    /// <summary>The receiver's gift; null while there is none.</summary>
    public string? DonationId { get; set; }

    /// <summary>The pair that holds the units of this one since the two were joined; null otherwise.</summary>
    public string? JoinedToId { get; set; }
}

/// <summary>To which society of these books a disbursement passes money on, as its maker said; private until the disbursement is approved.</summary>
internal sealed class PassageEntity : BooksEntity
{
    public string DisbursementId { get; set; } = "";

    public string RecipientOrganisationId { get; set; } = "";

    /// <summary>The pair that the receiver had begun; null where the sender is first.</summary>
    public string? PairId { get; set; }
}
