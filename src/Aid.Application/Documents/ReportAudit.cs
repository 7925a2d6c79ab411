using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Documents;

/// <summary>Records the day on which an audit was reported to the council (理事会) or the supervisory board (监事会), as 红十字会法 §22 asks.</summary>
/// <returns>Refusals: <c>audit.unknown</c>, <c>audit.reported</c>.</returns>
public sealed record ReportAudit : Command<Recorded>
{
    /// <summary>The audit.</summary>
    public required string AuditId { get; init; }

    /// <summary><c>council</c> or <c>board</c>.</summary>
    public required string To { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }
}

internal sealed class ReportAuditRules : AbstractValidator<ReportAudit>
{
    public ReportAuditRules()
    {
        RuleFor(command => command.AuditId).IsCode();
        RuleFor(command => command.To).IsOneOf("council", "board");
        RuleFor(command => command.On).IsDay();
    }
}

internal sealed class ReportAuditHandler(BooksContext books, Recording recording) : IRequestHandler<ReportAudit, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(ReportAudit request, CancellationToken cancellationToken)
    {
        AuditEntity? audit = await books.Set<AuditEntity>().Where(row => row.Id == request.AuditId).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        if (audit is null) return new AuditUnknown(request.AuditId);
        bool isCouncil = request.To == "council";
        if ((isCouncil ? audit.CouncilOn : audit.BoardOn) is not null) return new AuditReported(audit.Id);
        recording.AddVersion(audit, new AuditEntity
        {
            OrganisationId = audit.OrganisationId,
            ProjectId = audit.ProjectId,
            PeriodStart = audit.PeriodStart,
            PeriodEnd = audit.PeriodEnd,
            Auditor = audit.Auditor,
            On = audit.On,
            Opinion = audit.Opinion,
            Findings = audit.Findings,
            CouncilOn = isCouncil ? request.On : audit.CouncilOn,
            BoardOn = isCouncil ? audit.BoardOn : request.On,
            DocumentId = audit.DocumentId,
        }, RecordSet.NameOf<AuditReport>());
        return new Recorded(audit.Id);
    }
}
