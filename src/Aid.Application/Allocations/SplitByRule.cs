using Aid.Application.Books;
using Aid.Application.Funds;
using Aid.Application.Pipeline;
using Aid.Application.Projects;
using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Allocations;

/// <summary>Splits money of a line by a rule's version (按比例分配): the parts are exact over all batches, to the unit.</summary>
/// <returns>Refusals: <c>rule.unknown</c>, <c>fund.unknown</c>, <c>fund.designation-unknown</c>, <c>fund.insufficient</c>, <c>split.into-itself</c>, <c>line.other-asset</c>, <c>fund.source-differs</c>, <c>project.closed</c>.</returns>
public sealed record SplitByRule : Command<Recorded>
{
    /// <summary>The rule and its version, such as <c>235@1</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>The line drawn on.</summary>
    public required LineChoice From { get; init; }

    /// <summary>Units to split.</summary>
    public required long Units { get; init; }

    /// <summary>Day; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Why: public.</summary>
    public string Reason { get; init; } = "";
}

internal sealed class SplitByRuleRules : AbstractValidator<SplitByRule>
{
    public SplitByRuleRules()
    {
        RuleFor(command => command.Rule).IsText(60);
        RuleFor(command => command.From).NotNull().WithMessage("a line / 用途线");
        RuleFor(command => command.Units).IsQuantity();
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(SplitByRule.On));
        RuleFor(command => command.Reason).IsTextOrEmpty(1_000);
    }
}

internal sealed class SplitByRuleHandler(BooksContext books, Recording recording, WriterSession session, CommandScope scope) : IRequestHandler<SplitByRule, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(SplitByRule request, CancellationToken cancellationToken)
    {
        if (!session.Ledger.World.Rules.ContainsKey(request.Rule)) return new RuleUnknown(request.Rule);
        Result<LineKey> from = await books.LineAsync(request.From, cancellationToken);
        if (from.IsRefused) return from.Refusal;
        foreach (LineKey target in session.Ledger.World.Rules[request.Rule].Targets)
            if (await books.ClosedProjectAsync(target, cancellationToken) is { } closed) return new ProjectClosed(closed);
        AllocationEntity allocation = recording.AddPublic(new AllocationEntity
        {
            Kind = "split",
            FundId = from.Value.Fund,
            Rule = request.Rule,
            Asset = from.Value.Asset,
            Units = request.Units,
            ToAsset = from.Value.Asset,
            ToUnits = request.Units,
            On = request.On ?? scope.Today,
            Reason = request.Reason,
        }, DisclosureKinds.Allocations, "a");
        allocation.OutflowId = allocation.Id;
        Result<RecordedEvent> recorded = recording.Apply(new Split(allocation.Id, from.Value, request.Units, request.Rule), new EntryDraft(allocation.On, "allocation", allocation.Id));
        return recorded.IsRefused ? recorded.Refusal : new Recorded(allocation.Id, recorded.Value.Entry?.Id);
    }
}
