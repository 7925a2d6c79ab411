using Aid.Application.Books;
using Aid.Application.Donations;
using Aid.Application.Pipeline;
using Aid.Application.Receipts;
using Aid.Disclosure.Commitments;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Claims;

/// <summary>Claims a gift without a channel's number for its giver, who came to the society: with a reason, what they showed, and a second person's approval.</summary>
/// <returns>Refusals: <c>donation.unknown</c>, <c>claim.has-number</c>.</returns>
public sealed record ClaimForGiver : Command<Recorded>
{
    /// <summary>The gift.</summary>
    public required string DonationId { get; init; }

    /// <summary>Why the claim is believed, private.</summary>
    public required string Reason { get; init; }

    /// <summary>What the giver showed, such as a bank slip of that day, private.</summary>
    public required string Evidence { get; init; }
}

/// <summary>Approves a claim that another person made; its receipt code can then be given out.</summary>
/// <returns>Refusals: <c>claim.unknown</c>, <c>claim.own-approval</c>, <c>claim.already-approved</c>.</returns>
public sealed record ApproveClaim : Command<Recorded>
{
    /// <summary>The claim.</summary>
    public required string ClaimId { get; init; }
}

/// <summary>Asks for the receipt code of an approved claim.</summary>
/// <param name="ClaimId">The claim.</param>
/// <returns>Refusals: <c>claim.unknown</c>, <c>claim.not-approved</c>, <c>receipt.not-published</c>.</returns>
public sealed record GetClaimedCode(string ClaimId) : Query<ClaimedCode>;

internal sealed class ClaimForGiverRules : AbstractValidator<ClaimForGiver>
{
    public ClaimForGiverRules()
    {
        RuleFor(command => command.DonationId).IsCode();
        RuleFor(command => command.Reason).IsText(400);
        RuleFor(command => command.Evidence).IsText(400);
    }
}

internal sealed class ApproveClaimRules : AbstractValidator<ApproveClaim>
{
    public ApproveClaimRules() => RuleFor(command => command.ClaimId).IsCode();
}

internal sealed class ClaimForGiverHandler(BooksContext books, Recording recording) : IRequestHandler<ClaimForGiver, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(ClaimForGiver request, CancellationToken cancellationToken)
    {
        if (await books.DonationAsync(request.DonationId, cancellationToken) is not { } donation) return new DonationUnknown(request.DonationId);
        if (donation.TransactionNumber is not null) return new ClaimHasNumber(donation.Id);
        ClaimEntity claim = recording.Add(new ClaimEntity { DonationId = donation.Id, Reason = request.Reason, Evidence = request.Evidence }, "q");
        return new Recorded(claim.Id);
    }
}

internal sealed class ApproveClaimHandler(BooksContext books, CommandScope scope) : IRequestHandler<ApproveClaim, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(ApproveClaim request, CancellationToken cancellationToken)
    {
        if (await books.Claims.Include(row => row.Approval).FirstOrDefaultAsync(row => row.Id == request.ClaimId, cancellationToken) is not { } claim) return new ClaimUnknown(request.ClaimId);
        if (claim.Approval is not null) return new ClaimApproved(claim.Id);
        if (claim.Maker == scope.Person.Label) return new ClaimOwnApproval(claim.Id);
        claim.Approval = new ClaimApprovalEntity { ClaimNumber = claim.Number, Approver = scope.Person.Label, ApprovedAt = scope.Now };
        return new Recorded(claim.Id);
    }
}

internal sealed class GetClaimedCodeHandler(BooksContext books, BooksOptions options) : IRequestHandler<GetClaimedCode, Result<ClaimedCode>>
{
    public async Task<Result<ClaimedCode>> Handle(GetClaimedCode request, CancellationToken cancellationToken)
    {
        if (await books.Claims.AsNoTracking().Include(row => row.Approval).FirstOrDefaultAsync(row => row.Id == request.ClaimId, cancellationToken) is not { } claim) return new ClaimUnknown(request.ClaimId);
        if (claim.Approval is null) return new ClaimWaiting(claim.Id);
        DonationEntity donation = (await books.DonationAsync(claim.DonationId, cancellationToken))!;
        return PublishedGift.LeafIndexOf(options, donation.Id) is { } leaf ? new ClaimedCode(ReceiptCode.Format(leaf, donation.ReceiptSecret)) : new ReceiptNotPublished(donation.Id);
    }
}
