using Aid.Application.Books;
using Aid.Application.Documents;
using Aid.Application.Duties;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Supervision;

/// <summary>Records a finding of supervision (监督意见): of the supervisory board, an audit, the authority or the society one level up, with the last day for the reply.</summary>
/// <returns>Refusals: <c>organisation.unknown</c>, <c>audit.unknown</c>, <c>calendar.year-missing</c>, <c>finding.due-too-early</c>.</returns>
public sealed record RecordFinding : Command<Recorded>
{
    /// <summary>The organisation that has to answer.</summary>
    public required string OrganisationId { get; init; }

    /// <summary><c>board</c>, <c>audit</c>, <c>authority</c> or <c>parent</c>.</summary>
    public required string Body { get; init; }

    /// <summary>The audit that it comes from; null where it comes from none.</summary>
    public string? AuditId { get; init; }

    /// <summary>Day of the finding; null for today.</summary>
    public DateOnly? FoundOn { get; init; }

    /// <summary>The finding, in Chinese; it names no private person.</summary>
    public required string TextZh { get; init; }

    /// <summary>The same in English; empty where there is none.</summary>
    public string TextEn { get; init; } = "";

    /// <summary>Last day for the reply; null where it is given in working days.</summary>
    public DateOnly? ReplyDueOn { get; init; }

    /// <summary>Working days for the reply, by the loaded calendar; null where the day itself is given.</summary>
    public int? ReplyWorkingDays { get; init; }
}

internal sealed class RecordFindingRules : AbstractValidator<RecordFinding>
{
    public RecordFindingRules()
    {
        RuleFor(command => command.OrganisationId).IsCode();
        RuleFor(command => command.Body).IsOneOf("board", "audit", "authority", "parent");
        RuleFor(command => command.FoundOn ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(RecordFinding.FoundOn));
        RuleFor(command => command.TextZh).IsText(2_000);
        RuleFor(command => command.TextEn).IsTextOrEmpty(2_000);
        RuleFor(command => command.ReplyWorkingDays).Must((command, days) => days is not null != command.ReplyDueOn is not null).WithMessage("a day or working days, one of them / 日期与工作日数二选一");
        RuleFor(command => command.ReplyWorkingDays ?? 1).InclusiveBetween(1, 250).OverridePropertyName(nameof(RecordFinding.ReplyWorkingDays));
    }
}

internal sealed class RecordFindingHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<RecordFinding, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(RecordFinding request, CancellationToken cancellationToken)
    {
        if (!await books.Organisations.AnyAsync(row => row.Id == request.OrganisationId, cancellationToken)) return new OrganisationUnknown(request.OrganisationId);
        if (request.AuditId is { } audit && !await books.Set<AuditEntity>().AnyAsync(row => row.Id == audit, cancellationToken)) return new AuditUnknown(audit);
        DateOnly found = request.FoundOn ?? scope.Today;
        DateOnly due = request.ReplyDueOn ?? found;
        if (request.ReplyWorkingDays is { } days)
        {
            if ((await books.CalendarAsync(cancellationToken)).Add(found, days, out int missing) is not { } day) return new CalendarYearMissing(missing);
            due = day;
        }

        if (due < found) return new ReplyDueTooEarly();
        SupervisoryFindingEntity finding = recording.AddPublic(new SupervisoryFindingEntity
        {
            OrganisationId = request.OrganisationId, Body = request.Body, AuditId = request.AuditId, FoundOn = found, TextZh = request.TextZh, TextEn = request.TextEn, ReplyDueOn = due,
        }, RecordSet.NameOf<SupervisoryFinding>(), "sf");
        return new Recorded(finding.Id);
    }
}
