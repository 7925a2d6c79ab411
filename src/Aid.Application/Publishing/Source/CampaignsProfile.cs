using Aid.Application.Campaigns;
using Aid.Application.Matching;
using Aid.Application.Teams;
using Aid.Disclosure.Records;
using AutoMapper;

namespace Aid.Application.Publishing.Source;

/// <summary>See <see cref="RecordProfile"/>. Tallies of live totals are not here: they are provisional and never public records. Nor is the agreement of a team's giver.</summary>
internal sealed class CampaignsProfile : RecordProfile
{
    /// <summary>Months after a campaign's last day by which it is closed out (慈善法 §79).</summary>
    private const int MonthsToCloseOut = 3;

    public CampaignsProfile()
    {
        Map<CampaignKindEntity, CampaignKind>();
        Map<CampaignPlanEntity, CampaignPlan>();
        Map<SubPlanEntity, SubPlan>();
        Map<SubPlanAmountEntity, SubPlanAmount>();
        Map<TeamEntity, Team>()
            .ForMember(r => r.NameZh, o => o.MapFrom(s => s.IsNameAgreed ? s.NameZh : ""))
            .ForMember(r => r.NameEn, o => o.MapFrom(s => s.IsNameAgreed ? s.NameEn : ""));
        Map<TeamGiftEntity, TeamGift>();
        Map<MatchingEntity, Disclosure.Records.Matching>();
        Map<MatchResultEntity, MatchResult>().ForMember(r => r.Shares, o => o.MapFrom(s => s.Shares.OrderBy(share => share.Ordinal)));
        Item<MatchShareEntity, MatchResultShare>().ForMember(r => r.MatchResultId, o => o.MapFrom(s => s.ResultId));
        Map<MatchClawbackEntity, MatchClawback>().ForMember(r => r.Shares, o => o.MapFrom(s => s.Shares.OrderBy(share => share.Ordinal)));
        Item<ClawbackShareEntity, MatchClawbackShare>().ForMember(r => r.MatchClawbackId, o => o.MapFrom(s => s.ClawbackId));
        Map<CampaignSettlementEntity, CampaignSettlement>().ForMember(r => r.Differences, o => o.MapFrom(s => s.Differences.OrderBy(line => line.Ordinal)));
        Item<SettlementDifferenceEntity, SettlementDifference>().ForMember(r => r.CampaignSettlementId, o => o.MapFrom(s => s.SettlementId));
        Map<CloseOutEntity, CloseOut>()
            .ForMember(r => r.DueOn, o => o.MapFrom(s => s.EndedOn.AddMonths(MonthsToCloseOut)))
            .ForMember(r => r.On, o => o.MapFrom(s => s.Approval!.On))
            .ForMember(r => r.Items, o => o.MapFrom(s => s.Items.OrderBy(item => item.Ordinal)));
        Item<CloseOutItemEntity, CloseOutItem>().ForMember(r => r.CloseOutId, o => o.MapFrom(s => s.CloseOutId));
    }

    private IMappingExpression<TItem, TRecord> Item<TItem, TRecord>() => CreateMap<TItem, TRecord>(MemberList.Destination);
}
