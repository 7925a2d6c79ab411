using Aid.Disclosure.Records;
using Aid.PublicSite.Goods;
using Aid.PublicSite.Warehouses;

namespace Aid.PublicSite.Rendering.Areas;

/// <summary>Pages of lots, warehouses and expiry that a release touches.</summary>
internal static class GoodsPages
{
    public static IEnumerable<PageJob> Of(Site site, TouchedNouns touched)
    {
        foreach (var id in Lots(site, touched))
            yield return new(SiteMap.Lot(id), typeof(LotPage), With(id));
        foreach (var id in Warehouses(site, touched))
            yield return new(SiteMap.Warehouse(id), typeof(WarehousePage), With(id));
        // Time alone changes what has expired: the page is of its release's day, says so, and is made anew in every release, one page whatever the books hold.
        if (site.Reader.Count<GoodsLot>() > 0)
            yield return new(SiteMap.Expiry, typeof(ExpiryPage));
    }

    private static SortedSet<string> Lots(Site site, TouchedNouns touched)
    {
        var reader = site.Reader;
        if (touched.IsEverything)
            return new(reader.All<GoodsLot>().Select(lot => lot.Id), StringComparer.Ordinal);
        SortedSet<string> lots = new(reader.Changed<GoodsLot>(), StringComparer.Ordinal);
        lots.UnionWith(reader.Changed<LotDetail>());
        lots.UnionWith(Changed<HandOver>(site).Select(hand => hand.LotId));
        lots.UnionWith(Changed<Consignment>(site).Select(consignment => consignment.LotId));
        lots.UnionWith(Changed<GoodsValue>(site).Select(value => value.LotId));
        lots.UnionWith(Changed<GoodsMaking>(site).Select(making => making.LotId));
        // A distribution that was reversed or corrected shows at its lot.
        foreach (var use in Changed<Disbursement>(site).Where(use => use.Kind == "distribution"))
            lots.UnionWith(reader.By<HandOver>(nameof(HandOver.SubjectId), use.Id).Select(hand => hand.LotId));
        lots.RemoveWhere(id => reader.Find<GoodsLot>(id) is null);
        return lots;
    }

    private static SortedSet<string> Warehouses(Site site, TouchedNouns touched)
    {
        var reader = site.Reader;
        if (touched.IsEverything)
            return new(reader.All<Warehouse>().Select(warehouse => warehouse.Id), StringComparer.Ordinal);
        SortedSet<string> warehouses = new(reader.Changed<Warehouse>(), StringComparer.Ordinal);
        warehouses.UnionWith(Changed<Warehouse>(site).Select(warehouse => warehouse.ParentId).OfType<string>());
        warehouses.UnionWith(Changed<StockHolding>(site).Select(holding => holding.WarehouseId).OfType<string>());
        warehouses.UnionWith(Changed<StockCount>(site).Select(count => count.WarehouseId).OfType<string>());
        foreach (var consignment in Changed<Consignment>(site))
            warehouses.UnionWith(new[] { consignment.FromPlaceId, consignment.ToPlaceId }.Where(place => place.Contains('/')).Select(place => place[(place.IndexOf('/') + 1)..]));
        warehouses.RemoveWhere(id => reader.Find<Warehouse>(id) is null);
        return warehouses;
    }

    private static IEnumerable<T> Changed<T>(Site site) where T : PublicRecord => site.Reader.Changed<T>().Select(site.Reader.Find<T>).OfType<T>();

    private static Dictionary<string, object> With(string id) => new(StringComparer.Ordinal) { ["Id"] = id };
}
