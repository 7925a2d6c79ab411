using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Aid.Application.Publishing.Journal;

/// <summary>
/// The publisher's own tables in the private books. A context of their own, with a migrations history of their own: the publisher writes them outside the writer's loop, between
/// commands, because a release takes seconds and must not hold up a gift.
/// </summary>
internal sealed class ReleaseJournalContext(DbContextOptions<ReleaseJournalContext> options) : DbContext(options)
{
    public const string HistoryTable = "__release_migrations";

    public DbSet<PreparedRelease> Releases => Set<PreparedRelease>();

    public DbSet<RefusedReleaseEntity> Refusals => Set<RefusedReleaseEntity>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var releases = modelBuilder.Entity<PreparedRelease>();
        releases.ToTable("prepared_release");
        releases.HasKey(r => r.Sequence);
        releases.HasIndex(r => r.Number);
        var refusals = modelBuilder.Entity<RefusedReleaseEntity>();
        refusals.ToTable("refused_release");
        refusals.HasKey(r => r.Sequence);
    }
}

/// <summary>One attempt to make a release.</summary>
internal sealed class PreparedRelease
{
    public long Sequence { get; set; }

    /// <summary>Number of the release. A discarded attempt's number is used again, so that numbers have no gaps.</summary>
    public int Number { get; set; }

    /// <summary><c>prepared</c>, <c>staged</c>, <c>published</c> or <c>discarded</c>.</summary>
    public string State { get; set; } = "prepared";

    /// <summary>Position in the outbox that it goes up to.</summary>
    public long Watermark { get; set; }

    /// <summary>Size of the log before it.</summary>
    public long BaseSize { get; set; }

    /// <summary>Its leaves, its own included; their order is that of the staged rows' leaf indexes.</summary>
    public long Leaves { get; set; }

    /// <summary>Base64 root of the log with it; empty until it is staged.</summary>
    public string Root { get; set; } = "";

    /// <summary>Version of the templates that made its pages.</summary>
    public string TemplateVersion { get; set; } = "";

    /// <summary>When it was prepared, UTC.</summary>
    public DateTime PreparedAt { get; set; }
}

/// <summary>A release that the gate refused: private until the next release publishes it.</summary>
internal sealed class RefusedReleaseEntity
{
    public long Sequence { get; set; }

    public DateTime AttemptedAt { get; set; }

    /// <summary>The reasons as JSON.</summary>
    public string Reasons { get; set; } = "[]";

    /// <summary>Number of the release that published it; null while none did.</summary>
    public int? PublishedIn { get; set; }
}

/// <summary>The first schema.</summary>
[DbContext(typeof(ReleaseJournalContext))]
[Migration("0001_ReleaseJournal")]
internal sealed class FirstReleaseJournal : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "prepared_release",
            table => new
            {
                Sequence = table.Column<long>("INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                BaseSize = table.Column<long>("INTEGER", nullable: false),
                Leaves = table.Column<long>("INTEGER", nullable: false),
                Number = table.Column<int>("INTEGER", nullable: false),
                PreparedAt = table.Column<DateTime>("TEXT", nullable: false),
                Root = table.Column<string>("TEXT", nullable: false),
                State = table.Column<string>("TEXT", nullable: false),
                TemplateVersion = table.Column<string>("TEXT", nullable: false),
                Watermark = table.Column<long>("INTEGER", nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_prepared_release", r => r.Sequence));
        migrationBuilder.CreateTable(
            "refused_release",
            table => new
            {
                Sequence = table.Column<long>("INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                AttemptedAt = table.Column<DateTime>("TEXT", nullable: false),
                PublishedIn = table.Column<int>("INTEGER", nullable: true),
                Reasons = table.Column<string>("TEXT", nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_refused_release", r => r.Sequence));
        migrationBuilder.CreateIndex("IX_prepared_release_Number", "prepared_release", "Number");
    }
}
