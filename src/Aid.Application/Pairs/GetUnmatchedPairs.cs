using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Disclosure.Rollups;
using Aid.Ledger.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Pairs;

/// <summary>Asks for the pairs on which two societies do not say the same, oldest first, at most 500: what a receiver has still to confirm, and what a sender has not recorded.</summary>
/// <param name="OrganisationId">Only those with this society on either side; null for all.</param>
public sealed record GetUnmatchedPairs(string? OrganisationId = null) : Query<IReadOnlyList<UnmatchedPair>>;

/// <summary>A pair that does not match, as the books stand now.</summary>
/// <param name="Id">The pair.</param>
/// <param name="FromOrganisationId">The sender.</param>
/// <param name="ToOrganisationId">The receiver.</param>
/// <param name="Asset">Asset code.</param>
/// <param name="DisbursementId">The sender's record; null where there is none.</param>
/// <param name="SentUnits">Units sent and not given back.</param>
/// <param name="DonationId">The receiver's record; null where there is none.</param>
/// <param name="ReceivedUnits">Units received and not sent back.</param>
/// <param name="Status"><c>sent-only</c>, <c>received-only</c> or <c>differs</c>.</param>
/// <param name="Since">The day of the first side, Asia/Shanghai.</param>
/// <param name="AgeDays">Days from then to today.</param>
public sealed record UnmatchedPair(
    string Id, string FromOrganisationId, string ToOrganisationId, string Asset, string? DisbursementId, long SentUnits, string? DonationId, long ReceivedUnits, string Status, DateOnly Since, int AgeDays);

internal sealed class GetUnmatchedPairsHandler(BooksContext books, TimeProvider clock) : IRequestHandler<GetUnmatchedPairs, Result<IReadOnlyList<UnmatchedPair>>>
{
    private const int Most = 500;

    public async Task<Result<IReadOnlyList<UnmatchedPair>>> Handle(GetUnmatchedPairs request, CancellationToken cancellationToken)
    {
        DateOnly today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime.AddHours(8));
        List<OrganisationPairEntity> rows = await books.OrganisationPairs.AsNoTracking()
            .Where(row => request.OrganisationId == null || row.FromOrganisationId == request.OrganisationId || row.ToOrganisationId == request.OrganisationId)
            .OrderBy(row => row.Number).ToListAsync(cancellationToken);
        List<UnmatchedPair> open = [];
        foreach (OrganisationPairEntity pair in rows.GroupBy(row => row.Id, StringComparer.Ordinal).Select(versions => versions.Last()))
        {
            PairSides sides = await PairLook.SidesAsync(books, pair, cancellationToken);
            if (sides.Status is "matched" or "ended") continue;
            DateOnly since = new[] { sides.Sent?.On, sides.Received?.ReceivedOn }.OfType<DateOnly>().Min();
            open.Add(new UnmatchedPair(
                pair.Id, pair.FromOrganisationId, pair.ToOrganisationId, pair.Asset, pair.DisbursementId, sides.SentUnits, pair.DonationId, sides.ReceivedUnits, sides.Status, since,
                today.DayNumber - since.DayNumber));
        }
        return open.OrderBy(pair => pair.Since).Take(Most).ToList();
    }
}
