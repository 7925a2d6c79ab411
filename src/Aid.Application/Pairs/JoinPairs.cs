using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Pairs;

/// <summary>Joins two pairs into one, when sender and receiver had each recorded the same money and neither knew of the other.</summary>
/// <returns>Refusals: <c>pair.unknown</c>, <c>pair.do-not-fit</c>.</returns>
public sealed record JoinPairs : Command<Recorded>
{
    /// <summary>The pair that the sender began: sent only. It stays.</summary>
    public required string SentPairId { get; init; }

    /// <summary>The pair that the receiver began: received only. It ends.</summary>
    public required string ReceivedPairId { get; init; }
}

internal sealed class JoinPairsRules : AbstractValidator<JoinPairs>
{
    public JoinPairsRules()
    {
        RuleFor(command => command.SentPairId).IsCode();
        RuleFor(command => command.ReceivedPairId).IsCode();
    }
}

internal sealed class JoinPairsHandler(BooksContext books, Recording recording) : IRequestHandler<JoinPairs, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(JoinPairs request, CancellationToken cancellationToken)
    {
        if (await books.PairAsync(request.SentPairId, cancellationToken) is not { } sent) return new PairUnknown(request.SentPairId);
        if (await books.PairAsync(request.ReceivedPairId, cancellationToken) is not { } received) return new PairUnknown(request.ReceivedPairId);
        bool fit = sent is { DisbursementId: not null, DonationId: null } && received is { DisbursementId: null, DonationId: not null }
            && sent.FromOrganisationId == received.FromOrganisationId && sent.ToOrganisationId == received.ToOrganisationId && sent.Asset == received.Asset;
        if (!fit) return new PairsDoNotFit(sent.Id, received.Id);
        PairBook.Again(recording, sent, pair => pair.DonationId = received.DonationId);
        PairBook.Again(recording, received, pair => (pair.DonationId, pair.JoinedToId) = (null, sent.Id));
        return new Recorded(sent.Id);
    }
}
