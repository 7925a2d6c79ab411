using Aid.Application.Books;
using Aid.Application.Publishing.Gate;
using Aid.Ledger.Results;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Waivers;

/// <summary>Waivers as the gate takes them: proposed by one person, approved by another, and not spent.</summary>
internal static class WaiverLook
{
    /// <summary>The waivers of these ids.</summary>
    /// <param name="books">The books.</param>
    /// <param name="ids">Their ids; each counts once.</param>
    /// <param name="lastReleaseAt">When the last release was prepared; null before the first. What was approved earlier was for that one.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>Refusals: <c>waiver.unknown</c>, <c>waiver.not-approved</c>, <c>waiver.spent</c>.</returns>
    public static async Task<Result<IReadOnlyList<Waiver>>> WaiversAsync(this BooksContext books, IEnumerable<string> ids, DateTime? lastReleaseAt, CancellationToken cancellationToken)
    {
        List<Waiver> waivers = [];
        foreach (string id in ids.Distinct(StringComparer.Ordinal))
        {
            WaiverEntity? waiver = await books.Waivers.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
            if (waiver is null) return new WaiverUnknown(id);
            WaiverApprovalEntity? approval = await books.WaiverApprovals.AsNoTracking().FirstOrDefaultAsync(row => row.WaiverId == id, cancellationToken);
            if (approval is null) return new WaiverNotApproved(id);
            if (approval.RecordedAt < lastReleaseAt) return new WaiverSpent(id);
            waivers.Add(new Waiver(waiver.GateCode, waiver.Reason, waiver.Maker, approval.Maker, waiver.OrganisationId));
        }
        return waivers;
    }
}
