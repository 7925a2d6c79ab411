using Microsoft.EntityFrameworkCore;

namespace Aid.Tests.Integration.OData;

/// <summary>A small model with everything that a feed meets: nulls, ties, enums, dates, links of every kind, releases, a secret.</summary>
internal sealed class ShelterDb(DbContextOptions<ShelterDb> options) : DbContext(options)
{
    /// <summary>The release that is read; rows of later releases are hidden.</summary>
    public int Release { get; set; } = 1;

    public DbSet<Gift> Gifts => Set<Gift>();

    public DbSet<Shelter> Shelters => Set<Shelter>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Shelter>().HasMany(s => s.Gifts).WithOne(g => g.Shelter).HasForeignKey(g => g.ShelterId);
        modelBuilder.Entity<Gift>(gift =>
        {
            gift.Property(g => g.Channel).HasConversion<string>();
            gift.HasMany(g => g.Parts).WithOne().HasForeignKey(p => p.GiftId);
            gift.HasIndex(g => new { g.Day, g.Id });
            gift.HasQueryFilter(g => g.FirstRelease <= Release);
        });
        modelBuilder.Entity<GiftPart>().HasKey(p => new { p.GiftId, p.Number });
        modelBuilder.Entity<Bed>().HasKey(b => new { b.House, b.Room, b.Number });
    }
}

internal enum Channel
{
    Bank,
    Card,
    Cash,
}

internal sealed class Shelter
{
    public required string Id { get; set; }

    public required string Name { get; set; }

    public List<Gift> Gifts { get; } = [];
}

internal sealed class Gift
{
    public required string Id { get; set; }

    public DateOnly Day { get; set; }

    public DateOnly? UsedOn { get; set; }

    public DateTime RecordedAt { get; set; }

    public long AmountMinor { get; set; }

    public int? People { get; set; }

    public string? Giver { get; set; }

    public Channel Channel { get; set; }

    public bool IsAnonymous { get; set; }

    public bool? IsThanked { get; set; }

    public decimal Rate { get; set; }

    public double Weight { get; set; }

    public Guid Mark { get; set; }

    public byte[]? Seal { get; set; }

    public string? ShelterId { get; set; }

    public Shelter? Shelter { get; set; }

    public required string Secret { get; set; }

    public int FirstRelease { get; set; }

    public List<GiftPart> Parts { get; } = [];
}

internal sealed class GiftPart
{
    public required string GiftId { get; set; }

    public int Number { get; set; }

    public required string Purpose { get; set; }

    public long AmountMinor { get; set; }
}

/// <summary>Three key properties of three types, and text that must be escaped in URLs.</summary>
internal sealed class Bed
{
    public required string House { get; set; }

    public int Room { get; set; }

    public DateOnly Number { get; set; }

    public string? Note { get; set; }
}
