using Aid.Application.Books;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Stated;

/// <summary>
/// Records a figure as somebody published it (公布数). It is evidence and books nothing; a running total that falls holds the next release until a correction is
/// linked.
/// </summary>
/// <returns>Refusals: <c>organisation.unknown</c>.</returns>
public sealed record StateFigure : Command<Recorded>
{
    /// <summary>The organisation that it speaks of.</summary>
    public required string OrganisationId { get; init; }

    /// <summary>Series, such as <c>cumulative-received</c>.</summary>
    public required string Series { get; init; }

    /// <summary>True for a running total.</summary>
    public bool IsCumulative { get; init; }

    /// <summary>Day that it speaks of.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Asset code.</summary>
    public string Asset { get; init; } = "CNY";

    /// <summary>The figure, in the asset's smallest unit.</summary>
    public required long Units { get; init; }
}

internal sealed class StateFigureRules : AbstractValidator<StateFigure>
{
    public StateFigureRules()
    {
        RuleFor(command => command.OrganisationId).IsCode();
        RuleFor(command => command.Series).IsCode();
        RuleFor(command => command.On).IsDay();
        RuleFor(command => command.Asset).IsCode();
        RuleFor(command => command.Units).IsQuantityOrZero();
    }
}

internal sealed class StateFigureHandler(BooksContext books, Recording recording) : IRequestHandler<StateFigure, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(StateFigure request, CancellationToken cancellationToken)
    {
        if (!await books.Organisations.AnyAsync(row => row.Id == request.OrganisationId, cancellationToken)) return new OrganisationUnknown(request.OrganisationId);
        StatedFigureEntity figure = recording.AddPublic(new StatedFigureEntity
        {
            OrganisationId = request.OrganisationId,
            Series = request.Series,
            IsCumulative = request.IsCumulative,
            On = request.On,
            Asset = request.Asset,
            Units = request.Units,
        }, DisclosureKinds.StatedFigures, "s");
        return new Recorded(figure.Id);
    }
}
