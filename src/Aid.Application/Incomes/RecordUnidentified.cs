using Aid.Application.Books;
using Aid.Application.Funds;
using Aid.Application.Pipeline;
using Aid.Disclosure.Sources;
using Aid.Ledger.Lines;
using Aid.Ledger.Money;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Incomes;

/// <summary>Records money of nobody known (不明来款). It waits in a fund of that class until it is identified as a gift or returned; nothing is spent from it.</summary>
/// <returns>Refusals: <c>fund.unknown</c>, <c>fund.source-differs</c>, <c>year.closed</c>.</returns>
public sealed record RecordUnidentified : Command<Recorded>
{
    /// <summary>The organisation's fund of the class <c>unidentified</c>.</summary>
    public required string FundId { get; init; }

    /// <summary>ISO 4217 code.</summary>
    public string Asset { get; init; } = "CNY";

    /// <summary>Units received.</summary>
    public required long Units { get; init; }

    /// <summary>Day received, Asia/Shanghai; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>What the bank says of the payer: private, it may name a person.</summary>
    public string PayerNote { get; init; } = "";

    /// <summary>Reference of the bank's advice on file.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>The channel that took it; <c>bank</c> is the account itself.</summary>
    public string Channel { get; init; } = "bank";
}

internal sealed class RecordUnidentifiedRules : AbstractValidator<RecordUnidentified>
{
    public RecordUnidentifiedRules()
    {
        RuleFor(command => command.FundId).IsCode();
        RuleFor(command => command.Asset).Must(Iso4217.Exponents.ContainsKey).WithMessage("an ISO 4217 code / ISO 4217 货币代码");
        RuleFor(command => command.Units).IsQuantity();
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(RecordUnidentified.On));
        RuleFor(command => command.PayerNote).IsTextOrEmpty(1_000);
        RuleFor(command => command.Evidence).IsTextOrEmpty(200);
        RuleFor(command => command.Channel).IsCode();
        RuleFor(command => command.Channel).NotEqual("goods").WithMessage("money / 资金渠道");
    }
}

internal sealed class RecordUnidentifiedHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<RecordUnidentified, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(RecordUnidentified request, CancellationToken cancellationToken)
    {
        if (await books.FundAsync(request.FundId, cancellationToken) is not { } fund) return new FundUnknown(request.FundId);
        if (fund.SourceClass != SourceClass.Unidentified) return new FundSourceDiffers(fund.Id, fund.SourceClass, SourceClass.Unidentified);
        return IncomeBooking.Record(recording, new IncomeEntity
        {
            OrganisationId = fund.OrganisationId,
            FundId = fund.Id,
            SourceClass = SourceClass.Unidentified,
            PayerNote = request.PayerNote,
            Line = new LineKey(fund.Id, "", request.Asset).ToString(),
            Asset = request.Asset,
            Units = request.Units,
            On = request.On ?? scope.Today,
            PurposeZh = "不明来款，待认领",
            PurposeEn = "Unidentified money, awaiting its giver",
            Evidence = request.Evidence,
            Channel = request.Channel,
        });
    }
}
