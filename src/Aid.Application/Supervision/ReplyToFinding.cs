using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Supervision;

/// <summary>Records the organisation's reply to a finding. A late reply is taken and shown as late.</summary>
/// <returns>Refusals: <c>finding.unknown</c>, <c>finding.replied</c>, <c>finding.too-early</c>.</returns>
public sealed record ReplyToFinding : Command<Recorded>
{
    /// <summary>The finding.</summary>
    public required string FindingId { get; init; }

    /// <summary>Day of the reply; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The reply, in Chinese; it names no private person.</summary>
    public required string ReplyZh { get; init; }

    /// <summary>The same in English; empty where there is none.</summary>
    public string ReplyEn { get; init; } = "";
}

internal sealed class ReplyToFindingRules : AbstractValidator<ReplyToFinding>
{
    public ReplyToFindingRules()
    {
        RuleFor(command => command.FindingId).IsCode();
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(ReplyToFinding.On));
        RuleFor(command => command.ReplyZh).IsText(2_000);
        RuleFor(command => command.ReplyEn).IsTextOrEmpty(2_000);
    }
}

internal sealed class ReplyToFindingHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<ReplyToFinding, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(ReplyToFinding request, CancellationToken cancellationToken)
    {
        if (await books.FindingAsync(request.FindingId, cancellationToken) is not { } before) return new FindingUnknown(request.FindingId);
        if (before.RepliedOn is not null) return new FindingReplied(before.Id);
        DateOnly on = request.On ?? scope.Today;
        if (on < before.FoundOn) return new FindingDayTooEarly(before.Id);
        SupervisoryFindingEntity finding = before.Copy();
        (finding.RepliedOn, finding.ReplyZh, finding.ReplyEn) = (on, request.ReplyZh, request.ReplyEn);
        recording.AddVersion(before, finding, RecordSet.NameOf<SupervisoryFinding>());
        return new Recorded(finding.Id);
    }
}

/// <summary>The newest version of a finding.</summary>
internal static class FindingFinder
{
    /// <summary>Finds it; null where there is none.</summary>
    public static Task<SupervisoryFindingEntity?> FindingAsync(this BooksContext books, string id, CancellationToken cancellationToken) =>
        books.Set<SupervisoryFindingEntity>().Where(row => row.Id == id).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
}
