using Aid.Application.Books;
using Aid.Application.Donations;
using Aid.Application.Pipeline;
using Aid.Application.Tickets;
using Aid.Ledger.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Receipts;

/// <summary>Asks which receipts and fiscal tickets a gift has, void and reversed ones too.</summary>
/// <param name="DonationId">The gift.</param>
/// <returns>Refusal: <c>donation.unknown</c>.</returns>
public sealed record GetGiftPapers(string DonationId) : Query<GiftPapers>;

/// <summary>What papers a gift has, in order of recording.</summary>
/// <param name="DonationId">The gift.</param>
/// <param name="Receipts">Its receipts.</param>
/// <param name="ReceiptWaiver"><c>waived</c> or <c>anonymous</c> where no receipt is wanted; null otherwise.</param>
/// <param name="Tickets">Its fiscal tickets.</param>
/// <param name="IsTicketWaived">True where the giver wants no fiscal ticket.</param>
public sealed record GiftPapers(string DonationId, IReadOnlyList<GiftReceipt> Receipts, string? ReceiptWaiver, IReadOnlyList<GiftTicket> Tickets, bool IsTicketWaived);

/// <summary>A receipt of a gift.</summary>
/// <param name="Number">Its number.</param>
/// <param name="IssuedOn">Day of issue.</param>
/// <param name="ReplacesId">The void one that it stands for; null for none.</param>
/// <param name="VoidReason">Why it is void; null while it stands.</param>
/// <param name="SuccessorId">The one that stands for it; null for none.</param>
public sealed record GiftReceipt(string Number, DateOnly IssuedOn, string? ReplacesId, string? VoidReason, string? SuccessorId);

/// <summary>A fiscal ticket of a gift.</summary>
/// <param name="Id">The ticket.</param>
/// <param name="Code">票据代码.</param>
/// <param name="Number">票据号码.</param>
/// <param name="CheckCode">校验码; empty for a paper ticket.</param>
/// <param name="IssuedOn">Day of issue.</param>
/// <param name="Units">Total of the ticket.</param>
/// <param name="Gifts">How many gifts it stands for.</param>
/// <param name="RedNumber">Number of the red ticket that reversed it; null while it stands.</param>
public sealed record GiftTicket(string Id, string Code, string Number, string CheckCode, DateOnly IssuedOn, long Units, int Gifts, string? RedNumber);

internal sealed class GetGiftPapersHandler(BooksContext books) : IRequestHandler<GetGiftPapers, Result<GiftPapers>>
{
    public async Task<Result<GiftPapers>> Handle(GetGiftPapers request, CancellationToken cancellationToken)
    {
        if (await books.DonationAsync(request.DonationId, cancellationToken) is not { } donation) return new DonationUnknown(request.DonationId);
        List<ReceiptEntity> receipts = await books.Receipts.AsNoTracking().Include(row => row.Void).Where(row => row.DonationId == donation.Id).OrderBy(row => row.Number).ToListAsync(cancellationToken);
        List<GiftTicket> tickets = await books.FiscalTickets.AsNoTracking().Where(row => row.Gifts.Any(gift => gift.DonationId == donation.Id)).OrderBy(row => row.Number)
            .Select(row => new GiftTicket(row.Id, row.Code, row.TicketNumber, row.CheckCode, row.IssuedOn, row.Units, row.Gifts.Count, row.Reversal == null ? null : row.Reversal.RedNumber)).ToListAsync(cancellationToken);
        return new GiftPapers(
            donation.Id,
            [.. receipts.Select(row => new GiftReceipt(row.Id, row.IssuedOn, row.ReplacesId, row.Void?.Reason, receipts.FirstOrDefault(other => other.ReplacesId == row.Id)?.Id))],
            await books.ReceiptWaivers.AsNoTracking().Where(row => row.DonationId == donation.Id).Select(row => row.Kind).FirstOrDefaultAsync(cancellationToken),
            tickets,
            await books.TicketWaivers.AnyAsync(row => row.DonationId == donation.Id, cancellationToken));
    }
}
