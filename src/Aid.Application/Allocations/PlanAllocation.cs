using Aid.Application.Books;
using Aid.Application.Funds;
using Aid.Application.Pipeline;
using Aid.Application.Rules;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Coverage;
using Aid.Ledger.Money;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Allocations;

/// <summary>Plans what a rule allocates in a period (分配计划), to be shown beside what was allocated. The parts follow the rule's weights unless they are given.</summary>
/// <returns>Refusals: <c>fund.unknown</c>, <c>rule.unknown</c>, <c>plan.code-taken</c>, <c>plan.parts-differ</c>.</returns>
public sealed record PlanAllocation : Command<Recorded>
{
    /// <summary>Code of the plan, the record's id.</summary>
    public required string Code { get; init; }

    /// <summary>The fund that is drawn on.</summary>
    public required string FundId { get; init; }

    /// <summary>The rule and its version, such as <c>235@1</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly StartsOn { get; init; }

    /// <summary>Last day.</summary>
    public required DateOnly EndsOn { get; init; }

    /// <summary>Units to be allocated in all.</summary>
    public required long PlannedUnits { get; init; }

    /// <summary>Units by part in the rule's order, where they were announced; null for the rule's shares.</summary>
    public IReadOnlyList<long>? Parts { get; init; }

    /// <summary>Why an earlier plan of this code is revised: public; empty for a new plan.</summary>
    public string Reason { get; init; } = "";
}

internal sealed class PlanAllocationRules : AbstractValidator<PlanAllocation>
{
    public PlanAllocationRules()
    {
        RuleFor(command => command.Code).IsCode();
        RuleFor(command => command.FundId).IsCode();
        RuleFor(command => command.Rule).IsText(60);
        RuleFor(command => command.StartsOn).IsDay();
        RuleFor(command => command.EndsOn).IsDay();
        RuleFor(command => command.EndsOn).GreaterThanOrEqualTo(command => command.StartsOn).WithMessage("not before its first day / 不早于第一天");
        RuleFor(command => command.PlannedUnits).IsQuantity();
        RuleForEach(command => command.Parts).IsQuantityOrZero();
        RuleFor(command => command.Reason).IsTextOrEmpty(1_000);
    }
}

internal sealed class PlanAllocationHandler(BooksContext books, Recording recording) : IRequestHandler<PlanAllocation, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(PlanAllocation request, CancellationToken cancellationToken)
    {
        if (await books.FundAsync(request.FundId, cancellationToken) is not { } fund) return new FundUnknown(request.FundId);
        if (await books.Rules.AsNoTracking().FirstOrDefaultAsync(row => row.Id == request.Rule, cancellationToken) is not { } rule) return new RuleUnknown(request.Rule);
        if (request.Reason.Length == 0 && await books.AllocationPlans.AnyAsync(row => row.Id == request.Code, cancellationToken)) return new PlanTaken(request.Code);
        RuleVersion version = rule.ToVersion();
        IReadOnlyList<long> parts = request.Parts ?? Shares.ByLargestRemainder(request.PlannedUnits, [.. version.Weights.Select(weight => (long)weight)]);
        if (parts.Count != version.Targets.Length || parts.Sum() != request.PlannedUnits) return new PlanPartsDiffer(request.PlannedUnits, parts.Sum());

        AllocationPlanEntity plan = recording.AddPublic(new AllocationPlanEntity
        {
            Id = request.Code,
            OrganisationId = fund.OrganisationId,
            FundId = fund.Id,
            RuleCode = rule.Code.Length > 0 ? rule.Code : rule.Id.Split('@')[0],
            RuleId = rule.Id,
            StartsOn = request.StartsOn,
            EndsOn = request.EndsOn,
            Asset = version.Targets[0].Asset,
            PlannedUnits = request.PlannedUnits,
            Reason = request.Reason,
        }, RecordSet.NameOf<AllocationPlan>());
        for (int part = 0; part < parts.Count; part++)
        {
            plan.Parts.Add(new AllocationPlanPartEntity
            {
                PlanNumber = plan.Number, Ordinal = part, AllocationPlanId = plan.Id, Line = version.Targets[part].ToString(), PlannedUnits = parts[part],
            });
        }
        return new Recorded(plan.Id);
    }
}
