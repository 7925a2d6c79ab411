using Aid.Application.Books;
using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Funds;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Disclosure.Commitments;
using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;
using Aid.Ledger.Money;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Pairs;

/// <summary>
/// Records that a society received money which another society of these books passed on (收到拨款): a gift whose giver is that society, linked to the sender's disbursement where there is one. The
/// receiver may be first; then it names the society that it came from.
/// </summary>
/// <returns>
/// Refusals: <c>fund.unknown</c>, <c>fund.designation-unknown</c>, <c>asset.unknown</c>, <c>disbursement.unknown</c>, <c>disbursement.not-approved</c>, <c>disbursement.not-passed-on</c>,
/// <c>record.not-standing</c>, <c>pair.not-passed-to</c>, <c>pair.already-confirmed</c>, <c>organisation.unknown</c>, <c>pair.with-itself</c>.
/// </returns>
public sealed record ConfirmReceipt : Command<Recorded>
{
    /// <summary>The sender's disbursement; null where the sender has recorded none.</summary>
    public string? DisbursementId { get; init; }

    /// <summary>The society that it came from, where <see cref="DisbursementId"/> is null; null otherwise.</summary>
    public string? FromOrganisationId { get; init; }

    /// <summary>The fund that receives.</summary>
    public required string FundId { get; init; }

    /// <summary>A project's designation within the fund; empty for none.</summary>
    public string Designation { get; init; } = "";

    /// <summary>Currency where <see cref="DisbursementId"/> is null; otherwise the disbursement's own holds.</summary>
    public string Asset { get; init; } = "CNY";

    /// <summary>Units received; null for what was sent.</summary>
    public long? Units { get; init; }

    /// <summary>Day received, Asia/Shanghai; null for today.</summary>
    public DateOnly? ReceivedOn { get; init; }
}

internal sealed class ConfirmReceiptRules : AbstractValidator<ConfirmReceipt>
{
    public ConfirmReceiptRules()
    {
        RuleFor(command => command.FundId).IsCode();
        RuleFor(command => command.Designation).IsCodeOrEmpty();
        RuleFor(command => command.Asset).IsCode();
        RuleFor(command => command.DisbursementId).Must((command, sent) => sent is null != command.FromOrganisationId is null)
            .WithMessage("either the disbursement or the society that it came from / 支出编号与来款单位须有且只有一项");
        RuleFor(command => command.Units).Must((command, units) => units is not null || command.DisbursementId is not null).WithMessage("units, where no disbursement is named / 未指明支出时须填数量");
        RuleFor(command => command.Units ?? 1).IsQuantity().OverridePropertyName(nameof(ConfirmReceipt.Units));
        RuleFor(command => command.ReceivedOn ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(ConfirmReceipt.ReceivedOn));
    }
}

internal sealed class ConfirmReceiptHandler(BooksContext books, Recording recording, WriterSession session, CommandScope scope) : IRequestHandler<ConfirmReceipt, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(ConfirmReceipt request, CancellationToken cancellationToken)
    {
        if (await books.FundAsync(request.FundId, cancellationToken) is not { } fund) return new FundUnknown(request.FundId);
        DisbursementEntity? sent = null;
        OrganisationPairEntity? begun = null;
        if (request.DisbursementId is { } disbursement)
        {
            Result<DisbursementEntity> found = await books.PassedOnAsync(disbursement, cancellationToken);
            if (found.IsRefused) return found.Refusal;
            sent = found.Value;
            begun = await books.OrganisationPairs.AsNoTracking().Where(row => row.DisbursementId == sent.Id).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
            if (begun is null || begun.ToOrganisationId != fund.OrganisationId) return new NotPassedTo(sent.Id, fund.OrganisationId);
            if (begun.DonationId is { } known) return new ReceiptConfirmed(begun.Id, known);
        }
        string sender = begun?.FromOrganisationId ?? request.FromOrganisationId!;
        if (sender == fund.OrganisationId) return new PairWithItself(sender);
        OrganisationEntity? giver = await books.Organisations.AsNoTracking().FirstOrDefaultAsync(row => row.Id == sender, cancellationToken);
        if (giver is null) return new OrganisationUnknown(sender);
        string asset = sent?.Asset ?? request.Asset;
        if (!Iso4217.Exponents.ContainsKey(asset)) return new AssetUnknown(asset);
        Result<LineKey> line = await books.LineAsync(new LineChoice(fund.Id, request.Designation, asset), cancellationToken);
        if (line.IsRefused) return line.Refusal;

        Result<DonationEntity> gift = Receive(fund, line.Value, giver, request.Units ?? sent!.Units, request.ReceivedOn ?? scope.Today);
        if (gift.IsRefused) return gift.Refusal;
        OrganisationPairEntity pair = begun is null
            ? PairBook.Begin(recording, new OrganisationPairEntity { FromOrganisationId = sender, ToOrganisationId = fund.OrganisationId, Asset = asset, DonationId = gift.Value.Id })
            : PairBook.Again(recording, begun, row => row.DonationId = gift.Value.Id);
        return new Recorded(pair.Id, entryId);
    }

    private string? entryId;

    // A society is no private person: its name is shown, as a giver that is an organisation is.
    private Result<DonationEntity> Receive(FundEntity fund, LineKey line, OrganisationEntity giver, long units, DateOnly on)
    {
        GiverForm form = GiverForm.Agreed("named", giver.NameZh, null);
        byte[] secret = Commitment.NewSecret();
        DonationEntity gift = recording.AddPublic(new DonationEntity
        {
            FundId = fund.Id,
            ReceivedOn = on,
            Channel = "bank",
            Asset = line.Asset,
            GrossUnits = units,
            Giver = giver.NameZh,
            NameForm = form.NameForm,
            ShownName = form.ShownName,
            NameSalt = form.Salt,
            NameCommitment = form.Commitment,
            ReceiptSecret = secret,
            ReceiptCommitment = Commitment.ToReceipt(secret),
        }, DisclosureKinds.Donations, "g");
        Result<RecordedEvent> recorded = recording.Apply(
            new GiftReceived(gift.Id, [new GiftPart(line, units)], 0), new EntryDraft(on, "donation", gift.Id, HeldAccount.OfChannel(fund.OrganisationId, gift.Channel)));
        if (recorded.IsRefused) return recorded.Refusal;
        entryId = recorded.Value.Entry?.Id;
        gift.Parts.AddRange(session.Ledger.Gift(gift.Id)!.Runs.Select((run, ordinal) => new DonationPartEntity
        {
            DonationNumber = gift.Number, DonationId = gift.Id, Ordinal = ordinal, Line = run.Line.ToString(), Start = run.Start, Units = run.Units,
        }));
        return gift;
    }
}
