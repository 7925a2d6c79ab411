using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Years;

/// <summary>Proposes to reopen the last closed year of an organisation. Another person approves; the reopening and its reason are a public correction.</summary>
/// <returns>Refusals: <c>year.not-last-closed</c>.</returns>
public sealed record ReopenYear : Command<Recorded>
{
    /// <summary>The organisation.</summary>
    public required string OrganisationId { get; init; }

    /// <summary>The year; it must be the last closed one.</summary>
    public required int Year { get; init; }

    /// <summary>Why: public.</summary>
    public required string Reason { get; init; }
}

internal sealed class ReopenYearRules : AbstractValidator<ReopenYear>
{
    public ReopenYearRules()
    {
        RuleFor(command => command.OrganisationId).IsCode();
        RuleFor(command => command.Year).InclusiveBetween(1900, 2200).WithMessage("1900 to 2200 / 1900 至 2200");
        RuleFor(command => command.Reason).IsText(1_000);
    }
}

internal sealed class ReopenYearHandler(BooksContext books, Recording recording) : IRequestHandler<ReopenYear, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(ReopenYear request, CancellationToken cancellationToken)
    {
        if (await books.LastClosedYearAsync(request.OrganisationId, cancellationToken) != request.Year) return new YearNotLastClosed(request.Year);
        YearProposalEntity proposal = recording.Add(new YearProposalEntity
        {
            OrganisationId = request.OrganisationId, Year = request.Year, Action = "reopen", Reason = request.Reason,
        }, "y");
        return new Recorded(proposal.Id);
    }
}
