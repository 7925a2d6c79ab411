using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.LiveTotals;

/// <summary>Asks what was posted after a tally, for the live stream: at most 1,000 tallies in their order, and which campaigns are settled.</summary>
/// <param name="After">Number of the last tally that the asker knows; 0 for all.</param>
public sealed record ReadProvisional(long After) : Query<ProvisionalNews>;

/// <summary>What was posted.</summary>
/// <param name="Posted">The tallies, oldest first.</param>
/// <param name="Settled">Codes of campaigns that a settlement or a close-out ended.</param>
/// <param name="Pools">What the matching pools of each campaign allow in all, in fen.</param>
public sealed record ProvisionalNews(IReadOnlyList<PostedTally> Posted, IReadOnlyList<string> Settled, IReadOnlyDictionary<string, long> Pools);

/// <summary>One tally.</summary>
/// <param name="Number">Its number, the id of the live event.</param>
/// <param name="CampaignId">The campaign.</param>
/// <param name="TeamId">The team; null for the campaign as a whole.</param>
/// <param name="Units">Fen since the last one.</param>
/// <param name="Gifts">Gifts since the last one.</param>
/// <param name="MatchedUnits">Fen of announced matching since the last one.</param>
/// <param name="CountedAt">When the platform counted, UTC.</param>
public sealed record PostedTally(long Number, string CampaignId, string? TeamId, long Units, long Gifts, long MatchedUnits, DateTime CountedAt);

internal sealed class ReadProvisionalHandler(BooksContext books) : IRequestHandler<ReadProvisional, Result<ProvisionalNews>>
{
    private const int MostAtOnce = 1_000;

    public async Task<Result<ProvisionalNews>> Handle(ReadProvisional request, CancellationToken cancellationToken)
    {
        List<PostedTally> posted = await books.ProvisionalTallies.AsNoTracking().Where(row => row.Number > request.After).OrderBy(row => row.Number).Take(MostAtOnce)
            .Select(row => new PostedTally(row.Number, row.CampaignId, row.TeamId, row.Units, row.Gifts, row.MatchedUnits, row.CountedAt)).ToListAsync(cancellationToken);
        List<string> settled = await books.CampaignSettlements.Select(row => row.CampaignId)
            .Union(books.CloseOuts.Where(row => row.Approval != null).Select(row => row.CampaignId)).ToListAsync(cancellationToken);
        var rules = await books.Matchings.OrderBy(row => row.Number).Select(row => new { row.Id, row.CampaignId, row.PoolUnits, row.CapUnits }).ToListAsync(cancellationToken);
        Dictionary<string, long> pools = rules.GroupBy(row => row.Id, StringComparer.Ordinal).Select(versions => versions.Last()).GroupBy(row => row.CampaignId, StringComparer.Ordinal)
            .ToDictionary(campaign => campaign.Key, campaign => campaign.Sum(row => Math.Min(row.PoolUnits, row.CapUnits ?? long.MaxValue)), StringComparer.Ordinal);
        return new ProvisionalNews(posted, settled, pools);
    }
}
