using Aid.Application.Books;
using Aid.Application.Entries;
using Aid.Ledger.Results;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Reversals;

/// <summary>What a reversal takes back.</summary>
/// <param name="Kind">Its feed set.</param>
/// <param name="Number">Its number there.</param>
/// <param name="Id">Its id.</param>
/// <param name="EventId">The ledger event that it reverses.</param>
/// <param name="IsEnded">Whether it was reversed or replaced already.</param>
internal sealed record ReversalSubject(string Kind, long Number, string Id, string EventId, bool IsEnded)
{
    /// <summary>Finds a record by its id, or by the id of the entry that booked it.</summary>
    /// <returns>Refusals: <c>record.unknown</c>, <c>record.not-standing</c>.</returns>
    public static async Task<Result<ReversalSubject>> FindAsync(BooksContext books, string id, CancellationToken cancellationToken)
    {
        string subject = id;
        if (id.StartsWith('e'))
            subject = await books.Entries.Where(entry => entry.Id == id).Select(entry => entry.SubjectId).FirstOrDefaultAsync(cancellationToken) ?? id;
        ReversalSubject? found = (subject.Length > 0 ? subject[0] : ' ') switch
        {
            'd' => await books.Disbursements.Where(row => row.Id == subject && row.Approval != null)
                .Select(row => new ReversalSubject(DisclosureKinds.Disbursements, row.Number, row.Id, row.Id, row.Ending != null)).FirstOrDefaultAsync(cancellationToken),
            't' => await books.Transfers.Where(row => row.Id == subject)
                .Select(row => new ReversalSubject(DisclosureKinds.Transfers, row.Number, row.Id, row.OutflowId, row.Ending != null)).FirstOrDefaultAsync(cancellationToken),
            'a' => await books.Allocations.Where(row => row.Id == subject)
                .Select(row => new ReversalSubject(DisclosureKinds.Allocations, row.Number, row.Id, row.OutflowId, row.Ending != null)).FirstOrDefaultAsync(cancellationToken),
            'r' => await books.Refunds.Where(row => row.Id == subject)
                .Select(row => new ReversalSubject(DisclosureKinds.Refunds, row.Number, row.Id, row.OutflowId, row.Ending != null)).FirstOrDefaultAsync(cancellationToken),
            'f' => await books.Fees.Where(row => row.Id == subject)
                .Select(row => new ReversalSubject(DisclosureKinds.Fees, row.Number, row.Id, row.OutflowId, row.Ending != null)).FirstOrDefaultAsync(cancellationToken),
            _ => null,
        };
        if (found is null) return new RecordUnknown(id);
        return found.IsEnded ? new Disbursements.NotStanding(found.Id) : found;
    }

    /// <summary>The ending of this record.</summary>
    public EndingEntity ToEnding(long number, DateTime now)
    {
        EndingEntity ending = new() { Number = number, Status = "reversed", RecordedAt = now };
        switch (Kind)
        {
            case DisclosureKinds.Disbursements: ending.DisbursementNumber = Number; break;
            case DisclosureKinds.Transfers: ending.TransferNumber = Number; break;
            case DisclosureKinds.Allocations: ending.AllocationNumber = Number; break;
            case DisclosureKinds.Refunds: ending.RefundNumber = Number; break;
            default: ending.FeeNumber = Number; break;
        }
        return ending;
    }
}
