using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Supervision;

/// <summary>Records that the body accepted the reply (办结). Someone other than who replied does, except at the machine of books that one person runs.</summary>
/// <returns>Refusals: <c>finding.unknown</c>, <c>finding.not-open</c>, <c>finding.own-approval</c>, <c>finding.too-early</c>.</returns>
public sealed record CloseFinding : Command<Recorded>
{
    /// <summary>The finding.</summary>
    public required string FindingId { get; init; }

    /// <summary>Day of acceptance; null for today.</summary>
    public DateOnly? On { get; init; }
}

internal sealed class CloseFindingRules : AbstractValidator<CloseFinding>
{
    public CloseFindingRules()
    {
        RuleFor(command => command.FindingId).IsCode();
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(CloseFinding.On));
    }
}

internal sealed class CloseFindingHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<CloseFinding, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(CloseFinding request, CancellationToken cancellationToken)
    {
        if (await books.FindingAsync(request.FindingId, cancellationToken) is not { } before) return new FindingUnknown(request.FindingId);
        if (before.RepliedOn is not { } replied || before.ClosedOn is not null) return new FindingNotOpen(before.Id);
        if (before.Maker == scope.Person.Label && scope.Person != Person.Operator) return new OwnClosing(before.Id);
        DateOnly on = request.On ?? scope.Today;
        if (on < replied) return new FindingDayTooEarly(before.Id);
        SupervisoryFindingEntity finding = before.Copy();
        finding.ClosedOn = on;
        recording.AddVersion(before, finding, RecordSet.NameOf<SupervisoryFinding>());
        return new Recorded(finding.Id);
    }
}
