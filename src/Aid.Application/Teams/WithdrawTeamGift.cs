using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Teams;

/// <summary>Counts a gift to its team no longer, because the giver took the agreement back. The gift itself is untouched.</summary>
/// <returns>Refusals: <c>team.unknown</c>, <c>team.gift-not-counted</c>.</returns>
public sealed record WithdrawTeamGift : Command<Recorded>
{
    /// <summary>The team or unit.</summary>
    public required string TeamId { get; init; }

    /// <summary>The gift.</summary>
    public required string DonationId { get; init; }
}

internal sealed class WithdrawTeamGiftRules : AbstractValidator<WithdrawTeamGift>
{
    public WithdrawTeamGiftRules()
    {
        RuleFor(command => command.TeamId).IsCode();
        RuleFor(command => command.DonationId).IsCode();
    }
}

internal sealed class WithdrawTeamGiftHandler(BooksContext books, Recording recording) : IRequestHandler<WithdrawTeamGift, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(WithdrawTeamGift request, CancellationToken cancellationToken)
    {
        string? kind = await books.Teams.Where(row => row.Id == request.TeamId).Select(row => row.Kind).FirstOrDefaultAsync(cancellationToken);
        if (kind is null) return new TeamUnknown(request.TeamId);
        TeamGiftEntity? last = await books.TeamGifts.AsNoTracking().Where(row => row.DonationId == request.DonationId).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        if (last is not { Status: "counted" } || last.TeamId != request.TeamId) return new TeamGiftNotCounted(request.DonationId);
        TeamGiftEntity withdrawn = recording.Add(new TeamGiftEntity
        {
            Id = last.Id, CampaignId = last.CampaignId, TeamId = last.TeamId, DonationId = last.DonationId, Status = "withdrawn", ConsentOn = last.ConsentOn, ConsentEvidence = last.ConsentEvidence,
        });
        if (kind == "team") recording.Disclose(RecordSet.NameOf<TeamGift>(), withdrawn.Number);
        return new Recorded(withdrawn.Id);
    }
}
