using Aid.Application.Books;
using Aid.Application.Donations;
using Aid.Application.Funds;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Incomes;

/// <summary>
/// Identifies money of nobody known as a gift (不明来款认领). The money leaves the fund where it waited as if it had never come there, and stands as the gift in the gift's own fund, with a span of its
/// own and a receipt: it is received once, whatever is summed.
/// </summary>
/// <returns>Refusals: <c>income.unknown</c>, <c>income.ended</c>, <c>income.not-unidentified</c>, <c>income.amount-differs</c>, and those of <see cref="RecordDonation"/>.</returns>
public sealed record IdentifyMoney : Command<Recorded>
{
    /// <summary>The unidentified money.</summary>
    public required string IncomeId { get; init; }

    /// <summary>The gift, with its giver and designated parts; its units are all of the money, its channel that by which the money came.</summary>
    public required RecordDonation Gift { get; init; }

    /// <summary>How it was identified: public; it must not name the giver.</summary>
    public required string Reason { get; init; }

    /// <summary>Day of identification; null for today.</summary>
    public DateOnly? On { get; init; }
}

internal sealed class IdentifyMoneyRules : AbstractValidator<IdentifyMoney>
{
    public IdentifyMoneyRules()
    {
        RuleFor(command => command.IncomeId).IsCode();
        RuleFor(command => command.Gift).NotNull().WithMessage("a gift / 捐赠");
        When(command => command.Gift is not null, () =>
        {
            RuleFor(command => command.Gift).SetValidator(new RecordDonationRules());
            RuleFor(command => command.Gift.Goods).Null().WithMessage("money / 资金").OverridePropertyName("Gift.Goods");
            RuleFor(command => command.Gift.FeeUnits).Equal(0).WithMessage("no fee / 无手续费").OverridePropertyName("Gift.FeeUnits");
        });
        RuleFor(command => command.Reason).IsText(1_000);
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(IdentifyMoney.On));
    }
}

internal sealed class IdentifyMoneyHandler(BooksContext books, Recording recording, CommandScope scope, IRequestHandler<RecordDonation, Result<Recorded>> gifts)
    : IRequestHandler<IdentifyMoney, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(IdentifyMoney request, CancellationToken cancellationToken)
    {
        Result<IncomeEntity> found = await books.UnidentifiedAsync(request.IncomeId, cancellationToken);
        if (found.IsRefused) return found.Refusal;
        IncomeEntity income = found.Value;
        long given = request.Gift.Parts.Sum(part => part.Units);
        if (request.Gift.Asset != income.Asset || given != income.Units) return new IncomeAmountDiffers(income.Id, income.Units, request.Gift.Asset == income.Asset ? given : 0);

        DateOnly on = request.On ?? scope.Today;
        Result<Recorded> gift = await gifts.Handle(request.Gift with { Channel = income.Channel, ReceivedOn = request.Gift.ReceivedOn ?? on }, cancellationToken);
        if (gift.IsRefused) return gift.Refusal;
        Result<Recorded> ended = IncomeBooking.End(recording, income, new IncomeEnd("identified", on, request.Reason, gift.Value.Id));
        return ended.IsRefused ? ended.Refusal : gift.Value;
    }
}
