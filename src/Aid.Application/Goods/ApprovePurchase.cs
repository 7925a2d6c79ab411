using System.Text.Json;
using Aid.Application.Allocations;
using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Goods;

/// <summary>Approves a purchase as its checker: the money leaves, the goods come in, and supplier and invoice are public.</summary>
/// <returns>Refusals: <c>purchase.unknown</c>, <c>purchase.own-approval</c>, <c>purchase.already-approved</c>, and those of <see cref="ConvertAssets"/>.</returns>
public sealed record ApprovePurchase : Command<Recorded>
{
    /// <summary>The purchase.</summary>
    public required string PurchaseId { get; init; }
}

internal sealed class ApprovePurchaseRules : AbstractValidator<ApprovePurchase>
{
    public ApprovePurchaseRules() => RuleFor(command => command.PurchaseId).IsCode();
}

internal sealed class ApprovePurchaseHandler(BooksContext books, Recording recording, CommandScope scope, IRequestHandler<ConvertAssets, Result<Recorded>> conversions)
    : IRequestHandler<ApprovePurchase, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(ApprovePurchase request, CancellationToken cancellationToken)
    {
        PurchaseEntity? row = await books.Purchases.AsNoTracking().FirstOrDefaultAsync(purchase => purchase.Id == request.PurchaseId, cancellationToken);
        if (row is null) return new PurchaseUnknown(request.PurchaseId);
        if (await books.StockApprovals.AnyAsync(approval => approval.Id == row.Id, cancellationToken)) return new PurchaseApproved(row.Id);
        if (row.Maker == scope.Person.Label) return new OwnPurchase(row.Id);
        PurchaseGoods purchase = JsonSerializer.Deserialize<PurchaseGoods>(row.CommandJson, BooksJson.Options)!;
        // What is booked is what the maker recorded, its stamp and source included.
        scope.IsSynthetic = purchase.IsSynthetic;
        scope.Source = purchase.Source;
        Result<Recorded> converted = await conversions.Handle(Purchases.ToConversion(purchase), cancellationToken);
        if (converted.IsRefused) return converted.Refusal;
        recording.Add(new StockApprovalEntity { Id = row.Id });
        recording.AddPublic(new GoodsMakingEntity
        {
            Id = converted.Value.Id,
            Kind = "purchase",
            FundId = purchase.FundId,
            LotId = GoodsLots.IdOf(purchase.FundId, purchase.Asset, purchase.Lot),
            Units = purchase.Units,
            Supplier = purchase.Supplier,
            PriceUnits = purchase.PriceUnits,
            Evidence = purchase.Evidence,
            On = purchase.On!.Value,
        }, RecordSet.NameOf<GoodsMaking>()).Maker = row.Maker;
        return converted;
    }
}
