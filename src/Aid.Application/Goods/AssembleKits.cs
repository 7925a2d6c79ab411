using Aid.Application.Allocations;
using Aid.Application.Books;
using Aid.Application.Funds;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Goods;

/// <summary>Assembles kits (组装) of components by a bill of materials (物料清单). Who gave the components follows the kits.</summary>
/// <returns>Refusals: those of <see cref="ConvertAssets"/>.</returns>
public sealed record AssembleKits : Command<Recorded>
{
    /// <summary>The fund that holds the components and receives the kits.</summary>
    public required string FundId { get; init; }

    /// <summary>Designation of the components, then of the kits; empty for the undesignated line.</summary>
    public string Designation { get; init; } = "";

    /// <summary>Goods code of the kit.</summary>
    public required string Asset { get; init; }

    /// <summary>Lot of the kits.</summary>
    public required string Lot { get; init; }

    /// <summary>Kits assembled.</summary>
    public required long Kits { get; init; }

    /// <summary>What goes into one kit.</summary>
    public required IReadOnlyList<KitComponent> Parts { get; init; }

    /// <summary>What the kit is; its expiry must not be later than that of any component.</summary>
    public required GoodsMade Goods { get; init; }

    /// <summary>The warehouse where it happens; null for the society's own.</summary>
    public string? WarehouseId { get; init; }

    /// <summary>Number of the assembly's sheet.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>Day; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Why: public.</summary>
    public string Reason { get; init; } = "";
}

/// <summary>A component of a kit.</summary>
/// <param name="Asset">Goods code.</param>
/// <param name="Lot">The lot that it is taken from.</param>
/// <param name="UnitsPerKit">Units for one kit.</param>
public sealed record KitComponent(string Asset, string Lot, long UnitsPerKit);

internal sealed class AssembleKitsRules : AbstractValidator<AssembleKits>
{
    public AssembleKitsRules()
    {
        RuleFor(command => command.FundId).IsCode();
        RuleFor(command => command.Designation).IsCodeOrEmpty();
        RuleFor(command => command.Asset).IsCode();
        RuleFor(command => command.Lot).IsCode();
        RuleFor(command => command.Kits).InclusiveBetween(1, 100_000_000).WithMessage("1 to 100,000,000 kits / 1 至 1 亿个");
        RuleFor(command => command.Parts).Must(parts => parts is { Count: >= 1 and <= 50 } && parts.All(part => part is not null)).WithMessage("1 to 50 components / 1 至 50 项组件");
        RuleForEach(command => command.Parts).ChildRules(part => part.RuleFor(component => component.UnitsPerKit).InclusiveBetween(1, 1_000_000).WithMessage("1 to 1,000,000 / 1 至 100 万"));
        RuleFor(command => command.Goods).NotNull().WithMessage("what the kit is / 包的品名");
        When(command => command.Goods is not null, () =>
        {
            RuleFor(command => command.Goods!.NameZh).IsText(200);
            RuleFor(command => command.Goods!.NameEn).IsTextOrEmpty(200);
            RuleFor(command => command.Goods!.Unit).IsText(20);
        });
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(AssembleKits.On));
        RuleFor(command => command.Evidence).IsTextOrEmpty(200);
        RuleFor(command => command.Reason).IsTextOrEmpty(1_000);
    }
}

internal sealed class AssembleKitsHandler(BooksContext books, Recording recording, CommandScope scope, IRequestHandler<ConvertAssets, Result<Recorded>> conversions)
    : IRequestHandler<AssembleKits, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(AssembleKits request, CancellationToken cancellationToken)
    {
        DateOnly on = request.On ?? scope.Today;
        foreach (KitComponent part in request.Parts)
        {
            Result<GoodsLotEntity> lot = await books.LotAsync(new LotKey(request.FundId, part.Asset, part.Lot), cancellationToken);
            if (lot.IsRefused) return lot.Refusal;
            // A kit is no fresher than its oldest component, else what expires inside it would still be proposed.
            if (lot.Value.ExpiresOn is { } last && (last < on || request.Goods.ExpiresOn is null || request.Goods.ExpiresOn > last)) return new GoodsExpired(lot.Value.Id, last);
        }
        Result<Recorded> converted = await conversions.Handle(new ConvertAssets
        {
            Kind = "assembly",
            Inputs = [.. request.Parts.Select(part => new ConversionInput(new LineChoice(request.FundId, request.Designation, part.Asset, part.Lot), checked(part.UnitsPerKit * request.Kits)))],
            To = new LineChoice(request.FundId, request.Designation, request.Asset, request.Lot),
            ToUnits = request.Kits,
            Goods = request.Goods,
            WarehouseId = request.WarehouseId,
            On = on,
            Reason = request.Reason,
        }, cancellationToken);
        if (converted.IsRefused) return converted.Refusal;
        GoodsMakingEntity making = recording.AddPublic(new GoodsMakingEntity
        {
            Id = converted.Value.Id,
            Kind = "assembly",
            FundId = request.FundId,
            LotId = GoodsLots.IdOf(request.FundId, request.Asset, request.Lot),
            Units = request.Kits,
            Evidence = request.Evidence,
            On = on,
        }, RecordSet.NameOf<GoodsMaking>());
        foreach (KitComponent part in request.Parts)
        {
            making.Parts.Add(new KitPartEntity
            {
                GoodsMakingNumber = making.Number, GoodsMakingId = making.Id, Ordinal = making.Parts.Count, LotId = GoodsLots.IdOf(request.FundId, part.Asset, part.Lot), UnitsPerKit = part.UnitsPerKit,
            });
        }
        return converted;
    }
}
