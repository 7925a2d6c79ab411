using System.Text.Json;
using Aid.Application.Allocations;
using Aid.Application.Books;
using Aid.Application.Funds;
using Aid.Application.Pipeline;
using Aid.Ledger.Lines;
using Aid.Ledger.Money;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Goods;

/// <summary>Records a purchase of goods (采购) out of a fund's money, as its maker: supplier, invoice, what was bought. Another person approves it, then it is booked.</summary>
/// <returns>Refusals: <c>fund.unknown</c>, <c>fund.designation-unknown</c>, <c>asset.unknown</c>, <c>warehouse.unknown</c>.</returns>
public sealed record PurchaseGoods : Command<Recorded>
{
    /// <summary>The fund that pays and receives.</summary>
    public required string FundId { get; init; }

    /// <summary>Designation of the money and of the goods; empty for the undesignated line.</summary>
    public string Designation { get; init; } = "";

    /// <summary>Currency paid.</summary>
    public string Currency { get; init; } = "CNY";

    /// <summary>Price of all units together, in the smallest unit of the currency.</summary>
    public required long PriceUnits { get; init; }

    /// <summary>Goods code.</summary>
    public required string Asset { get; init; }

    /// <summary>The lot.</summary>
    public required string Lot { get; init; }

    /// <summary>Units bought.</summary>
    public required long Units { get; init; }

    /// <summary>What was bought.</summary>
    public required GoodsMade Goods { get; init; }

    /// <summary>The supplier, an organisation.</summary>
    public required string Supplier { get; init; }

    /// <summary>Number of the invoice.</summary>
    public required string Evidence { get; init; }

    /// <summary>The warehouse that received it; null for the society's own.</summary>
    public string? WarehouseId { get; init; }

    /// <summary>Day; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Why: public.</summary>
    public string Reason { get; init; } = "";
}

internal sealed class PurchaseGoodsRules : AbstractValidator<PurchaseGoods>
{
    public PurchaseGoodsRules(IValidator<ConvertAssets> conversion)
    {
        RuleFor(command => command.FundId).IsCode();
        RuleFor(command => command.Designation).IsCodeOrEmpty();
        RuleFor(command => command.Currency).Must(Iso4217.Exponents.ContainsKey).WithMessage("an ISO 4217 code / ISO 4217 货币代码");
        RuleFor(command => command.PriceUnits).IsQuantity();
        RuleFor(command => command.Asset).IsCode();
        RuleFor(command => command.Lot).IsCode();
        RuleFor(command => command.Supplier).IsText(200);
        RuleFor(command => command.Evidence).IsText(200);
        RuleFor(command => Purchases.ToConversion(command)).SetValidator(conversion).OverridePropertyName("Purchase");
    }
}

internal sealed class PurchaseGoodsHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<PurchaseGoods, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(PurchaseGoods request, CancellationToken cancellationToken)
    {
        Result<LineKey> from = await books.LineAsync(new LineChoice(request.FundId, request.Designation, request.Currency), cancellationToken);
        if (from.IsRefused) return from.Refusal;
        Result<LineKey> to = await books.LineAsync(new LineChoice(request.FundId, request.Designation, request.Asset, request.Lot), cancellationToken);
        if (to.IsRefused) return to.Refusal;
        Result<Place> place = await books.PlaceOfFundAsync(request.FundId, request.WarehouseId, cancellationToken);
        if (place.IsRefused) return place.Refusal;
        PurchaseEntity purchase = recording.Add(new PurchaseEntity { CommandJson = JsonSerializer.Serialize(request with { On = request.On ?? scope.Today }, BooksJson.Options) }, "q");
        return new Recorded(purchase.Id);
    }
}

/// <summary>What a purchase is in the ledger.</summary>
internal static class Purchases
{
    /// <summary>The conversion of money into goods.</summary>
    public static ConvertAssets ToConversion(PurchaseGoods purchase) => new()
    {
        Kind = "purchase",
        Inputs = [new ConversionInput(new LineChoice(purchase.FundId, purchase.Designation, purchase.Currency), purchase.PriceUnits)],
        To = new LineChoice(purchase.FundId, purchase.Designation, purchase.Asset, purchase.Lot),
        ToUnits = purchase.Units,
        Goods = purchase.Goods,
        WarehouseId = purchase.WarehouseId,
        On = purchase.On,
        Reason = purchase.Reason,
        IsSynthetic = purchase.IsSynthetic,
        Source = purchase.Source,
    };
}
