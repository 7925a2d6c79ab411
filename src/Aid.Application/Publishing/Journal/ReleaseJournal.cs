using System.Text.Json;
using Aid.Application.Books;
using Aid.Disclosure.Records;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Publishing.Journal;

/// <summary>
/// The private side of the journal: which release was being made, and what was refused. Every method is one short transaction of its own, forced to the disk.
/// </summary>
internal sealed class ReleaseJournal(string booksPath)
{
    /// <summary>Creates or updates the journal's tables.</summary>
    public void Migrate()
    {
        using var context = Open();
        SchemaMigration.Apply(context);
    }

    /// <summary>The attempt that is neither published nor discarded; null where there is none.</summary>
    public PreparedRelease? Pending()
    {
        using var context = Open();
        return context.Releases.AsNoTracking().Where(r => r.State == "prepared" || r.State == "staged").OrderByDescending(r => r.Sequence).FirstOrDefault();
    }

    /// <summary>The last published release; null before the first.</summary>
    public PreparedRelease? LastPublished()
    {
        using var context = Open();
        return context.Releases.AsNoTracking().Where(r => r.State == "published").OrderByDescending(r => r.Sequence).FirstOrDefault();
    }

    /// <summary>Opens an attempt.</summary>
    public void Prepare(PreparedRelease release)
    {
        using var context = Open();
        context.Releases.Add(release);
        context.SaveChanges();
    }

    /// <summary>Moves an attempt to another state.</summary>
    /// <param name="sequence">The attempt.</param>
    /// <param name="state">The new state.</param>
    /// <param name="root">The root, once known.</param>
    public void Move(long sequence, string state, string? root = null)
    {
        using var context = Open();
        context.Releases.Where(r => r.Sequence == sequence)
            .ExecuteUpdate(set => set.SetProperty(r => r.State, state).SetProperty(r => r.Root, r => root ?? r.Root));
    }

    /// <summary>Records a refusal.</summary>
    /// <returns>Its public id, <c>x1…</c>.</returns>
    public string Refuse(DateTime attemptedAt, IReadOnlyList<RefusalReason> reasons)
    {
        using var context = Open();
        RefusedReleaseEntity refusal = new() { AttemptedAt = attemptedAt, Reasons = JsonSerializer.Serialize(reasons) };
        context.Refusals.Add(refusal);
        context.SaveChanges();
        return IdOf(refusal.Sequence);
    }

    /// <summary>Refusals that no release has published yet, as public records.</summary>
    public IReadOnlyList<RefusedRelease> Unpublished()
    {
        using var context = Open();
        return context.Refusals.AsNoTracking().Where(r => r.PublishedIn == null).OrderBy(r => r.Sequence).AsEnumerable()
            .Select(r => new RefusedRelease
            {
                Id = IdOf(r.Sequence),
                AttemptedAt = DateTime.SpecifyKind(r.AttemptedAt, DateTimeKind.Utc),
                Reasons = Reasons(r),
            }).ToList();
    }

    /// <summary>Marks refusals as published.</summary>
    public void MarkPublished(int release)
    {
        using var context = Open();
        context.Refusals.Where(r => r.PublishedIn == null).ExecuteUpdate(set => set.SetProperty(r => r.PublishedIn, release));
    }

    private static string IdOf(long sequence) => $"x{sequence}";

    private static List<RefusalReason> Reasons(RefusedReleaseEntity refusal) =>
        (JsonSerializer.Deserialize<List<RefusalReason>>(refusal.Reasons) ?? [])
        .Select((r, i) => new RefusalReason { RefusedReleaseId = IdOf(refusal.Sequence), Ordinal = i, Code = r.Code, IsWaivable = r.IsWaivable, Zh = r.Zh, En = r.En }).ToList();

    private ReleaseJournalContext Open()
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = booksPath, Mode = SqliteOpenMode.ReadWriteCreate, DefaultTimeout = 60, Pooling = false }.ToString();
        ReleaseJournalContext context = new(new DbContextOptionsBuilder<ReleaseJournalContext>()
            .UseSqlite(connection, sqlite => sqlite.MigrationsHistoryTable(ReleaseJournalContext.HistoryTable))
            .ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning))
            .Options);
        context.Database.OpenConnection();
        context.Database.ExecuteSqlRaw("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=0;");
        return context;
    }
}
