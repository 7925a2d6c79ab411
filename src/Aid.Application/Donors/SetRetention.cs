using Aid.Application.Books;
using Aid.Application.Donations;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Donors;

/// <summary>Says until when the law has the giver of a gift kept, such as for a fiscal ticket (公益事业捐赠票据). An erasure seals that much until then and destroys the rest.</summary>
/// <returns>Refusals: <c>donation.unknown</c>.</returns>
public sealed record SetRetention : Command<Recorded>
{
    /// <summary>The gift.</summary>
    public required string DonationId { get; init; }

    /// <summary>The last day on which it must be kept.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>The legal basis, in words.</summary>
    public required string Basis { get; init; }
}

internal sealed class SetRetentionRules : AbstractValidator<SetRetention>
{
    public SetRetentionRules()
    {
        RuleFor(command => command.DonationId).IsCode();
        RuleFor(command => command.Until).IsDay();
        RuleFor(command => command.Basis).IsText(200);
    }
}

internal sealed class SetRetentionHandler(BooksContext books, Recording recording) : IRequestHandler<SetRetention, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(SetRetention request, CancellationToken cancellationToken)
    {
        if (await books.DonationAsync(request.DonationId, cancellationToken) is not { } gift) return new DonationUnknown(request.DonationId);
        return new Recorded(recording.Add(new RetentionEntity { DonationNumber = gift.Number, Until = request.Until, Basis = request.Basis }, "retention").Id);
    }
}
