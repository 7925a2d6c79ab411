using System.Collections.Immutable;
using Aid.Application.Books;
using Aid.Application.Campaigns;
using Aid.Application.Donors;
using Aid.Application.Funds;
using Aid.Application.Goods;
using Aid.Application.Pipeline;
using Aid.Disclosure.Commitments;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Donations;

/// <summary>Records one gift (捐赠) of money or goods.</summary>
/// <returns>
/// Refusals: <c>fund.unknown</c>, <c>fund.designation-unknown</c>, <c>asset.unknown</c>, <c>campaign.unknown</c>, <c>donation.transaction-number-taken</c>,
/// <c>gift.fee-out-of-range</c>, <c>goods.malformed</c>, <c>fund.source-differs</c> (the fund is not one of gifts), <c>project.closed</c>, <c>donor.unknown</c>, <c>donor.erased</c>, <c>consent.missing</c>,
/// <c>goods.lot-differs</c>, <c>warehouse.unknown</c>.
/// </returns>
public sealed record RecordDonation : Command<Recorded>
{
    /// <summary>Its designated parts, before fees; at least one.</summary>
    public required IReadOnlyList<DonationShare> Parts { get; init; }

    /// <summary>ISO 4217 code, or a goods code of ours.</summary>
    public string Asset { get; init; } = "CNY";

    /// <summary>Day received, Asia/Shanghai; null for today.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>Channel: <c>bank</c> (straight into the account), <c>wechat</c>, <c>alipay</c>, <c>pos</c>, <c>card</c> …; goods always come by <c>goods</c>.</summary>
    public string Channel { get; init; } = "bank";

    /// <summary>The channel's number of the payment; private; null where it has none.</summary>
    public string? TransactionNumber { get; init; }

    /// <summary>Fee that the channel kept, known now, in the same units.</summary>
    public long FeeUnits { get; init; }

    /// <summary>Campaign that it came through; null where none.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The giver, private; empty for an anonymous gift.</summary>
    public string Giver { get; init; } = "";

    /// <summary><c>named</c> (the giver agreed, or is an organisation), <c>masked</c>, <c>anonymous</c> or <c>withheld</c>.</summary>
    public string NameForm { get; init; } = "withheld";

    /// <summary>The name to show where it differs from <see cref="Giver"/>; null otherwise.</summary>
    public string? ShownName { get; init; }

    /// <summary>Memo, private.</summary>
    public string Memo { get; init; } = "";

    /// <summary>The giver's donor record; null where there is none. The name is then shown as the donor agreed: <see cref="NameForm"/> may ask for less, never for more.</summary>
    public string? DonorId { get; init; }

    /// <summary>Who passed the gift on (X in "X转来Y"); null where the giver gave it themselves. <see cref="Giver"/> is the real giver.</summary>
    public GiftForwarder? Forwarder { get; init; }

    /// <summary>For goods: what they are; null for money.</summary>
    public GoodsGiven? Goods { get; init; }
}

/// <summary>Who passed a gift on (转交).</summary>
/// <param name="Name">The name; public only where it is an organisation's.</param>
/// <param name="IsOrganisation">True for an organisation; a person who passes a gift on is never shown.</param>
public sealed record GiftForwarder(string Name, bool IsOrganisation)
{
    /// <summary>Nothing: who it was never reaches a log.</summary>
    public override string ToString() => nameof(GiftForwarder);
}

/// <summary>A designated part of a gift.</summary>
/// <param name="FundId">The fund.</param>
/// <param name="Units">Gross units.</param>
/// <param name="Designation">A project's designation; empty where the giver named none.</param>
public sealed record DonationShare(string FundId, long Units, string Designation = "");

/// <summary>What given goods are.</summary>
/// <param name="Lot">Lot code (批次), unique within fund and kind.</param>
/// <param name="NameZh">Chinese name of the goods.</param>
/// <param name="Unit">Counting unit, such as 件.</param>
/// <param name="NameEn">English name; empty where there is none.</param>
/// <param name="ExpiresOn">Last day of use; null where there is none.</param>
/// <param name="ValueUnits">Value in fen; null where not measurable.</param>
/// <param name="ValueBasis"><c>voucher</c>, <c>fair-value</c>, <c>appraisal</c> or <c>not-measurable</c>.</param>
/// <param name="ValueEvidence">The document that shows the value; public; empty where there is none.</param>
/// <param name="BatchNumber">The maker's batch number (生产批号); empty where there is none.</param>
/// <param name="Storage">How it must be stored (储存条件); empty where it is not said.</param>
/// <param name="WarehouseId">The warehouse that received it; null for the society's own.</param>
public sealed record GoodsGiven(
    string Lot, string NameZh, string Unit, string NameEn = "", DateOnly? ExpiresOn = null, long? ValueUnits = null, string ValueBasis = "not-measurable", string ValueEvidence = "",
    string BatchNumber = "", string Storage = "", string? WarehouseId = null)
{
    /// <summary>How the units came: null into a warehouse, <c>direct</c> from the giver to the receiver, <c>found</c> when stock was taken. Only other commands set it.</summary>
    internal string? Way { get; init; }
}

