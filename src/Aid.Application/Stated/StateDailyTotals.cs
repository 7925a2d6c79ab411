using Aid.Application.Books;
using Aid.Application.Imports;
using Aid.Application.Intake.Evidence;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Stated;

/// <summary>
/// Takes the totals that an organisation published day by day, out of an audit of them, as stated figures. A running total that falls then holds the next release
/// until a correction is linked. Stated again, a figure is known.
/// </summary>
/// <returns>Refusals: <c>organisation.unknown</c>, <c>import.refused</c>.</returns>
public sealed record StateDailyTotals : Command<StatedTotalsRecorded>
{
    /// <summary>The organisation that published them.</summary>
    public required string OrganisationId { get; init; }

    /// <summary>Full path of the audit.</summary>
    public required string Path { get; init; }
}

/// <summary>What was recorded.</summary>
/// <param name="Recorded">Figures that are new.</param>
/// <param name="Known">Figures that were stated already.</param>
/// <param name="Unread">Cells that hold no sum of money.</param>
/// <param name="Falls">New running totals that are lower than the one before them.</param>
public sealed record StatedTotalsRecorded(int Recorded, int Known, int Unread, IReadOnlyList<FallenTotal> Falls);

/// <summary>A running total that fell.</summary>
/// <param name="StatedFigureId">The lower figure, to which a correction can be linked.</param>
/// <param name="On">Its day.</param>
/// <param name="Before">What had been stated before, in the smallest unit.</param>
/// <param name="Units">What was stated on that day.</param>
public sealed record FallenTotal(string StatedFigureId, DateOnly On, long Before, long Units);

internal sealed class StateDailyTotalsRules : AbstractValidator<StateDailyTotals>
{
    public StateDailyTotalsRules()
    {
        RuleFor(command => command.OrganisationId).IsCode();
        RuleFor(command => command.Path).Must(path => Path.IsPathFullyQualified(path ?? "")).WithMessage("a full path / 完整路径");
    }
}

internal sealed class StateDailyTotalsHandler(BooksContext books, Recording recording) : IRequestHandler<StateDailyTotals, Result<StatedTotalsRecorded>>
{
    // What the readers of the site call the series. How many gave on a day is no sum of money and is left to the audit.
    private static readonly Dictionary<string, (string Series, string Asset)> Series = new(StringComparer.Ordinal)
    {
        ["received.cumulative"] = ("cumulative-received", "CNY"),
        ["received.cumulative.usd"] = ("cumulative-received", "USD"),
        ["received.day"] = ("daily-received", "CNY"),
        ["disbursed.day"] = ("daily-used", "CNY"),
    };

    public async Task<Result<StatedTotalsRecorded>> Handle(StateDailyTotals request, CancellationToken cancellationToken)
    {
        if (!await books.Organisations.AnyAsync(row => row.Id == request.OrganisationId, cancellationToken)) return new OrganisationUnknown(request.OrganisationId);
        StatedTotalsReading reading = StatedEvidenceReader.ReadDailyTotals(request.Path);
        if (reading.Problems.Count > 0) return new ImportRefused(reading.Problems, reading.Problems.Count);

        HashSet<(string, string, DateOnly, long)> known = [.. (await books.StatedFigures.AsNoTracking().Where(row => row.OrganisationId == request.OrganisationId)
            .ToListAsync(cancellationToken)).Select(row => (row.Series, row.Asset, row.On, row.Units))];
        Dictionary<string, long> running = [];
        List<FallenTotal> falls = [];
        int recorded = 0;
        int stated = 0;
        foreach (StatedTotal total in reading.Totals.Where(total => Series.ContainsKey(total.Measure)).OrderBy(total => total.Day))
        {
            stated++;
            (string series, string asset) = Series[total.Measure];
            bool isRunning = series == "cumulative-received";
            long before = isRunning ? running.GetValueOrDefault(asset) : 0;
            if (isRunning) running[asset] = total.Value;
            if (!known.Add((series, asset, total.Day, total.Value))) continue;
            StatedFigureEntity figure = recording.AddPublic(new StatedFigureEntity
            {
                OrganisationId = request.OrganisationId, Series = series, IsCumulative = isRunning, On = total.Day, Asset = asset, Units = total.Value,
            }, DisclosureKinds.StatedFigures, "s");
            recorded++;
            if (total.Value < before) falls.Add(new FallenTotal(figure.Id, total.Day, before, total.Value));
        }
        return new StatedTotalsRecorded(recorded, stated - recorded, reading.Unread.Count, falls);
    }
}
