using Aid.Application.Books;
using Aid.Application.Plans;
using Aid.Disclosure.Duties;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Duties;

/// <summary>What the rules are about, as the books know it now.</summary>
internal static class ClockSubjects
{
    /// <summary>Organisations, campaigns, projects with a period, emergencies and occasions of some organisations, each with its newest period.</summary>
    /// <param name="books">The books.</param>
    /// <param name="organisations">The organisations, with the day from which each keeps the clock: its years count from then.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static async Task<IReadOnlyList<ClockSubject>> ReadAsync(BooksContext books, IReadOnlyDictionary<string, DateOnly> organisations, CancellationToken cancellationToken)
    {
        List<ClockSubject> subjects = [];
        subjects.AddRange(organisations.OrderBy(held => held.Key, StringComparer.Ordinal).Select(held => new ClockSubject(DutySubject.Organisation, held.Key, held.Key, held.Value)));
        foreach (var row in await books.Campaigns.AsNoTracking().OrderBy(row => row.Number).Select(row => new { row.Id, row.OrganisationId, row.StartsOn, row.EndsOn }).ToListAsync(cancellationToken))
            subjects.Add(new(DutySubject.Campaign, row.Id, row.OrganisationId, row.StartsOn, row.EndsOn));
        var owners = await books.Projects.AsNoTracking().Join(books.Funds, project => project.FundId, fund => fund.Id, (project, fund) => new { project.Id, fund.OrganisationId }).Distinct()
            .ToDictionaryAsync(project => project.Id, project => project.OrganisationId, StringComparer.Ordinal, cancellationToken);
        var plans = await books.Set<ProjectPlanEntity>().AsNoTracking().OrderBy(plan => plan.Number).Select(plan => new { plan.ProjectId, plan.StartsOn, plan.EndsOn }).ToListAsync(cancellationToken);
        foreach (var plan in plans.GroupBy(plan => plan.ProjectId, StringComparer.Ordinal).Select(versions => versions.Last()))
        {
            if (plan.StartsOn is { } starts) subjects.Add(new(DutySubject.Project, plan.ProjectId, owners[plan.ProjectId], starts, plan.EndsOn));
        }

        foreach (OccasionEntity row in await books.Set<OccasionEntity>().AsNoTracking().OrderBy(row => row.Number).ToListAsync(cancellationToken))
        {
            DutySubject kind = row.Kind switch { "major-transaction" => DutySubject.MajorTransaction, "related-party" => DutySubject.RelatedParty, _ => DutySubject.PartnershipEnd };
            subjects.Add(new(kind, row.Id, row.OrganisationId, row.On));
        }

        // Of two rows with one id the later one holds.
        return [.. subjects.Where(subject => organisations.ContainsKey(subject.OrganisationId)).GroupBy(subject => (subject.Kind, subject.Id)).Select(rows => rows.Last())];
    }
}
