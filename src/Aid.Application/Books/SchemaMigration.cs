using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Books;

/// <summary>Brings a schema up to date. The caller holds <c>writer.lock</c>.</summary>
internal static class SchemaMigration
{
    /// <summary>
    /// Applies what is pending. EF Core takes a lock that is a row of a table and waits for it without end, so the lock of a process that was killed while it migrated
    /// would keep the books shut for ever. Whoever is here holds <c>writer.lock</c>, so a lock that is found belongs to nobody.
    /// </summary>
    public static void Apply(DbContext context)
    {
        if (!context.Database.GetPendingMigrations().Any()) return;
        context.Database.ExecuteSqlRaw("DROP TABLE IF EXISTS \"__EFMigrationsLock\"");
        context.Database.Migrate();
    }
}
