using Aid.Application.Books;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Campaigns;

/// <summary>What the books hold of a campaign's gifts, in fen.</summary>
/// <param name="Units">Gifts that came through it, gross.</param>
/// <param name="Gifts">Their number.</param>
/// <param name="MatchedUnits">Of these: a sponsor's matches that stand.</param>
/// <param name="RefundedUnits">Refunded, charged back and voided of these gifts.</param>
internal sealed record CampaignInBooks(long Units, long Gifts, long MatchedUnits, long RefundedUnits)
{
    /// <summary>Sums a campaign's gifts of money in CNY.</summary>
    public static async Task<CampaignInBooks> SumAsync(BooksContext books, string campaign, CancellationToken cancellationToken)
    {
        var gifts = await books.Donations.Where(row => row.CampaignId == campaign && row.Asset == "CNY").GroupBy(_ => 1)
            .Select(group => new { Units = group.Sum(row => row.GrossUnits), Count = group.LongCount() }).FirstOrDefaultAsync(cancellationToken);
        long matched = await books.MatchResults.Where(row => row.CampaignId == campaign).SumAsync(row => row.Units, cancellationToken)
            - await books.MatchClawbacks.Where(row => row.CampaignId == campaign).SumAsync(row => row.Units, cancellationToken);
        long refunded = await books.Refunds.Where(row => row.Asset == "CNY" && row.Ending == null && books.Donations.Any(gift => gift.Id == row.DonationId && gift.CampaignId == campaign))
            .SumAsync(row => row.Units, cancellationToken);
        return new CampaignInBooks(gifts?.Units ?? 0, gifts?.Count ?? 0, matched, refunded);
    }
}
