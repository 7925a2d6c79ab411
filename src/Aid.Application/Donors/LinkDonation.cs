using Aid.Application.Books;
using Aid.Application.Donations;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Donors;

/// <summary>Says which donor gave a gift, such as one that came with a statement. The gift's name then follows what the donor agreed to.</summary>
/// <returns>Refusals: <c>donation.unknown</c>, <c>donor.unknown</c>, <c>donor.erased</c>, <c>donation.linked</c>.</returns>
public sealed record LinkDonation : Command<Recorded>, ITakesNamesAway
{
    /// <summary>The gift.</summary>
    public required string DonationId { get; init; }

    /// <summary>The donor.</summary>
    public required string DonorId { get; init; }

    /// <summary>How it is known; private.</summary>
    public string Reason { get; init; } = "";
}

/// <summary>Takes back which donor gave a gift. A name that the gift showed leaves every release at once.</summary>
/// <returns>Refusals: <c>donation.unknown</c>, <c>donation.not-linked</c>, <c>consent.removal-pending</c>.</returns>
public sealed record UnlinkDonation : Command<Recorded>, ITakesNamesAway
{
    /// <summary>The gift.</summary>
    public required string DonationId { get; init; }

    /// <summary>Why; private.</summary>
    public required string Reason { get; init; }
}

internal sealed class LinkDonationRules : AbstractValidator<LinkDonation>
{
    public LinkDonationRules()
    {
        RuleFor(command => command.DonationId).IsCode();
        RuleFor(command => command.DonorId).IsCode();
        RuleFor(command => command.Reason).IsTextOrEmpty(1_000);
    }
}

internal sealed class UnlinkDonationRules : AbstractValidator<UnlinkDonation>
{
    public UnlinkDonationRules()
    {
        RuleFor(command => command.DonationId).IsCode();
        RuleFor(command => command.Reason).IsText(1_000);
    }
}

internal sealed class LinkDonationHandler(BooksContext books, Recording recording, GiftNames names) : IRequestHandler<LinkDonation, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(LinkDonation request, CancellationToken cancellationToken)
    {
        if (await books.DonationAsync(request.DonationId, cancellationToken) is not { } gift) return new DonationUnknown(request.DonationId);
        Result<DonorFamily> found = await books.DonorAsync(request.DonorId, cancellationToken);
        if (found.IsRefused) return found.Refusal;
        if (await books.DonorOfAsync(gift.Number, cancellationToken) is { } other) return new GiftLinked(gift.Id, other);
        recording.Add(new DonorGiftEntity { DonationNumber = gift.Number, DonorId = found.Value.Id, Reason = request.Reason }, "link");
        await names.ApplyAsync(found.Value, [gift.Number], cancellationToken);
        return new Recorded(gift.Id);
    }
}

internal sealed class UnlinkDonationHandler(BooksContext books, Recording recording, GiftNames names) : IRequestHandler<UnlinkDonation, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(UnlinkDonation request, CancellationToken cancellationToken)
    {
        if (await books.DonationAsync(request.DonationId, cancellationToken) is not { } gift) return new DonationUnknown(request.DonationId);
        if (await books.DonorOfAsync(gift.Number, cancellationToken) is not { } donor) return new GiftNotLinked(gift.Id);
        recording.Add(new DonorGiftEntity { DonationNumber = gift.Number, DonorId = donor, IsLinked = false, Reason = request.Reason }, "link");
        await names.WithholdAsync([gift.Number], cancellationToken);
        return new Recorded(gift.Id);
    }
}
