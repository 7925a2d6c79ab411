using Aid.Application.Books;
using Aid.Application.Disbursements;
using Aid.Application.Entries;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Aid.Application.Years;

/// <summary>
/// Last, around the handler: no command, whichever it is, may date an entry or a payment into a closed year of the organisation whose accounts it touches. It looks at what was written rather than at
/// what was asked, so that a command that is added later cannot forget it.
/// </summary>
internal sealed class ClosedYearBehaviour<TCommand, T>(BooksContext books, CommandScope scope) : IPipelineBehavior<TCommand, Result<T>>
    where TCommand : Command<T>
{
    public async Task<Result<T>> Handle(TCommand request, CancellationToken cancellationToken, RequestHandlerDelegate<Result<T>> next)
    {
        Result<T> result = await next();
        if (result.IsRefused) return result;
        HashSet<(string Organisation, DateOnly On)> dated = [];
        Dictionary<string, string> organisations = new(StringComparer.Ordinal);
        // This year cannot be closed yet, and nearly everything is dated in it.
        foreach (EntryEntity entry in scope.Entries.Where(entry => entry.On.Year < scope.Today.Year))
            foreach (PostingEntity posting in entry.Postings)
                if (await OwnerAsync(posting.Account, organisations, cancellationToken) is { } owner) dated.Add((owner, entry.On));
        foreach (EntityEntry<DisbursementEntity> added in books.ChangeTracker.Entries<DisbursementEntity>().Where(row => row.State == EntityState.Added && row.Entity.On.Year < scope.Today.Year))
            if (await OwnerAsync("fund:" + added.Entity.FundId, organisations, cancellationToken) is { } owner) dated.Add((owner, added.Entity.On));

        foreach (IGrouping<string, (string Organisation, DateOnly On)> days in dated.GroupBy(day => day.Organisation, StringComparer.Ordinal))
        {
            DateOnly first = days.Min(day => day.On);
            if (await books.LastClosedYearAsync(days.Key, cancellationToken) is { } closed && first.Year <= closed) return new YearClosed(days.Key, first, closed);
        }
        return result;
    }

    private async Task<string?> OwnerAsync(string account, Dictionary<string, string> known, CancellationToken cancellationToken)
    {
        int colon = account.IndexOf(':');
        string name = account[(colon + 1)..];
        switch (account[..Math.Max(colon, 0)])
        {
            case "bank" or "channel" or "stock":
                return name.Split('/')[0];
            case "fund":
                if (!known.TryGetValue(name, out string? organisation))
                    known[name] = organisation = await books.Funds.Where(row => row.Id == name).Select(row => row.OrganisationId).FirstOrDefaultAsync(cancellationToken) ?? "";
                return organisation.Length > 0 ? organisation : null;
            default:
                return null;
        }
    }
}
