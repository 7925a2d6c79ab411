using Aid.Application.Books;
using Aid.Ledger.Coverage;
using Aid.Ledger.Entries;
using Aid.Ledger.Results;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Goods;

/// <summary>
/// The hand-overs of a ledger event, derived from what it did to the lines like the entry's postings are. Units leave the place that the command named; where it named none, the society's own warehouse first and
/// then the others by code. What is reversed goes back to where it came from, and what changes its fund stays where it lies.
/// </summary>
/// <param name="books">The books.</param>
/// <param name="stock">What lies where.</param>
/// <param name="organisationOf">The society of a fund.</param>
/// <param name="free">Units free on all lines of a lot, after the event.</param>
internal sealed class StockBooking(BooksContext books, Stock stock, Func<string, string> organisationOf, Func<LotKey, long> free)
{
    private readonly List<StockMove> _moves = [];
    private readonly Dictionary<(string Asset, string Lot), List<(string Code, long Units)>> _left = [];

    /// <summary>Records them.</summary>
    /// <returns>The hand-overs; refusals: <c>goods.not-at-place</c>, <c>goods.on-the-road</c>, <c>goods.handed-out</c>.</returns>
    public Result<IReadOnlyList<StockMove>> Book(LedgerEvent recorded, Applied applied, IReadOnlyList<LineDelta> deltas, EntryDraft draft)
    {
        // What goes straight from the giver to the receiver lies nowhere in between.
        if (draft.Held is { Account.Class: AccountClass.Receivable }) return _moves;
        List<LotKey> lots = [.. deltas.Where(IsStock).Select(delta => LotKey.Of(delta.Line)).Distinct()];
        if (applied.Inflows.FirstOrDefault(inflow => inflow.Line.IsGoods && inflow.Source is FromShortfall) is { } owed) return new GoodsHandedOut(LotKey.Of(owed.Line).ToString());
        Dictionary<LotKey, long> net = lots.ToDictionary(lot => lot, lot => deltas.Where(delta => IsStock(delta) && LotKey.Of(delta.Line) == lot).Sum(delta => delta.Units));
        foreach (LotKey lot in lots) stock.CarryOver(lot, organisationOf(lot.Fund), free(lot) - net[lot], draft.On);

        Words words = Words.Of(recorded, draft);
        TakeBack(net, draft);
        foreach ((LotKey lot, long units) in net.Where(lot => lot.Value < 0).ToList())
        {
            if (Out(lot, -units, draft, words) is { } refusal) return refusal;
        }
        foreach ((LotKey lot, long units) in net.Where(lot => lot.Value > 0)) In(lot, units, draft, words);
        return _moves;
    }

    private static bool IsStock(LineDelta delta) => delta.Line.IsGoods && !delta.Line.Fund.StartsWith("ext:", StringComparison.Ordinal);

    private void TakeBack(Dictionary<LotKey, long> net, EntryDraft draft)
    {
        string? original = draft.Replaces?.SubjectId;
        if (draft.ReversesId is { } entry) original = books.Entries.Where(row => row.Id == entry).Select(row => row.SubjectId).FirstOrDefault();
        if (original is null) return;
        List<HandOverEntity> before = [.. books.HandOvers.AsNoTracking().Where(row => row.SubjectId == original && row.Kind != "returned" && row.Kind != "signed" && row.Kind != "direct").OrderByDescending(row => row.Number)];
        foreach (HandOverEntity hand in before)
        {
            LotKey lot = LotKey.Parse(hand.LotId);
            if (hand.FromPlaceId is { } from)
            {
                // A replaced payment is taken back whole, whatever the right one takes then; a reversed one gives back what became free.
                long back = draft.Replaces is null ? Math.Min(hand.Units, Math.Max(net.GetValueOrDefault(lot), 0)) : hand.Units;
                Add(new StockMove(lot, null, Place.Parse(from), back, "returned"), draft with { SubjectId = original });
                net[lot] = net.GetValueOrDefault(lot) - back;
            }
            else if (draft.Replaces is null && hand.ToPlaceId is { } to && net.GetValueOrDefault(lot) < 0)
            {
                long gone = Math.Min(Math.Min(hand.Units, -net[lot]), stock.At(lot, Place.Parse(to)));
                Add(new StockMove(lot, Place.Parse(to), null, gone, "returned"), draft with { SubjectId = original });
                net[lot] += gone;
            }
        }
    }

    private Refusal? Out(LotKey lot, long units, EntryDraft draft, Words words)
    {
        string organisation = organisationOf(lot.Fund);
        if (draft.Held is { Account.Class: AccountClass.Stock } held && held.Organisation == organisation && Place.Of(held.Account) is { Code.Length: > 0 } named)
        {
            if (stock.At(lot, named) < units) return new NotAtPlace(lot.ToString(), named.ToString(), stock.At(lot, named));
            Leave(new StockMove(lot, named, null, units, words.Out), draft);
            return null;
        }
        List<(Place Place, long Units)> there = [.. stock.Places(lot).Where(place => !place.Place.IsRoad)];
        if (there.Sum(place => place.Units) is var held2 && held2 < units) return new OnTheRoad(lot.ToString(), held2);
        foreach ((Place place, long most) in there)
        {
            long some = Math.Min(most, units);
            if (some > 0) Leave(new StockMove(lot, place, null, some, words.Out), draft);
            units -= some;
        }
        return null;
    }

    private void Leave(StockMove move, EntryDraft draft)
    {
        Add(move, draft);
        if (!_left.TryGetValue((move.Lot.Asset, move.Lot.Lot), out List<(string, long)>? left)) _left[(move.Lot.Asset, move.Lot.Lot)] = left = [];
        left.Add((move.From!.Value.Code, move.Units));
    }

    private void In(LotKey lot, long units, EntryDraft draft, Words words)
    {
        string organisation = organisationOf(lot.Fund);
        foreach ((string code, long left) in _left.GetValueOrDefault((lot.Asset, lot.Lot), []))
        {
            long some = Math.Min(left, units);
            Add(new StockMove(lot, null, new Place(organisation, code), some, words.In), draft);
            units -= some;
        }
        Place to = draft.Held is { Account.Class: AccountClass.Stock } held && held.Organisation == organisation ? Place.Of(held.Account) : new Place(organisation);
        Add(new StockMove(lot, null, to, units, words.In), draft);
    }

    private void Add(StockMove move, EntryDraft draft)
    {
        if (move.Units == 0) return;
        stock.Move(move, new HandOverNote(draft.On, draft.SubjectId, move.From is null ? "" : draft.HandOver?.Party ?? ""));
        _moves.Add(move);
    }

    /// <summary>The kinds of an event's hand-overs.</summary>
    private readonly record struct Words(string Out, string In)
    {
        public static Words Of(LedgerEvent recorded, EntryDraft draft) => recorded switch
        {
            GiftReceived => new("", draft.HandOver?.Kind ?? "received"),
            OpeningBalance => new("", "opening"),
            Converted => new("used-up", draft.Kind == "purchase" ? "bought" : "assembled"),
            Transferred or Split or Settled or GivenBack => new("reassigned", "reassigned"),
            Refunded or Voided or FeeCharged => new("withdrawn", "returned"),
            Reversed or Resized => new("withdrawn", "returned"),
            _ => new(draft.HandOver?.Kind ?? "handed-out", "returned"),
        };
    }
}

/// <summary>What a hand-over of goods says besides its quantity.</summary>
/// <param name="Kind">Its kind, where it is not the event's usual one.</param>
/// <param name="Party">The receiving unit or county; never a private person.</param>
internal sealed record HandOverDraft(string? Kind = null, string Party = "");
