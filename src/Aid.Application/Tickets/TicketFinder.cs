using Aid.Application.Books;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Tickets;

/// <summary>Tickets of gifts.</summary>
internal static class TicketFinder
{
    /// <summary>Id of the ticket that stands for a gift; null where none does.</summary>
    public static Task<string?> StandingTicketAsync(this BooksContext books, string donationId, CancellationToken cancellationToken) =>
        books.FiscalTickets.AsNoTracking().Where(ticket => ticket.Reversal == null && ticket.Gifts.Any(gift => gift.DonationId == donationId))
            .Select(ticket => ticket.Id).FirstOrDefaultAsync(cancellationToken);
}
