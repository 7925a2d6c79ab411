using Aid.Application.Books;
using Aid.Application.Documents;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Application.Projects;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Procurements;

/// <summary>Announces a procurement (采购公告): what is bought, how, and with which budget. Later stages follow with <see cref="AdvanceProcurement"/>.</summary>
/// <returns>Refusals: <c>organisation.unknown</c>, <c>project.unknown</c>, <c>document.unknown</c>.</returns>
public sealed record AnnounceProcurement : Command<Recorded>
{
    /// <summary>The buying organisation.</summary>
    public required string OrganisationId { get; init; }

    /// <summary>The project that it is for; null where it is for none.</summary>
    public string? ProjectId { get; init; }

    /// <summary>What is bought, in Chinese.</summary>
    public required string TitleZh { get; init; }

    /// <summary>The same in English; empty where there is none.</summary>
    public string TitleEn { get; init; } = "";

    /// <summary><c>open-tender</c>, <c>invited-tender</c>, <c>negotiation</c>, <c>consultation</c>, <c>inquiry</c> or <c>single-source</c>.</summary>
    public required string Method { get; init; }

    /// <summary>Why this method; required for a single source.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Budget in fen; null where none is announced.</summary>
    public long? BudgetUnits { get; init; }

    /// <summary>Day of the notice.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The notice as published; null while it is not.</summary>
    public string? DocumentId { get; init; }
}

internal sealed class AnnounceProcurementRules : AbstractValidator<AnnounceProcurement>
{
    public AnnounceProcurementRules()
    {
        RuleFor(command => command.OrganisationId).IsCode();
        RuleFor(command => command.TitleZh).IsText(200);
        RuleFor(command => command.TitleEn).IsTextOrEmpty(200);
        RuleFor(command => command.Method).IsOneOf("open-tender", "invited-tender", "negotiation", "consultation", "inquiry", "single-source");
        RuleFor(command => command.Reason).IsTextOrEmpty(1_000).Must((command, reason) => reason.Length > 0 || command.Method != "single-source").WithMessage("why a single source / 单一来源须写明理由");
        RuleFor(command => command.BudgetUnits ?? 0).IsQuantityOrZero().OverridePropertyName(nameof(AnnounceProcurement.BudgetUnits));
        RuleFor(command => command.On).IsDay();
    }
}

internal sealed class AnnounceProcurementHandler(BooksContext books, Recording recording) : IRequestHandler<AnnounceProcurement, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(AnnounceProcurement request, CancellationToken cancellationToken)
    {
        if (!await books.Organisations.AnyAsync(row => row.Id == request.OrganisationId, cancellationToken)) return new OrganisationUnknown(request.OrganisationId);
        if (request.ProjectId is { } project && !await books.Projects.AnyAsync(row => row.Id == project, cancellationToken)) return new ProjectUnknown(project);
        if (await books.MissingAsync(request.DocumentId, cancellationToken) is { } missing) return missing;
        ProcurementEntity procurement = recording.AddPublic(new ProcurementEntity
        {
            OrganisationId = request.OrganisationId,
            ProjectId = request.ProjectId,
            TitleZh = request.TitleZh,
            TitleEn = request.TitleEn,
            Method = request.Method,
            Reason = request.Reason,
            BudgetUnits = request.BudgetUnits,
            Stage = "notice",
        }, RecordSet.NameOf<Procurement>(), "pr");
        procurement.Stages = [new ProcurementStageEntity { ProcurementNumber = procurement.Number, Stage = "notice", On = request.On, DocumentId = request.DocumentId }];
        return new Recorded(procurement.Id);
    }
}
