using Aid.Application.Books;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Application.Projects;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Documents;

/// <summary>Records an independent audit (审计): what was audited, by whom, with what opinion and how many findings (红十字会法 §22).</summary>
/// <returns>Refusals: <c>organisation.unknown</c>, <c>project.unknown</c>, <c>document.unknown</c>.</returns>
public sealed record RecordAudit : Command<Recorded>
{
    /// <summary>The audited organisation.</summary>
    public required string OrganisationId { get; init; }

    /// <summary>The audited project; null where it is the organisation's books.</summary>
    public string? ProjectId { get; init; }

    /// <summary>First day of the audited period.</summary>
    public required DateOnly PeriodStart { get; init; }

    /// <summary>Last day of the audited period.</summary>
    public required DateOnly PeriodEnd { get; init; }

    /// <summary>The auditing firm; never a private person's name.</summary>
    public required string Auditor { get; init; }

    /// <summary>Day of the report.</summary>
    public required DateOnly On { get; init; }

    /// <summary><c>unqualified</c>, <c>qualified</c>, <c>adverse</c> or <c>disclaimer</c>.</summary>
    public required string Opinion { get; init; }

    /// <summary>Number of findings in the report.</summary>
    public int Findings { get; init; }

    /// <summary>The report as published; null while it is not.</summary>
    public string? DocumentId { get; init; }
}

internal sealed class RecordAuditRules : AbstractValidator<RecordAudit>
{
    public RecordAuditRules()
    {
        RuleFor(command => command.OrganisationId).IsCode();
        RuleFor(command => command.PeriodStart).IsDay();
        RuleFor(command => command.PeriodEnd).IsDay().Must((command, end) => end >= command.PeriodStart).WithMessage("not before the first day / 不早于起始日");
        RuleFor(command => command.On).IsDay().Must((command, on) => on > command.PeriodStart).WithMessage("after the period began / 晚于期初");
        RuleFor(command => command.Auditor).IsText(200);
        RuleFor(command => command.Opinion).IsOneOf("unqualified", "qualified", "adverse", "disclaimer");
        RuleFor(command => command.Findings).InclusiveBetween(0, 10_000);
    }
}

internal sealed class RecordAuditHandler(BooksContext books, Recording recording) : IRequestHandler<RecordAudit, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(RecordAudit request, CancellationToken cancellationToken)
    {
        if (!await books.Organisations.AnyAsync(row => row.Id == request.OrganisationId, cancellationToken)) return new OrganisationUnknown(request.OrganisationId);
        if (request.ProjectId is { } project && !await books.Projects.AnyAsync(row => row.Id == project, cancellationToken)) return new ProjectUnknown(project);
        if (await books.MissingAsync(request.DocumentId, cancellationToken) is { } missing) return missing;
        AuditEntity audit = recording.AddPublic(new AuditEntity
        {
            OrganisationId = request.OrganisationId,
            ProjectId = request.ProjectId,
            PeriodStart = request.PeriodStart,
            PeriodEnd = request.PeriodEnd,
            Auditor = request.Auditor,
            On = request.On,
            Opinion = request.Opinion,
            Findings = request.Findings,
            DocumentId = request.DocumentId,
        }, RecordSet.NameOf<AuditReport>(), "au");
        return new Recorded(audit.Id);
    }
}
