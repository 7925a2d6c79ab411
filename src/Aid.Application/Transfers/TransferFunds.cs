using Aid.Application.Books;
using Aid.Application.Funds;
using Aid.Application.Goods;
using Aid.Application.Pipeline;
using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Transfers;

/// <summary>Moves money or goods from one line to another, one to one: between purposes, funds or organisations (调拨).</summary>
/// <returns>Refusals: <c>fund.unknown</c>, <c>fund.designation-unknown</c>, <c>asset.unknown</c>, <c>fund.insufficient</c>, <c>line.other-asset</c>, <c>goods.lot-unknown</c>,
/// <c>fund.source-differs</c>, <c>project.closed</c>.</returns>
public sealed record TransferFunds : Command<Recorded>
{
    /// <summary>The line drawn on.</summary>
    public required LineChoice From { get; init; }

    /// <summary>The line that receives; the same asset and lot.</summary>
    public required LineChoice To { get; init; }

    /// <summary>Units moved.</summary>
    public required long Units { get; init; }

    /// <summary>Day; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Why: public.</summary>
    public required string Reason { get; init; }
}

internal sealed class TransferFundsRules : AbstractValidator<TransferFunds>
{
    public TransferFundsRules()
    {
        RuleFor(command => command.From).NotNull().WithMessage("a line / 去向");
        RuleFor(command => command.To).NotNull().NotEqual(command => command.From).WithMessage("another line / 另一条用途线");
        RuleFor(command => command.Units).IsQuantity();
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(TransferFunds.On));
        RuleFor(command => command.Reason).IsText(1_000);
    }
}

internal sealed class TransferFundsHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<TransferFunds, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(TransferFunds request, CancellationToken cancellationToken)
    {
        Result<LineKey> from = await books.LineAsync(request.From, cancellationToken);
        if (from.IsRefused) return from.Refusal;
        Result<LineKey> to = await books.LineAsync(request.To, cancellationToken);
        if (to.IsRefused) return to.Refusal;
        if (from.Value.Lot is not null)
        {
            Refusal? lots = await MoveLotAsync(from.Value, to.Value, cancellationToken);
            if (lots is not null) return lots;
        }

        TransferEntity transfer = recording.AddPublic(new TransferEntity
        {
            Kind = "transfer",
            FromFundId = from.Value.Fund,
            ToFundId = to.Value.Fund,
            FromLine = from.Value.ToString(),
            ToLine = to.Value.ToString(),
            Asset = from.Value.Asset,
            Units = request.Units,
            On = request.On ?? scope.Today,
            Reason = request.Reason,
        }, DisclosureKinds.Transfers, "t");
        transfer.OutflowId = transfer.Id;
        Result<RecordedEvent> recorded = recording.Apply(new Transferred(transfer.Id, from.Value, request.Units, to.Value), new EntryDraft(transfer.On, "transfer", transfer.Id));
        return recorded.IsRefused ? recorded.Refusal : new Recorded(transfer.Id, recorded.Value.Entry?.Id);
    }

    private async Task<Refusal?> MoveLotAsync(LineKey from, LineKey to, CancellationToken cancellationToken)
    {
        string id = GoodsLots.IdOf(from.Fund, from.Asset, from.Lot!);
        GoodsLotEntity? lot = await books.GoodsLots.FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (lot is null) return new LotUnknown(id);
        recording.Disclose(DisclosureKinds.Goods, lot.Number);
        if (from.Fund == to.Fund || to.Lot != from.Lot || to.Asset != from.Asset) return null;
        LotDetailEntity? detail = await books.LotDetails.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
        Result<GoodsLotEntity> there = await GoodsLots.EnsureAsync(books, recording, new GoodsLotEntity
        {
            FundId = to.Fund, Asset = lot.Asset, Lot = lot.Lot, NameZh = lot.NameZh, NameEn = lot.NameEn, Unit = lot.Unit, ExpiresOn = lot.ExpiresOn,
        }, new LotDetailEntity { BatchNumber = detail?.BatchNumber ?? "", Storage = detail?.Storage ?? "" }, cancellationToken);
        return there.Refusal;
    }
}
