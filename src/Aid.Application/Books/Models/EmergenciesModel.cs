using Aid.Application.Emergencies;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Books.Models;

/// <summary>Keys, links and indexes of emergencies.</summary>
internal static class EmergenciesModel
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<EmergencyFundEntity>().HasIndex(row => row.EmergencyId);
        model.Entity<BulletinEntity>().HasIndex(row => new { row.EmergencyId, row.Sequence }).IsUnique();
    }
}
