using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Plans;

/// <summary>Records that a milestone was reached, with its evidence.</summary>
/// <returns>Refusals: <c>milestone.unknown</c>, <c>milestone.already-reached</c>.</returns>
public sealed record ReachMilestone : Command<Recorded>
{
    /// <summary>The milestone.</summary>
    public required string MilestoneId { get; init; }

    /// <summary>Day on which it was reached; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Reference of the evidence on file.</summary>
    public required string Evidence { get; init; }
}

internal sealed class ReachMilestoneRules : AbstractValidator<ReachMilestone>
{
    public ReachMilestoneRules()
    {
        RuleFor(command => command.MilestoneId).IsCode();
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(ReachMilestone.On));
        RuleFor(command => command.Evidence).IsText(200);
    }
}

internal sealed class ReachMilestoneHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<ReachMilestone, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(ReachMilestone request, CancellationToken cancellationToken)
    {
        MilestoneEntity? planned = await books.Set<MilestoneEntity>().Where(row => row.Id == request.MilestoneId).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        if (planned is null) return new MilestoneUnknown(request.MilestoneId);
        if (planned.DoneOn is not null) return new MilestoneReached(planned.Id);
        recording.AddPublic(new MilestoneEntity
        {
            Id = planned.Id,
            ProjectId = planned.ProjectId,
            NameZh = planned.NameZh,
            NameEn = planned.NameEn,
            PlannedOn = planned.PlannedOn,
            DoneOn = request.On ?? scope.Today,
            Evidence = request.Evidence,
            Source = planned.Source,
        }, RecordSet.NameOf<Milestone>());
        return new Recorded(planned.Id);
    }
}
