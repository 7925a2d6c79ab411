using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Incomes;

/// <summary>Returns money of nobody known to the account that it came from (不明来款退回).</summary>
/// <returns>Refusals: <c>income.unknown</c>, <c>income.ended</c>, <c>income.not-unidentified</c>, <c>year.closed</c>.</returns>
public sealed record ReturnUnidentified : Command<Recorded>
{
    /// <summary>The unidentified money.</summary>
    public required string IncomeId { get; init; }

    /// <summary>Day of return; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Why: public; it must not name the payer.</summary>
    public required string Reason { get; init; }
}

internal sealed class ReturnUnidentifiedRules : AbstractValidator<ReturnUnidentified>
{
    public ReturnUnidentifiedRules()
    {
        RuleFor(command => command.IncomeId).IsCode();
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(ReturnUnidentified.On));
        RuleFor(command => command.Reason).IsText(1_000);
    }
}

internal sealed class ReturnUnidentifiedHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<ReturnUnidentified, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(ReturnUnidentified request, CancellationToken cancellationToken)
    {
        Result<IncomeEntity> found = await books.UnidentifiedAsync(request.IncomeId, cancellationToken);
        return found.IsRefused ? found.Refusal : IncomeBooking.End(recording, found.Value, new IncomeEnd("returned", request.On ?? scope.Today, request.Reason));
    }
}
