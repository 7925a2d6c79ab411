using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Application.Publishing.Rows;
using Aid.Disclosure.Commitments;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using MediatR;

namespace Aid.Application.Donations;

/// <summary>Asks for the receipt (捐赠回执) of a published gift, for its giver alone.</summary>
/// <param name="DonationId">The gift.</param>
/// <returns>Refusals: <c>donation.unknown</c>, <c>receipt.not-published</c>.</returns>
public sealed record GetReceipt(string DonationId) : Query<Receipt>;

/// <summary>A receipt.</summary>
/// <param name="DonationId">The gift.</param>
/// <param name="Code">The receipt code: where the gift's leaf stands in the log, and the secret.</param>
/// <param name="GrossUnits">What was given.</param>
/// <param name="Asset">Asset code.</param>
/// <param name="ReceivedOn">Day received.</param>
/// <param name="FirstRelease">The release that first carried it.</param>
public sealed record Receipt(string DonationId, string Code, long GrossUnits, string Asset, DateOnly ReceivedOn, int FirstRelease)
{
    /// <summary>The gift alone: a secret never reaches a log.</summary>
    public override string ToString() => $"{nameof(Receipt)} {DonationId}";
}

internal sealed class GetReceiptHandler(BooksContext books, BooksOptions options) : IRequestHandler<GetReceipt, Result<Receipt>>
{
    public async Task<Result<Receipt>> Handle(GetReceipt request, CancellationToken cancellationToken)
    {
        if (await books.DonationAsync(request.DonationId, cancellationToken) is not { } donation) return new DonationUnknown(request.DonationId);
        DisclosureDatabase disclosure = new(Path.Combine(options.Folder, "disclosure.db"));
        if (disclosure.CurrentRelease() == 0) return new ReceiptNotPublished(donation.Id);
        using IDisposableReleaseReader reader = disclosure.OpenReader();
        if (reader.Versions<Donation>(donation.Id) is not [Donation first, ..]) return new ReceiptNotPublished(donation.Id);
        return new Receipt(donation.Id, ReceiptCode.Format(first.LeafIndex, donation.ReceiptSecret), donation.GrossUnits, donation.Asset, donation.ReceivedOn, first.FirstRelease);
    }
}
