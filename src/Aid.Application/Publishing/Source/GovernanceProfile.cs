using Aid.Application.Complaints;
using Aid.Application.Documents;
using Aid.Application.Duties;
using Aid.Application.Indicators;
using Aid.Application.Procurements;
using Aid.Application.Supervision;
using Aid.Disclosure.Records;
using AutoMapper;

namespace Aid.Application.Publishing.Source;

/// <summary>See <see cref="RecordProfile"/>. Of a complaint only the officer's summary is mapped: its own words have no public record.</summary>
internal sealed class GovernanceProfile : RecordProfile
{
    public GovernanceProfile()
    {
        Map<IndicatorEntity, Indicator>().ForMember(r => r.Statements, o => o.MapFrom(s => s.Statements.OrderBy(i => i.Ordinal)));
        CreateMap<IndicatorStatementEntity, IndicatorStatement>(MemberList.Destination).ForMember(i => i.IndicatorId, o => o.Ignore());
        Map<IndicatorYearEntity, IndicatorYear>();
        Map<IndicatorEvaluationEntity, IndicatorEvaluation>();
        Map<DocumentEntity, PublishedDocument>();
        Map<AuditEntity, AuditReport>();
        Map<DepartmentBudgetEntity, DepartmentBudget>().ForMember(r => r.Lines, o => o.MapFrom(s => s.Lines.OrderBy(i => i.Ordinal)));
        CreateMap<DepartmentBudgetLineEntity, DepartmentBudgetLine>(MemberList.Destination).ForMember(i => i.BudgetId, o => o.Ignore());
        Map<ProcurementEntity, Procurement>().ForMember(r => r.Stages, o => o.MapFrom(s => s.Stages.OrderBy(i => i.Ordinal)));
        CreateMap<ProcurementStageEntity, ProcurementStage>(MemberList.Destination).ForMember(i => i.ProcurementId, o => o.Ignore());
        Map<CouncilDecisionEntity, CouncilDecision>();
        Map<SupervisoryFindingEntity, SupervisoryFinding>();
        Map<ComplaintSummaryEntity, Complaint>();
        Map<RuleSwitchEntity, RuleSwitch>();
        Map<HolidayYearEntity, HolidayYear>().ForMember(r => r.Days, o => o.MapFrom(s => s.Days.OrderBy(i => i.Ordinal)));
        CreateMap<HolidayDayEntity, HolidayDay>(MemberList.Destination).ForMember(i => i.YearId, o => o.Ignore());
        Map<OccasionEntity, Occasion>();
        Map<DutyEntity, Duty>();
    }
}
