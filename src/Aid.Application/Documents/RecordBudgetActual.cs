using Aid.Application.Books;
using Aid.Application.Corrections;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Documents;

/// <summary>Records what lines of a budget really came to (决算). An actual figure that was recorded before changes only with a reason, which is published as a correction.</summary>
/// <returns>Refusals: <c>budget.unknown</c>, <c>budget.line-missing</c>, <c>budget.reason-missing</c>.</returns>
public sealed record RecordBudgetActual : Command<Recorded>
{
    /// <summary>The budget.</summary>
    public required string BudgetId { get; init; }

    /// <summary>Lines by name, with what they came to; 1 to 200.</summary>
    public required IReadOnlyList<ActualLine> Lines { get; init; }

    /// <summary>Why a figure changes; public. Empty for first figures.</summary>
    public string Reason { get; init; } = "";
}

/// <summary>What a line of a budget came to.</summary>
/// <param name="Name">The line.</param>
/// <param name="ActualUnits">Actual, in fen.</param>
public sealed record ActualLine(string Name, long ActualUnits);

internal sealed class RecordBudgetActualRules : AbstractValidator<RecordBudgetActual>
{
    public RecordBudgetActualRules()
    {
        RuleFor(command => command.BudgetId).IsText(60);
        RuleFor(command => command.Lines).Must(lines => lines.Count is >= 1 and <= 200).WithMessage("1 to 200 / 1 至 200 项");
        RuleFor(command => command.Lines).Must(lines => lines.Select(line => line.Name).Distinct(StringComparer.Ordinal).Count() == lines.Count).WithMessage("each name once / 名称不重复");
        RuleForEach(command => command.Lines).ChildRules(line => line.RuleFor(one => one.ActualUnits).IsQuantityOrZero());
        RuleFor(command => command.Reason).IsTextOrEmpty(1_000);
    }
}

internal sealed class RecordBudgetActualHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<RecordBudgetActual, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(RecordBudgetActual request, CancellationToken cancellationToken)
    {
        DepartmentBudgetEntity? before = await books.Set<DepartmentBudgetEntity>().Include(row => row.Lines.OrderBy(line => line.Ordinal))
            .Where(row => row.Id == request.BudgetId).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        if (before is null) return new BudgetUnknown(request.BudgetId);
        Dictionary<string, long> actual = request.Lines.ToDictionary(line => line.Name, line => line.ActualUnits, StringComparer.Ordinal);
        if (actual.Keys.FirstOrDefault(name => before.Lines.All(line => line.Name != name)) is { } unknown) return new BudgetLineMissing(before.Id, unknown);
        List<DepartmentBudgetLineEntity> changed = [.. before.Lines.Where(line => line.ActualUnits is { } old && actual.TryGetValue(line.Name, out long now) && now != old)];
        if (changed.Count > 0 && request.Reason.Length == 0) return new BudgetReasonMissing(before.Id);

        DepartmentBudgetEntity budget = recording.AddVersion(
            before, new DepartmentBudgetEntity { OrganisationId = before.OrganisationId, Year = before.Year, DocumentId = before.DocumentId }, RecordSet.NameOf<DepartmentBudget>());
        budget.Lines = [.. before.Lines.Select(line => new DepartmentBudgetLineEntity
        {
            DepartmentBudgetNumber = budget.Number, Ordinal = line.Ordinal, Side = line.Side, Name = line.Name, PlannedUnits = line.PlannedUnits,
            ActualUnits = actual.TryGetValue(line.Name, out long now) ? now : line.ActualUnits,
        })];
        foreach (DepartmentBudgetLineEntity line in changed)
            recording.Correct(new(RecordSet.NameOf<DepartmentBudget>(), before.Id, $"{line.Name} {nameof(DepartmentBudgetLine.ActualUnits)}"), line.ActualUnits.ToString()!, actual[line.Name].ToString(), request.Reason, scope.Today);
        return new Recorded(before.Id);
    }
}
