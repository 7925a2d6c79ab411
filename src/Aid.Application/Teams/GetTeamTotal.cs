using Aid.Application.Books;
using Aid.Application.Donations;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Teams;

/// <summary>Asks what a team or a unit gave: the statement that staff hand to that team or unit, and to nobody else.</summary>
/// <param name="TeamId">The team or unit.</param>
/// <returns>Refusals: <c>team.unknown</c>.</returns>
public sealed record GetTeamTotal(string TeamId) : Query<TeamTotal>;

/// <summary>What a team or a unit gave.</summary>
/// <param name="TeamId">The team or unit.</param>
/// <param name="Kind"><c>team</c> or <c>unit</c>.</param>
/// <param name="NameZh">Its name.</param>
/// <param name="CampaignId">The campaign.</param>
/// <param name="Units">Gifts counted to it, gross, in fen.</param>
/// <param name="Gifts">Their number.</param>
public sealed record TeamTotal(string TeamId, string Kind, string NameZh, string CampaignId, long Units, long Gifts);

internal sealed class GetTeamTotalHandler(BooksContext books) : IRequestHandler<GetTeamTotal, Result<TeamTotal>>
{
    public async Task<Result<TeamTotal>> Handle(GetTeamTotal request, CancellationToken cancellationToken)
    {
        TeamEntity? team = await books.Teams.AsNoTracking().Where(row => row.Id == request.TeamId).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        if (team is null) return new TeamUnknown(request.TeamId);
        List<TeamGiftEntity> rows = await books.TeamGifts.AsNoTracking().Where(row => row.TeamId == team.Id).OrderBy(row => row.Number).ToListAsync(cancellationToken);
        long[] counted = [.. rows.GroupBy(row => row.Id, StringComparer.Ordinal).Select(group => group.Last()).Where(row => row.Status == "counted").Select(row => DonationFinder.NumberOf(row.DonationId))];
        long units = await books.Donations.Where(row => counted.Contains(row.Number) && row.Asset == "CNY").SumAsync(row => row.GrossUnits, cancellationToken);
        return new TeamTotal(team.Id, team.Kind, team.NameZh, team.CampaignId, units, counted.Length);
    }
}
