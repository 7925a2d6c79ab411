using Aid.Application.Plans;
using Aid.Application.Reach;
using Aid.Application.Reports;
using Aid.Disclosure.Records;
using AutoMapper;

namespace Aid.Application.Publishing.Source;

/// <summary>See <see cref="RecordProfile"/>. Counts, cases and applications have no record: only the groups that they were put into do.</summary>
internal sealed class ProjectsProfile : RecordProfile
{
    public ProjectsProfile()
    {
        Map<ProjectPlanEntity, ProjectPlan>().ForMember(r => r.Lines, o => o.MapFrom(s => s.Lines.OrderBy(l => l.Ordinal)));
        CreateMap<PlanLineEntity, PlanLine>(MemberList.Destination).ForMember(r => r.ProjectPlanId, o => o.Ignore());
        Map<MilestoneEntity, Milestone>();
        Map<SupportedRegionEntity, SupportedRegion>();
        Map<DisbursementTagEntity, DisbursementTag>();
        Map<ProgressReportEntity, ProgressReport>();
        Map<ReportPictureEntity, ReportPicture>();
        Map<ReachBlockEntity, ReachBlock>();
    }
}
