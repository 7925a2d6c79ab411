using Aid.Application.Books;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Duties;

/// <summary>Records something that starts a duty and that no other record tells: a major transaction, a deal with a related party, the end of a partnership.</summary>
/// <returns>Refusals: <c>organisation.unknown</c>.</returns>
public sealed record RecordOccasion : Command<Recorded>
{
    /// <summary>The organisation.</summary>
    public required string OrganisationId { get; init; }

    /// <summary><c>major-transaction</c>, <c>related-party</c> or <c>partnership-end</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The day from which the time runs.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What happened, in Chinese; it names no private person.</summary>
    public required string TextZh { get; init; }

    /// <summary>The same in English; empty where there is none.</summary>
    public string TextEn { get; init; } = "";
}

internal sealed class RecordOccasionRules : AbstractValidator<RecordOccasion>
{
    public RecordOccasionRules()
    {
        RuleFor(command => command.OrganisationId).IsCode();
        RuleFor(command => command.Kind).IsOneOf("major-transaction", "related-party", "partnership-end");
        RuleFor(command => command.On).IsDay();
        RuleFor(command => command.TextZh).IsText(1_000);
        RuleFor(command => command.TextEn).IsTextOrEmpty(1_000);
    }
}

internal sealed class RecordOccasionHandler(BooksContext books, Recording recording) : IRequestHandler<RecordOccasion, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(RecordOccasion request, CancellationToken cancellationToken)
    {
        if (!await books.Organisations.AnyAsync(row => row.Id == request.OrganisationId, cancellationToken)) return new OrganisationUnknown(request.OrganisationId);
        OccasionEntity occasion = recording.AddPublic(new OccasionEntity
        {
            OrganisationId = request.OrganisationId, Kind = request.Kind, On = request.On, TextZh = request.TextZh, TextEn = request.TextEn,
        }, RecordSet.NameOf<Occasion>(), "oc");
        return new Recorded(occasion.Id);
    }
}
