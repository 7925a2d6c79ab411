using Aid.Application.Allocations;
using Aid.Application.Disbursements;
using Aid.Application.Funds;
using Aid.Application.Incomes;
using Aid.Application.Projects;
using Aid.Application.Rules;
using Aid.Application.Transfers;
using Aid.Application.Years;
using Aid.Disclosure.Records;
using AutoMapper;

namespace Aid.Application.Publishing.Source;

/// <summary>See <see cref="RecordProfile"/>. What the bank says of a payer stays private.</summary>
internal sealed class FundsProfile : RecordProfile
{
    public FundsProfile()
    {
        Map<FundTermsEntity, FundTerms>();
        Map<IncomeEntity, Income>();
        Map<RuleEntity, AllocationRule>().ForMember(r => r.Parts, o => o.MapFrom(s => s.Parts.OrderBy(p => p.Ordinal)));
        CreateMap<RulePartEntity, AllocationRulePart>(MemberList.Destination);
        Map<AllocationPlanEntity, AllocationPlan>().ForMember(r => r.Parts, o => o.MapFrom(s => s.Parts.OrderBy(p => p.Ordinal)));
        CreateMap<AllocationPlanPartEntity, AllocationPlanPart>(MemberList.Destination);
        Map<ProjectClosingEntity, ProjectClosing>();
        Map<AdministrationPaymentEntity, AdministrationPayment>();
        Map<ShortfallEntity, Shortfall>();
        Map<YearEndEntity, YearEnd>().ForMember(r => r.Sources, o => o.MapFrom(s => s.Sources.OrderBy(p => p.Ordinal)));
        CreateMap<YearSourceEntity, YearSource>(MemberList.Destination);
    }
}
