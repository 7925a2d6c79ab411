using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Reach;

/// <summary>What of a project's counts waits for more people, for its staff only.</summary>
/// <param name="ProjectId">The project.</param>
public sealed record GetWaitingReach(string ProjectId) : Query<WaitingReach>;

/// <summary>Counts that are not published.</summary>
/// <param name="Cells">Them, oldest first.</param>
public sealed record WaitingReach(IReadOnlyList<WaitingCell> Cells);

/// <summary>A count that waits.</summary>
/// <param name="Stage">Stage of applications; empty for people.</param>
/// <param name="Period">Period.</param>
/// <param name="PlaceZh">Place.</param>
/// <param name="Persons">People; null where not counted.</param>
/// <param name="Applications">Applications; null where not counted.</param>
public sealed record WaitingCell(string Stage, string Period, string PlaceZh, long? Persons, long? Applications);

internal sealed class GetWaitingReachHandler(BooksContext books) : IRequestHandler<GetWaitingReach, Result<WaitingReach>>
{
    public async Task<Result<WaitingReach>> Handle(GetWaitingReach request, CancellationToken cancellationToken) => new WaitingReach(await books.Set<ReachCountEntity>()
        .Where(row => row.ProjectId == request.ProjectId && !books.Set<ReachTakenEntity>().Any(taken => taken.CountNumber == row.Number))
        .OrderBy(row => row.Number).Select(row => new WaitingCell(row.Stage, row.Period, row.PlaceZh, row.Persons, row.Applications)).ToListAsync(cancellationToken));
}
