using Aid.Application.Books;
using Aid.Application.Disbursements;
using Aid.Application.Funds;
using Aid.Application.Pipeline;
using Aid.Ledger.Coverage;
using Aid.Ledger.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Goods;

/// <summary>Asks which lots to hand out: the earliest expiry first, then the oldest; expired lots never. The answer's commands can be sent as they are.</summary>
/// <param name="FundId">The fund that holds the goods.</param>
/// <param name="Asset">Goods code.</param>
/// <param name="Units">Units wanted.</param>
/// <param name="PurposeZh">Purpose in Chinese.</param>
/// <param name="Recipient">Receiving organisation or group.</param>
/// <param name="Designation">Designation to draw on first; null or empty for the undesignated line.</param>
/// <param name="WarehouseId">The warehouse to pick in; null for all of the fund's goods.</param>
/// <param name="On">Day of hand-over; null for today.</param>
/// <returns>Refusals: <c>fund.unknown</c>, <c>warehouse.unknown</c>.</returns>
public sealed record ProposePicking(
    string FundId, string Asset, long Units, string PurposeZh, string Recipient, string? Designation = null, string? WarehouseId = null, DateOnly? On = null) : Query<PickingProposal>;

/// <summary>What to pick.</summary>
/// <param name="Picks">Distributions, one a lot and place, as commands.</param>
/// <param name="MissingUnits">Units wanted that cannot be picked.</param>
public sealed record PickingProposal(IReadOnlyList<DistributeGoods> Picks, long MissingUnits);

internal sealed class ProposePickingHandler(BooksContext books, LedgerView ledger, TimeProvider time) : IRequestHandler<ProposePicking, Result<PickingProposal>>
{
    public async Task<Result<PickingProposal>> Handle(ProposePicking request, CancellationToken cancellationToken)
    {
        Result<Place> place = await books.PlaceOfFundAsync(request.FundId, request.WarehouseId, cancellationToken);
        if (place.IsRefused) return place.Refusal;
        DateOnly on = request.On ?? DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime.AddHours(8));
        string prefix = $"{request.FundId}:{request.Asset}:";
        List<GoodsLotEntity> lots = await books.GoodsLots.AsNoTracking().Where(row => row.FundId == request.FundId && row.Asset == request.Asset).ToListAsync(cancellationToken);
        Dictionary<string, GoodsLotEntity> byId = lots.GroupBy(row => row.Id, StringComparer.Ordinal).ToDictionary(rows => rows.Key, rows => rows.First(), StringComparer.Ordinal);
        List<StockHoldingEntity> holdings = await books.Holdings().Where(row => row.LotId.StartsWith(prefix) && row.Units > 0 && row.ConsignmentId == null).ToListAsync(cancellationToken);
        string designation = request.Designation ?? "";
        Dictionary<string, long> free = await ledger.ReadAsync(book => byId.Keys.ToDictionary(id => id, id => FreeOf(book, LotKey.Parse(id), designation)), cancellationToken);

        string wanted = place.Value.ToString();
        IReadOnlyList<Pick> picks = Picking.Propose(
            holdings.Where(row => request.WarehouseId is null || row.PlaceId == wanted).Select(row => new Pickable(row.LotId, row.PlaceId, row.Units, byId[row.LotId].ExpiresOn, byId[row.LotId].Number)),
            id => free[id], request.Units, on);
        return new PickingProposal(
            [.. picks.Select(pick => new DistributeGoods
            {
                FundId = request.FundId, Designation = designation, Asset = request.Asset, Lot = LotKey.Parse(pick.LotId).Lot, Units = pick.Units, WarehouseId = Place.Parse(pick.Place).Warehouse,
                On = on, PurposeZh = request.PurposeZh, Recipient = request.Recipient,
            })],
            request.Units - picks.Sum(pick => pick.Units));
    }

    private static long FreeOf(CoverageBook book, LotKey lot, string designation) =>
        book.Balance(lot.Line()).Free + (designation.Length == 0 ? 0 : book.Balance(lot.Line(designation)).Free);
}
