using System.Threading.Channels;
using Aid.Application.Pipeline;
using Aid.Ledger.Coverage;
using Aid.Ledger.Results;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace Aid.Application.Books;

/// <summary>
/// The one writer. Commands that wait together share a transaction (group commit): one fsync acknowledges all of them, each in its own savepoint. Nobody is
/// answered before the COMMIT that holds the command has returned.
/// </summary>
internal sealed class WriterLoop : IAsyncDisposable
{
    private const int Busy = 5;
    private const int CheckpointPages = 4_000;

    private readonly Channel<Work> _queue = Channel.CreateBounded<Work>(new BoundedChannelOptions(4_096) { SingleReader = true });
    private readonly WriterSession _session;
    private readonly IServiceProvider _services;
    private readonly ILogger _log;
    private readonly int _maxGroup;
    private readonly Task _running;

    public WriterLoop(WriterSession session, IServiceProvider services, ILogger log, int maxGroup)
    {
        (_session, _services, _log, _maxGroup) = (session, services, log, maxGroup);
        _running = Task.Run(RunAsync);
    }

    /// <summary>Puts work into the queue; waits while the queue is full.</summary>
    public async Task EnqueueAsync(Work work, CancellationToken cancellationToken)
    {
        try
        {
            await _queue.Writer.WriteAsync(work, cancellationToken);
        }
        catch (ChannelClosedException)
        {
            work.Refuse(new HostClosing());
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _running;
    }

    private async Task RunAsync()
    {
        List<Work> group = [];
        Work? alone = null;
        while (alone is not null || await _queue.Reader.WaitToReadAsync())
        {
            group.Clear();
            while (alone is null && group.Count < _maxGroup && _queue.Reader.TryRead(out Work? work))
            {
                if (work.IsExclusive) alone = work;
                else group.Add(work);
            }
            if (group.Count > 0) await RunGroupAsync(group);
            if (alone is null) continue;
            await RunAloneAsync(alone);
            alone = null;
        }
        Checkpoint(0);
    }

    private async Task RunGroupAsync(List<Work> group)
    {
        await _session.LedgerGate.WaitAsync();
        BookMark? mark = null;
        SqliteTransaction? transaction = null;
        try
        {
            _session.FoldIfNeeded();
            transaction = _session.Connection.BeginTransaction(deferred: false);
            mark = _session.Ledger.Mark();
            foreach (Work work in group)
            {
                await work.RunAsync(_session, _services, transaction);
                if (!_session.NeedsFolding) continue;
                // What a mark cannot undo was undone: what follows needs the ledger as the savepoints left it.
                _session.FoldIfNeeded();
                mark = null;
            }
            transaction.Commit();
            if (mark is { } kept) _session.Ledger.Forget(kept);
            foreach (Work work in group) work.Acknowledge();
        }
        catch (Exception failure)
        {
            Undo(transaction);
            Refusal refusal = failure.GetBaseException() is SqliteException sqlite
                ? sqlite.SqliteErrorCode == Busy ? new StorageBusy() : new StorageFailed(sqlite.SqliteErrorCode)
                : new StorageFailed(0);
            _log.LogError("A group of {Commands} commands was rolled back: {Code} {Kind}", group.Count, refusal.Code, failure.GetBaseException().GetType().Name);
            foreach (Work work in group) work.Refuse(refusal);
        }
        finally
        {
            transaction?.Dispose();
            _session.LedgerGate.Release();
        }
        Checkpoint(CheckpointPages);
    }

    private async Task RunAloneAsync(Work work)
    {
        await work.RunAsync(_session, _services, null);
        work.Acknowledge();
        Checkpoint(CheckpointPages);
    }

    private void Undo(SqliteTransaction? transaction)
    {
        if (transaction is null) return;
        // A command that failed half-way may have left marks open in the ledger: the journal, not a mark, says what holds now.
        _session.NeedsFolding = true;
        try
        {
            transaction.Rollback();
        }
        catch (Exception failure) when (failure is SqliteException or InvalidOperationException)
        {
            // SQLite rolls a transaction back by itself on a full disk or an I/O error; a second ROLLBACK then has nothing to do.
            _log.LogWarning("The database had already rolled back: {Kind}", failure.GetType().Name);
        }
    }

    // Only here, and never while a reader may be reset under: the writer's own checkpoint once the log has grown, and one at the end.
    private void Checkpoint(int pages)
    {
        try
        {
            if (pages > 0 && new FileInfo(_session.Connection.DataSource + "-wal") is { Exists: true } wal && wal.Length < pages * 4_096L) return;
            using SqliteCommand command = _session.Connection.CreateCommand();
            command.CommandText = pages > 0 ? "PRAGMA wal_checkpoint(PASSIVE)" : "PRAGMA wal_checkpoint(TRUNCATE)";
            command.ExecuteNonQuery();
        }
        catch (SqliteException failure)
        {
            _log.LogWarning("The write-ahead log was not checkpointed: {Code}", failure.SqliteErrorCode);
        }
    }
}