internal sealed class RecordDonationRules : AbstractValidator<RecordDonation>
{
    public RecordDonationRules()
    {
        RuleFor(command => command.Parts).Must(parts => parts is { Count: >= 1 and <= 100 }).WithMessage("1 to 100 parts / 1 至 100 个用途");
        RuleForEach(command => command.Parts).ChildRules(part =>
        {
            part.RuleFor(share => share.FundId).IsCode();
            part.RuleFor(share => share.Designation).IsCodeOrEmpty();
            part.RuleFor(share => share.Units).IsQuantity();
        });
        RuleFor(command => command.Asset).IsCode();
        RuleFor(command => command.Channel).IsCode();
        RuleFor(command => command.ReceivedOn ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(RecordDonation.ReceivedOn));
        RuleFor(command => command.TransactionNumber ?? "-").IsText(100).OverridePropertyName(nameof(RecordDonation.TransactionNumber));
        RuleFor(command => command.FeeUnits).IsQuantityOrZero();
        RuleFor(command => command.Giver).IsTextOrEmpty(2_000);
        RuleFor(command => command.Memo).IsTextOrEmpty(4_000);
        RuleFor(command => command.NameForm).IsOneOf("named", "masked", "anonymous", "withheld");
        RuleFor(command => command.DonorId ?? "-").Must(id => id.Length is > 0 and <= 40).WithMessage("a donor / 捐赠人").OverridePropertyName(nameof(RecordDonation.DonorId));
        RuleFor(command => command.Forwarder == null ? "-" : command.Forwarder.Name).IsText(200).OverridePropertyName(nameof(RecordDonation.Forwarder));
        RuleFor(command => command.ShownName ?? command.Giver).IsText(200).When(command => command.NameForm is "named" or "masked" && command.DonorId is null)
            .OverridePropertyName(nameof(RecordDonation.Giver));
        When(command => command.Goods is not null, () =>
        {
            RuleFor(command => command.Goods!.Lot).IsCode();
            RuleFor(command => command.Goods!.NameZh).IsText(200);
            RuleFor(command => command.Goods!.NameEn).IsTextOrEmpty(200);
            RuleFor(command => command.Goods!.Unit).IsText(20);
            RuleFor(command => command.Goods!.ValueEvidence).IsTextOrEmpty(200);
            RuleFor(command => command.Goods!.BatchNumber).IsTextOrEmpty(100);
            RuleFor(command => command.Goods!.Storage).IsTextOrEmpty(200);
            RuleFor(command => command.Goods!.ValueBasis).IsOneOf("voucher", "fair-value", "appraisal", "not-measurable");
            RuleFor(command => command.Goods!.ValueUnits).Must((command, value) => value is null == (command.Goods!.ValueBasis == "not-measurable") && value is null or > 0)
                .WithMessage("a positive value exactly where its basis is evidence / 有依据时须有正的价值，否则为空");
            RuleFor(command => command.FeeUnits).Equal(0).WithMessage("goods bear no fee / 物资无手续费");
        });
    }
}

