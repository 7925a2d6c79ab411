using Aid.Application.Books;
using Aid.Application.Donations;
using Aid.Application.Donors;
using Aid.Application.Entries;
using Aid.Application.Funds;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Entries;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Posting = Aid.Ledger.Entries.Posting;

namespace Aid.Application.OverseasGifts;

/// <summary>
/// Records a gift from abroad (境外捐赠). It is no gift yet: the money stands in the bank against <c>payable:overseas</c> until another person has reviewed it (红十字会法 §23).
/// </summary>
/// <returns>Refusals: <c>fund.unknown</c>, <c>fund.designation-unknown</c>, <c>asset.unknown</c>, <c>donor.unknown</c>, <c>donor.erased</c>, <c>consent.missing</c>, <c>donation.transaction-number-taken</c>.</returns>
public sealed record RecordOverseasGift : Command<Recorded>
{
    /// <summary>The line that it is meant for.</summary>
    public required LineChoice Line { get; init; }

    /// <summary>Units received.</summary>
    public required long Units { get; init; }

    /// <summary>Country or region that it came from: ISO 3166-1, two letters.</summary>
    public required string Region { get; init; }

    /// <summary>Day received; null for today.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>The bank's number of the payment; private.</summary>
    public string? TransactionNumber { get; init; }

    /// <summary>The giver, private.</summary>
    public string Giver { get; init; } = "";

    /// <summary><c>named</c>, <c>masked</c>, <c>anonymous</c> or <c>withheld</c>; it counts once the gift is accepted.</summary>
    public string NameForm { get; init; } = "withheld";

    /// <summary>The giver's donor record; null where there is none.</summary>
    public string? DonorId { get; init; }

    /// <summary>Memo, private.</summary>
    public string Memo { get; init; } = "";

    /// <inheritdoc />
    public override string ToString() => nameof(RecordOverseasGift);
}

internal sealed class RecordOverseasGiftRules : AbstractValidator<RecordOverseasGift>
{
    public RecordOverseasGiftRules()
    {
        RuleFor(command => command.Line).NotNull().Must(line => line?.Lot is null).WithMessage("a line of money / 资金用途线");
        RuleFor(command => command.Units).IsQuantity();
        RuleFor(command => command.Region).Must(code => code is { Length: 2 } && code.All(char.IsAsciiLetterUpper) && code != "CN").WithMessage("two capital letters of ISO 3166-1, not CN / ISO 3166-1 两位大写代码，非 CN");
        RuleFor(command => command.ReceivedOn ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(RecordOverseasGift.ReceivedOn));
        RuleFor(command => command.TransactionNumber ?? "-").IsText(100).OverridePropertyName(nameof(RecordOverseasGift.TransactionNumber));
        RuleFor(command => command.Giver).IsTextOrEmpty(2_000);
        RuleFor(command => command.NameForm).IsOneOf("named", "masked", "anonymous", "withheld");
        RuleFor(command => command.Giver).IsText(200).When(command => command.NameForm is "named" or "masked" && command.DonorId is null);
        RuleFor(command => command.Memo).IsTextOrEmpty(4_000);
    }
}

internal sealed class RecordOverseasGiftHandler(BooksContext books, Recording recording, DonorGifts donors, CommandScope scope) : IRequestHandler<RecordOverseasGift, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(RecordOverseasGift request, CancellationToken cancellationToken)
    {
        Result<LineKey> line = await books.LineAsync(request.Line, cancellationToken);
        if (line.IsRefused) return line.Refusal;
        if (request.TransactionNumber is { } number
            && await books.Donations.AsNoTracking().Where(row => row.Channel == "bank" && row.TransactionNumber == number).Select(row => row.Id)
                .Concat(books.OverseasGifts.AsNoTracking().Where(row => row.TransactionNumber == number).Select(row => row.Id)).FirstOrDefaultAsync(cancellationToken) is { } known)
            return new TransactionNumberTaken(known);
        Result<GiverOfGift> giver = await donors.GiverAsync(request.DonorId, request.Giver, request.NameForm, null, cancellationToken);
        if (giver.IsRefused) return giver.Refusal;
        FundEntity fund = (await books.FundAsync(request.Line.FundId, cancellationToken))!;
        OverseasGiftEntity gift = recording.AddPublic(new OverseasGiftEntity
        {
            FundId = fund.Id, Designation = request.Line.Designation, Region = request.Region, Asset = request.Line.Asset, Units = request.Units, ReceivedOn = request.ReceivedOn ?? scope.Today,
            Giver = giver.Value.Name, NameForm = request.NameForm, DonorId = giver.Value.DonorId, Memo = request.Memo, TransactionNumber = request.TransactionNumber,
        }, RecordSet.NameOf<OverseasGift>(), "h");
        EntryEntity entry = recording.AddEntry(new EntryDraft(gift.ReceivedOn, "overseas-held", gift.Id),
            [new Posting(Account.Of(AccountClass.Bank, fund.OrganisationId), gift.Asset, gift.Units), new Posting(OverseasAccount.Of(fund.OrganisationId), gift.Asset, -gift.Units)]);
        return new Recorded(gift.Id, entry.Id);
    }
}

/// <summary>Where money from abroad stands while it is reviewed.</summary>
internal static class OverseasAccount
{
    /// <summary><c>payable:overseas/ORGANISATION</c>.</summary>
    public static Account Of(string organisation) => Account.Of(AccountClass.Payable, $"overseas/{organisation}");
}
