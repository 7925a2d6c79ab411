using Aid.Application.Books;
using Aid.Application.Donations;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Receipts;

/// <summary>Asks for a receipt as a PDF, made on demand: the same bytes each time, until the receipt is made void.</summary>
/// <param name="Number">The receipt's number.</param>
/// <returns>Refusal: <c>receipt.unknown</c>.</returns>
public sealed record GetReceiptPdf(string Number) : Query<ReceiptPdf>;

/// <summary>A receipt as a PDF.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Pdf">The file.</param>
public sealed record ReceiptPdf(string Number, byte[] Pdf)
{
    /// <summary>The number alone: the file holds a name and a secret.</summary>
    public override string ToString() => $"{nameof(ReceiptPdf)} {Number}";
}

internal sealed class GetReceiptPdfHandler(BooksContext books) : IRequestHandler<GetReceiptPdf, Result<ReceiptPdf>>
{
    public async Task<Result<ReceiptPdf>> Handle(GetReceiptPdf request, CancellationToken cancellationToken)
    {
        ReceiptEntity? receipt = await books.Receipts.AsNoTracking().Include(row => row.Void).Include(row => row.Name).FirstOrDefaultAsync(row => row.Id == request.Number, cancellationToken);
        if (receipt is null) return new ReceiptUnknown(request.Number);
        DonationEntity donation = (await books.DonationAsync(receipt.DonationId, cancellationToken))!;
        string? successor = await books.Receipts.AsNoTracking().Where(row => row.ReplacesId == receipt.Id).Select(row => row.Id).FirstOrDefaultAsync(cancellationToken);
        return new ReceiptPdf(receipt.Id, ReceiptSheet.Draw(receipt, donation.ReceiptSecret, successor));
    }
}
