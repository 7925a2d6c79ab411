using Aid.Application.Books;
using Aid.Application.Funds;
using Aid.Application.Goods;
using Aid.Application.Pipeline;
using Aid.Application.Reach;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Disbursements;

/// <summary>Records that goods of one lot are handed out (发放), as its maker; another person approves it. Two lots are two distributions.</summary>
/// <returns>Refusals: <c>fund.unknown</c>, <c>fund.designation-unknown</c>, <c>asset.unknown</c>, <c>goods.lot-unknown</c>, <c>goods.expired</c>, <c>warehouse.unknown</c>.</returns>
public sealed record DistributeGoods : Command<Recorded>
{
    /// <summary>The fund that holds the lot.</summary>
    public required string FundId { get; init; }

    /// <summary>Designation to draw on first; empty for the undesignated line.</summary>
    public string Designation { get; init; } = "";

    /// <summary>Goods code.</summary>
    public required string Asset { get; init; }

    /// <summary>The lot that was picked.</summary>
    public required string Lot { get; init; }

    /// <summary>The warehouse that it was picked in; null for the society's own, then others by code.</summary>
    public string? WarehouseId { get; init; }

    /// <summary>Units handed out.</summary>
    public required long Units { get; init; }

    /// <summary>The project that it is for; null where it belongs to none.</summary>
    public string? ProjectId { get; init; }

    /// <summary>Day of hand-over; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Purpose in Chinese.</summary>
    public required string PurposeZh { get; init; }

    /// <summary>Purpose in English; empty where there is none.</summary>
    public string PurposeEn { get; init; } = "";

    /// <summary>Receiving organisation or group; never a private person's name.</summary>
    public required string Recipient { get; init; }

    /// <summary>Persons reached (人); null where not published.</summary>
    public long? Persons { get; init; }

    /// <summary>Person-times (人次); null where not published.</summary>
    public long? PersonTimes { get; init; }

    /// <summary>Reference of the evidence on file.</summary>
    public string Evidence { get; init; } = "";
}

internal sealed class DistributeGoodsRules : AbstractValidator<DistributeGoods>
{
    public DistributeGoodsRules()
    {
        RuleFor(command => command.FundId).IsCode();
        RuleFor(command => command.Designation).IsCodeOrEmpty();
        RuleFor(command => command.Asset).IsCode();
        RuleFor(command => command.Lot).IsCode();
        RuleFor(command => command.Units).IsQuantity();
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(DistributeGoods.On));
        RuleFor(command => command.PurposeZh).IsText(1_000);
        RuleFor(command => command.PurposeEn).IsTextOrEmpty(1_000);
        RuleFor(command => command.Recipient).IsText(200);
        RuleFor(command => command.Persons).IsPeople();
        RuleFor(command => command.PersonTimes).IsPeople();
        RuleFor(command => command.Evidence).IsTextOrEmpty(200);
    }
}

internal sealed class DistributeGoodsHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<DistributeGoods, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(DistributeGoods request, CancellationToken cancellationToken)
    {
        Result<LineKey> line = await books.LineAsync(new LineChoice(request.FundId, request.Designation, request.Asset, request.Lot), cancellationToken);
        if (line.IsRefused) return line.Refusal;
        Result<GoodsLotEntity> lot = await books.LotAsync(new LotKey(request.FundId, request.Asset, request.Lot), cancellationToken);
        if (lot.IsRefused) return lot.Refusal;
        if (lot.Value.ExpiresOn is { } last && last < (request.On ?? scope.Today)) return new GoodsExpired(lot.Value.Id, last);
        Result<Place> place = await books.PlaceOfFundAsync(request.FundId, request.WarehouseId, cancellationToken);
        if (place.IsRefused) return place.Refusal;
        if (request.ProjectId is { } project && !await books.Projects.AnyAsync(row => row.Id == project && row.FundId == request.FundId, cancellationToken))
            return new Projects.ProjectUnknown(project);
        if (await ReachDesk.CheckPeopleAsync(books, request.ProjectId, request.Persons, request.PersonTimes, cancellationToken) is { } people) return people;

        DisbursementEntity disbursement = recording.Add(new DisbursementEntity
        {
            FundId = request.FundId,
            ProjectId = request.ProjectId,
            Kind = "distribution",
            Line = line.Value.ToString(),
            Asset = request.Asset,
            Units = request.Units,
            On = request.On ?? scope.Today,
            PurposeZh = request.PurposeZh,
            PurposeEn = request.PurposeEn,
            Recipient = request.Recipient,
            Persons = request.Persons,
            PersonTimes = request.PersonTimes,
            Evidence = request.Evidence,
            PaidFrom = request.WarehouseId is null ? "" : place.Value.Account.ToString(),
        }, "d");
        return new Recorded(disbursement.Id);
    }
}
