using Aid.Application.Books;
using Aid.Ledger.Coverage;
using Aid.Ledger.Results;
using MediatR;
using Microsoft.Data.Sqlite;

namespace Aid.Application.Pipeline;

/// <summary>
/// Second: a savepoint in the group's transaction and a mark in the ledger. Both are kept, or both are undone: a refusal or an exception leaves neither rows
/// nor coverage behind, and the commands beside it in the group are untouched.
/// </summary>
internal sealed class SavepointBehaviour<TCommand, T>(WriterSession session, BooksContext books, CommandScope scope) : IPipelineBehavior<TCommand, Result<T>>
    where TCommand : Command<T>
{
    private const string Name = "command";

    public async Task<Result<T>> Handle(TCommand request, CancellationToken cancellationToken, RequestHandlerDelegate<Result<T>> next)
    {
        SqliteTransaction transaction = scope.Transaction ?? throw new InvalidOperationException("A command runs inside the writer's transaction only.");
        scope.IsSynthetic = request.IsSynthetic;
        scope.Source = request.Source;
        transaction.Save(Name);
        BookMark mark = session.Ledger.Mark();
        try
        {
            Result<T> result = await next();
            if (result.IsRefused)
            {
                Undo(transaction, mark);
                return result;
            }
            await books.SaveChangesAsync(cancellationToken);
            transaction.Release(Name);
            session.Ledger.Forget(mark);
            return result;
        }
        catch
        {
            Undo(transaction, mark);
            throw;
        }
    }

    private void Undo(SqliteTransaction transaction, BookMark mark)
    {
        // On a full disk SQLite has rolled the whole transaction back already: there is no savepoint left, and the writer will see its COMMIT fail.
        if (SQLitePCL.raw.sqlite3_get_autocommit(session.Connection.Handle) != 0)
        {
            session.NeedsFolding = true;
            return;
        }
        transaction.Rollback(Name);
        transaction.Release(Name);
        session.Ledger.Rollback(mark);
        session.Lines.LookAgain();
        // The world of funds and rules only grows; what it learnt from an undone command is forgotten by folding the journal again.
        if (scope.HasChangedWorld) session.NeedsFolding = true;
    }
}
