using Aid.Application.Books;
using Aid.Application.Projects;
using Aid.Ledger.Lines;
using Aid.Ledger.Money;
using Aid.Ledger.Results;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Funds;

/// <summary>A line as a command names it.</summary>
/// <param name="FundId">The fund.</param>
/// <param name="Designation">A project's designation, <c>cost</c> for administration, or empty for the undesignated line.</param>
/// <param name="Asset">ISO 4217 code, or a goods code.</param>
/// <param name="Lot">For goods, the lot; null for money.</param>
public sealed record LineChoice(string FundId, string Designation = "", string Asset = "CNY", string? Lot = null);

/// <summary>Turns what commands name into lines of the books.</summary>
internal static class LineFinder
{
    /// <summary>The designation of administrative cost, which every fund has.</summary>
    public const string Cost = "cost";

    /// <summary>The line; refused where fund, designation or asset are not of these books.</summary>
    /// <returns>Refusals: <c>fund.unknown</c>, <c>fund.designation-unknown</c>, <c>project.closed</c>, <c>asset.unknown</c>.</returns>
    public static async Task<Result<LineKey>> LineAsync(this BooksContext books, LineChoice choice, CancellationToken cancellationToken)
    {
        if (await books.FundAsync(choice.FundId, cancellationToken) is null) return new FundUnknown(choice.FundId);
        if (choice.Designation is not ("" or Cost))
        {
            string? project = await books.Projects.Where(row => row.FundId == choice.FundId && row.Designation == choice.Designation).Select(row => row.Id).FirstOrDefaultAsync(cancellationToken);
            if (project is null) return new DesignationUnknown(choice.FundId, choice.Designation);
            if (await books.ProjectClosings.AnyAsync(row => row.Id == project, cancellationToken)) return new ProjectClosed(project);
        }
        bool isMoney = Iso4217.Exponents.ContainsKey(choice.Asset);
        if (isMoney != (choice.Lot is null) || choice.Asset.Length is 0 or > 40 || choice.Asset.Contains('/') || choice.Lot is "" || choice.Lot?.Contains('/') == true)
            return new AssetUnknown(choice.Asset);
        return new LineKey(choice.FundId, choice.Designation, choice.Asset, choice.Lot);
    }

    /// <summary>The closed project of a line; null where its designation takes and gives.</summary>
    public static Task<string?> ClosedProjectAsync(this BooksContext books, LineKey line, CancellationToken cancellationToken) =>
        books.ProjectClosings.Where(row => row.FundId == line.Fund && row.Designation == line.Designation).Select(row => row.Id).FirstOrDefaultAsync(cancellationToken);

    /// <summary>A fund; null where there is none.</summary>
    public static Task<FundEntity?> FundAsync(this BooksContext books, string id, CancellationToken cancellationToken) =>
        books.Funds.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
}
