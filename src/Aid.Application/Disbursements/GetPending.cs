using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Disbursements;

/// <summary>Asks what waits for a checker: at most 500 of each kind, oldest first.</summary>
public sealed record GetPending : Query<PendingWork>;

/// <summary>What waits for a checker.</summary>
/// <param name="Disbursements">Disbursements that nobody approved yet.</param>
/// <param name="Reversals">Proposed reversals that nobody approved yet.</param>
/// <param name="Stock">Purchases and stock-takings that nobody approved yet.</param>
/// <param name="Years">Proposals to close or reopen a year that nobody approved yet.</param>
public sealed record PendingWork(
    IReadOnlyList<PendingDisbursement> Disbursements, IReadOnlyList<PendingReversal> Reversals, IReadOnlyList<PendingStock> Stock, IReadOnlyList<PendingYear> Years);

/// <summary>A purchase or a stock-taking that waits.</summary>
/// <param name="Id">The purchase (<c>q…</c>) or stock-taking (<c>k…</c>).</param>
/// <param name="RecordedAt">When it was recorded, UTC.</param>
/// <param name="Maker">Label of who recorded it.</param>
public sealed record PendingStock(string Id, DateTime RecordedAt, string Maker);

/// <summary>A disbursement that waits.</summary>
/// <param name="Id">The disbursement.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="FundId">The fund.</param>
/// <param name="Asset">Asset code.</param>
/// <param name="Units">Units.</param>
/// <param name="On">Day.</param>
/// <param name="PurposeZh">Purpose.</param>
/// <param name="Recipient">Who receives.</param>
/// <param name="Maker">Label of its maker, who may not approve it.</param>
public sealed record PendingDisbursement(string Id, string Kind, string FundId, string Asset, long Units, DateOnly On, string PurposeZh, string Recipient, string Maker);

/// <summary>A proposed reversal that waits.</summary>
/// <param name="Id">The proposal.</param>
/// <param name="SubjectId">The record to reverse.</param>
/// <param name="Reason">Why.</param>
/// <param name="Maker">Label of who proposed it.</param>
public sealed record PendingReversal(string Id, string SubjectId, string Reason, string Maker);

/// <summary>A proposal for a year that waits.</summary>
/// <param name="Id">The proposal.</param>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="Year">The year.</param>
/// <param name="Action"><c>close</c> or <c>reopen</c>.</param>
/// <param name="Reason">Why it is reopened; empty otherwise.</param>
/// <param name="Maker">Label of who proposed it.</param>
public sealed record PendingYear(string Id, string OrganisationId, int Year, string Action, string Reason, string Maker);

internal sealed class GetPendingHandler(BooksContext books) : IRequestHandler<GetPending, Result<PendingWork>>
{
    private const int Most = 500;

    public async Task<Result<PendingWork>> Handle(GetPending request, CancellationToken cancellationToken) => new PendingWork(
        await books.Disbursements.Where(row => row.Approval == null).OrderBy(row => row.Number).Take(Most)
            .Select(row => new PendingDisbursement(row.Id, row.Kind, row.FundId, row.Asset, row.Units, row.On, row.PurposeZh, row.Recipient, row.Maker)).ToListAsync(cancellationToken),
        await books.Reversals.Where(row => row.Approval == null).OrderBy(row => row.Number).Take(Most)
            .Select(row => new PendingReversal(row.Id, row.SubjectId, row.Reason, row.Maker)).ToListAsync(cancellationToken),
        [
            .. await books.Purchases.Where(row => !books.StockApprovals.Any(approval => approval.Id == row.Id)).OrderBy(row => row.Number).Take(Most)
                .Select(row => new PendingStock(row.Id, row.RecordedAt, row.Maker)).ToListAsync(cancellationToken),
            .. await books.StockCounts.Where(row => !books.StockApprovals.Any(approval => approval.Id == row.Id)).OrderBy(row => row.Number).Take(Most)
                .Select(row => new PendingStock(row.Id, row.RecordedAt, row.Maker)).ToListAsync(cancellationToken),
        ],
        await books.YearProposals.Where(row => !books.YearEnds.Any(year => year.ProposalId == row.Id)).OrderBy(row => row.Number).Take(Most)
            .Select(row => new PendingYear(row.Id, row.OrganisationId, row.Year, row.Action, row.Reason, row.Maker)).ToListAsync(cancellationToken));
}
