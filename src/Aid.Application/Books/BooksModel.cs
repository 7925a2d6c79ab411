using Aid.Application.Books.Models;
using Aid.Application.Corrections;
using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Entries;
using Aid.Application.Idempotency;
using Aid.Application.Imports;
using Aid.Application.Lines;
using Aid.Application.Persons;
using Aid.Application.Reversals;
using Aid.Application.Stated;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Aid.Application.Books;

/// <summary>Keys, links and indexes of the private books.</summary>
internal static class BooksModel
{
    public static void Configure(ModelBuilder model)
    {
        Keys(model);
        Gifts(model);
        Uses(model);
        TheLedger(model);
        TheImports(model);
        SocietiesModel.Configure(model);
        FundsModel.Configure(model);
        DonorsModel.Configure(model);
        ReceiptsModel.Configure(model);
        EmergenciesModel.Configure(model);
        GoodsModel.Configure(model);
        ProjectsModel.Configure(model);
        CampaignsModel.Configure(model);
        GovernanceModel.Configure(model);
        foreach (Microsoft.EntityFrameworkCore.Metadata.IMutableEntityType type in model.Model.GetEntityTypes())
            type.SetTableName(TableName(type.ClrType.Name));
    }

    // Numbers are given by the writer, not by the engine: the same command then gives the same ids on SQLite and PostgreSQL.
    private static void Keys(ModelBuilder model)
    {
        foreach (Type type in typeof(BooksEntity).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(BooksEntity))))
        {
            EntityTypeBuilder entity = model.Entity(type);
            entity.HasKey(nameof(BooksEntity.Number));
            entity.Property(nameof(BooksEntity.Number)).ValueGeneratedNever();
            // A million gifts need no second index: their ids are their numbers.
            if (type != typeof(DonationEntity) && type != typeof(CoverageEntity)) entity.HasIndex(nameof(BooksEntity.Id));
        }
        model.Entity<PersonKeyEntity>(entity => { entity.HasKey(row => row.Number); entity.HasIndex(row => row.KeyHash).IsUnique(); });
        model.Entity<IdempotencyEntity>().HasKey(row => new { row.Person, row.Key });
        model.Entity<DisclosureChange>().HasKey(row => row.Sequence);
        model.Entity<DisclosureChange>().Property(row => row.Sequence).ValueGeneratedNever();
        model.Entity<PersonKeyEntity>().Property(row => row.Number).ValueGeneratedNever();
    }

    private static void Gifts(ModelBuilder model)
    {
        model.Entity<DonationEntity>(entity =>
        {
            entity.HasIndex(row => new { row.Channel, row.TransactionNumber }).IsUnique().HasFilter("\"TransactionNumber\" IS NOT NULL");
            entity.HasIndex(row => new { row.ImportId, row.ImportPlace }).HasFilter("\"ImportId\" IS NOT NULL");
            entity.HasMany(row => row.Parts).WithOne().HasForeignKey(part => part.DonationNumber);
            entity.HasMany(row => row.Amendments).WithOne().HasForeignKey(amendment => amendment.DonationNumber);
        });
        model.Entity<DonationPartEntity>().HasKey(row => new { row.DonationNumber, row.Ordinal });
        model.Entity<DonationAmendmentEntity>().HasKey(row => row.Number);
        model.Entity<DonationAmendmentEntity>().Property(row => row.Number).ValueGeneratedNever();
        model.Entity<Stated.StatedFigureEntity>().HasMany(row => row.Corrections).WithOne().HasForeignKey(row => row.StatedFigureNumber);
        model.Entity<StatedFigureEntity>().HasIndex(row => new { row.OrganisationId, row.Series, row.On });
        model.Entity<CorrectionEntity>().HasIndex(row => new { row.SubjectKind, row.SubjectId });
    }

    private static void Uses(ModelBuilder model)
    {
        model.Entity<ApprovalEntity>().HasKey(row => row.DisbursementNumber);
        model.Entity<ApprovalEntity>().Property(row => row.DisbursementNumber).ValueGeneratedNever();
        model.Entity<ReversalApprovalEntity>().HasKey(row => row.ReversalNumber);
        model.Entity<ReversalApprovalEntity>().Property(row => row.ReversalNumber).ValueGeneratedNever();
        model.Entity<EndingEntity>().HasKey(row => row.Number);
        model.Entity<EndingEntity>().Property(row => row.Number).ValueGeneratedNever();
        model.Entity<DisbursementEntity>(entity =>
        {
            entity.HasOne(row => row.Approval).WithOne().HasForeignKey<ApprovalEntity>(row => row.DisbursementNumber);
            entity.HasOne(row => row.Ending).WithOne().HasForeignKey<EndingEntity>(row => row.DisbursementNumber);
            entity.HasIndex(row => row.ReportsOnId);
        });
        model.Entity<ReversalEntity>().HasOne(row => row.Approval).WithOne().HasForeignKey<ReversalApprovalEntity>(row => row.ReversalNumber);
        model.Entity<Transfers.TransferEntity>().HasOne(row => row.Ending).WithOne().HasForeignKey<EndingEntity>(row => row.TransferNumber);
        model.Entity<Allocations.AllocationEntity>().HasOne(row => row.Ending).WithOne().HasForeignKey<EndingEntity>(row => row.AllocationNumber);
        model.Entity<Refunds.RefundEntity>().HasOne(row => row.Ending).WithOne().HasForeignKey<EndingEntity>(row => row.RefundNumber);
        model.Entity<Fees.FeeEntity>().HasOne(row => row.Ending).WithOne().HasForeignKey<EndingEntity>(row => row.FeeNumber);
    }

    private static void TheLedger(ModelBuilder model)
    {
        model.Entity<EntryEntity>().HasMany(row => row.Postings).WithOne().HasForeignKey(posting => posting.EntryNumber);
        model.Entity<EntryEntity>().HasIndex(row => row.SubjectId);
        model.Entity<PostingEntity>(entity =>
        {
            entity.HasKey(row => new { row.EntryNumber, row.Ordinal });
            entity.HasIndex(row => new { row.Account, row.Asset, row.Units });
        });
        model.Entity<LedgerEventEntity>().HasKey(row => row.Sequence);
        model.Entity<LedgerEventEntity>().Property(row => row.Sequence).ValueGeneratedNever();
        model.Entity<OutflowEntity>().HasMany(row => row.Targets).WithOne().HasForeignKey(target => target.OutflowNumber);
        model.Entity<OutflowTargetEntity>().HasKey(row => new { row.OutflowNumber, row.Ordinal });
        model.Entity<CoverageEntity>().HasIndex(row => row.OutflowId);
    }

    private static void TheImports(ModelBuilder model)
    {
        model.Entity<ImportEntity>(entity =>
        {
            entity.HasKey(row => row.Number);
            entity.Property(row => row.Number).ValueGeneratedNever();
            entity.HasOne(row => row.Commit).WithOne().HasForeignKey<ImportCommitEntity>(row => row.ImportNumber);
        });
        model.Entity<ImportCommitEntity>().HasKey(row => row.ImportNumber);
        model.Entity<ImportCommitEntity>().Property(row => row.ImportNumber).ValueGeneratedNever();
        model.Entity<ImportEntity>().HasIndex(row => row.FileHash);
        model.Entity<ImportRowEntity>().HasKey(row => new { row.ImportNumber, row.Place });
        model.Entity<ImportRowEntity>().HasIndex(row => row.Digest).HasFilter("\"Digest\" IS NOT NULL");
        model.Entity<ImportMatchEntity>().HasKey(row => new { row.ImportNumber, row.Place });
        model.Entity<ImportMatchEntity>().HasIndex(row => row.DonationNumber);
        model.Entity<LookAlikeEntity>().HasKey(row => row.Number);
        model.Entity<LookAlikeEntity>().Property(row => row.Number).ValueGeneratedNever();
        model.Entity<ImportDoubtEntity>().HasKey(row => row.Number);
        model.Entity<ImportDoubtEntity>().Property(row => row.Number).ValueGeneratedNever();
    }

    private static string TableName(string type)
    {
        string noun = type.Replace("Entity", "");
        return string.Concat(noun.Select((letter, index) => char.IsUpper(letter) && index > 0 ? "_" + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));
    }
}
