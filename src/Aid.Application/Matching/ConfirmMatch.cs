using Aid.Application.Books;
using Aid.Application.Campaigns;
using Aid.Application.Donations;
using Aid.Application.Pipeline;
using Aid.Disclosure.Campaigns;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Matching;

/// <summary>
/// Confirms a match from a settlement: the sponsor's gift is recorded to the campaign's fund, and attributed to gifts only where the settlement says so. Until then a match is provisional and not in the books.
/// </summary>
/// <returns>
/// Refusals: <c>matching.unknown</c>, <c>campaign.closed</c>, <c>donation.unknown</c>, <c>matching.gift-ineligible</c>, <c>matching.pool-exceeded</c>, <c>matching.gift-cap-exceeded</c>,
/// <c>matching.shares-exceed</c>, <c>fund.designation-unknown</c>, <c>donation.transaction-number-taken</c>.
/// </returns>
public sealed record ConfirmMatch : Command<Recorded>
{
    /// <summary>The matching.</summary>
    public required string MatchingId { get; init; }

    /// <summary>Fen.</summary>
    public required long Units { get; init; }

    /// <summary>Designation of the campaign's fund that it goes to; empty for none.</summary>
    public string Designation { get; init; } = "";

    /// <summary>Day of the settlement; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The settlement's own reference; public.</summary>
    public string Statement { get; init; } = "";

    /// <summary>Channel that pays it out, such as <c>tencent</c>.</summary>
    public string Channel { get; init; } = "bank";

    /// <summary>The channel's number of the payment; private; null where it has none.</summary>
    public string? TransactionNumber { get; init; }

    /// <summary>What the settlement attributes to gifts, at most 500; empty where it says nothing of them. A longer settlement is confirmed in parts.</summary>
    public IReadOnlyList<GiftShare> Shares { get; init; } = [];
}

/// <summary>What is attributed to one gift.</summary>
/// <param name="DonationId">The gift.</param>
/// <param name="Units">Fen.</param>
public sealed record GiftShare(string DonationId, long Units);

internal sealed class ConfirmMatchRules : AbstractValidator<ConfirmMatch>
{
    public ConfirmMatchRules()
    {
        RuleFor(command => command.MatchingId).IsCode();
        RuleFor(command => command.Units).IsQuantity();
        RuleFor(command => command.Designation).IsCodeOrEmpty();
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(ConfirmMatch.On));
        RuleFor(command => command.Statement).IsTextOrEmpty(100);
        RuleFor(command => command.Channel).IsCode();
        RuleFor(command => command.TransactionNumber ?? "-").IsText(100).OverridePropertyName(nameof(ConfirmMatch.TransactionNumber));
        RuleFor(command => command.Shares).AreShares();
    }
}

/// <summary>What shares must be.</summary>
internal static class ShareRules
{
    /// <summary>Not more than fit into one leaf, each gift at most once.</summary>
    public static void AreShares<T>(this IRuleBuilder<T, IReadOnlyList<GiftShare>> rule) => rule
        .Must(shares => shares is { Count: <= 500 } && shares.All(share => share is { DonationId.Length: > 0 and <= 40, Units: > 0 })
            && shares.Select(share => share.DonationId).Distinct(StringComparer.Ordinal).Count() == shares.Count)
        .WithMessage("at most 500 gifts, each once, each with a positive amount / 至多 500 笔，每笔一次，金额为正");
}

internal sealed class ConfirmMatchHandler(BooksContext books, Recording recording, CommandScope scope, IRequestHandler<RecordDonation, Result<Recorded>> donations)
    : IRequestHandler<ConfirmMatch, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(ConfirmMatch request, CancellationToken cancellationToken)
    {
        if (await StandingPool.LoadAsync(books, request.MatchingId, cancellationToken) is not { } standing) return new MatchingUnknown(request.MatchingId);
        Result<CampaignEntity> open = await books.OpenCampaignAsync(standing.Rule.CampaignId, cancellationToken);
        if (open.IsRefused) return open.Refusal;
        Result<List<MatchShare>> shares = await SharesAsync(standing.Rule, request, cancellationToken);
        if (shares.IsRefused) return shares.Refusal;
        if (standing.Pool.Confirm("", request.Units, shares.Value) is { } refusal) return MatchRefusals.Of(refusal);

        // The sponsor's gift is a gift like any other: the handler of gifts writes it, in this command's savepoint.
        DateOnly on = request.On ?? scope.Today;
        Result<Recorded> gift = await donations.Handle(new RecordDonation
        {
            Parts = [new DonationShare(open.Value.FundId, request.Units, request.Designation)],
            ReceivedOn = on,
            Channel = request.Channel,
            TransactionNumber = request.TransactionNumber,
            CampaignId = open.Value.Id,
            Giver = standing.Rule.SponsorZh,
            NameForm = "named",
        }, cancellationToken);
        if (gift.IsRefused) return gift.Refusal;

        MatchResultEntity result = recording.AddPublic(new MatchResultEntity
        {
            CampaignId = standing.Rule.CampaignId,
            MatchingId = standing.Rule.Id,
            RuleVersion = standing.Rule.Version,
            Units = request.Units,
            On = on,
            Statement = request.Statement,
            DonationId = gift.Value.Id,
        }, RecordSet.NameOf<MatchResult>(), "m");
        result.Shares.AddRange(request.Shares.Select((share, ordinal) => new MatchShareEntity
        {
            ResultNumber = result.Number, Ordinal = ordinal, ResultId = result.Id, DonationId = share.DonationId, Units = share.Units,
        }));
        return new Recorded(result.Id, gift.Value.EntryId);
    }

    private async Task<Result<List<MatchShare>>> SharesAsync(MatchingEntity rule, ConfirmMatch request, CancellationToken cancellationToken)
    {
        List<MatchShare> shares = [];
        foreach (GiftShare share in request.Shares)
        {
            if (await books.DonationAsync(share.DonationId, cancellationToken) is not { } gift) return new DonationUnknown(share.DonationId);
            bool isInTime = gift.ReceivedOn >= rule.StartsOn && (rule.EndsOn is null || gift.ReceivedOn <= rule.EndsOn);
            if (gift.CampaignId != rule.CampaignId || gift.Asset != "CNY" || !isInTime || await books.MatchResults.AnyAsync(row => row.DonationId == gift.Id, cancellationToken))
                return new MatchGiftIneligible(gift.Id);
            shares.Add(new MatchShare(gift.Id, gift.GrossUnits, share.Units));
        }

        return shares;
    }
}
