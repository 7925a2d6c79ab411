using Aid.Disclosure.Records;

namespace Aid.Disclosure.Leaves.Sets;

/// <summary>Plans, reports and reach of projects.</summary>
internal static class ProjectsSets
{
    public static RecordSet[] All { get; } =
    [
        RecordSet.Of<ProjectPlan>(57, "ProjectPlans",
            "ProjectId Version# Kind Programme StartsOn@? EndsOn@? TargetUnits#? TargetPersons#? ResponsibleUnit Surplus SurplusNote Reason Lines*(Code NameZh NameEn PlannedUnits#)",
            "A project's plan and budget. 项目计划与预算。", "PlanLines"),
        RecordSet.Of<Milestone>(58, "Milestones", "ProjectId NameZh NameEn PlannedOn@ DoneOn@? Evidence", "A step that a project means to reach by a day. 里程碑。"),
        RecordSet.Of<SupportedRegion>(59, "SupportedRegions", "FundId DivisionCode NameZh NameEn Arrangement", "A region that a fund supports. 对口支援地区。"),
        RecordSet.Of<DisbursementTag>(60, "DisbursementTags", "FundId ProjectId? BudgetLine RegionId?", "Budget line and region of a disbursement. 支出的预算科目与地区。"),
        RecordSet.Of<ProgressReport>(61, "ProgressReports", "ProjectId On@ From@? To@? TitleZh TitleEn Body", "A project's report of progress. 进展报告。"),
        RecordSet.Of<ReportPicture>(62, "ReportPictures", "ReportId ProjectId Place# DescriptionZh DescriptionEn Consent Width# Height# Commitment Status", "A picture of a report. 报告中的照片。"),
        RecordSet.Of<ReachBlock>(63, "ReachBlocks",
            "ProjectId Stage Period PeriodTo DivisionCode PlaceZh Persons#? PersonTimes#? Households#? Parcels#? VouchersIssued#? VouchersRedeemed#? Applications#? Units#?",
            "People reached, never fewer than five in a number. 受益人数。"),
    ];
}
