using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Application.Projects;
using Aid.Application.Reach;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Cases;

/// <summary>Records an application to a programme of the headquarters (申报): private; only numbers of applications by stage are published, never fewer than five.</summary>
/// <returns>Refusals: <c>project.unknown</c>.</returns>
public sealed record RecordApplication : Command<Recorded>
{
    /// <summary>The project whose plan names the programme.</summary>
    public required string ProjectId { get; init; }

    /// <summary>The society's own file number; never a name.</summary>
    public required string Reference { get; init; }

    /// <summary>Division code of the county.</summary>
    public required string DivisionCode { get; init; }

    /// <summary>Name of the county.</summary>
    public required string PlaceZh { get; init; }

    /// <summary>Day on which it came in; null for today.</summary>
    public DateOnly? On { get; init; }
}

internal sealed class RecordApplicationRules : AbstractValidator<RecordApplication>
{
    public RecordApplicationRules()
    {
        RuleFor(command => command.ProjectId).IsCode();
        RuleFor(command => command.Reference).IsCode();
        RuleFor(command => command.DivisionCode).Must(Places.IsDivisionCode).WithMessage(Places.Expected);
        RuleFor(command => command.PlaceZh).IsText(60);
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(RecordApplication.On));
    }
}

internal sealed class RecordApplicationHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<RecordApplication, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(RecordApplication request, CancellationToken cancellationToken)
    {
        if (!await books.Projects.AnyAsync(row => row.Id == request.ProjectId, cancellationToken)) return new ProjectUnknown(request.ProjectId);
        ApplicationEntity application = recording.Add(new ApplicationEntity
        {
            ProjectId = request.ProjectId, Reference = request.Reference, DivisionCode = request.DivisionCode, PlaceZh = request.PlaceZh,
        }, "ap");
        await Stages.ReachAsync(books, recording, application, Stages.Received, request.On ?? scope.Today, null, cancellationToken);
        return new Recorded(application.Id);
    }
}
