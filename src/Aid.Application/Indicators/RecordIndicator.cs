using Aid.Application.Books;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Indicators;

/// <summary>
/// Records an indicator (指标) of a plan exactly as the plan published it. What the plan's own text says elsewhere is recorded beside it, and what the figures really grow by is computed
/// when it is shown: neither replaces what was published.
/// </summary>
/// <returns>Refusals: <c>organisation.unknown</c>, <c>indicator.code-taken</c>.</returns>
public sealed record RecordIndicator : Command<Recorded>
{
    /// <summary>Code, the record's id.</summary>
    public required string Code { get; init; }

    /// <summary>The organisation whose plan it is.</summary>
    public required string OrganisationId { get; init; }

    /// <summary>Title of the table in the plan.</summary>
    public required string TableZh { get; init; }

    /// <summary>Row of the table, from 1.</summary>
    public required int Row { get; init; }

    /// <summary>Chinese name, as published.</summary>
    public required string NameZh { get; init; }

    /// <summary>English name; empty where there is none.</summary>
    public string NameEn { get; init; } = "";

    /// <summary>Unit as published.</summary>
    public required string Unit { get; init; }

    /// <summary><c>yearly</c> or <c>cumulative</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Base year.</summary>
    public required int BaseYear { get; init; }

    /// <summary>Value of the base year in thousandths of the unit.</summary>
    public required long BaseMilli { get; init; }

    /// <summary>Target year, 1 to 100 years after the base year.</summary>
    public required int TargetYear { get; init; }

    /// <summary>Target in thousandths of the unit.</summary>
    public required long TargetMilli { get; init; }

    /// <summary>Yearly growth as published, in hundredths of a percent; null where none was.</summary>
    public long? PublishedGrowth { get; init; }

    /// <summary>Other places that state the target differently; at most 20.</summary>
    public IReadOnlyList<StatedElsewhere> Statements { get; init; } = [];
}

/// <summary>Another place that states an indicator's target.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Quote">What it says, word for word.</param>
/// <param name="ValueMilli">The target that it states, in thousandths of the unit.</param>
public sealed record StatedElsewhere(string Place, string Quote, long ValueMilli);

internal sealed class RecordIndicatorRules : AbstractValidator<RecordIndicator>
{
    public RecordIndicatorRules()
    {
        RuleFor(command => command.Code).IsCode();
        RuleFor(command => command.OrganisationId).IsCode();
        RuleFor(command => command.TableZh).IsText(200);
        RuleFor(command => command.Row).InclusiveBetween(1, 10_000);
        RuleFor(command => command.NameZh).IsText(200);
        RuleFor(command => command.NameEn).IsTextOrEmpty(200);
        RuleFor(command => command.Unit).IsText(40);
        RuleFor(command => command.Kind).IsOneOf("yearly", "cumulative");
        RuleFor(command => command.BaseYear).InclusiveBetween(1900, 2200);
        RuleFor(command => command.TargetYear).Must((command, year) => year > command.BaseYear && year <= command.BaseYear + 100).WithMessage("1 to 100 years after the base year / 基年之后 1 至 100 年");
        RuleFor(command => command.BaseMilli).IsQuantityOrZero();
        RuleFor(command => command.TargetMilli).IsQuantityOrZero();
        RuleFor(command => command.PublishedGrowth).Must(rate => rate is null or (>= -10_000 and <= 100_000_000)).WithMessage("hundredths of a percent / 以万分之一为单位");
        RuleFor(command => command.Statements).Must(list => list.Count <= 20).WithMessage("at most 20 / 至多 20 处");
        RuleForEach(command => command.Statements).ChildRules(statement =>
        {
            statement.RuleFor(one => one.Place).IsText(200);
            statement.RuleFor(one => one.Quote).IsText(400);
            statement.RuleFor(one => one.ValueMilli).IsQuantityOrZero();
        });
    }
}

internal sealed class RecordIndicatorHandler(BooksContext books, Recording recording) : IRequestHandler<RecordIndicator, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(RecordIndicator request, CancellationToken cancellationToken)
    {
        if (!await books.Organisations.AnyAsync(row => row.Id == request.OrganisationId, cancellationToken)) return new OrganisationUnknown(request.OrganisationId);
        if (await books.Set<IndicatorEntity>().AnyAsync(row => row.Id == request.Code, cancellationToken)) return new IndicatorTaken(request.Code);
        IndicatorEntity indicator = recording.AddPublic(new IndicatorEntity
        {
            Id = request.Code,
            OrganisationId = request.OrganisationId,
            TableZh = request.TableZh,
            Row = request.Row,
            NameZh = request.NameZh,
            NameEn = request.NameEn,
            Unit = request.Unit,
            Kind = request.Kind,
            BaseYear = request.BaseYear,
            BaseMilli = request.BaseMilli,
            TargetYear = request.TargetYear,
            TargetMilli = request.TargetMilli,
            PublishedGrowth = request.PublishedGrowth,
        }, RecordSet.NameOf<Indicator>());
        indicator.Statements = [.. request.Statements.Select((one, ordinal) => new IndicatorStatementEntity
        {
            IndicatorNumber = indicator.Number, Ordinal = ordinal, Place = one.Place, Quote = one.Quote, ValueMilli = one.ValueMilli,
        })];
        return new Recorded(indicator.Id);
    }
}
