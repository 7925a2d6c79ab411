using Aid.Application.Books;
using Aid.Application.Entries;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Goods;

/// <summary>
/// Receives goods that another person sent (收货). Units that did not arrive stay on the road: they may arrive later by the same command, or two people write them off.
/// </summary>
/// <returns>Refusals: <c>consignment.unknown</c>, <c>consignment.own-receipt</c>, <c>consignment.exceeds</c>.</returns>
public sealed record ReceiveGoods : Command<Recorded>
{
    /// <summary>The consignment.</summary>
    public required string ConsignmentId { get; init; }

    /// <summary>Units that arrived.</summary>
    public required long Units { get; init; }

    /// <summary>Day; null for today.</summary>
    public DateOnly? On { get; init; }
}

internal sealed class ReceiveGoodsRules : AbstractValidator<ReceiveGoods>
{
    public ReceiveGoodsRules()
    {
        RuleFor(command => command.ConsignmentId).IsCode();
        RuleFor(command => command.Units).IsQuantity();
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(ReceiveGoods.On));
    }
}

internal sealed class ReceiveGoodsHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<ReceiveGoods, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(ReceiveGoods request, CancellationToken cancellationToken)
    {
        Result<ConsignmentEntity> found = await books.ConsignmentAsync(request.ConsignmentId, cancellationToken);
        if (found.IsRefused) return found.Refusal;
        ConsignmentEntity consignment = found.Value;
        string sender = await books.Consignments.Where(row => row.Id == consignment.Id).OrderBy(row => row.Number).Select(row => row.Maker).FirstAsync(cancellationToken);
        if (sender == scope.Person.Label) return new OwnReceipt(consignment.Id);
        if (request.Units > consignment.OpenUnits) return new ConsignmentExceeds(consignment.Id, consignment.OpenUnits);

        DateOnly on = request.On ?? scope.Today;
        Consignments.Add(recording, consignment, arrived: request.Units, lost: 0, on);
        Place to = Place.Parse(consignment.ToPlaceId);
        StockMove move = new(LotKey.Parse(consignment.LotId), Place.Road(to.Organisation, consignment.Id), to, request.Units, "arrived");
        EntryEntity entry = recording.MoveStock([move], new EntryDraft(on, "goods-received", consignment.Id));
        return new Recorded(consignment.Id, entry.Id);
    }
}
