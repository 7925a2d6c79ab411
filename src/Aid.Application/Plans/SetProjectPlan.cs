using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Application.Projects;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Plans;

/// <summary>Sets a project's plan, or changes it by a new version with a reason; earlier versions stay public.</summary>
/// <returns>Refusals: <c>project.unknown</c>, <c>plan.line-in-use</c>.</returns>
public sealed record SetProjectPlan : Command<Recorded>
{
    /// <summary>The project.</summary>
    public required string ProjectId { get; init; }

    /// <summary>Who is reached: <c>people</c>, <c>patients</c>, <c>households</c>, <c>vouchers</c>, <c>regions</c> or <c>applications</c>.</summary>
    public string Kind { get; init; } = "people";

    /// <summary>The headquarters' programme that is applied for; empty where the project is the society's own.</summary>
    public string Programme { get; init; } = "";

    /// <summary>First day; null where none is set.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>Last day; null while open-ended.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>Target in fen; null where none is set.</summary>
    public long? TargetUnits { get; init; }

    /// <summary>People meant to be reached; null where no number is set.</summary>
    public long? TargetPersons { get; init; }

    /// <summary>The unit that answers for it.</summary>
    public string ResponsibleUnit { get; init; } = "";

    /// <summary>What happens to a surplus: <c>return</c>, <c>similar-project</c>, <c>fund</c> or <c>unsaid</c>.</summary>
    public string Surplus { get; init; } = "unsaid";

    /// <summary>The same in words.</summary>
    public string SurplusNote { get; init; } = "";

    /// <summary>Why the plan changes; needed from the second version on.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Budget lines; empty where there is no budget.</summary>
    public IReadOnlyList<BudgetLine> Lines { get; init; } = [];
}

/// <summary>A line of a budget.</summary>
/// <param name="Code">Code within the plan.</param>
/// <param name="NameZh">Chinese name.</param>
/// <param name="PlannedUnits">Planned, in fen.</param>
/// <param name="NameEn">English name; empty where there is none.</param>
public sealed record BudgetLine(string Code, string NameZh, long PlannedUnits, string NameEn = "");

internal sealed class SetProjectPlanRules : AbstractValidator<SetProjectPlan>
{
    private const int MaxLines = 100;

    public SetProjectPlanRules()
    {
        RuleFor(command => command.ProjectId).IsCode();
        RuleFor(command => command.Kind).IsOneOf("people", "patients", "households", "vouchers", "regions", "applications");
        RuleFor(command => command.Programme).IsTextOrEmpty(100);
        RuleFor(command => command.StartsOn ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(SetProjectPlan.StartsOn));
        RuleFor(command => command.EndsOn ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(SetProjectPlan.EndsOn));
        RuleFor(command => command.EndsOn).Must((plan, end) => end is null || plan.StartsOn is null || end >= plan.StartsOn).WithMessage("not before the first day / 不早于开始日");
        RuleFor(command => command.TargetUnits ?? 0).IsQuantityOrZero().OverridePropertyName(nameof(SetProjectPlan.TargetUnits));
        RuleFor(command => command.TargetPersons).IsPeople();
        RuleFor(command => command.ResponsibleUnit).IsTextOrEmpty(200);
        RuleFor(command => command.Surplus).IsOneOf("return", "similar-project", "fund", "unsaid");
        RuleFor(command => command.SurplusNote).IsTextOrEmpty(1_000);
        RuleFor(command => command.Reason).IsTextOrEmpty(1_000);
        RuleFor(command => command.Lines).Must(lines => lines.Count <= MaxLines && lines.Select(line => line.Code).Distinct(StringComparer.Ordinal).Count() == lines.Count)
            .WithMessage($"at most {MaxLines} lines, each code once / 至多 {MaxLines} 行，代码不重复");
        RuleForEach(command => command.Lines).ChildRules(line =>
        {
            line.RuleFor(one => one.Code).IsCode();
            line.RuleFor(one => one.NameZh).IsText(200);
            line.RuleFor(one => one.NameEn).IsTextOrEmpty(200);
            line.RuleFor(one => one.PlannedUnits).IsQuantityOrZero();
        });
    }
}

internal sealed class SetProjectPlanHandler(BooksContext books, Recording recording) : IRequestHandler<SetProjectPlan, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(SetProjectPlan request, CancellationToken cancellationToken)
    {
        if (!await books.Projects.AnyAsync(row => row.Id == request.ProjectId, cancellationToken)) return new ProjectUnknown(request.ProjectId);
        long version = 1 + (await books.Set<ProjectPlanEntity>().Where(row => row.Id == request.ProjectId).MaxAsync(row => (long?)row.Version, cancellationToken) ?? 0);
        if (version > 1 && string.IsNullOrWhiteSpace(request.Reason))
            return new CommandInvalid([new FieldFault(nameof(SetProjectPlan.Reason), "why the plan changes / 变更原因")]);
        string[] kept = [.. request.Lines.Select(line => line.Code)];
        string? used = await books.Set<DisbursementTagEntity>().Where(row => row.ProjectId == request.ProjectId && row.BudgetLine != "" && !kept.Contains(row.BudgetLine))
            .OrderBy(row => row.Number).Select(row => row.BudgetLine).FirstOrDefaultAsync(cancellationToken);
        if (used is not null) return new PlanLineInUse(used);

        ProjectPlanEntity plan = new()
        {
            Id = request.ProjectId,
            ProjectId = request.ProjectId,
            Version = version,
            Kind = request.Kind,
            Programme = request.Programme,
            StartsOn = request.StartsOn,
            EndsOn = request.EndsOn,
            TargetUnits = request.TargetUnits,
            TargetPersons = request.TargetPersons,
            ResponsibleUnit = request.ResponsibleUnit,
            Surplus = request.Surplus,
            SurplusNote = request.SurplusNote,
            Reason = request.Reason,
        };
        plan.Lines.AddRange(request.Lines.Select((line, ordinal) => new PlanLineEntity
        {
            Ordinal = ordinal, Code = line.Code, NameZh = line.NameZh, NameEn = line.NameEn, PlannedUnits = line.PlannedUnits,
        }));
        recording.AddPublic(plan, RecordSet.NameOf<ProjectPlan>());
        return new Recorded(plan.Id);
    }
}
