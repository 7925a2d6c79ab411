using Aid.Disclosure.Records;
using Aid.PublicSite.Emergencies;

namespace Aid.PublicSite.Rendering.Areas;

/// <summary>Pages of emergencies: each changes with its own records and with the figures and uses of its funds.</summary>
internal static class EmergenciesPages
{
    public static IEnumerable<PageJob> Of(Site site, TouchedNouns touched)
    {
        if (touched.IsEverything || touched.Any<Emergency>())
            yield return new(SiteMap.Emergencies, typeof(EmergenciesPage));
        if (site.Reader.Count<Emergency>() == 0)
            yield break;
        var changed = new HashSet<string>(site.Reader.Changed<Emergency>(), StringComparer.Ordinal);
        changed.UnionWith(Changed<EmergencyFund>(site).Select(fund => fund.EmergencyId));
        changed.UnionWith(Changed<Appeal>(site).Select(appeal => appeal.EmergencyId));
        changed.UnionWith(Changed<Need>(site).Select(need => need.EmergencyId));
        changed.UnionWith(Changed<Bulletin>(site).Select(bulletin => bulletin.EmergencyId));
        foreach (var emergency in site.Reader.All<Emergency>())
        {
            var funds = site.Reader.By<EmergencyFund>(nameof(EmergencyFund.EmergencyId), emergency.Id);
            if (touched.IsEverything || changed.Contains(emergency.Id) || touched.Organisations.Contains(emergency.OrganisationId) || funds.Any(fund => touched.Funds.Contains(fund.FundId)))
                yield return new(SiteMap.Emergency(emergency.Id), typeof(EmergencyPage), new Dictionary<string, object> { ["Id"] = emergency.Id });
        }
    }

    private static IEnumerable<T> Changed<T>(Site site) where T : PublicRecord => site.Reader.Changed<T>().Select(site.Reader.Find<T>).OfType<T>();
}
