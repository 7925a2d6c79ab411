using Aid.Application.Books;
using Aid.Application.Funds;
using Aid.Application.Goods;
using Aid.Application.Lines;
using Aid.Application.Pipeline;
using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Entries;

/// <summary>Records what a line held when these books began (期初), giver unknown: the first inflow of its line.</summary>
/// <returns>Refusals: <c>fund.unknown</c>, <c>fund.designation-unknown</c>, <c>asset.unknown</c>, <c>opening.not-first</c>, <c>goods.malformed</c>.</returns>
public sealed record RecordOpeningBalance : Command<Recorded>
{
    /// <summary>The line.</summary>
    public required LineChoice Line { get; init; }

    /// <summary>Units held.</summary>
    public required long Units { get; init; }

    /// <summary>Day; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>For goods: what they are; null for money.</summary>
    public Allocations.GoodsMade? Goods { get; init; }
}

internal sealed class RecordOpeningBalanceRules : AbstractValidator<RecordOpeningBalance>
{
    public RecordOpeningBalanceRules()
    {
        RuleFor(command => command.Line).NotNull().WithMessage("a line / 用途线");
        RuleFor(command => command.Units).IsQuantity();
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(RecordOpeningBalance.On));
    }
}

internal sealed class RecordOpeningBalanceHandler(BooksContext books, Recording recording, CommandScope scope)
    : IRequestHandler<RecordOpeningBalance, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(RecordOpeningBalance request, CancellationToken cancellationToken)
    {
        Result<LineKey> found = await books.LineAsync(request.Line, cancellationToken);
        if (found.IsRefused) return found.Refusal;
        LineKey line = found.Value;
        if (line.Lot is not null)
        {
            Result<GoodsLotEntity> lot = await GoodsLots.EnsureAsync(books, recording, new GoodsLotEntity
            {
                FundId = line.Fund, Asset = line.Asset, Lot = line.Lot, NameZh = request.Goods?.NameZh ?? line.Asset, NameEn = request.Goods?.NameEn ?? "",
                Unit = request.Goods?.Unit ?? "件", ExpiresOn = request.Goods?.ExpiresOn,
            }, cancellationToken);
            if (lot.IsRefused) return lot.Refusal;
        }
        string id = "o" + recording.Numbers.Peek<LedgerEventEntity>();
        Result<RecordedEvent> recorded = recording.Apply(new OpeningBalance(id, line, request.Units), new EntryDraft(request.On ?? scope.Today, "opening", id));
        return recorded.IsRefused ? recorded.Refusal : new Recorded(id, recorded.Value.Entry?.Id);
    }
}
