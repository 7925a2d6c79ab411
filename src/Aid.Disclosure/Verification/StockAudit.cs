using System.Globalization;
using Aid.Disclosure.Records;

namespace Aid.Disclosure.Verification;

/// <summary>
/// Goods by place, recomputed from the hand-overs alone: what each place holds of each lot, that no place ever held less than nothing, that a lot's places together hold what its lines hold, that a place's lots
/// together are what its account says, and what became of each consignment. Lots without a hand-over were recorded before places were kept, and are held to their lines only.
/// </summary>
internal sealed class StockAudit(ReplayedBooks books, Findings findings)
{
    private readonly Dictionary<(string Lot, string Place), long> _held = [];
    private readonly HashSet<string> _lots = new(StringComparer.Ordinal);

    public void Run()
    {
        long count = HandOvers();
        Holdings();
        Lots();
        Accounts();
        Consignments();
        Values();
        findings.Checked("stock.places", "物资：各处库存由交接逐笔重算，合起来等于批次与账户", "goods: what each place holds, recomputed from hand-overs; together what lots and accounts hold", count);
    }

    private long HandOvers()
    {
        long count = 0;
        // In the order of recording: the number in the id.
        foreach (HandOver hand in books.Newest<HandOver>().OrderBy(hand => long.TryParse(hand.Id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : long.MaxValue))
        {
            count++;
            if (hand.Units <= 0) Wrong(hand, "stock.units", $"交接 {hand.Id} 的数量不为正", $"hand-over {hand.Id} is not of a positive quantity", 1, hand.Units);
            if (books.Find<GoodsLot>("Goods", hand.LotId) is null) Wrong(hand, "stock.lot", $"交接 {hand.Id} 的批次不存在", $"hand-over {hand.Id} is of a lot that there is not", "", hand.LotId);
            _lots.Add(hand.LotId);
            if (hand.ToPlaceId is { } to) Change(hand, to, hand.Units);
            if (hand.FromPlaceId is { } from) Change(hand, from, -hand.Units);
        }
        return count;
    }

    private void Change(HandOver hand, string place, long units)
    {
        long now = _held[(hand.LotId, place)] = _held.GetValueOrDefault((hand.LotId, place)) + units;
        if (now < 0) Wrong(hand, "stock.negative", $"{place} 的批次 {hand.LotId} 发出多于所存", $"{place} gave more of {hand.LotId} than it held", 0, now);
    }

    private void Holdings()
    {
        HashSet<(string, string)> told = [];
        foreach (StockHolding holding in books.Newest<StockHolding>())
        {
            told.Add((holding.LotId, holding.PlaceId));
            long held = _held.GetValueOrDefault((holding.LotId, holding.PlaceId));
            if (held != holding.Units) Wrong(holding, "stock.holding", $"{holding.Id} 的库存与交接之和不符", $"the holding {holding.Id} is not the sum of its hand-overs", held, holding.Units);
            string code = holding.PlaceId.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash ? holding.PlaceId[(slash + 1)..] : "";
            if (holding.Id != $"{holding.LotId}@{code}" || (holding.WarehouseId ?? "") != (code.StartsWith('~') ? "" : code) || (holding.ConsignmentId ?? "") != (code.StartsWith('~') ? code[1..] : "")
                || holding.Asset != books.Find<GoodsLot>("Goods", holding.LotId)?.Asset)
                Wrong(holding, "stock.holding-id", $"库存 {holding.Id} 的编号与地点不符", $"the holding {holding.Id} is not of the place that it names", $"{holding.LotId}@{code}", holding.Id);
        }
        foreach (((string lot, string place), long units) in _held)
        {
            if (!told.Contains((lot, place))) findings.Add("data/records", "stock.holding-missing", $"没有公布 {place} 的批次 {lot}", $"no holding of {lot} at {place} is published", units);
        }
    }

    private void Lots()
    {
        ILookup<string, long> byLot = _held.ToLookup(place => place.Key.Lot, place => place.Value, StringComparer.Ordinal);
        foreach (GoodsLot lot in books.Newest<GoodsLot>().Where(lot => _lots.Contains(lot.Id)))
        {
            long held = byLot[lot.Id].Sum();
            if (held != lot.HeldUnits) Wrong(lot, "stock.lot-held", $"批次 {lot.Id} 各处之和不等于在库", $"the places of {lot.Id} do not hold together what the lot holds", held, lot.HeldUnits);
        }
    }

    private void Accounts()
    {
        Dictionary<(string Account, string Asset), long> accounts = [];
        foreach (Posting posting in books.Newest<Entry>().SelectMany(entry => entry.Postings).Where(posting => posting.Account.StartsWith("stock:", StringComparison.Ordinal)))
            accounts[(posting.Account[6..], posting.Asset)] = accounts.GetValueOrDefault((posting.Account[6..], posting.Asset)) + posting.Units;
        if (accounts.Count == 0) return;
        Dictionary<(string Place, string Asset), long> places = [];
        foreach (((string lot, string place), long units) in _held)
        {
            if (books.Find<GoodsLot>("Goods", lot) is { } found) places[(place, found.Asset)] = places.GetValueOrDefault((place, found.Asset)) + units;
        }
        // Lots that have no hand-over lie in their society's own warehouse.
        foreach (GoodsLot lot in books.Newest<GoodsLot>().Where(lot => !_lots.Contains(lot.Id)))
        {
            (string, string Asset) own = (books.Find<Fund>("Funds", lot.FundId)?.OrganisationId ?? "", lot.Asset);
            places[own] = places.GetValueOrDefault(own) + lot.HeldUnits;
        }
        foreach ((string Account, string Asset) key in accounts.Keys.Union(places.Keys))
        {
            if (accounts.GetValueOrDefault(key) != places.GetValueOrDefault(key))
                findings.Add("data/records", "stock.account", $"账户 stock:{key.Account} 的 {key.Asset} 与各批次之和不符", $"the account stock:{key.Account} does not hold the {key.Asset} of its lots", places.GetValueOrDefault(key), accounts.GetValueOrDefault(key));
        }
    }

    private void Consignments()
    {
        ILookup<string, HandOver> bySubject = books.Newest<HandOver>().ToLookup(hand => hand.SubjectId, StringComparer.Ordinal);
        foreach (Consignment consignment in books.Newest<Consignment>())
        {
            string road = $"{consignment.FromPlaceId.Split('/')[0]}/~{consignment.Id}";
            long sent = bySubject[consignment.Id].Where(hand => hand.ToPlaceId == road && hand.FromPlaceId == consignment.FromPlaceId).Sum(hand => hand.Units);
            long arrived = bySubject[consignment.Id].Where(hand => hand.FromPlaceId == road && hand.ToPlaceId == consignment.ToPlaceId).Sum(hand => hand.Units);
            long open = _held.GetValueOrDefault((consignment.LotId, road));
            (long, long, long, long) expected = (sent, arrived, sent - arrived - open, open);
            (long, long, long, long) stated = (consignment.SentUnits, consignment.ReceivedUnits, consignment.LostUnits, consignment.OpenUnits);
            if (expected != stated) Wrong(consignment, "stock.consignment", $"调运 {consignment.Id} 的数量与交接不符", $"the quantities of {consignment.Id} are not those of its hand-overs", expected, stated);
        }
    }

    /// <summary>What goods are worth stands at their gift too; a gift found false is worth nothing.</summary>
    private void Values()
    {
        foreach (GoodsValue value in books.Newest<GoodsValue>())
        {
            Donation? gift = books.Find<Donation>("Donations", value.Id);
            bool isVoid = value is { Units: 0, ValueUnits: 0 };
            if (gift is null || (!isVoid && (gift.ValueUnits != value.ValueUnits || gift.GrossUnits != value.Units || gift.ValueBasis != value.ValueBasis)))
                Wrong(value, "stock.value", $"{value.Id} 的物资价值与捐赠不符", $"the value of the goods of {value.Id} is not the gift's", gift?.ValueUnits, value.ValueUnits);
        }
    }

    private void Wrong(PublicRecord record, string code, string zh, string en, object? expected, object? found) => findings.Add(findings.BundleOf(record.LeafIndex), code, zh, en, expected, found);
}
