using Aid.Application.Books;
using Aid.Application.Donations;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Receipts;

/// <summary>Records that a gift's giver wants no receipt, or is not known (慈善法 §38).</summary>
/// <returns>Refusals: <c>donation.unknown</c>, <c>receipt.issued</c>, <c>receipt.waived</c>.</returns>
public sealed record WaiveReceipt : Command<Recorded>
{
    /// <summary>The gift.</summary>
    public required string DonationId { get; init; }

    /// <summary><c>waived</c> (the giver said so) or <c>anonymous</c> (the giver is not known).</summary>
    public string Kind { get; init; } = "waived";

    /// <summary>How that is known, private; empty for nothing to add.</summary>
    public string Note { get; init; } = "";
}

internal sealed class WaiveReceiptRules : AbstractValidator<WaiveReceipt>
{
    public WaiveReceiptRules()
    {
        RuleFor(command => command.DonationId).IsCode();
        RuleFor(command => command.Kind).IsOneOf("waived", "anonymous");
        RuleFor(command => command.Note).IsTextOrEmpty(400);
    }
}

internal sealed class WaiveReceiptHandler(BooksContext books, Recording recording) : IRequestHandler<WaiveReceipt, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(WaiveReceipt request, CancellationToken cancellationToken)
    {
        if (await books.DonationAsync(request.DonationId, cancellationToken) is not { } donation) return new DonationUnknown(request.DonationId);
        if (await books.Receipts.AsNoTracking().FirstOrDefaultAsync(row => row.DonationId == donation.Id && row.Void == null, cancellationToken) is { } standing) return new ReceiptIssued(standing.Id);
        if (await books.ReceiptWaivers.AsNoTracking().FirstOrDefaultAsync(row => row.DonationId == donation.Id, cancellationToken) is { } known) return new ReceiptWaived(known.Id);
        ReceiptWaiverEntity waiver = recording.Add(new ReceiptWaiverEntity { DonationId = donation.Id, Kind = request.Kind, Note = request.Note }, "w");
        return new Recorded(waiver.Id);
    }
}
