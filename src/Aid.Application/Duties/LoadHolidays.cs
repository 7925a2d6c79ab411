using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Disclosure.Duties;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Duties;

/// <summary>Loads the holidays and working weekends of a year as the State Council's notice has them (节假日安排). The year loaded again is a newer version and holds from then on.</summary>
/// <returns>Refusals: <c>calendar.day-wrong</c>.</returns>
public sealed record LoadHolidays : Command<Recorded>
{
    /// <summary>Calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>Days off, weekends within a holiday included or not.</summary>
    public required IReadOnlyList<DateOnly> Holidays { get; init; }

    /// <summary>Weekend days that are worked (调休上班).</summary>
    public IReadOnlyList<DateOnly> WorkingWeekends { get; init; } = [];
}

internal sealed class LoadHolidaysRules : AbstractValidator<LoadHolidays>
{
    public LoadHolidaysRules()
    {
        RuleFor(command => command.Year).InclusiveBetween(1999, 2200);
        RuleFor(command => command.Source).NotEmpty().WithMessage("the notice that it comes from / 所依据的通知");
        RuleFor(command => command.Holidays).Must(days => days.Count is >= 1 and <= 100).WithMessage("1 to 100 / 1 至 100 天");
        RuleFor(command => command.WorkingWeekends).Must(days => days.Count <= 50).WithMessage("at most 50 / 至多 50 天");
    }
}

internal sealed class LoadHolidaysHandler(BooksContext books, Recording recording) : IRequestHandler<LoadHolidays, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(LoadHolidays request, CancellationToken cancellationToken)
    {
        List<(DateOnly On, bool IsWorking)> days = [.. request.Holidays.Select(day => (day, false)).Concat(request.WorkingWeekends.Select(day => (day, true))).OrderBy(day => day.Item1)];
        for (int at = 0; at < days.Count; at++)
        {
            (DateOnly on, bool isWorking) = days[at];
            bool isWeekday = on.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
            if (on.Year != request.Year || (at > 0 && days[at - 1].On == on) || (isWorking && isWeekday)) return new CalendarDayWrong(on);
        }

        string id = request.Year.ToString();
        HolidayYearEntity? before = await books.Set<HolidayYearEntity>().Where(row => row.Id == id).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        HolidayYearEntity year = new() { Id = id, Year = request.Year, Source = request.Source };
        if (before is null) recording.AddPublic(year, RecordSet.NameOf<HolidayYear>());
        else recording.AddVersion(before, year, RecordSet.NameOf<HolidayYear>());
        year.Days = [.. days.Select((day, ordinal) => new HolidayDayEntity { HolidayYearNumber = year.Number, Ordinal = ordinal, On = day.On, IsWorking = day.IsWorking })];
        return new Recorded(id);
    }
}

/// <summary>The loaded calendar.</summary>
internal static class Calendars
{
    /// <summary>All loaded years, the newest version of each.</summary>
    public static async Task<WorkingCalendar> CalendarAsync(this BooksContext books, CancellationToken cancellationToken)
    {
        List<HolidayYearEntity> years = await books.Set<HolidayYearEntity>().AsNoTracking().Include(row => row.Days).OrderBy(row => row.Number).ToListAsync(cancellationToken);
        return new WorkingCalendar(years.GroupBy(row => row.Year).Select(versions => new HolidayYear
        {
            Year = versions.Key, Days = [.. versions.Last().Days.Select(day => new HolidayDay { On = day.On, IsWorking = day.IsWorking })],
        }));
    }
}
