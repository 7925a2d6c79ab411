using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Application.Refunds;
using Aid.Disclosure.Campaigns;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Matching;

/// <summary>
/// Records that a sponsor took a confirmed match back (收回), in part or whole: an outflow of the sponsor's gift that stands even when the money is spent. What is missing then is borne by an unrestricted
/// fund, or stands as a shortfall that everyone can see.
/// </summary>
/// <returns>Refusals: <c>match-result.unknown</c>, <c>match-result.exceeds</c>, <c>matching.shares-exceed</c>, <c>refund.exceeds</c>, <c>refund.reverse-transfers-first</c>.</returns>
public sealed record ClawBackMatch : Command<Recorded>
{
    /// <summary>The confirmed match.</summary>
    public required string MatchResultId { get; init; }

    /// <summary>Fen.</summary>
    public required long Units { get; init; }

    /// <summary>Day; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Why: public; it must not name a giver.</summary>
    public required string Reason { get; init; }

    /// <summary>From which gifts' shares it takes; the rest comes out of what was attributed to none.</summary>
    public IReadOnlyList<GiftShare> Shares { get; init; } = [];
}

internal sealed class ClawBackMatchRules : AbstractValidator<ClawBackMatch>
{
    public ClawBackMatchRules()
    {
        RuleFor(command => command.MatchResultId).IsCode();
        RuleFor(command => command.Units).IsQuantity();
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(ClawBackMatch.On));
        RuleFor(command => command.Reason).IsText(1_000);
        RuleFor(command => command.Shares).AreShares();
    }
}

internal sealed class ClawBackMatchHandler(BooksContext books, Recording recording, CommandScope scope, IRequestHandler<RefundDonation, Result<Recorded>> refunds)
    : IRequestHandler<ClawBackMatch, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(ClawBackMatch request, CancellationToken cancellationToken)
    {
        MatchResultEntity? result = await books.MatchResults.AsNoTracking().FirstOrDefaultAsync(row => row.Id == request.MatchResultId, cancellationToken);
        if (result is null) return new MatchResultUnknown(request.MatchResultId);
        StandingPool standing = (await StandingPool.LoadAsync(books, result.MatchingId, cancellationToken))!;
        if (standing.Pool.ClawBack(result.Id, request.Units, [.. request.Shares.Select(share => new MatchShare(share.DonationId, 0, share.Units))]) is { } refusal)
            return MatchRefusals.Of(refusal, result.Id);

        DateOnly on = request.On ?? scope.Today;
        Result<Recorded> refund = await refunds.Handle(new RefundDonation { DonationId = result.DonationId, Units = request.Units, Kind = "chargeback", On = on, Reason = request.Reason }, cancellationToken);
        if (refund.IsRefused) return refund.Refusal;
        MatchClawbackEntity clawback = recording.AddPublic(new MatchClawbackEntity
        {
            CampaignId = result.CampaignId,
            MatchingId = result.MatchingId,
            MatchResultId = result.Id,
            Units = request.Units,
            On = on,
            Reason = request.Reason,
            RefundId = refund.Value.Id,
        }, RecordSet.NameOf<MatchClawback>(), "mc");
        clawback.Shares.AddRange(request.Shares.Select((share, ordinal) => new ClawbackShareEntity
        {
            ClawbackNumber = clawback.Number, Ordinal = ordinal, ClawbackId = clawback.Id, DonationId = share.DonationId, Units = share.Units,
        }));
        return new Recorded(clawback.Id, refund.Value.EntryId);
    }
}
