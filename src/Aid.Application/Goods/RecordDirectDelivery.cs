using System.Text.Json;
using Aid.Application.Books;
using Aid.Application.Disbursements;
using Aid.Application.Donations;
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

namespace Aid.Application.Goods;

/// <summary>
/// Records goods that the giver brings straight to the receiver (直达), as its maker: a gift and its hand-over in one act, which never enter a warehouse. When another person approves the hand-over, the gift is recorded
/// with it.
/// </summary>
/// <returns>Refusals: those of <see cref="RecordDonation"/>.</returns>
public sealed record RecordDirectDelivery : Command<Recorded>
{
    /// <summary>The fund.</summary>
    public required string FundId { get; init; }

    /// <summary>Designation of the gift; empty where the giver named none.</summary>
    public string Designation { get; init; } = "";

    /// <summary>The project that it is for; null where it belongs to none.</summary>
    public string? ProjectId { get; init; }

    /// <summary>Goods code.</summary>
    public required string Asset { get; init; }

    /// <summary>Units.</summary>
    public required long Units { get; init; }

    /// <summary>What they are; the warehouse stays null.</summary>
    public required GoodsGiven Goods { get; init; }

    /// <summary>Day of hand-over; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The giver, private.</summary>
    public string Giver { get; init; } = "";

    /// <summary><c>named</c>, <c>masked</c>, <c>anonymous</c> or <c>withheld</c>.</summary>
    public string NameForm { get; init; } = "withheld";

    /// <summary>The name to show where it differs from <see cref="Giver"/>; null otherwise.</summary>
    public string? ShownName { get; init; }

    /// <summary>Purpose in Chinese.</summary>
    public required string PurposeZh { get; init; }

    /// <summary>Purpose in English; empty where there is none.</summary>
    public string PurposeEn { get; init; } = "";

    /// <summary>Receiving organisation or group; never a private person's name.</summary>
    public required string Recipient { get; init; }

    /// <summary>Persons reached (人); null where not published.</summary>
    public long? Persons { get; init; }

    /// <summary>Reference of the evidence on file.</summary>
    public string Evidence { get; init; } = "";
}

internal sealed class RecordDirectDeliveryRules : AbstractValidator<RecordDirectDelivery>
{
    public RecordDirectDeliveryRules(IValidator<RecordDonation> gift)
    {
        RuleFor(command => command.Goods).NotNull().WithMessage("what they are / 物资品名");
        RuleFor(command => command.Goods!.WarehouseId).Null().When(command => command.Goods is not null).WithMessage("none: it goes to no warehouse / 不经仓库");
        RuleFor(command => DirectDeliveries.GiftOf(command, default)).SetValidator(gift).When(command => command.Goods is not null).OverridePropertyName("Gift");
        RuleFor(command => command.PurposeZh).IsText(1_000);
        RuleFor(command => command.PurposeEn).IsTextOrEmpty(1_000);
        RuleFor(command => command.Recipient).IsText(200);
        RuleFor(command => command.Persons).IsPeople();
        RuleFor(command => command.Evidence).IsTextOrEmpty(200);
    }
}

internal sealed class RecordDirectDeliveryHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<RecordDirectDelivery, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(RecordDirectDelivery request, CancellationToken cancellationToken)
    {
        Result<LineKey> line = await books.LineAsync(new LineChoice(request.FundId, request.Designation, request.Asset, request.Goods.Lot), cancellationToken);
        if (line.IsRefused) return line.Refusal;
        if (request.ProjectId is { } project && !await books.Projects.AnyAsync(row => row.Id == project && row.FundId == request.FundId, cancellationToken))
            return new Projects.ProjectUnknown(project);
        DateOnly on = request.On ?? scope.Today;
        DisbursementEntity disbursement = recording.Add(new DisbursementEntity
        {
            FundId = request.FundId,
            ProjectId = request.ProjectId,
            Kind = "distribution",
            Line = line.Value.ToString(),
            Asset = request.Asset,
            Units = request.Units,
            On = on,
            PurposeZh = request.PurposeZh,
            PurposeEn = request.PurposeEn,
            Recipient = request.Recipient,
            Persons = request.Persons,
            Evidence = request.Evidence,
            PaidFrom = DirectDeliveries.Held.ToString(),
        }, "d");
        recording.Add(new DirectDeliveryEntity { Id = disbursement.Id, GiftJson = JsonSerializer.Serialize(DirectDeliveries.GiftOf(request, on), BooksJson.Options) });
        return new Recorded(disbursement.Id);
    }
}

/// <summary>The gift side of direct deliveries.</summary>
internal sealed class DirectDeliveries(BooksContext books, Recording recording, IRequestHandler<RecordDonation, Result<Recorded>> gifts)
{
    /// <summary>The account that stands between gift and hand-over: what the giver is to deliver. It is empty again in the same act.</summary>
    public static Account Held { get; } = Account.Of(AccountClass.Receivable, "direct-delivery");

    /// <summary>The gift of a delivery, as a command.</summary>
    public static RecordDonation GiftOf(RecordDirectDelivery delivery, DateOnly? on) => new()
    {
        Parts = [new DonationShare(delivery.FundId, delivery.Units, delivery.Designation)],
        Asset = delivery.Asset,
        ReceivedOn = on,
        Channel = "goods",
        Giver = delivery.Giver,
        NameForm = delivery.NameForm,
        ShownName = delivery.ShownName,
        Goods = delivery.Goods,
        IsSynthetic = delivery.IsSynthetic,
        Source = delivery.Source,
    };

    /// <summary>Records the gift of a disbursement that is a direct delivery, and the hand-over from giver to receiver; does nothing for any other.</summary>
    /// <returns>Why the gift cannot be recorded, such as <c>goods.lot-in-stock</c>; null otherwise.</returns>
    public async Task<Refusal?> ReceiveAsync(DisbursementEntity disbursement, CancellationToken cancellationToken)
    {
        if (disbursement.PaidFrom != Held.ToString()) return null;
        LotKey lot = LotKey.Of(LineKey.Parse(disbursement.Line));
        if (recording.Stock.Places(lot).Count > 0) return new LotInStock(lot.ToString());
        DirectDeliveryEntity delivery = await books.DirectDeliveries.FirstAsync(row => row.Id == disbursement.Id, cancellationToken);
        // The giver stands with the gift from now on and nowhere else, so that erasing them there is enough.
        books.DirectDeliveries.Remove(delivery);
        RecordDonation gift = JsonSerializer.Deserialize<RecordDonation>(delivery.GiftJson, BooksJson.Options)!;
        Result<Recorded> received = await gifts.Handle(gift with { Goods = gift.Goods! with { Way = "direct" } }, cancellationToken);
        if (received.IsRefused) return received.Refusal;
        DonationEntity donation = books.Donations.Local.First(row => row.Id == received.Value.Id);
        donation.Maker = disbursement.Maker;
        donation.IsSynthetic = disbursement.IsSynthetic;
        donation.Source = disbursement.Source;
        recording.AddPublic(new HandOverEntity
        {
            FundId = lot.Fund, LotId = lot.ToString(), Kind = "direct", Units = disbursement.Units, On = disbursement.On, SubjectId = disbursement.Id, Party = disbursement.Recipient,
        }, RecordSet.NameOf<HandOver>(), "h");
        // The approval finds the lot in the books.
        await books.SaveChangesAsync(cancellationToken);
        return null;
    }
}
