using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Aid.Benchmarks.Feed;

/// <summary>The rows that both sides read.</summary>
internal static class FeedTable
{
    public static string Id(int i) => "g" + i.ToString("D8", CultureInfo.InvariantCulture);

    public static DateOnly Day(int i) => new DateOnly(2015, 1, 1).AddDays((int)(i * 2654435761L % 3650));

    public static void Create(string connection, int rows)
    {
        using SqliteConnection db = new(connection);
        db.Open();
        Run(db, """
            PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF;
            CREATE TABLE Gifts (Id TEXT NOT NULL PRIMARY KEY, Day TEXT NOT NULL, FundId TEXT NOT NULL, Channel TEXT NOT NULL, Asset TEXT NOT NULL,
                AmountMinor INTEGER NOT NULL, FeeMinor INTEGER NOT NULL, Giver TEXT NULL, Leaf INTEGER NOT NULL, IsPublic INTEGER NOT NULL) WITHOUT ROWID;
            CREATE TABLE Parts (GiftId TEXT NOT NULL, Number INTEGER NOT NULL, AmountMinor INTEGER NOT NULL, PRIMARY KEY (GiftId, Number)) WITHOUT ROWID;
            """);
        using SqliteTransaction transaction = db.BeginTransaction();
        using SqliteCommand gift = db.CreateCommand();
        gift.CommandText = "INSERT INTO Gifts VALUES ($id,$day,$fund,$channel,'CNY',$amount,$fee,$giver,$leaf,1); INSERT INTO Parts VALUES ($id,1,$amount)";
        foreach (string name in (string[])["$id", "$day", "$fund", "$channel", "$amount", "$fee", "$giver", "$leaf"]) gift.Parameters.AddWithValue(name, 0);
        for (int i = 0; i < rows; i++)
        {
            gift.Parameters["$id"].Value = Id(i);
            gift.Parameters["$day"].Value = Day(i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            gift.Parameters["$fund"].Value = "f" + (i % 40);
            gift.Parameters["$channel"].Value = i % 3 == 0 ? "alipay" : "unionpay";
            gift.Parameters["$amount"].Value = (long)(i * 48271L % 100_003);
            gift.Parameters["$fee"].Value = (long)(i % 7);
            gift.Parameters["$giver"].Value = i % 2 == 0 ? DBNull.Value : "爱心人士 " + (i % 997);
            gift.Parameters["$leaf"].Value = (long)i;
            gift.ExecuteNonQuery();
        }

        transaction.Commit();
        Run(db, "CREATE INDEX ByDay ON Gifts (Day, Id); CREATE INDEX ByFund ON Gifts (FundId, Day, Id); ANALYZE");
    }

    private static void Run(SqliteConnection db, string sql)
    {
        using SqliteCommand command = db.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

internal sealed class FeedTableContext(DbContextOptions<FeedTableContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Gift>().ToTable("Gifts").HasMany(g => g.Parts).WithOne().HasForeignKey(p => p.GiftId);
        modelBuilder.Entity<GiftPart>().ToTable("Parts").HasKey(p => new { p.GiftId, p.Number });
    }
}

internal sealed class Gift
{
    public required string Id { get; set; }

    public DateOnly Day { get; set; }

    public required string FundId { get; set; }

    public required string Channel { get; set; }

    public required string Asset { get; set; }

    public long AmountMinor { get; set; }

    public long FeeMinor { get; set; }

    public string? Giver { get; set; }

    public long Leaf { get; set; }

    public bool IsPublic { get; set; }

    public List<GiftPart> Parts { get; } = [];
}

internal sealed class GiftPart
{
    public required string GiftId { get; set; }

    public int Number { get; set; }

    public long AmountMinor { get; set; }
}
