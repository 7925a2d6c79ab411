using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using MediatR;

namespace Aid.Application.Publishing;

/// <summary>Takes down at once, in every release, what may no longer be shown: pictures whose consent was withdrawn. It changes no hashed file and needs no release. Answers how many files went.</summary>
internal sealed record TakeDown : Query<int>;

internal sealed class TakeDownHandler(ReleaseDesk desk) : IRequestHandler<TakeDown, Result<int>>
{
    public async Task<Result<int>> Handle(TakeDown request, CancellationToken cancellationToken) => await desk.TakeDownAsync(cancellationToken);
}
