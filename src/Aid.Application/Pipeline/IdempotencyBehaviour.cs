using System.Security.Cryptography;
using System.Text.Json;
using Aid.Application.Books;
using Aid.Application.Idempotency;
using Aid.Ledger.Results;
using MediatR;

namespace Aid.Application.Pipeline;

/// <summary>
/// Third, inside the savepoint: the same key with the same body gets the same reply, with another body a refusal. The row is written together with the
/// command's own rows, so that a command that failed is never reported as done.
/// </summary>
internal sealed class IdempotencyBehaviour<TCommand, T>(BooksContext books, CommandScope scope) : IPipelineBehavior<TCommand, Result<T>>
    where TCommand : Command<T>
{
    public async Task<Result<T>> Handle(TCommand request, CancellationToken cancellationToken, RequestHandlerDelegate<Result<T>> next)
    {
        if (scope.IdempotencyKey is not { } key) return await next();
        string hash = HashOf(request);
        IdempotencyEntity? earlier = await books.Idempotency.FindAsync([scope.Person.Label, key], cancellationToken);
        if (earlier is not null)
        {
            if (earlier.RequestHash != hash) return new KeyReused(key);
            return JsonSerializer.Deserialize<T>(earlier.Reply, BooksJson.Options)
                ?? throw new InvalidOperationException("A kept reply is empty: " + typeof(TCommand).Name);
        }

        Result<T> result = await next();
        if (!result.IsRefused)
        {
            books.Idempotency.Add(new IdempotencyEntity
            {
                Person = scope.Person.Label,
                Key = key,
                RequestHash = hash,
                Reply = JsonSerializer.Serialize(result.Value, BooksJson.Options),
                RecordedAt = scope.Now,
            });
        }
        return result;
    }

    private static string HashOf(TCommand request)
    {
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(request, BooksJson.Options);
        return Convert.ToHexStringLower(SHA256.HashData([.. System.Text.Encoding.UTF8.GetBytes(typeof(TCommand).Name), 0, .. body]));
    }
}
