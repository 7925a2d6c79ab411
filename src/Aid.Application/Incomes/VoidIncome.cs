using Aid.Application.Books;
using Aid.Application.Corrections;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Incomes;

/// <summary>Takes income out of the books that was recorded by mistake (作废). Another person than who recorded it must do so; the correction is public.</summary>
/// <returns>Refusals: <c>income.unknown</c>, <c>income.ended</c>, <c>correction.own-approval</c>, <c>fund.insufficient</c> (it is spent), <c>year.closed</c>.</returns>
public sealed record VoidIncome : Command<Recorded>
{
    /// <summary>The income.</summary>
    public required string IncomeId { get; init; }

    /// <summary>Day; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Why: public.</summary>
    public required string Reason { get; init; }
}

internal sealed class VoidIncomeRules : AbstractValidator<VoidIncome>
{
    public VoidIncomeRules()
    {
        RuleFor(command => command.IncomeId).IsCode();
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(VoidIncome.On));
        RuleFor(command => command.Reason).IsText(1_000);
    }
}

internal sealed class VoidIncomeHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<VoidIncome, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(VoidIncome request, CancellationToken cancellationToken)
    {
        Result<IncomeEntity> found = await books.StandingIncomeAsync(request.IncomeId, cancellationToken);
        if (found.IsRefused) return found.Refusal;
        IncomeEntity income = found.Value;
        if (income.Maker == scope.Person.Label) return new OwnCorrection(income.Id);
        Result<Recorded> ended = IncomeBooking.End(recording, income, new IncomeEnd("void", request.On ?? scope.Today, request.Reason));
        if (ended.IsRefused) return ended.Refusal;
        recording.AddPublic(new CorrectionEntity
        {
            SubjectKind = IncomeBooking.Set,
            SubjectId = income.Id,
            Field = "Status",
            OldValue = "standing",
            NewValue = "void",
            Reason = request.Reason,
            Approver = scope.Person.Label,
            On = request.On ?? scope.Today,
        }, DisclosureKinds.Corrections, "c").Maker = income.Maker;
        return ended;
    }
}
