using Aid.Ledger.Coverage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Books;

/// <summary>
/// What only the writer has: its connection and the folded ledger. Everything here runs on the writer's loop, except reading the ledger under
/// <see cref="LedgerGate"/>.
/// </summary>
internal sealed class WriterSession(string folder, SqliteConnection connection, CoverageBook ledger, TimeProvider time) : IDisposable
{
    /// <summary>The data folder.</summary>
    public string Folder { get; } = folder;

    /// <summary>The one connection that writes books.db.</summary>
    public SqliteConnection Connection { get; } = connection;

    /// <summary>Lines and coverage, as of the last recorded event.</summary>
    public CoverageBook Ledger { get; private set; } = ledger;

    /// <summary>Units free on each line, to see what an event changed.</summary>
    public LineBalances Lines { get; private set; } = new(ledger);

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; } = time;

    /// <summary>Held by the writer while a group is open and by a query while it reads the ledger, so that no query sees what is not committed.</summary>
    public SemaphoreSlim LedgerGate { get; } = new(1, 1);

    /// <summary>True when the ledger must be folded from the journal before the next command.</summary>
    public bool NeedsFolding { get; set; }

    /// <summary>A context on the writer's connection.</summary>
    /// <param name="transaction">The open transaction; null outside of one.</param>
    public BooksContext OpenContext(SqliteTransaction? transaction = null)
    {
        BooksContext context = new(BooksDatabase.OptionsOn(Connection));
        context.Database.AutoSavepointsEnabled = false;
        if (transaction is not null) context.Database.UseTransaction(transaction);
        return context;
    }

    /// <summary>Folds the journal again if something that a mark cannot undo was undone.</summary>
    public void FoldIfNeeded()
    {
        if (!NeedsFolding) return;
        Ledger = Journal.Fold(Connection);
        Lines = new LineBalances(Ledger);
        NeedsFolding = false;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        LedgerGate.Dispose();
        Connection.Dispose();
    }
}
