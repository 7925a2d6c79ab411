using Aid.Application.CollectionBoxes;
using Aid.Application.CollectiveGifts;
using Aid.Application.Corrections;
using Aid.Application.Donations;
using Aid.Application.Donors;
using Aid.Application.MonthlyGiving;
using Aid.Application.OverseasGifts;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Books.Models;

/// <summary>Keys and indexes of donors and of the special ways of giving.</summary>
internal static class DonorsModel
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<CorrectionApprovalEntity>().HasIndex(row => row.ProposalId);
        model.Entity<DonorConsentEntity>().HasIndex(row => row.DonorId);
        model.Entity<DonorGiftEntity>(entity =>
        {
            entity.HasIndex(row => row.DonationNumber);
            entity.HasIndex(row => row.DonorId);
        });
        model.Entity<DonorMergeEntity>(entity =>
        {
            entity.HasIndex(row => row.DonorId);
            entity.HasIndex(row => row.SurvivorId);
        });
        model.Entity<DonorErasureEntity>().HasIndex(row => row.DonorId);
        model.Entity<ErasedGiftEntity>(entity =>
        {
            entity.HasKey(row => row.DonationNumber);
            entity.Property(row => row.DonationNumber).ValueGeneratedNever();
        });
        model.Entity<NameRemovalEntity>(entity =>
        {
            entity.HasKey(row => row.Number);
            entity.Property(row => row.Number).ValueGeneratedNever();
        });
        model.Entity<RetentionEntity>().HasIndex(row => row.DonationNumber);
        model.Entity<RetainedRecordEntity>(entity =>
        {
            entity.HasKey(row => row.Number);
            entity.Property(row => row.Number).ValueGeneratedNever();
            entity.HasIndex(row => row.DonorId);
        });
        model.Entity<ForwarderEntity>().HasIndex(row => row.DonationId);
        model.Entity<CollectiveGiftEntity>().HasIndex(row => row.FundId);
        model.Entity<BoxOpeningEntity>().HasIndex(row => row.BoxId);
        model.Entity<BoxCountEntity>().HasIndex(row => row.OpeningId);
        model.Entity<OverseasReviewEntity>().HasIndex(row => row.GiftId);
        model.Entity<PledgeEntity>().HasIndex(row => row.DonorId);
        model.Entity<PledgeEndEntity>().HasIndex(row => row.PledgeId);
        model.Entity<InstalmentEntity>(entity =>
        {
            entity.HasIndex(row => row.PledgeId);
            entity.HasIndex(row => row.DonationNumber);
        });
    }
}
