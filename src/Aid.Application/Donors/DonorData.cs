using Aid.Application.Books;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Donors;

/// <summary>The donor's own rows: what is known of them, what they agreed to, merges and links.</summary>
internal sealed class DonorData(BooksContext books) : IDonorData
{
    public string Section => "records";

    public async Task<object> ExportAsync(DonorFamily donor, IReadOnlyList<long> gifts, CancellationToken cancellationToken) => new
    {
        Versions = await books.Donors.AsNoTracking().Where(row => donor.Ids.Contains(row.Id)).OrderBy(row => row.Number)
            .Select(row => new { row.Id, row.Kind, row.Name, row.Phone, row.Email, row.Address, row.DocumentKind, row.DocumentNumber, row.Note, row.Source, row.RecordedAt, row.Maker }).ToListAsync(cancellationToken),
        Consents = await books.DonorConsents.AsNoTracking().Where(row => donor.Ids.Contains(row.DonorId)).OrderBy(row => row.Number)
            .Select(row => new { row.Id, row.DonorId, row.Use, row.Form, row.ShownName, row.On, row.Evidence, row.RecordedAt, row.Maker }).ToListAsync(cancellationToken),
        Merges = await books.DonorMerges.AsNoTracking().Where(row => donor.Ids.Contains(row.DonorId) || donor.Ids.Contains(row.SurvivorId)).OrderBy(row => row.Number)
            .Select(row => new { row.DonorId, row.SurvivorId, row.IsMerged, row.Reason, row.RecordedAt, row.Maker }).ToListAsync(cancellationToken),
        Links = await books.DonorGifts.AsNoTracking().Where(row => donor.Ids.Contains(row.DonorId)).OrderBy(row => row.Number)
            .Select(row => new { Gift = "g" + row.DonationNumber, row.DonorId, row.IsLinked, row.Reason, row.RecordedAt, row.Maker }).ToListAsync(cancellationToken),
    };

    public async Task EraseAsync(DonorFamily donor, IReadOnlyList<long> gifts, CancellationToken cancellationToken)
    {
        await books.Donors.Where(row => donor.Ids.Contains(row.Id)).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.Name, "").SetProperty(row => row.Phone, "").SetProperty(row => row.Email, "").SetProperty(row => row.Address, "")
            .SetProperty(row => row.DocumentKind, "").SetProperty(row => row.DocumentNumber, "").SetProperty(row => row.Note, "").SetProperty(row => row.Source, ""), cancellationToken);
        await books.DonorConsents.Where(row => donor.Ids.Contains(row.DonorId)).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.ShownName, (string?)null).SetProperty(row => row.Evidence, "").SetProperty(row => row.Source, ""), cancellationToken);
        await books.DonorMerges.Where(row => donor.Ids.Contains(row.DonorId) || donor.Ids.Contains(row.SurvivorId))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Reason, ""), cancellationToken);
        await books.DonorGifts.Where(row => donor.Ids.Contains(row.DonorId)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Reason, ""), cancellationToken);
    }
}
