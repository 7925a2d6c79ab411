using Aid.Application.Books;
using Aid.Application.Donations;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Receipts;

/// <summary>
/// Issues the receipt of a published gift (捐赠回执; 慈善法 §38, 红十字会法 §20), with the next number of its organisation's year. One gift has one standing receipt.
/// </summary>
/// <returns>
/// Refusals: <c>donation.unknown</c>, <c>receipt.series-unknown</c>, <c>receipt.not-published</c>, <c>receipt.issued</c>, <c>receipt.waived</c>, <c>receipt.gift-void</c>, <c>receipt.name-missing</c>.
/// </returns>
public sealed record IssueReceipt : Command<Recorded>
{
    /// <summary>The gift.</summary>
    public required string DonationId { get; init; }

    /// <summary>The handler (经办人) as the receipt prints it: a name, a post or a staff number.</summary>
    public required string Handler { get; init; }

    /// <summary>How the giver wishes to be named on it: <c>named</c>, <c>masked</c> or <c>anonymous</c>. This is about the paper alone, not about publication.</summary>
    public string NameForm { get; init; } = "named";

    /// <summary>The giver as it is to be printed; null for the giver as the gift records it.</summary>
    public string? Giver { get; init; }

    /// <summary>The purpose as it is to be printed; null for the funds and projects of the gift.</summary>
    public string? Purpose { get; init; }

    /// <summary>Day of issue; null for today.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>True where a giver who had waived the receipt asks for one after all.</summary>
    public bool IsAfterWaiver { get; init; }
}

internal sealed class IssueReceiptRules : AbstractValidator<IssueReceipt>
{
    public IssueReceiptRules()
    {
        RuleFor(command => command.DonationId).IsCode();
        RuleFor(command => command.Handler).IsText(40);
        RuleFor(command => command.NameForm).IsOneOf("named", "masked", "anonymous");
        RuleFor(command => command.Giver ?? "-").IsText(200).OverridePropertyName(nameof(IssueReceipt.Giver));
        RuleFor(command => command.Purpose ?? "-").IsText(200).OverridePropertyName(nameof(IssueReceipt.Purpose));
        RuleFor(command => command.IssuedOn ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(IssueReceipt.IssuedOn));
    }
}

internal sealed class IssueReceiptHandler(BooksContext books, Recording recording, CommandScope scope, BooksOptions options) : IRequestHandler<IssueReceipt, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(IssueReceipt request, CancellationToken cancellationToken)
    {
        if (await books.DonationAsync(request.DonationId, cancellationToken) is not { } donation) return new DonationUnknown(request.DonationId);
        if (await books.Receipts.AsNoTracking().Where(row => row.DonationId == donation.Id && row.Void == null).Select(row => row.Id).FirstOrDefaultAsync(cancellationToken) is { } standing)
            return new ReceiptIssued(standing);
        if (!request.IsAfterWaiver
            && await books.ReceiptWaivers.AsNoTracking().Where(row => row.DonationId == donation.Id).Select(row => row.Id).FirstOrDefaultAsync(cancellationToken) is { } waiver)
            return new ReceiptWaived(waiver);
        ReceiptDraft draft = new(books, recording, scope, options);
        Result<ReceiptEntity> receipt = await draft.WriteAsync(donation, request, replaces: null, cancellationToken);
        return receipt.IsRefused ? receipt.Refusal : new Recorded(receipt.Value.Id);
    }
}
