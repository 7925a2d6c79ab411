using Aid.Application.Books;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Documents;

/// <summary>Records an organisation's budget of a year (部门预算), line by line.</summary>
/// <returns>Refusals: <c>organisation.unknown</c>, <c>budget.year-taken</c>, <c>document.unknown</c>.</returns>
public sealed record RecordBudget : Command<Recorded>
{
    /// <summary>The organisation.</summary>
    public required string OrganisationId { get; init; }

    /// <summary>Budget year.</summary>
    public required int Year { get; init; }

    /// <summary>Lines, each name once; 1 to 200.</summary>
    public required IReadOnlyList<BudgetedLine> Lines { get; init; }

    /// <summary>The budget as published; null while it is not.</summary>
    public string? DocumentId { get; init; }
}

/// <summary>A line of a budget.</summary>
/// <param name="Name">Its name.</param>
/// <param name="PlannedUnits">Planned, in fen.</param>
/// <param name="Side"><c>expense</c> or <c>income</c>.</param>
public sealed record BudgetedLine(string Name, long PlannedUnits, string Side = "expense");

internal sealed class RecordBudgetRules : AbstractValidator<RecordBudget>
{
    public RecordBudgetRules()
    {
        RuleFor(command => command.OrganisationId).IsCode();
        RuleFor(command => command.Year).InclusiveBetween(1950, 2200);
        RuleFor(command => command.Lines).Must(lines => lines.Count is >= 1 and <= 200).WithMessage("1 to 200 / 1 至 200 项");
        RuleFor(command => command.Lines).Must(lines => lines.Select(line => line.Name).Distinct(StringComparer.Ordinal).Count() == lines.Count).WithMessage("each name once / 名称不重复");
        RuleForEach(command => command.Lines).ChildRules(line =>
        {
            line.RuleFor(one => one.Name).IsText(200);
            line.RuleFor(one => one.PlannedUnits).IsQuantityOrZero();
            line.RuleFor(one => one.Side).IsOneOf("income", "expense");
        });
    }
}

internal sealed class RecordBudgetHandler(BooksContext books, Recording recording) : IRequestHandler<RecordBudget, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(RecordBudget request, CancellationToken cancellationToken)
    {
        if (!await books.Organisations.AnyAsync(row => row.Id == request.OrganisationId, cancellationToken)) return new OrganisationUnknown(request.OrganisationId);
        string id = $"{request.OrganisationId}.{request.Year}";
        if (await books.Set<DepartmentBudgetEntity>().AnyAsync(row => row.Id == id, cancellationToken)) return new BudgetTaken(id);
        if (await books.MissingAsync(request.DocumentId, cancellationToken) is { } missing) return missing;
        DepartmentBudgetEntity budget = recording.AddPublic(
            new DepartmentBudgetEntity { Id = id, OrganisationId = request.OrganisationId, Year = request.Year, DocumentId = request.DocumentId }, RecordSet.NameOf<DepartmentBudget>());
        budget.Lines = [.. request.Lines.Select((line, ordinal) => new DepartmentBudgetLineEntity
        {
            DepartmentBudgetNumber = budget.Number, Ordinal = ordinal, Side = line.Side, Name = line.Name, PlannedUnits = line.PlannedUnits,
        })];
        return new Recorded(id);
    }
}
