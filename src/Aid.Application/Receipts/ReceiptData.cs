using Aid.Application.Books;
using Aid.Application.Donors;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Receipts;

/// <summary>What receipts, fiscal tickets and claims keep of a giver. A receipt stays when its name goes: it then says that the name was erased.</summary>
internal sealed class ReceiptData(BooksContext books) : IDonorData
{
    public string Section => "receipts";

    public async Task<object> ExportAsync(DonorFamily donor, IReadOnlyList<long> gifts, CancellationToken cancellationToken)
    {
        string[] ids = [.. gifts.Select(number => "g" + number)];
        return new
        {
            Receipts = await books.Receipts.AsNoTracking().Where(row => ids.Contains(row.DonationId)).OrderBy(row => row.Number)
                .Select(row => new { row.Id, row.DonationId, row.NameForm, Giver = row.Name == null ? null : row.Name.Giver, row.Asset, row.Units, row.Purpose, row.IssuedOn, row.Handler, row.ReplacesId, IsVoid = row.Void != null })
                .ToListAsync(cancellationToken),
            Waivers = await books.ReceiptWaivers.AsNoTracking().Where(row => ids.Contains(row.DonationId)).Select(row => new { row.DonationId, row.Kind, row.Note }).ToListAsync(cancellationToken),
            Tickets = await books.FiscalTickets.AsNoTracking().Where(row => row.Gifts.Any(gift => ids.Contains(gift.DonationId))).OrderBy(row => row.Number)
                .Select(row => new { row.Id, row.Code, row.TicketNumber, row.CheckCode, row.IssuedOn, row.Asset, row.Units, IsReversed = row.Reversal != null }).ToListAsync(cancellationToken),
            TicketWaivers = await books.TicketWaivers.AsNoTracking().Where(row => ids.Contains(row.DonationId)).Select(row => new { row.DonationId, row.Note }).ToListAsync(cancellationToken),
            Claims = await books.Claims.AsNoTracking().Where(row => ids.Contains(row.DonationId)).Select(row => new { row.Id, row.DonationId, row.Reason, row.Evidence }).ToListAsync(cancellationToken),
        };
    }

    public async Task EraseAsync(DonorFamily donor, IReadOnlyList<long> gifts, CancellationToken cancellationToken)
    {
        string[] ids = [.. gifts.Select(number => "g" + number)];
        await books.ReceiptNames.Where(row => ids.Contains(row.DonationId)).ExecuteDeleteAsync(cancellationToken);
        await books.ReceiptWaivers.Where(row => ids.Contains(row.DonationId)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Note, ""), cancellationToken);
        await books.TicketWaivers.Where(row => ids.Contains(row.DonationId)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Note, ""), cancellationToken);
        await books.Claims.Where(row => ids.Contains(row.DonationId)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Reason, "").SetProperty(row => row.Evidence, ""), cancellationToken);
    }
}
