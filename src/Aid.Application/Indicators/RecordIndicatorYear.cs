using Aid.Application.Books;
using Aid.Application.Corrections;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Indicators;

/// <summary>Records what an indicator's year was planned to be, or what it was. A figure that was recorded before changes only with a reason, which is published as a correction.</summary>
/// <returns>Refusals: <c>indicator.unknown</c>, <c>indicator.year-outside-plan</c>, <c>indicator.reason-missing</c>.</returns>
public sealed record RecordIndicatorYear : Command<Recorded>
{
    /// <summary>The indicator.</summary>
    public required string IndicatorId { get; init; }

    /// <summary>Calendar year, from the base year to the target year.</summary>
    public required int Year { get; init; }

    /// <summary>Planned value in thousandths of the unit; null leaves it as it is.</summary>
    public long? PlannedMilli { get; init; }

    /// <summary>Actual value in thousandths of the unit; null leaves it as it is.</summary>
    public long? ActualMilli { get; init; }

    /// <summary>A remark in Chinese; empty leaves it as it is.</summary>
    public string Note { get; init; } = "";

    /// <summary>Why a figure changes; public. Empty for a first figure.</summary>
    public string Reason { get; init; } = "";
}

internal sealed class RecordIndicatorYearRules : AbstractValidator<RecordIndicatorYear>
{
    public RecordIndicatorYearRules()
    {
        RuleFor(command => command.IndicatorId).IsCode();
        RuleFor(command => command.PlannedMilli ?? 0).IsQuantityOrZero().OverridePropertyName(nameof(RecordIndicatorYear.PlannedMilli));
        RuleFor(command => command.ActualMilli ?? 0).IsQuantityOrZero().OverridePropertyName(nameof(RecordIndicatorYear.ActualMilli));
        RuleFor(command => command.ActualMilli).Must((command, actual) => actual is not null || command.PlannedMilli is not null).WithMessage("a plan or an actual / 计划数或完成数至少一个");
        RuleFor(command => command.Note).IsTextOrEmpty(400);
        RuleFor(command => command.Reason).IsTextOrEmpty(1_000);
    }
}

internal sealed class RecordIndicatorYearHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<RecordIndicatorYear, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(RecordIndicatorYear request, CancellationToken cancellationToken)
    {
        IndicatorEntity? indicator = await books.Set<IndicatorEntity>().FirstOrDefaultAsync(row => row.Id == request.IndicatorId, cancellationToken);
        if (indicator is null) return new IndicatorUnknown(request.IndicatorId);
        if (request.Year < indicator.BaseYear || request.Year > indicator.TargetYear) return new YearOutsidePlan(indicator.Id, request.Year);
        string id = $"{indicator.Id}.{request.Year}";
        IndicatorYearEntity? before = await books.Set<IndicatorYearEntity>().Where(row => row.Id == id).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);

        (string Field, long? Old, long? New)[] figures = [(nameof(IndicatorYear.PlannedMilli), before?.PlannedMilli, request.PlannedMilli), (nameof(IndicatorYear.ActualMilli), before?.ActualMilli, request.ActualMilli)];
        List<(string Field, long? Old, long? New)> changed = [.. figures.Where(figure => figure is { Old: not null, New: not null } && figure.Old != figure.New)];
        if (changed.Count > 0 && request.Reason.Length == 0) return new IndicatorReasonMissing(indicator.Id, request.Year);

        IndicatorYearEntity version = new()
        {
            Id = id,
            OrganisationId = indicator.OrganisationId,
            IndicatorId = indicator.Id,
            Year = request.Year,
            PlannedMilli = request.PlannedMilli ?? before?.PlannedMilli,
            ActualMilli = request.ActualMilli ?? before?.ActualMilli,
            Note = request.Note.Length > 0 ? request.Note : before?.Note ?? "",
        };
        IndicatorYearEntity year = before is null ? recording.AddPublic(version, RecordSet.NameOf<IndicatorYear>()) : recording.AddVersion(before, version, RecordSet.NameOf<IndicatorYear>());
        foreach ((string field, long? old, long? now) in changed)
            recording.Correct(new(RecordSet.NameOf<IndicatorYear>(), id, field), old.ToString()!, now.ToString()!, request.Reason, scope.Today);
        return new Recorded(year.Id);
    }
}
