using Aid.Disclosure.Records;
using Aid.Disclosure.Releases;
using Aid.PublicSite.Funds;
using Aid.PublicSite.Gifts;
using Aid.PublicSite.Home;
using Aid.PublicSite.Parts;

namespace Aid.PublicSite.Rendering;

/// <summary>A page to render.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Component">What renders it.</param>
/// <param name="Arguments">Parameters of the component; null for none.</param>
internal sealed record PageJob(string Path, Type Component, Dictionary<string, object>? Arguments = null);

/// <summary>Which pages a release touches. The cost is that of the changed records, the touched funds and the few pages that always change.</summary>
internal static class TouchedPages
{
    /// <summary>The pages, each once, in a fixed order.</summary>
    public static IEnumerable<PageJob> Of(Site site, bool everything)
    {
        var reader = site.Reader;
        yield return new(SiteMap.Home, typeof(HomePage));
        yield return new(SiteMap.Funds, typeof(FundsPage));
        yield return new(SiteMap.Gifts, typeof(GiftsPage));
        foreach (var fund in reader.All<Fund>())
            yield return new(SiteMap.Fund(fund.Id), typeof(FundPage), new(StringComparer.Ordinal) { ["Id"] = fund.Id });
        foreach (var job in Numbered<Donation>(site, everything, "gifts", "捐赠", "Gifts", typeof(GiftListPage)))
            yield return job;
    }

    /// <summary>The numbered pages of a set that changed, and the lists of the folders that they filled.</summary>
    private static IEnumerable<PageJob> Numbered<T>(Site site, bool everything, string list, string zh, string en, Type component) where T : PublicRecord
    {
        var last = SiteMap.PageOf(site.Reader.Count<T>());
        var pages = everything ? Range(1, last) : Touched<T>(site.Reader, last);
        var filled = -1L;
        foreach (var page in pages)
        {
            yield return new(SiteMap.Numbered(list, page), component, new(StringComparer.Ordinal) { ["Number"] = page });
            var shard = page / SiteMap.ShardPages;
            if (shard > filled && shard < last / SiteMap.ShardPages)
            {
                filled = shard;
                yield return new(SiteMap.Shard(list, shard), typeof(ShardPage), new(StringComparer.Ordinal) { ["List"] = list, ["Zh"] = zh, ["En"] = en, ["Shard"] = shard });
            }
        }
    }

    private static SortedSet<long> Touched<T>(IReleaseReader reader, long last) where T : PublicRecord
    {
        var pages = new SortedSet<long>();
        foreach (var id in reader.Changed<T>())
        {
            var position = reader.PositionOf<T>(id);
            if (position < 0)
                continue;
            pages.Add(SiteMap.PageOf(position));
            // A page that this row filled gained a next page; the page after it must exist.
            if (position % SiteMap.PageRows == SiteMap.PageRows - 1)
                pages.Add(Math.Min(SiteMap.PageOf(position) + 1, last));
        }

        return pages;
    }

    private static IEnumerable<long> Range(long first, long last)
    {
        for (var page = first; page <= last; page++)
            yield return page;
    }
}
