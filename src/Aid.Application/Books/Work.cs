using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using MediatR;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Aid.Application.Books;

/// <summary>Something that waits for the writer.</summary>
internal abstract class Work
{
    /// <summary>Whether it must run alone, outside a group's transaction: publishing, backup.</summary>
    public virtual bool IsExclusive => false;

    /// <summary>Does it, inside the group's transaction (null when exclusive). What it answers is kept until <see cref="Acknowledge"/>.</summary>
    public abstract Task RunAsync(WriterSession session, IServiceProvider services, SqliteTransaction? transaction);

    /// <summary>Tells the caller the answer; the transaction is on disk.</summary>
    public abstract void Acknowledge();

    /// <summary>Tells the caller that nothing was written.</summary>
    public abstract void Refuse(Refusal refusal);
}

/// <summary>One command.</summary>
internal sealed class CommandWork<T>(Command<T> command, Person person, string? idempotencyKey) : Work
{
    private const int SqlError = 1;
    private const int Constraint = 19;

    private readonly TaskCompletionSource<Result<T>> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Result<T> _result;
    private Exception? _bug;

    public Task<Result<T>> Answer => _answer.Task;

    public override async Task RunAsync(WriterSession session, IServiceProvider services, SqliteTransaction? transaction)
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        CommandScope context = scope.ServiceProvider.GetRequiredService<CommandScope>();
        context.Person = person;
        context.IdempotencyKey = idempotencyKey;
        context.Transaction = transaction;
        DateTime now = session.Time.GetUtcNow().UtcDateTime;
        context.Now = new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);
        try
        {
            _result = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command);
        }
        catch (Exception bug) when (bug.GetBaseException() is not SqliteException { SqliteErrorCode: not (SqlError or Constraint) })
        {
            // A bug of one command is that command's answer; the savepoint has undone it. A failing disk ends the whole group.
            _bug = bug;
        }
    }

    public override void Acknowledge()
    {
        if (_bug is not null) _answer.TrySetException(_bug);
        else _answer.TrySetResult(_result);
    }

    public override void Refuse(Refusal refusal) => _answer.TrySetResult(refusal);
}

/// <summary>Something that needs the writer's connection to itself and commits by itself.</summary>
internal sealed class ExclusiveWork<T>(Func<WriterSession, Task<Result<T>>> run) : Work
{
    private readonly TaskCompletionSource<Result<T>> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Result<T> _result;
    private Exception? _bug;

    public Task<Result<T>> Answer => _answer.Task;

    public override bool IsExclusive => true;

    public override async Task RunAsync(WriterSession session, IServiceProvider services, SqliteTransaction? transaction)
    {
        try
        {
            _result = await run(session);
        }
        catch (Exception bug)
        {
            _bug = bug;
        }
    }

    public override void Acknowledge()
    {
        if (_bug is not null) _answer.TrySetException(_bug);
        else _answer.TrySetResult(_result);
    }

    public override void Refuse(Refusal refusal) => _answer.TrySetResult(refusal);
}
