using Aid.Application.Books;
using Aid.Disclosure.Releases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Publishing.Rows;

/// <summary>
/// The public rows on disk, <c>DIR/disclosure.db</c>: SQLite in WAL mode, one writer (the publisher), any number of readers on read-only connections.
/// </summary>
public sealed class DisclosureDatabase
{
    private readonly PooledDbContextFactory<DisclosureContext> readers;

    /// <summary>Names the file; nothing is opened yet.</summary>
    /// <param name="path">Path of the database file.</param>
    public DisclosureDatabase(string path)
    {
        Path = path;
        ReadOnlyConnectionString = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = true, DefaultTimeout = 30 }.ToString();
        readers = new PooledDbContextFactory<DisclosureContext>(ReaderOptions());
    }

    /// <summary>Path of the file.</summary>
    public string Path { get; }

    /// <summary>Connection string of the readers.</summary>
    public string ReadOnlyConnectionString { get; }

    /// <summary>Creates the file or brings its schema up to date. Only the process that holds the writer's lock may call it.</summary>
    public void Migrate()
    {
        using var connection = OpenWriter();
        var options = new DbContextOptionsBuilder<DisclosureSchema>()
            .UseSqlite(connection)
            .ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning))
            .Options;
        using var schema = new DisclosureSchema(options);
        SchemaMigration.Apply(schema);
    }

    /// <summary>Number of the current release; 0 before the first, or where there is no database yet.</summary>
    /// <returns>The number.</returns>
    public int CurrentRelease()
    {
        if (!File.Exists(Path))
            return 0;
        using var context = readers.CreateDbContext();
        return context.CurrentReleases.AsNoTracking().Select(c => c.Number).FirstOrDefault();
    }

    /// <summary>A context at a release. The caller disposes it; contexts are pooled.</summary>
    /// <param name="release">The release; null for the current one.</param>
    /// <returns>A context that tracks nothing.</returns>
    public DisclosureContext OpenContext(int? release = null)
    {
        var number = release ?? CurrentRelease();
        var context = readers.CreateDbContext();
        context.Release = number;
        return context;
    }

    /// <summary>A reader of a release. The caller disposes it.</summary>
    /// <param name="release">The release; null for the current one.</param>
    /// <returns>A reader; not safe for use by several threads at once.</returns>
    public IDisposableReleaseReader OpenReader(int? release = null) => new ReleaseReader(OpenContext(release));

    /// <summary>Leaf index of a gift's newest published version, which a receipt code holds.</summary>
    /// <param name="donationId">The gift.</param>
    /// <returns>The index; null while no release has carried the gift.</returns>
    public long? LeafIndexOfGift(string donationId)
    {
        if (!File.Exists(Path))
            return null;
        using var context = OpenContext();
        return context.Donations.AsNoTracking().Where(d => d.Id == donationId).Select(d => (long?)d.LeafIndex).FirstOrDefault();
    }

    /// <summary>The writer's connection: WAL, synchronous FULL, no checkpoint by chance (SQLite 3.50.4 has the WAL-reset defect), foreign keys held.</summary>
    internal SqliteConnection OpenWriter()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false, DefaultTimeout = 30 }.ToString());
        connection.Open();
        Expect(connection, "PRAGMA journal_mode=WAL", "wal");
        Expect(connection, "PRAGMA synchronous=FULL; PRAGMA synchronous", "2");
        Expect(connection, "PRAGMA wal_autocheckpoint=0", "0");
        // A name that was taken back must not live on in a page that is free.
        Expect(connection, "PRAGMA secure_delete=ON", "1");
        return connection;
    }

    private static void Expect(SqliteConnection connection, string pragma, string expected)
    {
        using var command = connection.CreateCommand();
        command.CommandText = pragma;
        var found = Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
        if (!string.Equals(found, expected, StringComparison.Ordinal))
            throw new InvalidOperationException($"{pragma} answered {found}, expected {expected}.");
    }

    private DbContextOptions<DisclosureContext> ReaderOptions() => new DbContextOptionsBuilder<DisclosureContext>()
        .UseSqlite(ReadOnlyConnectionString)
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
        .Options;
}

/// <summary>A release reader that holds a connection until it is disposed.</summary>
public interface IDisposableReleaseReader : IReleaseReader, IDisposable;
