using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Donors;

/// <summary>Destroys the retained records whose day is past. May be sent every day.</summary>
public sealed record PurgeExpired : Command<Purged>, ITakesNamesAway;

/// <summary>What a purge did.</summary>
/// <param name="Records">Retained records destroyed.</param>
public sealed record Purged(int Records);

internal sealed class PurgeExpiredHandler(BooksContext books, GiftNames names, CommandScope scope) : IRequestHandler<PurgeExpired, Result<Purged>>
{
    public async Task<Result<Purged>> Handle(PurgeExpired request, CancellationToken cancellationToken)
    {
        DateOnly today = scope.Today;
        int purged = await books.RetainedRecords.Where(row => row.Until < today).ExecuteDeleteAsync(cancellationToken);
        if (purged > 0) names.Remove(0);
        return new Purged(purged);
    }
}
