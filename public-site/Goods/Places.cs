using Aid.Disclosure.Records;
using Aid.PublicSite.Rendering;

namespace Aid.PublicSite.Goods;

/// <summary>Where goods lie, in words: a warehouse by its name, a society's own, or the road.</summary>
internal static class Places
{
    /// <summary>The name of a place, and its page; no page for the road and for a society's own warehouse.</summary>
    public static (string Name, string? Page) Of(Site site, string place)
    {
        var slash = place.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return ((site.Organisation(place)?.NameZh ?? place) + "本级仓库", null);
        var code = place[(slash + 1)..];
        if (code.StartsWith('~'))
            return ($"在途（调运 {code[1..]}）", null);
        return (site.Reader.Find<Warehouse>(code)?.NameZh ?? code, SiteMap.Warehouse(code));
    }

    /// <summary>What lies where of a lot: places that hold something, warehouses before the road.</summary>
    public static IReadOnlyList<StockHolding> Holding(Site site, string lot) =>
        [.. site.Reader.By<StockHolding>(nameof(StockHolding.LotId), lot).Where(holding => holding.Units > 0).OrderBy(holding => Order(site, holding.PlaceId)).ThenBy(holding => holding.PlaceId, StringComparer.Ordinal)];

    /// <summary>Order of places on a page: a society's own warehouse, then province, city and county, the road last.</summary>
    public static int Order(Site site, string place)
    {
        var slash = place.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return 0;
        return place[slash + 1] == '~' ? 4 : site.Reader.Find<Warehouse>(place[(slash + 1)..])?.Level switch { "province" => 1, "city" => 2, _ => 3 };
    }
}
