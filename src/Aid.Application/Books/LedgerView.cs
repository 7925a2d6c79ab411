using Aid.Ledger.Coverage;

namespace Aid.Application.Books;

/// <summary>
/// The ledger for a query: the writer's own where this process writes, read between two groups so that nothing uncommitted is seen; else the journal folded
/// once more, from this query's own snapshot.
/// </summary>
internal sealed class LedgerView(BooksHost host, BooksContext books)
{
    /// <summary>Reads something out of the ledger.</summary>
    public async Task<T> ReadAsync<T>(Func<CoverageBook, T> read, CancellationToken cancellationToken)
    {
        if (host.Session is not { } session) return read(Journal.Fold(books));
        await session.LedgerGate.WaitAsync(cancellationToken);
        try
        {
            session.FoldIfNeeded();
            return read(session.Ledger);
        }
        finally
        {
            session.LedgerGate.Release();
        }
    }
}
