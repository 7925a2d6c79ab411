using Aid.Application.Books;
using Aid.Application.Campaigns;
using Aid.Application.Pipeline;
using Aid.Application.Teams;
using Aid.Ledger.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.LiveTotals;

/// <summary>Asks whether there is a campaign, or a team of it, whose live total can be followed.</summary>
/// <param name="CampaignId">The campaign.</param>
/// <param name="TeamId">The team; null for the campaign as a whole.</param>
/// <returns>Refusals: <c>campaign.unknown</c>, <c>team.unknown</c>.</returns>
public sealed record FindLiveSubject(string CampaignId, string? TeamId) : Query<string>;

internal sealed class FindLiveSubjectHandler(BooksContext books) : IRequestHandler<FindLiveSubject, Result<string>>
{
    public async Task<Result<string>> Handle(FindLiveSubject request, CancellationToken cancellationToken)
    {
        if (!await books.Campaigns.AnyAsync(row => row.Id == request.CampaignId, cancellationToken)) return new CampaignUnknown(request.CampaignId);
        if (request.TeamId is { } team && !await books.Teams.AnyAsync(row => row.Id == team && row.CampaignId == request.CampaignId && row.Kind == "team", cancellationToken)) return new TeamUnknown(team);
        return request.CampaignId;
    }
}
