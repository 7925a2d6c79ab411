using Aid.Application.Books;
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
        foreach (OccasionEntity row in await books.Set<OccasionEntity>().AsNoTracking().OrderBy(row => row.Number).ToListAsync(cancellationToken))
        {
            DutySubject kind = row.Kind switch { "major-transaction" => DutySubject.MajorTransaction, "related-party" => DutySubject.RelatedParty, _ => DutySubject.PartnershipEnd };
            subjects.Add(new(kind, row.Id, row.OrganisationId, row.On));
        }

        // Of two rows with one id the later one holds.
        return [.. subjects.Where(subject => organisations.ContainsKey(subject.OrganisationId)).GroupBy(subject => (subject.Kind, subject.Id)).Select(rows => rows.Last())];
    }
}
