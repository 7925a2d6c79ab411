using Aid.Disclosure.Records;
using Aid.PublicSite.Campaigns;

namespace Aid.PublicSite.Rendering.Areas;

/// <summary>Pages of this area that a release touches.</summary>
internal static class CampaignsPages
{
    public static IEnumerable<PageJob> Of(Site site, TouchedNouns touched)
    {
        foreach (var id in Besides(site, touched).Except(touched.Campaigns, StringComparer.Ordinal))
            yield return new(SiteMap.Campaign(id), typeof(CampaignPage), new(StringComparer.Ordinal) { ["Id"] = id });
        foreach (var id in Teams(site, touched))
            yield return new(SiteMap.Team(id), typeof(TeamPage), new(StringComparer.Ordinal) { ["Id"] = id });
    }

    /// <summary>
    /// Campaigns that show something of a touched one: an organisation's later campaigns show the funds of its earlier ones, a sub-plan's own campaign names its parent, and a kind's name stands on all campaigns of
    /// the kind.
    /// </summary>
    private static SortedSet<string> Besides(Site site, TouchedNouns touched)
    {
        SortedSet<string> besides = new(StringComparer.Ordinal);
        if (touched.Campaigns.Count == 0 && !touched.Any<CampaignKind>())
            return besides;
        var all = site.Reader.All<Campaign>();
        if (touched.Any<CampaignKind>())
            besides.UnionWith(all.Select(campaign => campaign.Id));
        var organisations = all.Where(campaign => touched.Campaigns.Contains(campaign.Id)).Select(campaign => campaign.OrganisationId).ToHashSet(StringComparer.Ordinal);
        besides.UnionWith(all.Where(campaign => organisations.Contains(campaign.OrganisationId)).Select(campaign => campaign.Id));
        foreach (var plan in touched.Campaigns.SelectMany(id => site.Reader.By<SubPlan>(nameof(SubPlan.CampaignId), id)))
        {
            if (plan.SubCampaignId is { } own && site.Campaign(own) is not null)
                besides.Add(own);
        }

        return besides;
    }

    private static SortedSet<string> Teams(Site site, TouchedNouns touched)
    {
        SortedSet<string> teams = new(StringComparer.Ordinal);
        if (touched.IsEverything)
        {
            teams.UnionWith(site.Reader.All<Team>().Select(team => team.Id));
            return teams;
        }

        teams.UnionWith(site.Reader.Changed<Team>());
        teams.UnionWith(site.Reader.Changed<TeamGift>().Select(site.Reader.Find<TeamGift>).OfType<TeamGift>().Select(gift => gift.TeamId));
        // A team's page names its campaign and its sub-plan, and follows the live total until the campaign is settled.
        var campaigns = new[] { site.Reader.Changed<Campaign>(), site.Reader.Changed<CampaignPlan>(), site.Reader.Changed<CampaignSettlement>() }.SelectMany(ids => ids)
            .Concat(site.Reader.Changed<CloseOut>().Select(site.Reader.Find<CloseOut>).OfType<CloseOut>().Select(close => close.CampaignId))
            .Concat(site.Reader.Changed<SubPlan>().Select(site.Reader.Find<SubPlan>).OfType<SubPlan>().Select(plan => plan.CampaignId));
        teams.UnionWith(campaigns.Distinct(StringComparer.Ordinal).SelectMany(id => site.Reader.By<Team>(nameof(Team.CampaignId), id)).Select(team => team.Id));
        return teams;
    }
}
