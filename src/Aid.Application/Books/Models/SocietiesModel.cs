using Aid.Application.Pairs;
using Aid.Application.Waivers;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Books.Models;

/// <summary>Keys, links and indexes of this area's rows.</summary>
internal static class SocietiesModel
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<OrganisationPairEntity>(entity =>
        {
            entity.HasIndex(row => row.DisbursementId);
            entity.HasIndex(row => row.DonationId);
        });
        model.Entity<WaiverApprovalEntity>().HasIndex(row => row.WaiverId).IsUnique();
        model.Entity<PassageEntity>().HasIndex(row => row.DisbursementId);
    }
}
