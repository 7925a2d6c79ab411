using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Goods;

/// <summary>Asks what lies where, and what expires: at most 2,000 holdings, by expiry, lots without one last.</summary>
/// <param name="WarehouseId">The warehouse; null for all places.</param>
/// <param name="ExpiringWithinDays">Only lots whose last day of use lies at most so many days ahead, or behind; null for all.</param>
/// <param name="On">The day that is asked for; null for today.</param>
/// <returns>Refusals: <c>warehouse.unknown</c>.</returns>
public sealed record GetStock(string? WarehouseId = null, int? ExpiringWithinDays = null, DateOnly? On = null) : Query<StockList>;

/// <summary>What lies where.</summary>
/// <param name="On">The day that was asked for.</param>
/// <param name="Holdings">By expiry.</param>
public sealed record StockList(DateOnly On, IReadOnlyList<StockRow> Holdings);

/// <summary>A lot at a place.</summary>
/// <param name="LotId">The lot.</param>
/// <param name="NameZh">Name of the goods.</param>
/// <param name="Unit">Counting unit.</param>
/// <param name="PlaceId">The place.</param>
/// <param name="Units">Units there.</param>
/// <param name="ExpiresOn">Last day of use; null for none.</param>
/// <param name="IsExpired">True after that day.</param>
public sealed record StockRow(string LotId, string NameZh, string Unit, string PlaceId, long Units, DateOnly? ExpiresOn, bool IsExpired);

internal sealed class GetStockHandler(BooksContext books, TimeProvider time) : IRequestHandler<GetStock, Result<StockList>>
{
    private const int Most = 2_000;

    public async Task<Result<StockList>> Handle(GetStock request, CancellationToken cancellationToken)
    {
        if (request.WarehouseId is { } warehouse && !await books.Warehouses.AnyAsync(row => row.Id == warehouse, cancellationToken)) return new WarehouseUnknown(warehouse);
        DateOnly on = request.On ?? DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime.AddHours(8));
        DateOnly? last = request.ExpiringWithinDays is { } days ? on.AddDays(Math.Clamp(days, 0, 36_500)) : null;
        var rows = await (from holding in books.Holdings()
                          join lot in books.GoodsLots on holding.LotId equals lot.Id
                          where holding.Units > 0 && (request.WarehouseId == null || holding.WarehouseId == request.WarehouseId) && (last == null || lot.ExpiresOn <= last)
                          orderby lot.ExpiresOn == null, lot.ExpiresOn, holding.LotId, holding.PlaceId
                          select new { holding.LotId, lot.NameZh, lot.Unit, holding.PlaceId, holding.Units, lot.ExpiresOn }).Take(Most).ToListAsync(cancellationToken);
        return new StockList(on, [.. rows.Select(row => new StockRow(row.LotId, row.NameZh, row.Unit, row.PlaceId, row.Units, row.ExpiresOn, row.ExpiresOn < on))]);
    }
}
