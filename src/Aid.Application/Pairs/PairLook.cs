using Aid.Application.Books;
using Aid.Application.Donations;
using Aid.Disclosure.Records;
using Aid.Disclosure.Rollups;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Pairs;

/// <summary>The sides of a pair as the private books have them, before anything is published.</summary>
internal static class PairLook
{
    public static async Task<PairSides> SidesAsync(BooksContext books, OrganisationPairEntity pair, CancellationToken cancellationToken)
    {
        Disbursement? sent = pair.DisbursementId is not { } d ? null : await books.Disbursements.AsNoTracking().Where(row => row.Id == d && row.Approval != null)
            .Select(row => new Disbursement { Id = row.Id, Units = row.Units, On = row.On, Status = row.Ending == null ? "standing" : row.Ending.Status }).FirstOrDefaultAsync(cancellationToken);
        string line = PairSides.LineOf(pair.DisbursementId ?? "", pair.Asset);
        long reported = sent is null ? 0 : await books.Disbursements.AsNoTracking()
            .Where(row => row.ReportsOnId == sent.Id && row.Approval != null && row.Ending == null).SumAsync(row => row.Units, cancellationToken);
        long returned = sent is null ? 0 : await books.Transfers.AsNoTracking()
            .Where(row => row.Kind == "return" && row.FromLine == line && row.Ending == null).SumAsync(row => row.Units, cancellationToken);
        long number = DonationFinder.NumberOf(pair.DonationId ?? "");
        Donation? received = number == 0 ? null : await books.Donations.AsNoTracking().Where(row => row.Number == number)
            .Select(row => new Donation { Id = row.Id, GrossUnits = row.GrossUnits, ReceivedOn = row.ReceivedOn }).FirstOrDefaultAsync(cancellationToken);
        List<(string Kind, long Units)> back = received is null ? [] : [.. (await books.Refunds.AsNoTracking().Where(row => row.DonationId == received.Id && row.Ending == null)
            .Select(row => new { row.Kind, row.Units }).ToListAsync(cancellationToken)).Select(row => (row.Kind, row.Units))];
        return new PairSides(sent, reported, returned, received, back.Where(r => r.Kind == "void").Sum(r => r.Units), back.Where(r => r.Kind != "void").Sum(r => r.Units));
    }
}
