using Aid.Application.Donors;
using Aid.Application.Pipeline;
using Aid.Application.Publishing;
using Aid.Ledger.Results;
using MediatR;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Aid.Application.Books;

/// <summary>
/// A data folder's private books, open: the one way in for the server, the command line and tests. The process that holds <c>DIR/writer.lock</c> writes; another
/// one sends its commands to it over <c>DIR/aid.sock</c> and gets the same replies.
/// </summary>
public sealed class BooksHost : IAsyncDisposable
{
    private readonly BooksOptions _options;
    private readonly ServiceProvider _queries;
    private ServiceProvider? _services;
    private WriterLock? _lock;
    private WriterLoop? _loop;
    private CommandDoor? _door;

    private BooksHost(BooksOptions options)
    {
        _options = options;
        _queries = BooksServices.ForQueries(this, options);
    }

    /// <summary>The data folder.</summary>
    public string Folder => _options.Folder;

    /// <summary>True where this process writes; false where it forwards to the one that does.</summary>
    public bool IsWriter => _loop is not null;

    /// <summary>The writer's session; null where another process writes.</summary>
    internal WriterSession? Session { get; private set; }

    /// <summary>Opens a folder's books: creates or migrates them, folds the journal and starts the writer, unless another process already writes.</summary>
    /// <returns>The host, or <see cref="BooksAbsent"/>, <see cref="BooksNewer"/>.</returns>
    /// <exception cref="InvalidOperationException">The journal does not fold, or the file system does not give what durability needs.</exception>
    public static async Task<Result<BooksHost>> OpenAsync(BooksOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options = options with { Folder = Path.GetFullPath(options.Folder) };
        if (!options.IsNew && !File.Exists(BooksDatabase.PathIn(options.Folder))) return new BooksAbsent(options.Folder);
        Directory.CreateDirectory(options.Folder);
        BooksHost host = new(options);
        Refusal? refusal = host.TryWrite();
        if (refusal is null) return host;
        await host.DisposeAsync();
        return refusal;
    }

    /// <summary>Sends a command. It is answered only once it is on disk; an answer that was not refused is never lost.</summary>
    /// <param name="command">The command.</param>
    /// <param name="person">Who asks.</param>
    /// <param name="idempotencyKey">1 to 200 characters; null where the caller needs no protection against sending twice.</param>
    /// <param name="cancellationToken">Stops waiting for a place in the queue; a command that is in the queue runs.</param>
    /// <returns>The command's answer or its refusal; besides, <c>storage.busy</c>, <c>storage.failed</c>, <c>idempotency.key-reused</c>, <c>command.invalid</c>.</returns>
    public async Task<Result<T>> SendAsync<T>(Command<T> command, Person person, string? idempotencyKey = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(person);
        if (idempotencyKey is { Length: 0 or > 200 }) return new CommandInvalid([new FieldFault("Idempotency-Key", "1 to 200 characters / 1 至 200 字符")]);
        if (_loop is not { } loop) return await CommandDoor.ForwardAsync(Folder, command, person, idempotencyKey, cancellationToken);
        // A release reads a state of its own and takes seconds: it runs beside the loop, and is by nature the same when asked twice.
        if (command is PublishRelease release) return (Result<T>)(object)await QueryAsync(new MakeRelease(release.WaiverIds), cancellationToken);
        CommandWork<T> work = new(command, person, idempotencyKey);
        await loop.EnqueueAsync(work, cancellationToken);
        Result<T> answer = await work.Answer;
        // Only once it is on disk that consent is withdrawn: a crash in between is made good when the host next recovers.
        if (command is Reports.WithdrawPicture && !answer.IsRefused) await QueryAsync(new TakeDown(), CancellationToken.None);
        if (answer.IsRefused || command is not ITakesNamesAway) return answer;
        // Withdrawn consent takes effect in every release at once and not with the next one: whoever asked hears of it when it has.
        Result<int> removed = await QueryAsync(new RemoveNames(), CancellationToken.None);
        return removed.IsRefused ? removed.Refusal : answer;
    }

    /// <summary>Asks a question on a read-only connection; it never waits for the writer's queue.</summary>
    public async Task<Result<T>> QueryAsync<T>(Query<T> query, CancellationToken cancellationToken = default)
    {
        await using AsyncServiceScope scope = _queries.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(query, cancellationToken);
    }

    /// <summary>Runs something that needs the writer's connection to itself between two groups, and commits by itself: publishing, a backup.</summary>
    internal async Task<Result<T>> RunAloneAsync<T>(Func<WriterSession, Task<Result<T>>> run, CancellationToken cancellationToken = default)
    {
        if (_loop is not { } loop) return new WriterUnreachable();
        ExclusiveWork<T> work = new(run);
        await loop.EnqueueAsync(work, cancellationToken);
        return await work.Answer;
    }

    /// <summary>Finishes what is queued, checkpoints, and gives the lock back.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_door is not null) await _door.DisposeAsync();
        if (_loop is not null) await _loop.DisposeAsync();
        if (_services is not null) await _services.DisposeAsync();
        await _queries.DisposeAsync();
        Session?.Dispose();
        _lock?.Dispose();
    }

    private BooksNewer? TryWrite()
    {
        _lock = WriterLock.TryTake(Folder);
        if (_lock is null) return null;
        SqliteConnection connection = BooksDatabase.OpenWriter(Folder);
        if (!BooksDatabase.TryMigrate(connection))
        {
            connection.Dispose();
            return new BooksNewer();
        }
        Session = new WriterSession(Folder, connection, Journal.Fold(connection), _options.Time);
        _services = BooksServices.ForWriter(Session, _options);
        ILogger log = (_options.Log ?? NullLoggerFactory.Instance).CreateLogger("Aid.Books");
        _loop = new WriterLoop(Session, _services, log, _options.MaxGroup);
        _door = CommandDoor.Open(this, log);
        return null;
    }
}
