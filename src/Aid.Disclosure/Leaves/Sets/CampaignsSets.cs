using Aid.Disclosure.Records;

namespace Aid.Disclosure.Leaves.Sets;

/// <summary>Plans, teams, matching and close-out of campaigns.</summary>
internal static class CampaignsSets
{
    public static RecordSet[] All { get; } =
    [
        RecordSet.Of<CampaignKind>(69, "CampaignKinds", "Kind FromYear# NameZh NameEn", "What a recurring kind of campaign is called from one year on. 活动种类的名称。"),
        RecordSet.Of<CampaignPlan>(70, "CampaignPlans",
            "CampaignId Version# Kind FilingNumber FiledOn@? Certificate StartsOn@ EndsOn@? TargetUnits#? CostZh CostEn SurplusZh SurplusEn Contact Platform PlatformUrl Partner Account Reason",
            "A version of a campaign's filed plan. 募捐方案。"),
        RecordSet.Of<SubPlan>(71, "SubPlans", "CampaignId ParentId? OrganisationId? OrganisationName NameZh NameEn ProjectId? SubCampaignId? TargetUnits#?",
            "A parent plan of a campaign, or a sub-plan under one. 母计划与子计划。"),
        RecordSet.Of<SubPlanAmount>(72, "SubPlanAmounts", "CampaignId SubPlanId Kind Units# On@ Reason TransferId? DisbursementId?",
            "What is due to a sub-plan, or was received by it. 子计划应划拨与已收到。"),
        RecordSet.Of<Team>(73, "Teams", "CampaignId SubPlanId? NameZh NameEn TargetUnits#? OpenedOn@", "A team of a campaign, without an amount. 一起捐队伍。"),
        RecordSet.Of<TeamGift>(74, "TeamGifts", "CampaignId TeamId DonationId Status", "A gift whose giver agreed to be counted to a team. 计入队伍的捐赠。"),
        RecordSet.Of<Matching>(75, "Matchings",
            "CampaignId Version# SponsorZh SponsorEn PoolUnits# CapUnits#? GiftCapUnits#? Numerator# Denominator# RefillsPool! StartsOn@ EndsOn@? RuleZh RuleEn Reason",
            "A version of a sponsor's matching rule. 配捐规则。"),
        RecordSet.Of<MatchResult>(76, "MatchResults", "CampaignId MatchingId RuleVersion# Units# On@ Statement DonationId Shares*(DonationId Units#)",
            "A match that a settlement confirmed. 已确认的配捐。", "MatchResultShares"),
        RecordSet.Of<MatchClawback>(77, "MatchClawbacks", "CampaignId MatchingId MatchResultId Units# On@ Reason RefundId Shares*(DonationId Units#)",
            "A match that its sponsor took back. 收回的配捐。", "MatchClawbackShares"),
        RecordSet.Of<CampaignSettlement>(78, "CampaignSettlements",
            "CampaignId Platform Statement On@ ProvisionalUnits#? ProvisionalGifts#? SettledUnits# SettledGifts#? Differences*(Kind Units# Gifts# TextZh TextEn)",
            "A platform's settlement, which replaces the provisional total. 平台结算。", "SettlementDifferences"),
        RecordSet.Of<CloseOut>(79, "CloseOuts",
            "CampaignId EndedOn@ DueOn@ On@ StatedUnits# StatedGifts#? BookUnits# BookGifts# MatchedUnits# RefundedUnits# SummaryZh SummaryEn SurplusZh SurplusEn Items*(Kind Units# TextZh TextEn)",
            "A campaign's close-out: stated total and books reconciled. 活动结项。", "CloseOutItems"),
    ];
}
