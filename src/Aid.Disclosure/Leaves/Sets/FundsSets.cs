using Aid.Disclosure.Records;

namespace Aid.Disclosure.Leaves.Sets;

/// <summary>Terms of funds, income that is no gift, allocation rules and plans, closings, administration, shortfalls and years.</summary>
internal static class FundsSets
{
    public static RecordSet[] All { get; } =
    [
        RecordSet.Of<FundTerms>(28, "FundTerms", "FundId Kind Sponsor PurposeZh PurposeEn CostRate#? SurplusZh SurplusEn SurplusFundId? ValidFrom@",
            "The terms of a fund as announced. 基金要点。"),
        RecordSet.Of<Income>(29, "Incomes", "OrganisationId FundId SourceClass Payer Line Asset Units# On@ PurposeZh PurposeEn Evidence Status EndedOn@? DonationId? OutflowId Reason",
            "Money received that is no gift, or of nobody known. 非捐赠收入与不明来款。"),
        RecordSet.Of<AllocationRule>(30, "AllocationRules", "Code Version# NameZh NameEn ValidFrom@? Parts*(Line Weight#)",
            "A version of an allocation rule, such as 235. 分配办法。", "AllocationRuleParts"),
        RecordSet.Of<AllocationPlan>(31, "AllocationPlans", "OrganisationId FundId RuleCode RuleId StartsOn@ EndsOn@ Asset PlannedUnits# Reason Parts*(Line PlannedUnits#)",
            "What is planned to be allocated by a rule in a period. 分配计划。", "AllocationPlanParts"),
        RecordSet.Of<ProjectClosing>(32, "ProjectClosings", "ProjectId FundId Asset SurplusUnits# ToLine TransferId? Plan ClosedOn@ Reason",
            "The end of a project and what became of its surplus. 项目结项与结余去向。"),
        RecordSet.Of<AdministrationPayment>(33, "AdministrationPayments", "FundId Asset Units# PaidBeforeUnits# ReceivedUnits# CostRate#? OverrideReason On@",
            "A payment of administrative cost beside the announced rate. 管理费支付与公布费率。"),
        RecordSet.Of<Shortfall>(34, "Shortfalls", "OrganisationId FundId Line Asset Units# OpenUnits# Since@ CauseId ChangedOn@? Status",
            "Money that had to go out after it was spent. 待补足。"),
        RecordSet.Of<YearEnd>(35, "YearEnds",
            "OrganisationId Year# Asset OpeningUnits# ReceivedUnits# ReturnedUnits# MovedInUnits# MovedOutUnits# ProgrammeUnits# AdministrationUnits# FundraisingUnits# PassedOnUnits# FeeUnits# ConvertedUnits# OtherUnits# HeldUnits# FundUnits# ShortfallUnits# PayableUnits# PriorReceivedUnits#? ClosedOn@ Status Sources*(SourceClass Units#)",
            "A closed year of an organisation's money in one currency. 年度结账。", "YearSources"),
    ];
}
