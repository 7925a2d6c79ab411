using Aid.Application.Books;
using Aid.Application.Intake.Recognition;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Imports;

/// <summary>What a person has to look at in a list: look-alikes, and amounts that it tells otherwise. For staff, not for the public.</summary>
/// <param name="Id">The list.</param>
/// <returns>Refusals: <c>import.unknown</c>.</returns>
public sealed record FindImport(string Id) : Query<ImportFindings>;

/// <summary>A list and what a person has to look at.</summary>
/// <param name="Id">The list.</param>
/// <param name="ListName">Its name.</param>
/// <param name="IsCommitted">False while it waits for a commit.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Units">Their sum in fen.</param>
/// <param name="LookAlikes">Gifts that look the same and were kept apart, by row.</param>
/// <param name="Doubts">Amounts that the list tells otherwise, by row.</param>
public sealed record ImportFindings(
    string Id, string ListName, bool IsCommitted, int Rows, long Units, IReadOnlyList<LookAlike> LookAlikes, IReadOnlyList<AmountDoubt> Doubts);

/// <summary>An amount that a list tells otherwise than the books.</summary>
/// <param name="Row">The row in the file.</param>
/// <param name="DonationId">The gift.</param>
/// <param name="OldValue">The books' amount in fen.</param>
/// <param name="NewValue">The list's.</param>
public sealed record AmountDoubt(int Row, string DonationId, string OldValue, string NewValue);

internal sealed class FindImportHandler(BooksContext books) : IRequestHandler<FindImport, Result<ImportFindings>>
{
    public async Task<Result<ImportFindings>> Handle(FindImport request, CancellationToken cancellationToken)
    {
        ImportEntity? import = await books.Imports.AsNoTracking().Include(row => row.Commit).FirstOrDefaultAsync(row => row.Id == request.Id, cancellationToken);
        if (import is null) return new ImportUnknown(request.Id);
        List<LookAlike> twins = await books.LookAlikes.Where(row => row.ImportNumber == import.Number).OrderBy(row => row.Row)
            .Select(row => new LookAlike(row.Row, row.TwinRow, row.TwinDonationId)).ToListAsync(cancellationToken);
        List<AmountDoubt> doubts = await books.ImportDoubts.Where(row => row.ImportNumber == import.Number).OrderBy(row => row.Row)
            .Select(row => new AmountDoubt(row.Row, row.DonationId, row.OldValue, row.NewValue)).ToListAsync(cancellationToken);
        return new ImportFindings(import.Id, import.ListName, import.Commit is not null, import.Rows, import.TotalUnits, twins, doubts);
    }
}
