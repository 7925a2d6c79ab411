using Aid.Application.Books;
using Aid.Application.Disbursements;
using Aid.Application.Pipeline;
using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Goods;

/// <summary>
/// Writes goods off (核销): expired, damaged, or lost in a warehouse or on the road. Recorded by its maker; each disbursement that it answers is approved by another person with <c>ApproveDisbursement</c>. The
/// undesignated line bears it first.
/// </summary>
/// <returns>Refusals: <c>fund.unknown</c>, <c>goods.lot-unknown</c>, <c>warehouse.unknown</c>, <c>consignment.unknown</c>, <c>goods.not-expired</c>, <c>goods.not-at-place</c>.</returns>
public sealed record WriteOffGoods : Command<WrittenOff>
{
    /// <summary>The fund that holds the lot.</summary>
    public required string FundId { get; init; }

    /// <summary>Goods code.</summary>
    public required string Asset { get; init; }

    /// <summary>The lot.</summary>
    public required string Lot { get; init; }

    /// <summary>Units written off.</summary>
    public required long Units { get; init; }

    /// <summary><c>expired</c>, <c>damaged</c> or <c>lost</c>.</summary>
    public required string Cause { get; init; }

    /// <summary>Where they lay; null for the own warehouse of the fund's society.</summary>
    public string? WarehouseId { get; init; }

    /// <summary>The consignment on whose road they were lost; null where they lay in a warehouse.</summary>
    public string? ConsignmentId { get; init; }

    /// <summary>Day; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Why: public.</summary>
    public required string Reason { get; init; }

    /// <summary>Reference of the evidence on file, such as the record of destruction.</summary>
    public string Evidence { get; init; } = "";
}

/// <summary>What waits for approval.</summary>
/// <param name="DisbursementIds">One for each line that bears a part.</param>
public sealed record WrittenOff(IReadOnlyList<string> DisbursementIds);

internal sealed class WriteOffGoodsRules : AbstractValidator<WriteOffGoods>
{
    public WriteOffGoodsRules()
    {
        RuleFor(command => command.FundId).IsCode();
        RuleFor(command => command.Asset).IsCode();
        RuleFor(command => command.Lot).IsCode();
        RuleFor(command => command.Units).IsQuantity();
        RuleFor(command => command.Cause).IsOneOf("expired", "damaged", "lost");
        RuleFor(command => command.WarehouseId).Null().When(command => command.ConsignmentId is not null).WithMessage("a warehouse or a consignment, not both / 仓库或调运，只填一项");
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(WriteOffGoods.On));
        RuleFor(command => command.Reason).IsText(1_000);
        RuleFor(command => command.Evidence).IsTextOrEmpty(200);
    }
}

internal sealed class WriteOffGoodsHandler(BooksContext books, Recording recording, WriterSession session, CommandScope scope) : IRequestHandler<WriteOffGoods, Result<WrittenOff>>
{
    public async Task<Result<WrittenOff>> Handle(WriteOffGoods request, CancellationToken cancellationToken)
    {
        LotKey lot = new(request.FundId, request.Asset, request.Lot);
        Result<Place> place = await PlaceAsync(request, cancellationToken);
        if (place.IsRefused) return place.Refusal;
        Result<GoodsLotEntity> known = await books.LotAsync(lot, cancellationToken);
        if (known.IsRefused) return known.Refusal;
        DateOnly on = request.On ?? scope.Today;
        if (request.Cause == "expired" && !(known.Value.ExpiresOn < on)) return new GoodsNotExpired(lot.ToString());
        recording.CarryOver(lot, on);
        if (recording.Stock.At(lot, place.Value) is var there && there < request.Units) return new NotAtPlace(lot.ToString(), place.Value.ToString(), there);
        return new WrittenOff([.. Losses.Of(session.Ledger, lot, request.Units).Select(loss => recording.Add(Losses.Row(loss, request.Cause, place.Value, on, request.Reason, request.Evidence), "d").Id)]);
    }

    private async Task<Result<Place>> PlaceAsync(WriteOffGoods request, CancellationToken cancellationToken)
    {
        Result<Place> place = await books.PlaceOfFundAsync(request.FundId, request.WarehouseId, cancellationToken);
        if (place.IsRefused || request.ConsignmentId is null) return place;
        Result<ConsignmentEntity> consignment = await books.ConsignmentAsync(request.ConsignmentId, cancellationToken);
        return consignment.IsRefused ? consignment.Refusal : Place.Road(place.Value.Organisation, request.ConsignmentId);
    }
}

/// <summary>Losses of goods as outflows: which lines bear them, and their rows.</summary>
internal static class Losses
{
    /// <summary>The category of a loss among spending: neither programme nor administration.</summary>
    public const string Category = "loss";

    /// <summary>The kinds of disbursement that are losses.</summary>
    public static bool IsLoss(string kind) => kind is "expired" or "damaged" or "lost";

    /// <summary>The lines that bear a loss: what nobody named a purpose for first, then purposes by code.</summary>
    public static IReadOnlyList<GiftPart> Of(CoverageBook ledger, LotKey lot, long units)
    {
        List<GiftPart> parts = [];
        foreach (LineKey line in ledger.Lines().Where(line => line.Fund == lot.Fund && line.Asset == lot.Asset && line.Lot == lot.Lot).OrderBy(line => line.Designation, StringComparer.Ordinal))
        {
            long some = Math.Min(units, ledger.Balance(line).Free);
            if (some > 0) parts.Add(new GiftPart(line, some));
            units -= some;
        }
        // What is held at places is what lines hold, so nothing is left over.
        return units == 0 ? parts : throw new InvalidOperationException($"The lines of {lot} hold {units} units less than its places.");
    }

    /// <summary>The disbursement of a loss, as its maker records it.</summary>
    public static DisbursementEntity Row(GiftPart loss, string cause, Place place, DateOnly on, string reason, string evidence) => new()
    {
        FundId = loss.Line.Fund,
        Kind = cause,
        Category = Category,
        Line = loss.Line.ToString(),
        Asset = loss.Line.Asset,
        Units = loss.Units,
        On = on,
        PurposeZh = reason,
        PurposeEn = cause switch { "expired" => "Written off: expired", "damaged" => "Written off: damaged", _ => "Written off: lost" },
        Recipient = "核销",
        Evidence = evidence,
        PaidFrom = place.Account.ToString(),
    };
}
