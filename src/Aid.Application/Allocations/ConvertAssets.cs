using System.Collections.Immutable;
using Aid.Application.Books;
using Aid.Application.Funds;
using Aid.Application.Goods;
using Aid.Application.Pipeline;
using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Allocations;

/// <summary>Turns one asset into another (兑换、采购、组装): currency exchanged, goods bought, kits assembled of components. Who gave follows the units.</summary>
/// <returns>Refusals: <c>fund.unknown</c>, <c>fund.designation-unknown</c>, <c>asset.unknown</c>, <c>fund.insufficient</c>, <c>goods.malformed</c>, <c>goods.lot-differs</c>, <c>goods.lot-unknown</c>, <c>warehouse.unknown</c>, <c>goods.not-at-place</c>.</returns>
public sealed record ConvertAssets : Command<Recorded>
{
    /// <summary><c>exchange</c>, <c>purchase</c> or <c>assembly</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What goes in; several only for an assembly.</summary>
    public required IReadOnlyList<ConversionInput> Inputs { get; init; }

    /// <summary>The line that receives.</summary>
    public required LineChoice To { get; init; }

    /// <summary>Units that come out.</summary>
    public required long ToUnits { get; init; }

    /// <summary>What comes out, where it is goods: its lot is the receiving line's. Null for money.</summary>
    public GoodsMade? Goods { get; init; }

    /// <summary>The warehouse that receives goods, and gives the components of kits; null for the society's own.</summary>
    public string? WarehouseId { get; init; }

    /// <summary>Day; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Why: public.</summary>
    public string Reason { get; init; } = "";
}

/// <summary>One input of a conversion.</summary>
/// <param name="From">The line drawn on.</param>
/// <param name="Units">Units that go in.</param>
public sealed record ConversionInput(LineChoice From, long Units);

/// <summary>What comes out of a purchase or an assembly.</summary>
/// <param name="NameZh">Chinese name of the goods.</param>
/// <param name="Unit">Counting unit, such as 件.</param>
/// <param name="NameEn">English name; empty where there is none.</param>
/// <param name="ExpiresOn">Last day of use; null where there is none.</param>
/// <param name="BatchNumber">The maker's batch number (生产批号); empty where there is none.</param>
/// <param name="Storage">How it must be stored (储存条件); empty where it is not said.</param>
public sealed record GoodsMade(string NameZh, string Unit, string NameEn = "", DateOnly? ExpiresOn = null, string BatchNumber = "", string Storage = "");

internal sealed class ConvertAssetsRules : AbstractValidator<ConvertAssets>
{
    public ConvertAssetsRules()
    {
        RuleFor(command => command.Kind).IsOneOf("exchange", "purchase", "assembly");
        RuleFor(command => command.Inputs).Must((command, inputs) => inputs is { Count: >= 1 and <= 50 } && inputs.All(input => input?.From is not null)
            && (inputs.Count == 1 || command.Kind == "assembly")).WithMessage("one input, or for an assembly up to 50 / 一项投入；组装可至 50 项");
        RuleForEach(command => command.Inputs).ChildRules(input => input.RuleFor(part => part.Units).IsQuantity());
        RuleFor(command => command.To).NotNull().WithMessage("a line / 用途线");
        RuleFor(command => command.ToUnits).IsQuantity();
        RuleFor(command => command.Goods).Must((command, goods) => goods is null == (command.Kind == "exchange"))
            .WithMessage("what comes out, except of an exchange / 产出物资；兑换除外");
        When(command => command.Goods is not null, () =>
        {
            RuleFor(command => command.Goods!.NameZh).IsText(200);
            RuleFor(command => command.Goods!.NameEn).IsTextOrEmpty(200);
            RuleFor(command => command.Goods!.Unit).IsText(20);
            RuleFor(command => command.Goods!.BatchNumber).IsTextOrEmpty(100);
            RuleFor(command => command.Goods!.Storage).IsTextOrEmpty(200);
        });
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(ConvertAssets.On));
        RuleFor(command => command.Reason).IsTextOrEmpty(1_000);
    }
}

internal sealed class ConvertAssetsHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<ConvertAssets, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(ConvertAssets request, CancellationToken cancellationToken)
    {
        Result<LineKey> to = await books.LineAsync(request.To, cancellationToken);
        if (to.IsRefused) return to.Refusal;
        ImmutableArray<GiftPart>.Builder inputs = ImmutableArray.CreateBuilder<GiftPart>(request.Inputs.Count);
        foreach (ConversionInput input in request.Inputs)
        {
            Result<LineKey> from = await books.LineAsync(input.From, cancellationToken);
            if (from.IsRefused) return from.Refusal;
            inputs.Add(new GiftPart(from.Value, input.Units));
            if (from.Value.Lot is null) continue;
            Refusal? lot = await GoodsLots.TouchAsync(books, recording, from.Value.Fund, from.Value.Asset, from.Value.Lot, cancellationToken);
            if (lot is not null) return lot;
        }
        if (request.Goods is { } goods)
        {
            if (to.Value.Lot is null) return new AssetUnknown(to.Value.Asset);
            Result<GoodsLotEntity> lot = await GoodsLots.EnsureAsync(books, recording, new GoodsLotEntity
            {
                FundId = to.Value.Fund, Asset = to.Value.Asset, Lot = to.Value.Lot, NameZh = goods.NameZh, NameEn = goods.NameEn, Unit = goods.Unit, ExpiresOn = goods.ExpiresOn,
            }, new LotDetailEntity { BatchNumber = goods.BatchNumber, Storage = goods.Storage }, cancellationToken);
            if (lot.IsRefused) return lot.Refusal;
        }

        HeldAccount? held = null;
        if (request.WarehouseId is not null)
        {
            Result<Place> place = await books.PlaceOfFundAsync(to.Value.Fund, request.WarehouseId, cancellationToken);
            if (place.IsRefused) return place.Refusal;
            held = new HeldAccount(place.Value.Organisation, place.Value.Account);
        }

        // The public sees one allocation for each component, each with the outflow that carries it.
        List<AllocationEntity> rows = [.. inputs.Select(input => recording.AddPublic(ToRow(request, input, to.Value), DisclosureKinds.Allocations, "a"))];
        for (int part = 0; part < rows.Count; part++) rows[part].OutflowId = rows.Count == 1 ? rows[0].Id : $"{rows[0].Id}.{part}";
        Result<RecordedEvent> recorded = recording.Apply(new Converted(rows[0].Id, inputs.MoveToImmutable(), to.Value, request.ToUnits),
            new EntryDraft(rows[0].On, request.Kind, rows[0].Id, held));
        return recorded.IsRefused ? recorded.Refusal : new Recorded(rows[0].Id, recorded.Value.Entry?.Id);
    }

    private AllocationEntity ToRow(ConvertAssets request, GiftPart input, LineKey to) => new()
    {
        Kind = request.Kind,
        FundId = input.Line.Fund,
        Asset = input.Line.Asset,
        Units = input.Units,
        ToAsset = to.Asset,
        ToUnits = request.ToUnits,
        On = request.On ?? scope.Today,
        Reason = request.Reason,
    };
}
