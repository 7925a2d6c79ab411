using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Aid.Application.Books;

/// <summary>How books.db is opened: the writer's one connection, and the readers'.</summary>
internal static class BooksDatabase
{
    /// <summary>The file's name in the data folder.</summary>
    public const string FileName = "books.db";

    /// <summary>The path of a folder's books.</summary>
    public static string PathIn(string folder) => Path.Combine(folder, FileName);

    /// <summary>
    /// The writer's connection: WAL, synchronous FULL, and no automatic checkpoint, because the SQLite that ships here (3.50.4) can lose a WAL that is reset while
    /// another connection reads; only the writer checkpoints. What the file answers is asserted, not assumed.
    /// </summary>
    /// <exception cref="InvalidOperationException">The file does not accept a setting.</exception>
    public static SqliteConnection OpenWriter(string folder)
    {
        SqliteConnection connection = new(new SqliteConnectionStringBuilder
        {
            DataSource = PathIn(folder), Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false, DefaultTimeout = 5, ForeignKeys = true,
        }.ToString());
        connection.Open();
        Expect(connection, "PRAGMA journal_mode=WAL", "wal");
        Expect(connection, "PRAGMA synchronous=FULL; PRAGMA synchronous", "2");
        Expect(connection, "PRAGMA wal_autocheckpoint=0", "0");
        // An erased name must not live on in a page that is free: what is deleted or overwritten is filled with zeros.
        Expect(connection, "PRAGMA secure_delete=ON", "1");
        Expect(connection, "PRAGMA cache_size=-65536; PRAGMA cache_size", "-65536");
        return connection;
    }

    /// <summary>A reader's context. The caller disposes it.</summary>
    public static BooksContext OpenReader(string folder)
    {
        string source = new SqliteConnectionStringBuilder { DataSource = PathIn(folder), Mode = SqliteOpenMode.ReadOnly, DefaultTimeout = 30 }.ToString();
        return new BooksContext(new DbContextOptionsBuilder<BooksContext>()
            .UseSqlite(source).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking).Options);
    }

    /// <summary>Options of contexts on an open connection.</summary>
    public static DbContextOptions<BooksContext> OptionsOn(SqliteConnection connection) => new DbContextOptionsBuilder<BooksContext>()
        .UseSqlite(connection)
        .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning))
        .Options;

    /// <summary>Creates the schema or brings it up to date; false where the file was written by a newer version.</summary>
    public static bool TryMigrate(SqliteConnection connection)
    {
        using BooksContext context = new(OptionsOn(connection));
        string[] known = [.. context.Database.GetMigrations()];
        if (context.Database.GetAppliedMigrations().Except(known, StringComparer.Ordinal).Any()) return false;
        SchemaMigration.Apply(context);
        return true;
    }

    private static void Expect(SqliteConnection connection, string pragma, string expected)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = pragma;
        string? found = Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture);
        if (!string.Equals(found, expected, StringComparison.Ordinal))
            throw new InvalidOperationException($"{pragma} answered {found}, expected {expected}.");
    }
}
