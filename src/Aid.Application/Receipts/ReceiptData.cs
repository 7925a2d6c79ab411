using System.Text.Json;
using Aid.Application.Books;
using Aid.Application.Donors;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Receipts;

/// <summary>What receipts, fiscal tickets and claims keep of a giver: the printed name, and what staff wrote down in words. Numbers, amounts and days stay.</summary>
internal sealed class ReceiptData(BooksContext books) : IDonorData
{
    private const string Gone = "（已按捐赠人要求删除）";

    public string Section => "receipts";

    public async Task<object> ExportAsync(DonorFamily donor, IReadOnlyList<long> gifts, CancellationToken cancellationToken)
    {
        string[] ids = Ids(gifts);
        return new
        {
            Receipts = await books.Receipts.AsNoTracking().Where(row => ids.Contains(row.DonationId)).OrderBy(row => row.Number).Select(row => new
            {
                row.Id, row.DonationId, row.NameForm, Giver = row.Name == null ? "" : row.Name.Giver, row.Asset, row.Units, row.Purpose, row.ReceivedOn, row.IssuedOn, row.Issuer, row.Handler, row.ReplacesId,
                VoidReason = row.Void == null ? null : row.Void.Reason,
            }).ToListAsync(cancellationToken),
            Waivers = await books.ReceiptWaivers.AsNoTracking().Where(row => ids.Contains(row.DonationId)).OrderBy(row => row.Number)
                .Select(row => new { row.Id, row.DonationId, row.Kind, row.Note }).ToListAsync(cancellationToken),
            Tickets = await books.FiscalTickets.AsNoTracking().Where(row => row.Gifts.Any(gift => ids.Contains(gift.DonationId))).OrderBy(row => row.Number)
                .Select(row => new { row.Id, row.Code, row.TicketNumber, row.CheckCode, row.IssuedOn, row.Asset, row.Units }).ToListAsync(cancellationToken),
            TicketWaivers = await books.TicketWaivers.AsNoTracking().Where(row => ids.Contains(row.DonationId)).OrderBy(row => row.Number)
                .Select(row => new { row.Id, row.DonationId, row.Note }).ToListAsync(cancellationToken),
            Claims = await books.Claims.AsNoTracking().Where(row => ids.Contains(row.DonationId)).OrderBy(row => row.Number)
                .Select(row => new { row.Id, row.DonationId, row.Reason, row.Evidence, row.RecordedAt }).ToListAsync(cancellationToken),
        };
    }

    public async Task EraseAsync(DonorFamily donor, IReadOnlyList<long> gifts, CancellationToken cancellationToken)
    {
        string[] ids = Ids(gifts);
        List<long> receipts = await books.Receipts.Where(row => ids.Contains(row.DonationId)).Select(row => row.Number).ToListAsync(cancellationToken);
        await ForgetRequestsAsync(ids, cancellationToken);
        // A receipt without a name says that the name was erased.
        await books.ReceiptNames.Where(row => receipts.Contains(row.ReceiptNumber)).ExecuteDeleteAsync(cancellationToken);
        await books.ReceiptVoids.Where(row => receipts.Contains(row.ReceiptNumber)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Reason, Gone), cancellationToken);
        await books.ReceiptWaivers.Where(row => ids.Contains(row.DonationId)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Note, ""), cancellationToken);
        await books.TicketWaivers.Where(row => ids.Contains(row.DonationId)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Note, ""), cancellationToken);
        await books.Claims.Where(row => ids.Contains(row.DonationId)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Reason, "").SetProperty(row => row.Evidence, ""), cancellationToken);
    }

    // The hash of a kept request holds the name that was to be printed; it must not be there to be tried out.
    private async Task ForgetRequestsAsync(string[] gifts, CancellationToken cancellationToken)
    {
        List<string> written =
        [
            .. await books.Receipts.Where(row => gifts.Contains(row.DonationId)).Select(row => row.Id).ToListAsync(cancellationToken),
            .. await books.ReceiptWaivers.Where(row => gifts.Contains(row.DonationId)).Select(row => row.Id).ToListAsync(cancellationToken),
            .. await books.TicketWaivers.Where(row => gifts.Contains(row.DonationId)).Select(row => row.Id).ToListAsync(cancellationToken),
            .. await books.Claims.Where(row => gifts.Contains(row.DonationId)).Select(row => row.Id).ToListAsync(cancellationToken),
        ];
        string json = JsonSerializer.Serialize(written);
        await books.Database.ExecuteSqlAsync($"""
            UPDATE "idempotency" SET "RequestHash" = '' WHERE json_valid("Reply") AND json_extract("Reply", '$.Id') IN (SELECT value FROM json_each({json}))
            """, cancellationToken);
    }

    private static string[] Ids(IReadOnlyList<long> gifts) => [.. gifts.Select(number => "g" + number)];
}
