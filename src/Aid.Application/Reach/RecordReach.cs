using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Application.Projects;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Reach;

/// <summary>
/// Records how many people a project reached (受益人数), by period and place. What was recorded stays private; what may be published is put into groups of at least five at once, the rest waits for more people.
/// </summary>
/// <returns>Refusals: <c>project.unknown</c>, <c>reach.counted-on-payments</c>, <c>reach.below-zero</c>.</returns>
public sealed record RecordReach : Command<ReachRecorded>
{
    /// <summary>The project.</summary>
    public required string ProjectId { get; init; }

    /// <summary>The cells; one for each period and place. Numbers may be negative only to correct earlier ones.</summary>
    public required IReadOnlyList<ReachRow> Rows { get; init; }

    /// <summary>Why earlier numbers are corrected; needed where a number is negative. Private.</summary>
    public string Reason { get; init; } = "";
}

/// <summary>People reached in one period and place.</summary>
public sealed record ReachRow
{
    /// <summary>Month, year or span of years: <c>2024-03</c>, <c>2024</c>, <c>2016/2020</c>.</summary>
    public required string Period { get; init; }

    /// <summary>Division code of the county (city, province), 6 to 12 digits.</summary>
    public required string DivisionCode { get; init; }

    /// <summary>Name of the place.</summary>
    public required string PlaceZh { get; init; }

    /// <summary>People reached for the first time (人); null where not counted.</summary>
    public long? Persons { get; init; }

    /// <summary>Times that people were helped (人次); null where not counted.</summary>
    public long? PersonTimes { get; init; }

    /// <summary>Households (户); null where not counted.</summary>
    public long? Households { get; init; }

    /// <summary>Parcels (份); null where not counted.</summary>
    public long? Parcels { get; init; }

    /// <summary>Vouchers issued (张); null where not counted.</summary>
    public long? VouchersIssued { get; init; }

    /// <summary>Vouchers redeemed (张); null where not counted.</summary>
    public long? VouchersRedeemed { get; init; }

    /// <summary>Value in fen of what they received; null where not known.</summary>
    public long? Units { get; init; }

    internal IEnumerable<long?> Counts => [Persons, PersonTimes, Households, Parcels, VouchersIssued, VouchersRedeemed];
}

/// <summary>What became of recorded counts.</summary>
/// <param name="Recorded">Cells recorded.</param>
/// <param name="Waiting">Cells of the project that wait until more people are counted; nothing of them is public.</param>
public sealed record ReachRecorded(int Recorded, int Waiting);

internal sealed class RecordReachRules : AbstractValidator<RecordReach>
{
    private const int MaxRows = 5_000;
    private const long MaxCount = 10_000_000_000;

    public RecordReachRules()
    {
        RuleFor(command => command.ProjectId).IsCode();
        RuleFor(command => command.Reason).IsTextOrEmpty(1_000);
        RuleFor(command => command.Reason).NotEmpty().When(command => command.Rows.Any(row => row.Counts.Append(row.Units).Any(count => count < 0)))
            .WithMessage("why earlier numbers are corrected / 更正原因");
        RuleFor(command => command.Rows).Must(rows => rows.Count is > 0 and <= MaxRows && rows.Select(row => (row.Period, row.DivisionCode)).Distinct().Count() == rows.Count)
            .WithMessage($"1 to {MaxRows} rows, each period and place once / 1 至 {MaxRows} 行，期间与地区不重复");
        RuleForEach(command => command.Rows).ChildRules(row =>
        {
            row.RuleFor(one => one.Period).Must(Places.IsPeriod).WithMessage(Places.ExpectedPeriod);
            row.RuleFor(one => one.DivisionCode).Must(Places.IsDivisionCode).WithMessage(Places.Expected);
            row.RuleFor(one => one.PlaceZh).IsText(60);
            row.RuleFor(one => one.Counts).Must(counts => counts.Any(count => count is not null) && counts.All(count => count is null or (>= -MaxCount and <= MaxCount)))
                .WithMessage("at least one number / 至少一个数").OverridePropertyName(nameof(ReachRow.Persons));
            row.RuleFor(one => one.PersonTimes).Must((one, times) => times is null || one.Persons is null || times >= one.Persons).WithMessage("not fewer than the people / 人次不少于人数");
        });
    }
}

internal sealed class RecordReachHandler(BooksContext books, Recording recording) : IRequestHandler<RecordReach, Result<ReachRecorded>>
{
    public async Task<Result<ReachRecorded>> Handle(RecordReach request, CancellationToken cancellationToken)
    {
        if (!await books.Projects.AnyAsync(row => row.Id == request.ProjectId, cancellationToken)) return new ProjectUnknown(request.ProjectId);
        if (await ReachDesk.IsCountedOnPaymentsAsync(books, request.ProjectId, cancellationToken)) return new CountedOnPayments(request.ProjectId);
        foreach (ReachRow row in request.Rows.Where(row => row.Counts.Any(count => count < 0)))
        {
            if (await IsBelowZeroAsync(request.ProjectId, row, cancellationToken)) return new ReachBelowZero(row.Period, row.PlaceZh);
        }

        List<ReachCountEntity> added = [.. request.Rows.Select(row => ReachDesk.Add(recording, new ReachCountEntity
        {
            ProjectId = request.ProjectId,
            Period = row.Period,
            DivisionCode = row.DivisionCode,
            PlaceZh = row.PlaceZh,
            Persons = row.Persons,
            PersonTimes = row.PersonTimes,
            Households = row.Households,
            Parcels = row.Parcels,
            VouchersIssued = row.VouchersIssued,
            VouchersRedeemed = row.VouchersRedeemed,
            Units = row.Units,
            Reason = request.Reason,
        }))];
        await ReachDesk.GroupAsync(books, recording, added, cancellationToken);
        await books.SaveChangesAsync(cancellationToken);
        List<ReachCountEntity> waiting = await ReachDesk.WaitingAsync(books, request.ProjectId, "", cancellationToken);
        return new ReachRecorded(added.Count, waiting.Select(row => (row.Period, row.DivisionCode)).Distinct().Count());
    }

    private async Task<bool> IsBelowZeroAsync(string project, ReachRow row, CancellationToken cancellationToken)
    {
        List<ReachCountEntity> known = await books.Set<ReachCountEntity>().AsNoTracking()
            .Where(count => count.ProjectId == project && count.Stage == "" && count.Period == row.Period && count.DivisionCode == row.DivisionCode).ToListAsync(cancellationToken);
        return Below(row.Persons, count => count.Persons) || Below(row.PersonTimes, count => count.PersonTimes) || Below(row.Households, count => count.Households)
            || Below(row.Parcels, count => count.Parcels) || Below(row.VouchersIssued, count => count.VouchersIssued) || Below(row.VouchersRedeemed, count => count.VouchersRedeemed);

        bool Below(long? change, Func<ReachCountEntity, long?> of) => change < 0 && known.Sum(count => of(count) ?? 0) + change < 0;
    }
}
