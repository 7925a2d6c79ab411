using Aid.Application.Books;
using Aid.Application.Funds;
using Aid.Application.Lines;
using Aid.Application.Pipeline;
using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Transfers;

/// <summary>Settles owed units (receivable:shortfall): by a transfer from a fund, or from their own line once it holds enough.</summary>
/// <returns>Refusals: <c>shortfall.unknown</c>, <c>owed.unknown</c>, <c>fund.unknown</c>, <c>fund.insufficient</c>, <c>refund.reverse-transfers-first</c>, <c>fund.source-differs</c>.</returns>
public sealed record SettleShortfall : Command<Recorded>
{
    /// <summary>The owed inflow, such as <c>owed1</c>.</summary>
    public required string OwedId { get; init; }

    /// <summary>The fund that pays; null to re-cover from the owed units' own line.</summary>
    public string? FundId { get; init; }

    /// <summary>Day; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Why: public.</summary>
    public required string Reason { get; init; }
}

internal sealed class SettleShortfallRules : AbstractValidator<SettleShortfall>
{
    public SettleShortfallRules()
    {
        RuleFor(command => command.OwedId).IsCode();
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(SettleShortfall.On));
        RuleFor(command => command.Reason).IsText(1_000);
    }
}

internal sealed class SettleShortfallHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<SettleShortfall, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(SettleShortfall request, CancellationToken cancellationToken)
    {
        InflowEntity? owed = await books.Inflows.AsNoTracking().Where(row => row.Id == request.OwedId).OrderBy(row => row.Number).LastOrDefaultAsync(cancellationToken);
        if (owed is null) return new ShortfallUnknown(request.OwedId);
        if (request.FundId is { } payer && await books.FundAsync(payer, cancellationToken) is null) return new FundUnknown(payer);
        LineKey line = LineKey.Parse(owed.Line);
        LineKey from = request.FundId is null ? line : line with { Fund = request.FundId, Designation = "" };

        TransferEntity transfer = recording.AddPublic(new TransferEntity
        {
            Kind = "settlement",
            FromFundId = from.Fund,
            ToFundId = line.Fund,
            FromLine = from.ToString(),
            ToLine = owed.Line,
            Asset = line.Asset,
            On = request.On ?? scope.Today,
            Reason = request.Reason,
        }, DisclosureKinds.Transfers, "t");
        transfer.OutflowId = transfer.Id;
        Result<RecordedEvent> recorded = recording.Apply(new Settled(transfer.Id, owed.Id, request.FundId), new EntryDraft(transfer.On, "settlement", transfer.Id));
        if (recorded.IsRefused) return recorded.Refusal;
        transfer.Units = recorded.Value.Applied.Outflows.First(outflow => outflow.Id == transfer.Id).Units;
        return new Recorded(transfer.Id, recorded.Value.Entry?.Id);
    }
}
