using Aid.Disclosure.Records;

namespace Aid.Disclosure.Leaves.Sets;

/// <summary>Documents, indicators, duties and supervision.</summary>
internal static class GovernanceSets
{
    public static RecordSet[] All { get; } =
    [
        RecordSet.Of<Indicator>(80, "Indicators", "OrganisationId TableZh Row# NameZh NameEn Unit Kind BaseYear# BaseMilli# TargetYear# TargetMilli# PublishedGrowth#? Statements*(Place Quote ValueMilli#)",
            "An indicator of a plan, as published. 指标。", "IndicatorStatements"),
        RecordSet.Of<IndicatorYear>(81, "IndicatorYears", "OrganisationId IndicatorId Year# PlannedMilli#? ActualMilli#? Note",
            "One year of an indicator, plan and actual. 指标年度计划与完成。"),
        RecordSet.Of<IndicatorEvaluation>(82, "IndicatorEvaluations", "OrganisationId IndicatorId Stage On@ Outcome TextZh TextEn RevisedTargetMilli#?",
            "An evaluation of an indicator. 指标评估。"),
        RecordSet.Of<PublishedDocument>(83, "Documents", "OrganisationId Section TitleZh TitleEn On@ ProjectId? CampaignId? SupersedesId? Extension Bytes# FileHash",
            "A document of one of the six sections, with its file's hash. 公开文件。"),
        RecordSet.Of<AuditReport>(84, "Audits", "OrganisationId ProjectId? PeriodStart@ PeriodEnd@ Auditor On@ Opinion Findings# CouncilOn@? BoardOn@? DocumentId?",
            "An independent audit. 审计。"),
        RecordSet.Of<DepartmentBudget>(85, "DepartmentBudgets", "OrganisationId Year# DocumentId? Lines*(Side Name PlannedUnits# ActualUnits#?)",
            "A yearly budget against what was spent. 部门预算与决算。", "DepartmentBudgetLines"),
        RecordSet.Of<Procurement>(86, "Procurements", "OrganisationId ProjectId? TitleZh TitleEn Method Reason BudgetUnits#? Bidders#? Supplier AwardUnits#? Stage Stages*(Stage On@ DocumentId?)",
            "A procurement from notice to acceptance. 招标采购。", "ProcurementStages"),
        RecordSet.Of<CouncilDecision>(87, "CouncilDecisions", "OrganisationId Body On@ TitleZh TitleEn TextZh VotesFor#? VotesAgainst#? Abstentions#? DocumentId?",
            "A decision of an organisation's body. 会议决议。"),
        RecordSet.Of<SupervisoryFinding>(88, "SupervisoryFindings", "OrganisationId Body AuditId? FoundOn@ TextZh TextEn ReplyDueOn@ RepliedOn@? ReplyZh ReplyEn ClosedOn@?",
            "A finding of supervision, with its reply. 监督意见与答复。"),
        RecordSet.Of<Complaint>(89, "Complaints", "OrganisationId Topic ReceivedOn@ SummaryZh SummaryEn ReplyDueOn@ RepliedOn@? ReplyZh ReplyEn Outcome",
            "A complaint as an officer summed it up, with its reply. 投诉与答复。"),
        RecordSet.Of<RuleSwitch>(90, "RuleSwitches", "OrganisationId RuleId Status On@ Reason",
            "How an organisation holds a rule of the statutory clock. 规则启用。"),
        RecordSet.Of<HolidayYear>(91, "HolidayYears", "Year# Days*(On@ IsWorking!)",
            "Holidays and working weekends of a year. 节假日安排。", "HolidayDays"),
        RecordSet.Of<Occasion>(92, "Occasions", "OrganisationId Kind On@ TextZh TextEn",
            "Something that starts a duty. 须公开的事项。"),
        RecordSet.Of<Duty>(93, "Duties",
            "RuleId RuleStatus OrganisationId CampaignId? ProjectId? MatterId? Period# OpensOn@ DueOn@ State AsOf@ DoneOn@? LateDays#? Link CaptureId? OwnRelease#?",
            "A duty of the statutory clock: what is due when, and what is known of it. 法定时限。"),
    ];
}
