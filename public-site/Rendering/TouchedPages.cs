using Aid.Disclosure.Records;
using Aid.PublicSite.Campaigns;
using Aid.PublicSite.Corrections;
using Aid.PublicSite.Disbursements;
using Aid.PublicSite.Entries;
using Aid.PublicSite.Funds;
using Aid.PublicSite.Gifts;
using Aid.PublicSite.Goods;
using Aid.PublicSite.Home;
using Aid.PublicSite.Organisations;
using Aid.PublicSite.Parts;
using Aid.PublicSite.Projects;
using Aid.PublicSite.Releases;
using Aid.PublicSite.Rendering.Areas;
using Aid.PublicSite.Texts;

namespace Aid.PublicSite.Rendering;

/// <summary>A page to render.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Component">What renders it.</param>
/// <param name="Arguments">Parameters of the component; null for none.</param>
internal sealed record PageJob(string Path, Type Component, Dictionary<string, object>? Arguments = null);

/// <summary>Which pages a release touches. The cost is that of the changed records, the touched funds and the few pages that always change.</summary>
internal static class TouchedPages
{
    private static readonly Func<Site, TouchedNouns, IEnumerable<PageJob>>[] Areas =
    [
        SocietiesPages.Of, FundsPages.Of, DonorsPages.Of, ReceiptsPages.Of, EmergenciesPages.Of,
        GoodsPages.Of, ProjectsPages.Of, CampaignsPages.Of, GovernancePages.Of,
    ];

    /// <summary>The pages, each once, in a fixed order.</summary>
    public static IEnumerable<PageJob> Of(Site site, bool everything)
    {
        var reader = site.Reader;
        var touched = TouchedNouns.Of(site, everything);

        yield return new(SiteMap.Home, typeof(HomePage));
        yield return new(SiteMap.Releases, typeof(ReleasesPage));
        yield return new(SiteMap.Release(reader.Release), typeof(ReleasePage), With("Number", reader.Release));
        if (touched.Any<Fund>() || touched.Any<FundFigures>() || touched.Any<Organisation>())
            yield return new(SiteMap.Funds, typeof(FundsPage));
        foreach (var id in touched.Funds)
            yield return new(SiteMap.Fund(id), typeof(FundPage), With("Id", id));
        if (touched.Any<Project>() || touched.Any<Fund>())
            yield return new(SiteMap.Projects, typeof(ProjectsPage));
        foreach (var id in touched.Projects)
            yield return new(SiteMap.Project(id), typeof(ProjectPage), With("Id", id));
        if (touched.Any<Campaign>())
            yield return new(SiteMap.Campaigns, typeof(CampaignsPage));
        foreach (var id in touched.Campaigns)
            yield return new(SiteMap.Campaign(id), typeof(CampaignPage), With("Id", id));
        if (touched.Organisations.Count > 0)
            yield return new(SiteMap.Organisations, typeof(OrganisationsPage));
        foreach (var id in touched.Organisations)
            yield return new(SiteMap.Organisation(id), typeof(OrganisationPage), With("Id", id));
        if (touched.Any<GoodsLot>() || touched.Any<StatedGoods>() || touched.Any<StockHolding>() || touched.Any<Warehouse>() || touched.Any<GoodsValue>())
            yield return new(SiteMap.Goods, typeof(GoodsPage));
        if (touched.Any<Correction>())
            yield return new(SiteMap.Corrections, typeof(CorrectionsPage));
        if (everything)
        {
            yield return new(SiteMap.Verify, typeof(TextPage), Text("verify", "怎样自己核对", "How to verify it yourself"));
            yield return new(SiteMap.About, typeof(TextPage), Text("about", "关于这本账", "About this ledger"));
            yield return new(SiteMap.NotFound, typeof(NotFoundPage));
        }

        foreach (var job in Areas.SelectMany(pages => pages(site, touched)))
            yield return job;
        foreach (var job in Numbered<Donation>(site, touched, everything, "gifts", "捐赠", "Gifts", typeof(GiftsPage), typeof(GiftListPage)))
            yield return job;
        foreach (var job in Numbered<Disbursement>(site, touched, everything, "disbursements", "支出", "Disbursements", typeof(DisbursementsPage), typeof(DisbursementListPage)))
            yield return job;
        foreach (var job in Numbered<Entry>(site, touched, everything, "entries", "分录", "Entries", typeof(EntriesPage), typeof(EntryListPage)))
            yield return job;
    }

    /// <summary>The numbered pages of a set that changed, the list of them where it grew, and the lists of the folders that they filled.</summary>
    private static IEnumerable<PageJob> Numbered<T>(
        Site site, TouchedNouns touched, bool everything, string list, string zh, string en, Type index, Type component) where T : PublicRecord
    {
        var last = SiteMap.PageOf(site.Reader.Count<T>());
        var (pages, grew) = everything ? (Upto(last), true) : Touched<T>(site, list, last);
        // The index lists pages, not rows: it changes only with the number of pages. That of the gifts also holds the words that the look-up needs.
        if (grew || (list == "gifts" && (touched.Any<Fund>() || touched.Any<Organisation>() || touched.Any<GoodsLot>())))
            yield return new($"{list}/index.html", index);
        var filled = -1L;
        foreach (var page in pages)
        {
            yield return new(SiteMap.Numbered(list, page), component, With("Number", page));
            var shard = page / SiteMap.ShardPages;
            if (shard > filled && shard < last / SiteMap.ShardPages)
            {
                filled = shard;
                yield return new(SiteMap.Shard(list, shard), typeof(ShardPage), new(StringComparer.Ordinal) { ["List"] = list, ["Zh"] = zh, ["En"] = en, ["Shard"] = shard });
            }
        }
    }

    private static (IEnumerable<long> Pages, bool Grew) Touched<T>(Site site, string list, long last) where T : PublicRecord
    {
        var pages = new SortedSet<long>();
        var grew = false;
        var set = list == "gifts" ? "Donations" : char.ToUpperInvariant(list[0]) + list[1..];
        var corrected = site.Reader.Changed<Correction>().Select(site.Reader.Find<Correction>).OfType<Correction>()
            .Where(correction => correction.SubjectKind == set).Select(correction => correction.SubjectId);
        foreach (var (first, end) in ChangedRuns.Of<T>(site.Reader, [.. corrected]))
        {
            for (var page = SiteMap.PageOf(first); page <= SiteMap.PageOf(end - 1); page++)
                pages.Add(page);
            // A row that fills a page gives it a next page, which must exist.
            if (end / SiteMap.PageRows == first / SiteMap.PageRows)
                continue;
            pages.Add(Math.Min(SiteMap.PageOf(end), last));
            grew = true;
        }

        return (pages, grew);
    }

    private static IEnumerable<long> Upto(long last)
    {
        for (var page = 1L; page <= last; page++)
            yield return page;
    }

    private static Dictionary<string, object> With(string name, object value) => new(StringComparer.Ordinal) { [name] = value };

    private static Dictionary<string, object> Text(string name, string zh, string en) => new(StringComparer.Ordinal) { ["Name"] = name, ["Zh"] = zh, ["En"] = en };
}
