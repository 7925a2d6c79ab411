namespace Aid.Application.Donors;

/// <summary>
/// A noun that keeps something of a donor. Implementations are found by themselves, so that what a noun keeps is in every export and gone with every erasure without the donor's
/// slice knowing of it.
/// </summary>
internal interface IDonorData
{
    /// <summary>The section's name in an export, in the singular world of the API: camel case.</summary>
    string Section { get; }

    /// <summary>Everything that is held of the donor here, ready to be written as JSON.</summary>
    /// <param name="donor">The donor.</param>
    /// <param name="gifts">Numbers of their gifts.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    Task<object> ExportAsync(DonorFamily donor, IReadOnlyList<long> gifts, CancellationToken cancellationToken);

    /// <summary>Empties every field that tells who the donor is. Amounts, days, lines and commitments stay: the books remain whole.</summary>
    /// <param name="donor">The donor.</param>
    /// <param name="gifts">Numbers of their gifts.</param>
    /// <param name="cancellationToken">Stops it; the command's savepoint undoes what was done.</param>
    Task EraseAsync(DonorFamily donor, IReadOnlyList<long> gifts, CancellationToken cancellationToken);
}
