using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Disclosure.Duties;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Duties;

/// <summary>
/// Finds every duty as of today and records what changed since the last time: duties that began, became overdue, moved or fell away. The publisher sends it before each release, so that a
/// release tells the duties as of its own day; a duty that nothing happened to adds nothing.
/// </summary>
/// <param name="NextRelease">Number of the release that is being made; null outside publishing.</param>
internal sealed record WindClock(int? NextRelease) : Command<ClockWound>;

/// <summary>What winding the clock did.</summary>
/// <param name="Duties">Duties that stand.</param>
/// <param name="Changed">Versions that were recorded.</param>
internal sealed record ClockWound(int Duties, int Changed);

internal sealed class WindClockHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<WindClock, Result<ClockWound>>
{
    public async Task<Result<ClockWound>> Handle(WindClock request, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<string, DutyEntity> duties = await new ClockWinder(books, recording, scope.Today).WindAsync(request.NextRelease, cancellationToken);
        return new ClockWound(duties.Count, duties.Values.Count(duty => books.Entry(duty).State == EntityState.Added));
    }
}

/// <summary>Brings the recorded duties to a day.</summary>
internal sealed class ClockWinder(BooksContext books, Recording recording, DateOnly today)
{
    private const string Off = "off";

    /// <summary>Winds the clock.</summary>
    /// <param name="nextRelease">Number of the release that is being made; null outside publishing.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>Every duty by its id, newest version.</returns>
    public async Task<IReadOnlyDictionary<string, DutyEntity>> WindAsync(int? nextRelease, CancellationToken cancellationToken)
    {
        List<RuleSwitchEntity> switched = await books.Set<RuleSwitchEntity>().AsNoTracking().OrderBy(row => row.Number).ToListAsync(cancellationToken);
        Dictionary<(string Organisation, string Rule), RuleSwitchEntity> switches = switched.GroupBy(row => (row.OrganisationId, row.RuleId)).ToDictionary(rows => rows.Key, rows => rows.Last());
        if (switches.Count == 0) return new Dictionary<string, DutyEntity>();
        Dictionary<string, DutyEntity> known = (await books.Set<DutyEntity>().AsNoTracking().OrderBy(row => row.Number).ToListAsync(cancellationToken))
            .GroupBy(row => row.Id, StringComparer.Ordinal).ToDictionary(rows => rows.Key, rows => rows.Last(), StringComparer.Ordinal);
        IReadOnlyList<ClockSubject> subjects = await ClockSubjects.ReadAsync(
            books, switched.GroupBy(row => row.OrganisationId, StringComparer.Ordinal).ToDictionary(rows => rows.Key, rows => rows.First().On, StringComparer.Ordinal), cancellationToken);
        WorkingCalendar calendar = await books.CalendarAsync(cancellationToken);

        HashSet<string> due = new(StringComparer.Ordinal);
        foreach (DueDuty duty in DutyClock.Of(RulePack.Rules, subjects, calendar, today))
        {
            if (!switches.TryGetValue((duty.Subject.OrganisationId, duty.Rule.Id), out RuleSwitchEntity? held) || held.Status == Off) continue;
            due.Add(duty.Id);
            Take(known, Of(duty, held, known.GetValueOrDefault(duty.Id), nextRelease), isSynthetic: held.IsSynthetic);
        }

        // What was done stays done; what is owed no longer is shown as fallen away, not left out.
        foreach (DutyEntity gone in known.Values.Where(duty => !due.Contains(duty.Id) && duty is { State: "running" or "overdue" }).ToList())
        {
            DutyEntity lifted = gone.Copy();
            (lifted.RuleStatus, lifted.State, lifted.AsOf) = (Off, "lifted", today);
            Take(known, lifted, gone.IsSynthetic);
        }

        return known;
    }

    /// <summary>Records a version of a duty if it says something else than the one before.</summary>
    public void Take(Dictionary<string, DutyEntity> known, DutyEntity version, bool isSynthetic)
    {
        if (known.TryGetValue(version.Id, out DutyEntity? before) && before.SaysTheSame(version)) return;
        DutyEntity row = before is null ? recording.AddPublic(version, RecordSet.NameOf<Duty>()) : recording.AddVersion(before, version, RecordSet.NameOf<Duty>());
        row.IsSynthetic |= isSynthetic;
        known[row.Id] = row;
    }

    private DutyEntity Of(DueDuty due, RuleSwitchEntity held, DutyEntity? before, int? nextRelease)
    {
        DutyEntity version = before?.Copy() ?? new DutyEntity { Id = due.Id, RuleId = due.Rule.Id, Period = due.Period };
        (version.RuleStatus, version.OrganisationId, version.OpensOn, version.DueOn) = (held.Status, due.Subject.OrganisationId, due.OpensOn, due.DueOn);
        switch (due.Subject.Kind)
        {
            case DutySubject.Campaign: version.CampaignId = due.Subject.Id; break;
            case DutySubject.Project: version.ProjectId = due.Subject.Id; break;
            case DutySubject.Organisation: break;
            default: version.MatterId = due.Subject.Id; break;
        }

        if (due.Rule.IsShownByReleases && due.OpensOn <= today) version.OwnRelease ??= nextRelease;
        version.Judge(today);
        return version;
    }
}
