using Aid.Application.Books;
using Aid.Application.Publishing;
using Aid.Application.Publishing.Rows;
using Aid.Application.Publishing.Staging;
using Aid.Ledger.Results;
using Aid.Transparency.Files;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Donors;

/// <summary>
/// Takes names out of every release: out of the table that the feed reads and out of the files under <c>names/</c>, which no release's hash stands over. Nothing else that is public
/// changes. What waits stands in the books until it is done, so that a crash at any moment is healed at the next start. To be run while no release is being made.
/// </summary>
internal sealed class NameRemovals(BooksHost host, PublishingFolder folder)
{
    private const int Patience = 40;

    /// <summary>Whether anything waits.</summary>
    public static bool AreWaiting(PublishingFolder folder)
    {
        using BooksContext look = BooksDatabase.OpenReader(folder.Root);
        return look.NameRemovals.Any();
    }

    /// <summary>Does what waits.</summary>
    /// <param name="isFinal">False where a release is half rolled forward and may bring names back: what waits is then done and goes on waiting.</param>
    /// <param name="cancellation">Stops before anything is done.</param>
    public async Task<Result<int>> RunAsync(bool isFinal, CancellationToken cancellation)
    {
        List<NameRemovalEntity> waiting;
        await using (BooksContext look = BooksDatabase.OpenReader(folder.Root)) waiting = await look.NameRemovals.OrderBy(row => row.Number).ToListAsync(cancellation);
        if (waiting.Count == 0) return 0;
        string[] gifts = [.. waiting.Where(row => row.DonationNumber > 0).Select(row => "g" + row.DonationNumber).Distinct(StringComparer.Ordinal)];
        bool isFlushed = gifts.Length == 0 || TakeAway(gifts);
        if (!isFinal) return new RemovalPending();
        long last = waiting[^1].Number;
        return await host.RunAloneAsync<int>(session => Task.FromResult<Result<int>>(Finish(session.Connection, last, isFlushed) ? gifts.Length : new RemovalPending()), cancellation);
    }

    private bool TakeAway(string[] gifts)
    {
        DisclosureDatabase rows = new(folder.Rows);
        int release = rows.CurrentRelease();
        if (release == 0) return true;
        using SqliteConnection connection = rows.OpenWriter();
        using (SqliteTransaction transaction = connection.BeginTransaction())
        {
            new NameChanges { Gone = [.. gifts] }.Apply(connection);
            transaction.Commit();
        }
        using (DisclosureContext context = new(new DbContextOptionsBuilder<DisclosureContext>().UseSqlite(connection).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking).Options))
        {
            context.Release = release;
            new NameFiles(context, Read, Write).Write(gifts);
        }
        return Checkpoint(connection);
    }

    private byte[]? Read(string path) => File.Exists(Path.Combine(folder.Public, path)) ? File.ReadAllBytes(Path.Combine(folder.Public, path)) : null;

    private void Write(string path, byte[] bytes)
    {
        if (Read(path) is { } found && found.AsSpan().SequenceEqual(bytes)) return;
        string target = Path.Combine(folder.Public, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        DurableFile.Write(target, bytes);
    }

    // The log is emptied first: only then are erased bytes gone, and only then has nothing more to wait.
    private static bool Finish(SqliteConnection connection, long last, bool isFlushed)
    {
        if (!Checkpoint(connection) || !isFlushed) return false;
        using SqliteCommand delete = connection.CreateCommand();
        delete.CommandText = "DELETE FROM \"name_removal\" WHERE \"Number\" <= $last";
        delete.Parameters.AddWithValue("$last", last);
        delete.ExecuteNonQuery();
        return true;
    }

    // Readers hold the log for the length of a query; a few of them may pass before it can be cut to nothing.
    private static bool Checkpoint(SqliteConnection connection)
    {
        using SqliteCommand checkpoint = connection.CreateCommand();
        checkpoint.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        for (int tries = 0; tries < Patience; tries++)
        {
            if (Convert.ToInt64(checkpoint.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture) == 0) return true;
            Thread.Sleep(50);
        }
        return false;
    }
}
