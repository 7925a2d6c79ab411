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

/// <summary>Sets a milestone (里程碑) of a project.</summary>
/// <returns>Refusals: <c>project.unknown</c>.</returns>
public sealed record SetMilestone : Command<Recorded>
{
    /// <summary>The project.</summary>
    public required string ProjectId { get; init; }

    /// <summary>Chinese name.</summary>
    public required string NameZh { get; init; }

    /// <summary>English name; empty where there is none.</summary>
    public string NameEn { get; init; } = "";

    /// <summary>Planned day.</summary>
    public required DateOnly PlannedOn { get; init; }
}

internal sealed class SetMilestoneRules : AbstractValidator<SetMilestone>
{
    public SetMilestoneRules()
    {
        RuleFor(command => command.ProjectId).IsCode();
        RuleFor(command => command.NameZh).IsText(200);
        RuleFor(command => command.NameEn).IsTextOrEmpty(200);
        RuleFor(command => command.PlannedOn).IsDay();
    }
}

internal sealed class SetMilestoneHandler(BooksContext books, Recording recording) : IRequestHandler<SetMilestone, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(SetMilestone request, CancellationToken cancellationToken)
    {
        if (!await books.Projects.AnyAsync(row => row.Id == request.ProjectId, cancellationToken)) return new ProjectUnknown(request.ProjectId);
        MilestoneEntity milestone = recording.AddPublic(new MilestoneEntity
        {
            ProjectId = request.ProjectId, NameZh = request.NameZh, NameEn = request.NameEn, PlannedOn = request.PlannedOn,
        }, RecordSet.NameOf<Milestone>(), "ms");
        return new Recorded(milestone.Id);
    }
}
