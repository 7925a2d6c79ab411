using Aid.Application.Books;
using Aid.Application.Campaigns;
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

/// <summary>
/// Records a document of one of the six sections (信息公开六类) whose file was stored; both become public with the next release, the file under its hash. A newer edition names the one that
/// it replaces, and both stay public.
/// </summary>
/// <returns>
/// Refusals: <c>organisation.unknown</c>, <c>document.file-missing</c>, <c>project.unknown</c>, <c>campaign.unknown</c>, <c>document.unknown</c>, <c>document.superseded</c>,
/// <c>document.edition-elsewhere</c>.
/// </returns>
public sealed record RecordDocument : Command<Recorded>
{
    /// <summary>The organisation that publishes it.</summary>
    public required string OrganisationId { get; init; }

    /// <summary><c>donations</c>, <c>relief</c>, <c>projects</c>, <c>procurement</c>, <c>budget</c>, <c>audit</c>; or <c>capture</c> of a page on the statutory platform.</summary>
    public required string Section { get; init; }

    /// <summary>Chinese title.</summary>
    public required string TitleZh { get; init; }

    /// <summary>English title; empty where there is none.</summary>
    public string TitleEn { get; init; } = "";

    /// <summary>Day of the document; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Hash of the stored file.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Project that it belongs to; null where it belongs to none.</summary>
    public string? ProjectId { get; init; }

    /// <summary>Campaign that it belongs to; null where it belongs to none.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The document that this one replaces; null for a first edition.</summary>
    public string? SupersedesId { get; init; }
}

internal sealed class RecordDocumentRules : AbstractValidator<RecordDocument>
{
    public RecordDocumentRules()
    {
        RuleFor(command => command.OrganisationId).IsCode();
        RuleFor(command => command.Section).IsOneOf("donations", "relief", "projects", "procurement", "budget", "audit", "capture");
        RuleFor(command => command.TitleZh).IsText(200);
        RuleFor(command => command.TitleEn).IsTextOrEmpty(200);
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(RecordDocument.On));
        RuleFor(command => command.Sha256).Must(hash => hash.Length == 64 && hash.All(char.IsAsciiHexDigitLower)).WithMessage("64 lower-case hex digits / 64 位小写十六进制");
    }
}

internal sealed class RecordDocumentHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<RecordDocument, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(RecordDocument request, CancellationToken cancellationToken)
    {
        if (!await books.Organisations.AnyAsync(row => row.Id == request.OrganisationId, cancellationToken)) return new OrganisationUnknown(request.OrganisationId);
        var file = await books.Set<FileEntity>().Where(row => row.Sha256 == request.Sha256).Select(row => new { row.Extension, row.Bytes }).FirstOrDefaultAsync(cancellationToken);
        if (file is null) return new FileMissing(request.Sha256);
        if (request.ProjectId is { } project && !await books.Projects.AnyAsync(row => row.Id == project, cancellationToken)) return new ProjectUnknown(project);
        if (request.CampaignId is { } campaign && !await books.Campaigns.AnyAsync(row => row.Id == campaign, cancellationToken)) return new CampaignUnknown(campaign);
        if (request.SupersedesId is { } older)
        {
            DocumentEntity? edition = await books.Set<DocumentEntity>().FirstOrDefaultAsync(row => row.Id == older, cancellationToken);
            if (edition is null) return new DocumentUnknown(older);
            if (edition.OrganisationId != request.OrganisationId || edition.Section != request.Section) return new EditionElsewhere(older);
            if (await books.Set<DocumentEntity>().Where(row => row.SupersedesId == older).Select(row => row.Id).FirstOrDefaultAsync(cancellationToken) is { } by) return new DocumentSuperseded(older, by);
        }

        DocumentEntity document = recording.AddPublic(new DocumentEntity
        {
            OrganisationId = request.OrganisationId,
            Section = request.Section,
            TitleZh = request.TitleZh,
            TitleEn = request.TitleEn,
            On = request.On ?? scope.Today,
            ProjectId = request.ProjectId,
            CampaignId = request.CampaignId,
            SupersedesId = request.SupersedesId,
            Extension = file.Extension,
            Bytes = file.Bytes,
            FileHash = request.Sha256,
        }, RecordSet.NameOf<PublishedDocument>(), "f");
        return new Recorded(document.Id);
    }
}

/// <summary>Whether documents that a command names are there.</summary>
internal static class DocumentFinder
{
    /// <summary>The refusal where a document is not there; null where it is, or none is named.</summary>
    public static async Task<Refusal?> MissingAsync(this BooksContext books, string? documentId, CancellationToken cancellationToken) =>
        documentId is null || await books.Set<DocumentEntity>().AnyAsync(row => row.Id == documentId, cancellationToken) ? null : new DocumentUnknown(documentId);
}
