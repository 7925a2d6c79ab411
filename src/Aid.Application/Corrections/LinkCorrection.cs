using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Application.Stated;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Corrections;

/// <summary>
/// Links a correction to a stated figure that falls below the one before: what was published then, what holds now, and why. The maker is who recorded the figure;
/// who links the correction agrees to it and must be someone else, except at the machine of books that one person runs, and then the release says so.
/// </summary>
/// <returns>Refusals: <c>stated-figure.unknown</c>, <c>correction.own-approval</c>.</returns>
public sealed record LinkCorrection : Command<Recorded>
{
    /// <summary>The figure that is explained.</summary>
    public required string StatedFigureId { get; init; }

    /// <summary>Why: public.</summary>
    public required string Reason { get; init; }

    /// <summary>How it was found; public; empty where it is not said.</summary>
    public string FoundBy { get; init; } = "";
}

internal sealed class LinkCorrectionRules : AbstractValidator<LinkCorrection>
{
    public LinkCorrectionRules()
    {
        RuleFor(command => command.StatedFigureId).IsCode();
        RuleFor(command => command.Reason).IsText(1_000);
        RuleFor(command => command.FoundBy).IsTextOrEmpty(400);
    }
}

internal sealed class LinkCorrectionHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<LinkCorrection, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(LinkCorrection request, CancellationToken cancellationToken)
    {
        StatedFigureEntity? figure = await books.StatedFigures.FirstOrDefaultAsync(row => row.Id == request.StatedFigureId, cancellationToken);
        if (figure is null) return new StatedFigureUnknown(request.StatedFigureId);
        if (figure.Maker == scope.Person.Label && scope.Person != Person.Operator) return new OwnCorrection(figure.Id);
        long? before = await books.StatedFigures
            .Where(row => row.OrganisationId == figure.OrganisationId && row.Series == figure.Series && row.Asset == figure.Asset
                && (row.On < figure.On || (row.On == figure.On && row.Number < figure.Number)))
            .OrderByDescending(row => row.On).ThenByDescending(row => row.Number).Select(row => (long?)row.Units).FirstOrDefaultAsync(cancellationToken);
        CorrectionEntity correction = recording.AddPublic(new CorrectionEntity
        {
            SubjectKind = DisclosureKinds.StatedFigures,
            SubjectId = figure.Id,
            Field = "Units",
            OldValue = before?.ToString() ?? "",
            NewValue = figure.Units.ToString(),
            Reason = request.Reason,
            FoundBy = request.FoundBy,
            Approver = figure.Maker == scope.Person.Label ? "" : scope.Person.Label,
            On = scope.Today,
            StatedFigureNumber = figure.Number,
        }, DisclosureKinds.Corrections, "c");
        correction.Maker = figure.Maker;
        recording.Disclose(DisclosureKinds.StatedFigures, figure.Number);
        return new Recorded(correction.Id);
    }
}
