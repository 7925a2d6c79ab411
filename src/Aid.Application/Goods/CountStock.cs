using Aid.Application.Books;
using Aid.Application.Funds;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Goods;

/// <summary>Records a stock-taking (盘点) in one warehouse. Nothing is booked before another person approves it.</summary>
/// <returns>Refusals: <c>organisation.unknown</c>, <c>warehouse.unknown</c>, <c>fund.unknown</c>, <c>goods.lot-unknown</c>.</returns>
public sealed record CountStock : Command<Recorded>
{
    /// <summary>The society whose goods are counted.</summary>
    public required string OrganisationId { get; init; }

    /// <summary>The warehouse; null for the society's own.</summary>
    public string? WarehouseId { get; init; }

    /// <summary>What was counted; lots that are not named were not counted.</summary>
    public required IReadOnlyList<CountedLot> Items { get; init; }

    /// <summary>Day of counting; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Why differences arose, as far as it is known: public.</summary>
    public required string Reason { get; init; }
}

/// <summary>A lot as counted.</summary>
/// <param name="FundId">The fund that holds it.</param>
/// <param name="Asset">Goods code.</param>
/// <param name="Lot">The lot.</param>
/// <param name="Units">Units counted; 0 where none was found.</param>
public sealed record CountedLot(string FundId, string Asset, string Lot, long Units);

internal sealed class CountStockRules : AbstractValidator<CountStock>
{
    public CountStockRules()
    {
        RuleFor(command => command.OrganisationId).IsCode();
        RuleFor(command => command.Items).Must(items => items is { Count: >= 1 and <= 500 } && items.All(item => item is not null) && items.Select(item => (item.FundId, item.Asset, item.Lot)).Distinct().Count() == items.Count)
            .WithMessage("1 to 500 lots, each once / 1 至 500 个批次，不重复");
        RuleForEach(command => command.Items).ChildRules(item => item.RuleFor(lot => lot.Units).IsQuantityOrZero());
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(CountStock.On));
        RuleFor(command => command.Reason).IsText(1_000);
    }
}

internal sealed class CountStockHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<CountStock, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(CountStock request, CancellationToken cancellationToken)
    {
        if (!await books.Organisations.AnyAsync(row => row.Id == request.OrganisationId, cancellationToken)) return new OrganisationUnknown(request.OrganisationId);
        Result<Place> place = await books.PlaceAsync(request.OrganisationId, request.WarehouseId, cancellationToken);
        if (place.IsRefused) return place.Refusal;
        DateOnly on = request.On ?? scope.Today;
        StockCountEntity count = recording.Add(new StockCountEntity
        {
            OrganisationId = request.OrganisationId, PlaceId = place.Value.ToString(), WarehouseId = request.WarehouseId, CountedOn = on, Reason = request.Reason,
        }, "k");
        foreach (CountedLot item in request.Items)
        {
            LotKey lot = new(item.FundId, item.Asset, item.Lot);
            if (await books.FundAsync(item.FundId, cancellationToken) is not { } fund || fund.OrganisationId != request.OrganisationId) return new FundUnknown(item.FundId);
            Result<GoodsLotEntity> known = await books.LotAsync(lot, cancellationToken);
            if (known.IsRefused) return known.Refusal;
            recording.CarryOver(lot, on);
            count.Items.Add(new StockCountItemEntity
            {
                StockCountNumber = count.Number, StockCountId = count.Id, Ordinal = count.Items.Count, LotId = lot.ToString(), BookUnits = recording.Stock.At(lot, place.Value), CountedUnits = item.Units,
            });
        }
        return new Recorded(count.Id);
    }
}
