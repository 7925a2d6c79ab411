using Aid.Application.Books;
using Aid.Ledger.Results;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Disbursements;

/// <summary>Disbursements with their approval and ending.</summary>
internal static class DisbursementFinder
{
    /// <summary>A disbursement as it stands; null where there is none.</summary>
    public static Task<DisbursementEntity?> DisbursementAsync(this BooksContext books, string id, CancellationToken cancellationToken) =>
        books.Disbursements.Include(row => row.Approval).Include(row => row.Ending).FirstOrDefaultAsync(row => row.Id == id, cancellationToken);

    /// <summary>An approved disbursement that stands.</summary>
    public static async Task<Result<DisbursementEntity>> StandingAsync(this BooksContext books, string id, CancellationToken cancellationToken)
    {
        if (await books.DisbursementAsync(id, cancellationToken) is not { } found) return new DisbursementUnknown(id);
        if (found.Approval is null) return new NotApproved(id);
        return found.Ending is null ? found : new NotStanding(id);
    }

    /// <summary>An approved disbursement that passed something on and stands.</summary>
    public static async Task<Result<DisbursementEntity>> PassedOnAsync(this BooksContext books, string id, CancellationToken cancellationToken)
    {
        Result<DisbursementEntity> found = await books.StandingAsync(id, cancellationToken);
        return found.IsRefused || found.Value.Kind == "passed-on" ? found : new NotPassedOn(id);
    }
}
