using Aid.Application.Books;
using Aid.Application.Entries;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Goods;

/// <summary>
/// Sends goods of one lot from a warehouse to another (调运). They are on the road until another person receives them; what does not arrive stays there, in public, until it arrives or is written off.
/// Whose the goods are does not change.
/// </summary>
/// <returns>Refusals: <c>fund.unknown</c>, <c>goods.lot-unknown</c>, <c>warehouse.unknown</c>, <c>consignment.same-place</c>, <c>goods.not-at-place</c>.</returns>
public sealed record SendGoods : Command<Recorded>
{
    /// <summary>The fund that holds the lot.</summary>
    public required string FundId { get; init; }

    /// <summary>Goods code.</summary>
    public required string Asset { get; init; }

    /// <summary>The lot.</summary>
    public required string Lot { get; init; }

    /// <summary>Units sent.</summary>
    public required long Units { get; init; }

    /// <summary>The warehouse that sends; null for the own one of the fund's society.</summary>
    public string? FromWarehouseId { get; init; }

    /// <summary>The warehouse that is to receive; null for the own one of the fund's society.</summary>
    public string? ToWarehouseId { get; init; }

    /// <summary>Day; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Why: public; empty where it is not said.</summary>
    public string Reason { get; init; } = "";
}

internal sealed class SendGoodsRules : AbstractValidator<SendGoods>
{
    public SendGoodsRules()
    {
        RuleFor(command => command.FundId).IsCode();
        RuleFor(command => command.Asset).IsCode();
        RuleFor(command => command.Lot).IsCode();
        RuleFor(command => command.Units).IsQuantity();
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(SendGoods.On));
        RuleFor(command => command.Reason).IsTextOrEmpty(1_000);
    }
}

internal sealed class SendGoodsHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<SendGoods, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(SendGoods request, CancellationToken cancellationToken)
    {
        LotKey lot = new(request.FundId, request.Asset, request.Lot);
        Result<Place> from = await books.PlaceOfFundAsync(request.FundId, request.FromWarehouseId, cancellationToken);
        if (from.IsRefused) return from.Refusal;
        Result<Place> to = await books.PlaceOfFundAsync(request.FundId, request.ToWarehouseId, cancellationToken);
        if (to.IsRefused) return to.Refusal;
        if (from.Value == to.Value) return new SamePlace(from.Value.ToString());
        Result<GoodsLotEntity> known = await books.LotAsync(lot, cancellationToken);
        if (known.IsRefused) return known.Refusal;
        recording.CarryOver(lot, request.On ?? scope.Today);
        if (recording.Stock.At(lot, from.Value) is var there && there < request.Units) return new NotAtPlace(lot.ToString(), from.Value.ToString(), there);

        ConsignmentEntity consignment = recording.AddPublic(new ConsignmentEntity
        {
            FundId = lot.Fund,
            LotId = lot.ToString(),
            FromPlaceId = from.Value.ToString(),
            ToPlaceId = to.Value.ToString(),
            SentUnits = request.Units,
            SentOn = request.On ?? scope.Today,
            OpenUnits = request.Units,
            Reason = request.Reason,
        }, RecordSet.NameOf<Consignment>(), "m");
        StockMove move = new(lot, from.Value, Place.Road(from.Value.Organisation, consignment.Id), request.Units, "sent");
        EntryEntity entry = recording.MoveStock([move], new EntryDraft(consignment.SentOn, "goods-sent", consignment.Id));
        return new Recorded(consignment.Id, entry.Id);
    }
}
