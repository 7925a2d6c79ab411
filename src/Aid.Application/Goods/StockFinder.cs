using Aid.Application.Books;
using Aid.Application.Funds;
using Aid.Ledger.Results;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Goods;

/// <summary>Turns what commands name into places, and finds what lies there.</summary>
internal static class StockFinder
{
    /// <summary>What every place holds now.</summary>
    public static IQueryable<StockHoldingEntity> Holdings(this BooksContext books) =>
        books.StockHoldings.AsNoTracking().Where(row => !books.StockHoldings.Any(later => later.Id == row.Id && later.Number > row.Number));

    /// <summary>What every place holds of a lot now, empty places included.</summary>
    public static IReadOnlyList<StockHoldingEntity> HoldingsOf(this BooksContext books, string lot) => [.. books.Holdings().Where(row => row.LotId == lot)];

    /// <summary>A society's place by its warehouse; null for its own.</summary>
    /// <returns>Refusals: <c>warehouse.unknown</c>.</returns>
    public static async Task<Result<Place>> PlaceAsync(this BooksContext books, string organisation, string? warehouse, CancellationToken cancellationToken)
    {
        if (warehouse is null) return new Place(organisation);
        return await books.Warehouses.AnyAsync(row => row.Id == warehouse, cancellationToken) ? new Place(organisation, warehouse) : new WarehouseUnknown(warehouse);
    }

    /// <summary>The place of a fund's goods by the warehouse; null for the own warehouse of the fund's society.</summary>
    /// <returns>Refusals: <c>fund.unknown</c>, <c>warehouse.unknown</c>.</returns>
    public static async Task<Result<Place>> PlaceOfFundAsync(this BooksContext books, string fund, string? warehouse, CancellationToken cancellationToken) =>
        await books.FundAsync(fund, cancellationToken) is { } found ? await books.PlaceAsync(found.OrganisationId, warehouse, cancellationToken) : new FundUnknown(fund);

    /// <summary>A lot.</summary>
    /// <returns>Refusals: <c>goods.lot-unknown</c>.</returns>
    public static async Task<Result<GoodsLotEntity>> LotAsync(this BooksContext books, LotKey lot, CancellationToken cancellationToken)
    {
        string id = lot.ToString();
        return await books.GoodsLots.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken) is { } found ? found : new LotUnknown(id);
    }

    /// <summary>A consignment as it stands.</summary>
    /// <returns>Refusals: <c>consignment.unknown</c>.</returns>
    public static async Task<Result<ConsignmentEntity>> ConsignmentAsync(this BooksContext books, string id, CancellationToken cancellationToken) =>
        await books.Consignments.AsNoTracking().Where(row => row.Id == id).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken) is { } found
            ? found
            : new ConsignmentUnknown(id);
}
