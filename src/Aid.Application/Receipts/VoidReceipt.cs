using Aid.Application.Books;
using Aid.Application.Donations;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Receipts;

/// <summary>Makes a receipt void (作废). Its number stays taken, and its PDF says 作废 from then on.</summary>
/// <returns>Refusals: <c>receipt.unknown</c>, <c>receipt.void</c>.</returns>
public sealed record VoidReceipt : Command<Recorded>
{
    /// <summary>Number of the receipt.</summary>
    public required string ReceiptId { get; init; }

    /// <summary>Why: printed on it.</summary>
    public required string Reason { get; init; }
}

/// <summary>Makes a receipt void and issues another in its place (换开): each names the other.</summary>
/// <returns>Refusals: <c>receipt.unknown</c>, <c>receipt.void</c>, and those of <see cref="IssueReceipt"/>.</returns>
public sealed record ReissueReceipt : Command<Recorded>
{
    /// <summary>Number of the receipt that is wrong.</summary>
    public required string ReceiptId { get; init; }

    /// <summary>Why: printed on it.</summary>
    public required string Reason { get; init; }

    /// <summary>The handler of the new one.</summary>
    public required string Handler { get; init; }

    /// <summary>How the new one names the giver; null as the old one did.</summary>
    public string? NameForm { get; init; }

    /// <summary>The giver as the new one prints it; null for the giver as the gift records it.</summary>
    public string? Giver { get; init; }

    /// <summary>The purpose as the new one prints it; null for the funds and projects of the gift.</summary>
    public string? Purpose { get; init; }
}

internal sealed class VoidReceiptRules : AbstractValidator<VoidReceipt>
{
    public VoidReceiptRules()
    {
        RuleFor(command => command.ReceiptId).IsCode();
        RuleFor(command => command.Reason).IsText(100);
    }
}

internal sealed class ReissueReceiptRules : AbstractValidator<ReissueReceipt>
{
    public ReissueReceiptRules()
    {
        RuleFor(command => command.ReceiptId).IsCode();
        RuleFor(command => command.Reason).IsText(100);
        RuleFor(command => command.Handler).IsText(40);
        RuleFor(command => command.NameForm ?? "named").IsOneOf("named", "masked", "anonymous").OverridePropertyName(nameof(ReissueReceipt.NameForm));
        RuleFor(command => command.Giver ?? "-").IsText(200).OverridePropertyName(nameof(ReissueReceipt.Giver));
        RuleFor(command => command.Purpose ?? "-").IsText(200).OverridePropertyName(nameof(ReissueReceipt.Purpose));
    }
}

internal sealed class VoidReceiptHandler(BooksContext books, CommandScope scope) : IRequestHandler<VoidReceipt, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(VoidReceipt request, CancellationToken cancellationToken)
    {
        Result<ReceiptEntity> receipt = await ReceiptVoiding.VoidAsync(books, scope, request.ReceiptId, request.Reason, cancellationToken);
        return receipt.IsRefused ? receipt.Refusal : new Recorded(receipt.Value.Id);
    }
}

internal sealed class ReissueReceiptHandler(BooksContext books, Recording recording, CommandScope scope, BooksOptions options) : IRequestHandler<ReissueReceipt, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(ReissueReceipt request, CancellationToken cancellationToken)
    {
        Result<ReceiptEntity> wrong = await ReceiptVoiding.VoidAsync(books, scope, request.ReceiptId, request.Reason, cancellationToken);
        if (wrong.IsRefused) return wrong.Refusal;
        DonationEntity donation = (await books.DonationAsync(wrong.Value.DonationId, cancellationToken))!;
        Result<ReceiptEntity> right = await new ReceiptDraft(books, recording, scope, options).WriteAsync(donation, new IssueReceipt
        {
            DonationId = donation.Id, Handler = request.Handler, NameForm = request.NameForm ?? wrong.Value.NameForm, Giver = request.Giver, Purpose = request.Purpose,
        }, wrong.Value.Id, cancellationToken);
        return right.IsRefused ? right.Refusal : new Recorded(right.Value.Id);
    }
}

internal static class ReceiptVoiding
{
    public static async Task<Result<ReceiptEntity>> VoidAsync(BooksContext books, CommandScope scope, string id, string reason, CancellationToken cancellationToken)
    {
        if (await books.Receipts.AsNoTracking().Include(row => row.Void).FirstOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } receipt) return new ReceiptUnknown(id);
        if (receipt.Void is not null) return new ReceiptVoid(id);
        books.ReceiptVoids.Add(new ReceiptVoidEntity { ReceiptNumber = receipt.Number, Reason = reason, On = scope.Today, Maker = scope.Person.Label, RecordedAt = scope.Now });
        return receipt;
    }
}
