using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Campaigns;

/// <summary>Approves a close-out as its checker (复核): the books are summed again, the campaign is closed, and the next release publishes it.</summary>
/// <returns>
/// Refusals: <c>close-out.unknown</c>, <c>close-out.own-approval</c>, <c>close-out.already-approved</c>, <c>close-out.outdated</c>, <c>campaign.closed</c>.
/// </returns>
public sealed record ApproveCloseOut : Command<Recorded>
{
    /// <summary>The close-out.</summary>
    public required string CloseOutId { get; init; }
}

internal sealed class ApproveCloseOutRules : AbstractValidator<ApproveCloseOut>
{
    public ApproveCloseOutRules() => RuleFor(command => command.CloseOutId).IsCode();
}

internal sealed class ApproveCloseOutHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<ApproveCloseOut, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(ApproveCloseOut request, CancellationToken cancellationToken)
    {
        CloseOutEntity? close = await books.CloseOuts.Include(row => row.Approval).FirstOrDefaultAsync(row => row.Id == request.CloseOutId, cancellationToken);
        if (close is null) return new CloseOutUnknown(request.CloseOutId);
        if (close.Approval is not null) return new CloseOutApproved(close.Id);
        Result<CampaignEntity> open = await books.OpenCampaignAsync(close.CampaignId, cancellationToken);
        if (open.IsRefused) return open.Refusal;
        if (close.Maker == scope.Person.Label) return new CloseOutOwnApproval(close.Id);
        CampaignInBooks now = await CampaignInBooks.SumAsync(books, close.CampaignId, cancellationToken);
        if (now != new CampaignInBooks(close.BookUnits, close.BookGifts, close.MatchedUnits, close.RefundedUnits)) return new CloseOutOutdated(close.Id);

        books.CloseOutApprovals.Add(new CloseOutApprovalEntity { CloseOutNumber = close.Number, Approver = scope.Person.Label, On = scope.Today, ApprovedAt = scope.Now });
        recording.Disclose(RecordSet.NameOf<CloseOut>(), close.Number);
        return new Recorded(close.Id);
    }
}
