using Aid.Application.Claims;
using Aid.Application.Donations;
using Aid.Application.Receipts;
using Aid.Application.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Books.Models;

/// <summary>Keys, links and indexes of receipts, tickets and claims.</summary>
internal static class ReceiptsModel
{
    public static void Configure(ModelBuilder model)
    {
        // A claim knows the order number and not the channel.
        model.Entity<DonationEntity>().HasIndex(row => row.TransactionNumber).HasFilter("\"TransactionNumber\" IS NOT NULL");
        model.Entity<ReceiptSeriesEntity>().HasIndex(row => row.OrganisationId);
        model.Entity<ReceiptEntity>(entity =>
        {
            entity.HasIndex(row => new { row.OrganisationId, row.Year, row.Serial }).IsUnique();
            entity.HasIndex(row => row.DonationId);
            entity.HasIndex(row => row.ReplacesId);
            entity.HasOne(row => row.Void).WithOne().HasForeignKey<ReceiptVoidEntity>(row => row.ReceiptNumber);
            entity.HasOne(row => row.Name).WithOne().HasForeignKey<ReceiptNameEntity>(row => row.ReceiptNumber);
        });
        model.Entity<ReceiptVoidEntity>().HasKey(row => row.ReceiptNumber);
        model.Entity<ReceiptVoidEntity>().Property(row => row.ReceiptNumber).ValueGeneratedNever();
        model.Entity<ReceiptNameEntity>().HasKey(row => row.ReceiptNumber);
        model.Entity<ReceiptNameEntity>().Property(row => row.ReceiptNumber).ValueGeneratedNever();
        model.Entity<ReceiptNameEntity>().HasIndex(row => row.DonationId);
        model.Entity<ReceiptWaiverEntity>().HasIndex(row => row.DonationId);
        Tickets(model);
        model.Entity<ClaimEntity>().HasIndex(row => row.DonationId);
        model.Entity<ClaimEntity>().HasOne(row => row.Approval).WithOne().HasForeignKey<ClaimApprovalEntity>(row => row.ClaimNumber);
        model.Entity<ClaimApprovalEntity>().HasKey(row => row.ClaimNumber);
        model.Entity<ClaimApprovalEntity>().Property(row => row.ClaimNumber).ValueGeneratedNever();
    }

    private static void Tickets(ModelBuilder model)
    {
        model.Entity<FiscalTicketEntity>(entity =>
        {
            entity.HasIndex(row => new { row.Code, row.TicketNumber }).IsUnique();
            entity.HasMany(row => row.Gifts).WithOne().HasForeignKey(row => row.TicketNumber);
            entity.HasOne(row => row.Reversal).WithOne().HasForeignKey<FiscalTicketReversalEntity>(row => row.TicketNumber);
        });
        model.Entity<FiscalTicketGiftEntity>().HasKey(row => new { row.TicketNumber, row.Ordinal });
        model.Entity<FiscalTicketGiftEntity>().HasIndex(row => row.DonationId);
        model.Entity<FiscalTicketReversalEntity>().HasKey(row => row.TicketNumber);
        model.Entity<FiscalTicketReversalEntity>().Property(row => row.TicketNumber).ValueGeneratedNever();
        model.Entity<TicketWaiverEntity>().HasIndex(row => row.DonationId);
    }
}
