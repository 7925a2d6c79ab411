using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Application.Projects;
using Aid.Application.Reach;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Cases;

/// <summary>Records aid granted to one person (个案) of a project. Nothing of it is public; <see cref="BatchCases"/> pays it together with others.</summary>
/// <returns>Refusals: <c>project.unknown</c>.</returns>
public sealed record RecordCase : Command<Recorded>
{
    /// <summary>The project.</summary>
    public required string ProjectId { get; init; }

    /// <summary>The society's own file number; never a name.</summary>
    public required string Reference { get; init; }

    /// <summary>Division code of the county.</summary>
    public required string DivisionCode { get; init; }

    /// <summary>Name of the county.</summary>
    public required string PlaceZh { get; init; }

    /// <summary>Day of the grant; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Granted, in fen.</summary>
    public required long Units { get; init; }
}

internal sealed class RecordCaseRules : AbstractValidator<RecordCase>
{
    public RecordCaseRules()
    {
        RuleFor(command => command.ProjectId).IsCode();
        RuleFor(command => command.Reference).IsCode();
        RuleFor(command => command.DivisionCode).Must(Places.IsDivisionCode).WithMessage(Places.Expected);
        RuleFor(command => command.PlaceZh).IsText(60);
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(RecordCase.On));
        RuleFor(command => command.Units).IsQuantity();
    }
}

internal sealed class RecordCaseHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<RecordCase, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(RecordCase request, CancellationToken cancellationToken)
    {
        if (!await books.Projects.AnyAsync(row => row.Id == request.ProjectId, cancellationToken)) return new ProjectUnknown(request.ProjectId);
        AidCaseEntity recorded = recording.Add(new AidCaseEntity
        {
            ProjectId = request.ProjectId,
            Reference = request.Reference,
            DivisionCode = request.DivisionCode,
            PlaceZh = request.PlaceZh,
            On = request.On ?? scope.Today,
            Units = request.Units,
        }, "k");
        return new Recorded(recorded.Id);
    }
}
