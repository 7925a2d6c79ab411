using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Indicators;

/// <summary>Records the evaluation of an indicator: mid-term (中期评估) or final (期末评估), with the target as revised where it was.</summary>
/// <returns>Refusals: <c>indicator.unknown</c>, <c>indicator.year-outside-plan</c>.</returns>
public sealed record EvaluateIndicator : Command<Recorded>
{
    /// <summary>The indicator.</summary>
    public required string IndicatorId { get; init; }

    /// <summary><c>mid-term</c> or <c>final</c>.</summary>
    public string Stage { get; init; } = "mid-term";

    /// <summary>Day of the evaluation.</summary>
    public required DateOnly On { get; init; }

    /// <summary><c>on-track</c>, <c>behind</c>, <c>met</c> or <c>revised</c>.</summary>
    public required string Outcome { get; init; }

    /// <summary>What was found, in Chinese.</summary>
    public required string TextZh { get; init; }

    /// <summary>The same in English; empty where there is none.</summary>
    public string TextEn { get; init; } = "";

    /// <summary>The target as revised, in thousandths of the unit; required where the outcome is <c>revised</c>, null otherwise.</summary>
    public long? RevisedTargetMilli { get; init; }
}

internal sealed class EvaluateIndicatorRules : AbstractValidator<EvaluateIndicator>
{
    public EvaluateIndicatorRules()
    {
        RuleFor(command => command.IndicatorId).IsCode();
        RuleFor(command => command.Stage).IsOneOf("mid-term", "final");
        RuleFor(command => command.On).IsDay();
        RuleFor(command => command.Outcome).IsOneOf("on-track", "behind", "met", "revised");
        RuleFor(command => command.TextZh).IsText(2_000);
        RuleFor(command => command.TextEn).IsTextOrEmpty(2_000);
        RuleFor(command => command.RevisedTargetMilli).Must((command, target) => target is not null == (command.Outcome == "revised")).WithMessage("with the outcome revised, and only then / 仅在结论为调整时填写");
        RuleFor(command => command.RevisedTargetMilli ?? 0).IsQuantityOrZero().OverridePropertyName(nameof(EvaluateIndicator.RevisedTargetMilli));
    }
}

internal sealed class EvaluateIndicatorHandler(BooksContext books, Recording recording) : IRequestHandler<EvaluateIndicator, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(EvaluateIndicator request, CancellationToken cancellationToken)
    {
        IndicatorEntity? indicator = await books.Set<IndicatorEntity>().FirstOrDefaultAsync(row => row.Id == request.IndicatorId, cancellationToken);
        if (indicator is null) return new IndicatorUnknown(request.IndicatorId);
        if (request.On.Year < indicator.BaseYear) return new YearOutsidePlan(indicator.Id, request.On.Year);
        IndicatorEvaluationEntity evaluation = recording.AddPublic(new IndicatorEvaluationEntity
        {
            OrganisationId = indicator.OrganisationId,
            IndicatorId = indicator.Id,
            Stage = request.Stage,
            On = request.On,
            Outcome = request.Outcome,
            TextZh = request.TextZh,
            TextEn = request.TextEn,
            RevisedTargetMilli = request.RevisedTargetMilli,
        }, RecordSet.NameOf<IndicatorEvaluation>(), "ie");
        return new Recorded(evaluation.Id);
    }
}
