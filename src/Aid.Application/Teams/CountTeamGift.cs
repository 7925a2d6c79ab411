using Aid.Application.Books;
using Aid.Application.Donations;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Teams;

/// <summary>
/// Counts a gift of a campaign to a team or a unit. The giver must have agreed: the day and the evidence are kept, privately. A gift is counted to one team at most.
/// </summary>
/// <returns>Refusals: <c>team.unknown</c>, <c>donation.unknown</c>, <c>team.gift-elsewhere</c>, <c>team.gift-counted</c>.</returns>
public sealed record CountTeamGift : Command<Recorded>
{
    /// <summary>The team or unit.</summary>
    public required string TeamId { get; init; }

    /// <summary>The gift.</summary>
    public required string DonationId { get; init; }

    /// <summary>Day on which the giver agreed to be counted to the team.</summary>
    public required DateOnly ConsentOn { get; init; }

    /// <summary>How the agreement is kept, such as the platform's record of joining; private.</summary>
    public required string ConsentEvidence { get; init; }
}

internal sealed class CountTeamGiftRules : AbstractValidator<CountTeamGift>
{
    public CountTeamGiftRules()
    {
        RuleFor(command => command.TeamId).IsCode();
        RuleFor(command => command.DonationId).IsCode();
        RuleFor(command => command.ConsentOn).IsDay();
        RuleFor(command => command.ConsentEvidence).IsText(200);
    }
}

internal sealed class CountTeamGiftHandler(BooksContext books, Recording recording) : IRequestHandler<CountTeamGift, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(CountTeamGift request, CancellationToken cancellationToken)
    {
        TeamEntity? team = await books.Teams.AsNoTracking().Where(row => row.Id == request.TeamId).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        if (team is null) return new TeamUnknown(request.TeamId);
        if (await books.DonationAsync(request.DonationId, cancellationToken) is not { } gift) return new DonationUnknown(request.DonationId);
        if (gift.CampaignId != team.CampaignId) return new TeamGiftElsewhere(gift.Id);
        TeamGiftEntity? last = await books.TeamGifts.AsNoTracking().Where(row => row.DonationId == gift.Id).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        if (last is { Status: "counted" }) return new TeamGiftCounted(gift.Id, last.TeamId);
        TeamGiftEntity counted = recording.Add(new TeamGiftEntity
        {
            CampaignId = team.CampaignId, TeamId = team.Id, DonationId = gift.Id, ConsentOn = request.ConsentOn, ConsentEvidence = request.ConsentEvidence,
        }, "tg");
        if (team.Kind == "team") recording.Disclose(RecordSet.NameOf<TeamGift>(), counted.Number);
        return new Recorded(counted.Id);
    }
}
