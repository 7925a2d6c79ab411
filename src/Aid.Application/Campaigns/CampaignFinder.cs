using Aid.Application.Books;
using Aid.Ledger.Results;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Campaigns;

/// <summary>Campaigns and how far they have come.</summary>
internal static class CampaignFinder
{
    /// <summary>A campaign that is not closed out.</summary>
    /// <returns>The newest row, or <see cref="CampaignUnknown"/>, <see cref="CampaignClosed"/>.</returns>
    public static async Task<Result<CampaignEntity>> OpenCampaignAsync(this BooksContext books, string id, CancellationToken cancellationToken)
    {
        CampaignEntity? campaign = await books.Campaigns.AsNoTracking().Where(row => row.Id == id).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        if (campaign is null) return new CampaignUnknown(id);
        return await books.CloseOuts.AnyAsync(row => row.CampaignId == id && row.Approval != null, cancellationToken) ? new CampaignClosed(id) : campaign;
    }

    /// <summary>The plan of a campaign that holds; null where none is recorded.</summary>
    public static Task<CampaignPlanEntity?> PlanAsync(this BooksContext books, string campaign, CancellationToken cancellationToken) =>
        books.CampaignPlans.AsNoTracking().Where(row => row.CampaignId == campaign).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);

    /// <summary>A plan within a campaign; null where there is none.</summary>
    public static Task<SubPlanEntity?> SubPlanAsync(this BooksContext books, string campaign, string id, CancellationToken cancellationToken) =>
        books.SubPlans.AsNoTracking().Where(row => row.Id == id && row.CampaignId == campaign).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
}
