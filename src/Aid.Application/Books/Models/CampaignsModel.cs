using Aid.Application.Campaigns;
using Aid.Application.LiveTotals;
using Aid.Application.Matching;
using Aid.Application.Teams;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Books.Models;

/// <summary>Keys, links and indexes of this area's rows.</summary>
internal static class CampaignsModel
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<CampaignPlanEntity>().HasIndex(row => row.CampaignId);
        model.Entity<SubPlanEntity>().HasIndex(row => row.CampaignId);
        model.Entity<SubPlanAmountEntity>(entity =>
        {
            entity.HasIndex(row => row.CampaignId);
            entity.HasIndex(row => row.TransferId);
            entity.HasIndex(row => row.DisbursementId);
        });
        model.Entity<TeamEntity>().HasIndex(row => row.CampaignId);
        model.Entity<TeamGiftEntity>(entity =>
        {
            entity.HasIndex(row => row.TeamId);
            entity.HasIndex(row => row.DonationId);
        });
        model.Entity<ProvisionalTallyEntity>().HasIndex(row => new { row.CampaignId, row.TeamId });
        Matching(model);
        Closing(model);
    }

    private static void Matching(ModelBuilder model)
    {
        model.Entity<MatchingEntity>().HasIndex(row => row.CampaignId);
        model.Entity<MatchResultEntity>(entity =>
        {
            entity.HasIndex(row => row.MatchingId);
            entity.HasIndex(row => row.CampaignId);
            entity.HasIndex(row => row.DonationId);
            entity.HasMany(row => row.Shares).WithOne().HasForeignKey(share => share.ResultNumber);
        });
        model.Entity<MatchShareEntity>().HasKey(row => new { row.ResultNumber, row.Ordinal });
        model.Entity<MatchClawbackEntity>(entity =>
        {
            entity.HasIndex(row => row.MatchingId);
            entity.HasIndex(row => row.CampaignId);
            entity.HasMany(row => row.Shares).WithOne().HasForeignKey(share => share.ClawbackNumber);
        });
        model.Entity<ClawbackShareEntity>().HasKey(row => new { row.ClawbackNumber, row.Ordinal });
    }

    private static void Closing(ModelBuilder model)
    {
        model.Entity<CampaignSettlementEntity>(entity =>
        {
            entity.HasIndex(row => row.CampaignId);
            entity.HasMany(row => row.Differences).WithOne().HasForeignKey(line => line.SettlementNumber);
        });
        model.Entity<SettlementDifferenceEntity>().HasKey(row => new { row.SettlementNumber, row.Ordinal });
        model.Entity<CloseOutEntity>(entity =>
        {
            entity.HasIndex(row => row.CampaignId);
            entity.HasMany(row => row.Items).WithOne().HasForeignKey(item => item.CloseOutNumber);
            entity.HasOne(row => row.Approval).WithOne().HasForeignKey<CloseOutApprovalEntity>(row => row.CloseOutNumber);
        });
        model.Entity<CloseOutItemEntity>().HasKey(row => new { row.CloseOutNumber, row.Ordinal });
        model.Entity<CloseOutApprovalEntity>().HasKey(row => row.CloseOutNumber);
        model.Entity<CloseOutApprovalEntity>().Property(row => row.CloseOutNumber).ValueGeneratedNever();
    }
}
