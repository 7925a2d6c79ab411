using Aid.Application.Books;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;

namespace Aid.Application.Goods;

/// <summary>Units of a lot that go from a place to a place; no place is outside.</summary>
/// <param name="Lot">The lot.</param>
/// <param name="From">Where they come from.</param>
/// <param name="To">Where they go.</param>
/// <param name="Units">How many.</param>
/// <param name="Kind">Kind of the hand-over.</param>
internal readonly record struct StockMove(LotKey Lot, Place? From, Place? To, long Units, string Kind);

/// <summary>What else a hand-over says.</summary>
/// <param name="On">Day.</param>
/// <param name="SubjectId">What it belongs to.</param>
/// <param name="Party">The receiving unit or county; empty within the warehouses.</param>
internal readonly record struct HandOverNote(DateOnly On, string SubjectId, string Party = "");

/// <summary>
/// What lies where, lot by lot. Entries know accounts and kinds of goods, lines know funds and lots; this knows both, and every hand-over is a row of its own. The sum over a lot's places is what its
/// lines hold, and the sum over a place's lots is what its account holds.
/// </summary>
internal sealed class Stock(BooksContext books, Recording recording)
{
    private readonly Dictionary<LotKey, SortedDictionary<string, StockHoldingEntity>> _lots = [];

    /// <summary>Units of a lot at a place.</summary>
    public long At(LotKey lot, Place place) => Of(lot).TryGetValue(place.Code, out StockHoldingEntity? holding) ? holding.Units : 0;

    /// <summary>Goods recorded before places were kept lay in the society's own warehouse, as their account says: the first hand-over of their lot.</summary>
    public void CarryOver(LotKey lot, string organisation, long before, DateOnly on)
    {
        if (before > 0 && Of(lot).Count == 0) Move(new StockMove(lot, null, new Place(organisation), before, "carried"), new HandOverNote(on, ""));
    }

    /// <summary>Places that hold units of a lot: the society's own, then warehouses by code; the road last.</summary>
    public IReadOnlyList<(Place Place, long Units)> Places(LotKey lot) =>
        [.. Of(lot).Values.Where(holding => holding.Units > 0).Select(holding => (Place.Parse(holding.PlaceId), holding.Units)).OrderBy(holding => holding.Item1.IsRoad)];

    /// <summary>Records a hand-over and what both places hold since.</summary>
    /// <exception cref="InvalidOperationException">The place does not hold as much: callers look first, so this is a bug.</exception>
    public void Move(StockMove move, HandOverNote note)
    {
        recording.AddPublic(new HandOverEntity
        {
            FundId = move.Lot.Fund,
            LotId = move.Lot.ToString(),
            Kind = move.Kind,
            FromPlaceId = move.From?.ToString(),
            ToPlaceId = move.To?.ToString(),
            Units = move.Units,
            On = note.On,
            SubjectId = note.SubjectId,
            Party = note.Party,
        }, RecordSet.NameOf<HandOver>(), "h");
        if (move.From is { } from) Change(move.Lot, from, -move.Units);
        if (move.To is { } to) Change(move.Lot, to, move.Units);
    }

    private void Change(LotKey lot, Place place, long units)
    {
        long now = checked(At(lot, place) + units);
        if (now < 0) throw new InvalidOperationException($"The place {place} would hold {now} units of {lot}.");
        Of(lot)[place.Code] = recording.AddPublic(new StockHoldingEntity
        {
            Id = $"{lot}@{place.Code}", FundId = lot.Fund, LotId = lot.ToString(), Asset = lot.Asset, PlaceId = place.ToString(), WarehouseId = place.Warehouse, ConsignmentId = place.Consignment, Units = now,
        }, RecordSet.NameOf<StockHolding>());
    }

    private SortedDictionary<string, StockHoldingEntity> Of(LotKey lot)
    {
        if (_lots.TryGetValue(lot, out SortedDictionary<string, StockHoldingEntity>? places)) return places;
        places = new SortedDictionary<string, StockHoldingEntity>(StringComparer.Ordinal);
        foreach (StockHoldingEntity holding in books.HoldingsOf(lot.ToString())) places[Place.Parse(holding.PlaceId).Code] = holding;
        return _lots[lot] = places;
    }
}
