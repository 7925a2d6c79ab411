using Aid.Disclosure.Campaigns;
using Aid.Disclosure.Records;
using Aid.PublicSite.Rendering;

namespace Aid.PublicSite.Campaigns;

/// <summary>What plain records say of one campaign, read once for all sections of its page.</summary>
public sealed class CampaignFacts
{
    private CampaignFacts(Campaign campaign) => Campaign = campaign;

    /// <summary>The campaign.</summary>
    public Campaign Campaign { get; }

    /// <summary>The plan that holds; null where none is published.</summary>
    public CampaignPlan? Plan { get; private init; }

    /// <summary>What its kind is called in its year; null where it is of no kind.</summary>
    public CampaignKind? Kind { get; private init; }

    /// <summary>Its parent plans and their sub-plans, first recorded first.</summary>
    public IReadOnlyList<SubPlan> SubPlans { get; private init; } = [];

    /// <summary>What is due to each sub-plan and was received by it.</summary>
    public ILookup<string, SubPlanAmount> Amounts { get; private init; } = null!;

    /// <summary>Its teams.</summary>
    public IReadOnlyList<Team> Teams { get; private init; } = [];

    /// <summary>The matching rules that hold.</summary>
    public IReadOnlyList<Matching> Matchings { get; private init; } = [];

    /// <summary>Confirmed matches.</summary>
    public IReadOnlyList<MatchResult> Results { get; private init; } = [];

    /// <summary>Matches that were taken back.</summary>
    public IReadOnlyList<MatchClawback> Clawbacks { get; private init; } = [];

    /// <summary>The platform's settlement; null until there is one.</summary>
    public CampaignSettlement? Settlement { get; private init; }

    /// <summary>The close-out; null until there is one.</summary>
    public CloseOut? CloseOut { get; private init; }

    /// <summary>The plans of other campaigns that this campaign is.</summary>
    public IReadOnlyList<SubPlan> Parents { get; private init; } = [];

    /// <summary>Campaigns of the same organisation that ended before this one began, newest first.</summary>
    public IReadOnlyList<Campaign> Earlier { get; private init; } = [];

    /// <summary>First day of the plan that holds.</summary>
    public DateOnly StartsOn => Plan?.StartsOn ?? Campaign.StartsOn;

    /// <summary>Last day of the plan that holds; null while open-ended.</summary>
    public DateOnly? EndsOn => Plan is { } plan ? plan.EndsOn : Campaign.EndsOn;

    /// <summary>True while its provisional total may still come in: an online campaign, neither settled nor closed out.</summary>
    public bool IsLive => Plan is { Platform.Length: > 0 } && Settlement is null && CloseOut is null;

    /// <summary>True where a section shows a generated record.</summary>
    public bool IsSynthetic => Plan is { IsSynthetic: true } || Settlement is { IsSynthetic: true } || CloseOut is { IsSynthetic: true }
        || SubPlans.Any(plan => plan.IsSynthetic) || Teams.Any(team => team.IsSynthetic) || Matchings.Any(rule => rule.IsSynthetic);

    internal static CampaignFacts Of(Site site, Campaign campaign)
    {
        var reader = site.Reader;
        var plan = reader.Find<CampaignPlan>(campaign.Id);
        return new CampaignFacts(campaign)
        {
            Plan = plan,
            Kind = plan is null ? null : KindOf(site, plan.Kind, plan.StartsOn.Year),
            SubPlans = reader.By<SubPlan>(nameof(SubPlan.CampaignId), campaign.Id),
            Amounts = reader.By<SubPlanAmount>(nameof(SubPlanAmount.CampaignId), campaign.Id).ToLookup(amount => amount.SubPlanId, StringComparer.Ordinal),
            Teams = reader.By<Team>(nameof(Team.CampaignId), campaign.Id),
            Matchings = reader.By<Matching>(nameof(Matching.CampaignId), campaign.Id),
            Results = reader.By<MatchResult>(nameof(MatchResult.CampaignId), campaign.Id),
            Clawbacks = reader.By<MatchClawback>(nameof(MatchClawback.CampaignId), campaign.Id),
            Settlement = reader.Find<CampaignSettlement>(campaign.Id),
            CloseOut = reader.By<CloseOut>(nameof(Aid.Disclosure.Records.CloseOut.CampaignId), campaign.Id) is [.., var last] ? last : null,
            Parents = reader.By<SubPlan>(nameof(SubPlan.SubCampaignId), campaign.Id),
            Earlier = [.. reader.All<Campaign>().Where(other => other.OrganisationId == campaign.OrganisationId && other.EndsOn is { } ended && ended < campaign.StartsOn)
                .OrderByDescending(other => other.StartsOn).ThenBy(other => other.Id, StringComparer.Ordinal)],
        };
    }

    /// <summary>The same question without reading everything else of the campaign.</summary>
    internal static bool IsLiveNow(Site site, string campaign) => site.Reader.Find<CampaignPlan>(campaign) is { Platform.Length: > 0 } && site.Reader.Find<CampaignSettlement>(campaign) is null
        && site.Reader.By<CloseOut>(nameof(Aid.Disclosure.Records.CloseOut.CampaignId), campaign).Count == 0;

    /// <summary>What a kind of campaign is called in a year; null where no name is recorded.</summary>
    internal static CampaignKind? KindOf(Site site, string kind, int year) => kind.Length == 0 ? null
        : site.Reader.All<CampaignKind>().Where(name => name.Kind == kind && name.FromYear <= year).MaxBy(name => name.FromYear);

    /// <summary>How a matching stands.</summary>
    public MatchSums Sums(Matching rule) => MatchSums.Of(rule, Results, Clawbacks);
}