internal sealed class RecordDonationHandler(BooksContext books, Recording recording, WriterSession session, DonorGifts donors, CommandScope scope)
    : IRequestHandler<RecordDonation, Result<Recorded>>
{
    public Task<Result<Recorded>> Handle(RecordDonation request, CancellationToken cancellationToken) => RecordAsync(request, null, cancellationToken);

    /// <summary>Records a gift whose money stands on another account than its channel's, such as one that was held for review.</summary>
    public async Task<Result<Recorded>> RecordAsync(RecordDonation request, HeldAccount? held, CancellationToken cancellationToken)
    {
        ImmutableArray<GiftPart>.Builder parts = ImmutableArray.CreateBuilder<GiftPart>(request.Parts.Count);
        foreach (DonationShare share in request.Parts)
        {
            Result<LineKey> line = await books.LineAsync(new LineChoice(share.FundId, share.Designation, request.Asset, request.Goods?.Lot), cancellationToken);
            if (line.IsRefused) return line.Refusal;
            parts.Add(new GiftPart(line.Value, share.Units));
        }
        string channel = request.Goods is null ? request.Channel : request.Goods.Way ?? "goods";
        if (request.CampaignId is { } campaign && !await books.Campaigns.AnyAsync(row => row.Id == campaign, cancellationToken)) return new CampaignUnknown(campaign);
        if (request.TransactionNumber is { } number
            && await books.Donations.AsNoTracking().Where(row => row.Channel == channel && row.TransactionNumber == number).Select(row => row.Id)
                .FirstOrDefaultAsync(cancellationToken) is { } known)
            return new TransactionNumberTaken(known);
        Refusal? goods = await AddLotsAsync(request, cancellationToken);
        if (goods is not null) return goods;
        Result<GiverOfGift> giver = await donors.GiverAsync(request.DonorId, request.Giver, request.NameForm, request.ShownName, cancellationToken);
        if (giver.IsRefused) return giver.Refusal;

        DonationEntity donation = recording.AddPublic(ToRow(request, channel, giver.Value), DisclosureKinds.Donations, "g");
        donors.Link(donation, giver.Value.DonorId);
        AddForwarder(request.Forwarder, donation);
        FundEntity? fund = await books.FundAsync(donation.FundId, cancellationToken);
        HeldAccount account = held ?? HeldAccount.OfChannel(fund!.OrganisationId, channel);
        if (request.Goods is { } given)
        {
            Result<HeldAccount> place = await GoodsGifts.TellAsync(books, recording, given, donation, account, cancellationToken);
            if (place.IsRefused) return place.Refusal;
            account = place.Value;
        }
        Result<RecordedEvent> recorded = recording.Apply(new GiftReceived(donation.Id, parts.MoveToImmutable(), request.FeeUnits),
            new EntryDraft(donation.ReceivedOn, "donation", donation.Id, account, HandOver: new HandOverDraft(request.Goods?.Way)));
        if (recorded.IsRefused) return recorded.Refusal;
        foreach (Run run in session.Ledger.Gift(donation.Id)!.Runs)
        {
            donation.Parts.Add(new DonationPartEntity
            {
                DonationNumber = donation.Number, DonationId = donation.Id, Ordinal = donation.Parts.Count, Line = run.Line.ToString(), Start = run.Start, Units = run.Units,
            });
        }
        return new Recorded(donation.Id, recorded.Value.Entry?.Id);
    }

    private void AddForwarder(GiftForwarder? forwarder, DonationEntity donation)
    {
        if (forwarder is null) return;
        ForwarderEntity row = recording.Add(new ForwarderEntity { DonationId = donation.Id, FundId = donation.FundId, Name = forwarder.Name.Trim(), IsOrganisation = forwarder.IsOrganisation }, "forward");
        if (forwarder.IsOrganisation) recording.Disclose(RecordSet.NameOf<ForwardedGift>(), row.Number);
    }

    private DonationEntity ToRow(RecordDonation request, string channel, GiverOfGift giver)
    {
        GiverForm form = giver.Form;
        byte[] secret = Commitment.NewSecret();
        return new DonationEntity
        {
            FundId = request.Parts[0].FundId,
            CampaignId = request.CampaignId,
            ReceivedOn = request.ReceivedOn ?? scope.Today,
            Channel = channel,
            TransactionNumber = request.TransactionNumber,
            Asset = request.Asset,
            GrossUnits = request.Parts.Sum(part => part.Units),
            FeeUnits = request.FeeUnits,
            Giver = giver.Name,
            Memo = request.Memo,
            NameForm = form.NameForm,
            ShownName = form.ShownName,
            NameSalt = form.Salt,
            NameCommitment = form.Commitment,
            ReceiptSecret = secret,
            ReceiptCommitment = Commitment.ToReceipt(secret),
            ValueUnits = request.Goods?.ValueUnits,
            ValueBasis = request.Goods?.ValueBasis ?? "",
        };
    }

    private async Task<Refusal?> AddLotsAsync(RecordDonation request, CancellationToken cancellationToken)
    {
        if (request.Goods is not { } goods) return null;
        foreach (string fund in request.Parts.Select(part => part.FundId).Distinct(StringComparer.Ordinal))
        {
            Result<GoodsLotEntity> lot = await GoodsLots.EnsureAsync(books, recording, new GoodsLotEntity
            {
                FundId = fund, Asset = request.Asset, Lot = goods.Lot, NameZh = goods.NameZh, NameEn = goods.NameEn, Unit = goods.Unit, ExpiresOn = goods.ExpiresOn,
            }, new LotDetailEntity { BatchNumber = goods.BatchNumber, Storage = goods.Storage }, cancellationToken);
            if (lot.IsRefused) return lot.Refusal;
        }
        return null;
    }
}
