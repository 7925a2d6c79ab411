using Aid.Application.Books;
using Aid.Application.Donations;
using Aid.Ledger.Results;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Donors;

/// <summary>A donor with every record that was merged into it.</summary>
/// <param name="Id">The surviving record.</param>
/// <param name="Ids">Ids of all records, the survivor first.</param>
/// <param name="Current">The survivor's newest row.</param>
internal sealed record DonorFamily(string Id, IReadOnlyList<string> Ids, DonorEntity Current);

/// <summary>Donors, their merged records, gifts and standing consent.</summary>
internal static class DonorFinder
{
    /// <summary>The donor that an id stands for, following merges.</summary>
    /// <returns>Refusals: <c>donor.unknown</c>, <c>donor.erased</c>.</returns>
    public static async Task<Result<DonorFamily>> DonorAsync(this BooksContext books, string id, CancellationToken cancellationToken)
    {
        if (!await books.Donors.AnyAsync(row => row.Id == id, cancellationToken)) return new DonorUnknown(id);
        List<DonorMergeEntity> merges = await books.DonorMerges.AsNoTracking().OrderBy(row => row.Number).ToListAsync(cancellationToken);
        Dictionary<string, string> into = [];
        foreach (DonorMergeEntity merge in merges)
        {
            if (merge.IsMerged) into[merge.DonorId] = merge.SurvivorId;
            else into.Remove(merge.DonorId);
        }
        string root = id;
        while (into.TryGetValue(root, out string? survivor)) root = survivor;
        List<string> ids = [root];
        for (int at = 0; at < ids.Count; at++) ids.AddRange(into.Where(pair => pair.Value == ids[at]).Select(pair => pair.Key).Order(StringComparer.Ordinal));
        if (await books.DonorErasures.AnyAsync(row => ids.Contains(row.DonorId), cancellationToken)) return new DonorErased(root);
        return new DonorFamily(root, ids, await books.Donors.Where(row => row.Id == root).OrderByDescending(row => row.Number).FirstAsync(cancellationToken));
    }

    /// <summary>Numbers of the gifts that stand linked to a donor, oldest first.</summary>
    public static async Task<IReadOnlyList<long>> GiftsAsync(this BooksContext books, DonorFamily donor, CancellationToken cancellationToken)
    {
        List<long> ever = await books.DonorGifts.Where(row => donor.Ids.Contains(row.DonorId)).Select(row => row.DonationNumber).Distinct().ToListAsync(cancellationToken);
        List<DonorGiftEntity> links = await books.DonorGifts.AsNoTracking().Where(row => ever.Contains(row.DonationNumber)).OrderBy(row => row.Number).ToListAsync(cancellationToken);
        return [.. links.GroupBy(link => link.DonationNumber).Select(group => group.Last()).Where(link => link.IsLinked && donor.Ids.Contains(link.DonorId))
            .Select(link => link.DonationNumber).Order()];
    }

    /// <summary>The donor that a gift stands linked to; null where none.</summary>
    public static async Task<string?> DonorOfAsync(this BooksContext books, long donationNumber, CancellationToken cancellationToken) =>
        await books.DonorGifts.AsNoTracking().Where(row => row.DonationNumber == donationNumber).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken)
            is { IsLinked: true } link ? link.DonorId : null;

    /// <summary>The consent that stands for a use; null where the donor never said. Of merged records the latest word counts.</summary>
    public static Task<DonorConsentEntity?> ConsentAsync(this BooksContext books, DonorFamily donor, string use, CancellationToken cancellationToken) =>
        books.DonorConsents.AsNoTracking().Where(row => donor.Ids.Contains(row.DonorId) && row.Use == use).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);

    /// <summary>How the donor's gifts may be shown by what they agreed to: organisations by name unless they object, persons only once they agreed.</summary>
    public static GiverForm FormOf(DonorEntity donor, DonorConsentEntity? consent) => (consent?.Form ?? (donor.Kind == "organisation" ? "named" : "withdrawn")) switch
    {
        "withdrawn" => GiverForm.Agreed("withheld", donor.Name, null),
        string form => GiverForm.Agreed(form, donor.Name, consent?.ShownName),
    };
}
