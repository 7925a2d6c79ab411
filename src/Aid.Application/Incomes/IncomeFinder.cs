using Aid.Application.Books;
using Aid.Disclosure.Sources;
using Aid.Ledger.Results;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Incomes;

/// <summary>Income as it stands: the newest row of its id.</summary>
internal static class IncomeFinder
{
    /// <summary>Income that has not ended.</summary>
    /// <returns>Refusals: <c>income.unknown</c>, <c>income.ended</c>.</returns>
    public static async Task<Result<IncomeEntity>> StandingIncomeAsync(this BooksContext books, string id, CancellationToken cancellationToken)
    {
        IncomeEntity? newest = await books.Incomes.AsNoTracking().Where(row => row.Id == id).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        if (newest is null) return new IncomeUnknown(id);
        return newest.Status == "standing" ? newest : new IncomeEnded(id, newest.Status);
    }

    /// <summary>Unidentified money that has not ended.</summary>
    /// <returns>Refusals: <c>income.unknown</c>, <c>income.ended</c>, <c>income.not-unidentified</c>.</returns>
    public static async Task<Result<IncomeEntity>> UnidentifiedAsync(this BooksContext books, string id, CancellationToken cancellationToken)
    {
        Result<IncomeEntity> found = await books.StandingIncomeAsync(id, cancellationToken);
        return found.IsRefused || found.Value.SourceClass == SourceClass.Unidentified ? found : new IncomeNotUnidentified(id);
    }
}
