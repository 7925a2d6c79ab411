using Aid.Ledger.Results;
using MediatR;

namespace Aid.Application.Pipeline;

/// <summary>
/// Something that changes the books. It passes validation, a savepoint, the idempotency check and its handler, one command after another on the writer; it is
/// acknowledged only after the transaction that holds it is on disk.
/// </summary>
/// <typeparam name="T">What a successful command answers; it is kept as JSON and given again for the same idempotency key.</typeparam>
public abstract record Command<T> : IRequest<Result<T>>
{
    /// <summary>True where what is recorded was generated for a demonstration (合成) and stands for no real payment.</summary>
    public bool IsSynthetic { get; init; }

    /// <summary>Where the figures come from, as text for a reader; empty for the society's own books. At most 400 characters.</summary>
    public string Source { get; init; } = "";
}

/// <summary>A question to the books. It never waits for the writer's queue and never changes anything.</summary>
/// <typeparam name="T">The answer.</typeparam>
public abstract record Query<T> : IRequest<Result<T>>;
