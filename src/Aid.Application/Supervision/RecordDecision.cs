using Aid.Application.Books;
using Aid.Application.Documents;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Supervision;

/// <summary>Records a decision of an organisation's body (理事会、执委会、监事会、会员代表大会).</summary>
/// <returns>Refusals: <c>organisation.unknown</c>, <c>document.unknown</c>.</returns>
public sealed record RecordDecision : Command<Recorded>
{
    /// <summary>The organisation.</summary>
    public required string OrganisationId { get; init; }

    /// <summary><c>council</c>, <c>executive</c>, <c>board</c> or <c>congress</c>.</summary>
    public required string Body { get; init; }

    /// <summary>Day of the meeting.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What was decided, as a title in Chinese.</summary>
    public required string TitleZh { get; init; }

    /// <summary>The same in English; empty where there is none.</summary>
    public string TitleEn { get; init; } = "";

    /// <summary>The decision, in Chinese; it names no private person.</summary>
    public string TextZh { get; init; } = "";

    /// <summary>Votes for; null where no count was taken.</summary>
    public long? VotesFor { get; init; }

    /// <summary>Votes against; null where no count was taken.</summary>
    public long? VotesAgainst { get; init; }

    /// <summary>Abstentions; null where no count was taken.</summary>
    public long? Abstentions { get; init; }

    /// <summary>The minutes as published; null where they are not.</summary>
    public string? DocumentId { get; init; }
}

internal sealed class RecordDecisionRules : AbstractValidator<RecordDecision>
{
    public RecordDecisionRules()
    {
        RuleFor(command => command.OrganisationId).IsCode();
        RuleFor(command => command.Body).IsOneOf("council", "executive", "board", "congress");
        RuleFor(command => command.On).IsDay();
        RuleFor(command => command.TitleZh).IsText(200);
        RuleFor(command => command.TitleEn).IsTextOrEmpty(200);
        RuleFor(command => command.TextZh).IsTextOrEmpty(4_000);
        RuleFor(command => command.VotesFor).IsPeople();
        RuleFor(command => command.VotesAgainst).IsPeople();
        RuleFor(command => command.Abstentions).IsPeople();
    }
}

internal sealed class RecordDecisionHandler(BooksContext books, Recording recording) : IRequestHandler<RecordDecision, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(RecordDecision request, CancellationToken cancellationToken)
    {
        if (!await books.Organisations.AnyAsync(row => row.Id == request.OrganisationId, cancellationToken)) return new OrganisationUnknown(request.OrganisationId);
        if (await books.MissingAsync(request.DocumentId, cancellationToken) is { } missing) return missing;
        CouncilDecisionEntity decision = recording.AddPublic(new CouncilDecisionEntity
        {
            OrganisationId = request.OrganisationId,
            Body = request.Body,
            On = request.On,
            TitleZh = request.TitleZh,
            TitleEn = request.TitleEn,
            TextZh = request.TextZh,
            VotesFor = request.VotesFor,
            VotesAgainst = request.VotesAgainst,
            Abstentions = request.Abstentions,
            DocumentId = request.DocumentId,
        }, RecordSet.NameOf<CouncilDecision>(), "cd");
        return new Recorded(decision.Id);
    }
}
