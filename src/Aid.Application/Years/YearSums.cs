using System.Text.Json;
using Aid.Application.Books;
using Aid.Disclosure.Years;
using Aid.Ledger.Money;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Years;

/// <summary>An organisation's year from the private books; a verifier adds up the published entries the same way.</summary>
internal static class YearSums
{
    /// <summary>The last closed year of an organisation; null where none is closed.</summary>
    public static async Task<int?> LastClosedYearAsync(this BooksContext books, string organisation, CancellationToken cancellationToken)
    {
        var rows = await books.YearEnds.AsNoTracking().Where(row => row.OrganisationId == organisation).OrderBy(row => row.Number).Select(row => new { row.Id, row.Year, row.Status })
            .ToListAsync(cancellationToken);
        return rows.GroupBy(row => row.Id, StringComparer.Ordinal).Select(group => group.Last()).Where(row => row.Status == "closed").Max(row => (int?)row.Year);
    }

    /// <summary>The year in each currency that the organisation ever held, by code.</summary>
    public static async Task<IReadOnlyList<(string Asset, YearBook Year)>> OfAsync(BooksContext books, string organisation, int year, CancellationToken cancellationToken)
    {
        Dictionary<string, YearFund> funds = (await books.Funds.AsNoTracking().OrderBy(row => row.Number).Select(row => new { row.Id, row.OrganisationId, row.SourceClass }).ToListAsync(cancellationToken))
            .GroupBy(row => row.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => new YearFund(group.Last().OrganisationId, group.Last().SourceClass), StringComparer.Ordinal);
        Dictionary<string, YearSubject> subjects = await SubjectsAsync(books, cancellationToken);
        SortedDictionary<string, YearBook> years = new(StringComparer.Ordinal);
        DateOnly last = new(year, 12, 31);
        var entries = books.Entries.AsNoTracking().Where(entry => entry.On <= last).OrderBy(entry => entry.Number)
            .Select(entry => new { entry.On, entry.Kind, entry.SubjectId, Postings = entry.Postings.OrderBy(posting => posting.Ordinal).Select(posting => new YearPosting(posting.Account, posting.Asset, posting.Units)).ToList() });
        foreach (var entry in entries.AsEnumerable())
        {
            foreach (string asset in entry.Postings.Select(posting => posting.Asset).Distinct().Where(Iso4217.Exponents.ContainsKey))
            {
                if (!years.TryGetValue(asset, out YearBook? book)) years[asset] = book = new YearBook(organisation, year, asset, funds);
                book.Add(entry.On, entry.Kind, entry.SubjectId, subjects.GetValueOrDefault(entry.SubjectId, new YearSubject("")), entry.Postings);
            }
        }

        return [.. years.Where(pair => pair.Value.Held != 0 || pair.Value.OwedToFunds != 0 || pair.Value.Received != 0 || pair.Value.Opening != 0).Select(pair => (pair.Key, pair.Value))];
    }

    /// <summary>The row of a year's figures.</summary>
    public static YearEndEntity ToRow(string organisation, int year, string asset, YearBook book)
    {
        string id = $"{organisation}:{year}:{asset}";
        return new YearEndEntity
        {
            Id = id,
            OrganisationId = organisation,
            Year = year,
            Asset = asset,
            OpeningUnits = book.Opening,
            ReceivedUnits = book.Received,
            ReturnedUnits = book.Returned,
            MovedInUnits = book.MovedIn,
            MovedOutUnits = book.MovedOut,
            ProgrammeUnits = book.Programme,
            AdministrationUnits = book.Administration,
            FundraisingUnits = book.Fundraising,
            PassedOnUnits = book.PassedOn,
            FeeUnits = book.Fees,
            ConvertedUnits = book.Converted,
            OtherUnits = book.Other,
            HeldUnits = book.Held,
            FundUnits = book.OwedToFunds,
            ShortfallUnits = book.Shortfall,
            PayableUnits = book.Payable,
            PriorReceivedUnits = book.PriorReceived,
            Sources = [.. book.Sources.Select((source, ordinal) => new YearSourceEntity { Ordinal = ordinal, YearEndId = id, SourceClass = source.SourceClass, Units = source.Units })],
        };
    }

    /// <summary>The figures as text, to see whether they changed.</summary>
    public static string Text(IEnumerable<YearEndEntity> rows) =>
        JsonSerializer.Serialize(rows.Select(row => new
        {
            row.Id, row.OpeningUnits, row.ReceivedUnits, row.ReturnedUnits, row.MovedInUnits, row.MovedOutUnits, row.ProgrammeUnits, row.AdministrationUnits, row.FundraisingUnits,
            row.PassedOnUnits, row.FeeUnits, row.ConvertedUnits, row.OtherUnits, row.HeldUnits, row.FundUnits, row.ShortfallUnits, row.PayableUnits,
            Sources = row.Sources.Select(source => new { source.SourceClass, source.Units }),
        }), BooksJson.Options);

    private static async Task<Dictionary<string, YearSubject>> SubjectsAsync(BooksContext books, CancellationToken cancellationToken)
    {
        Dictionary<string, YearSubject> subjects = new(StringComparer.Ordinal);
        foreach (var row in await books.Disbursements.AsNoTracking().Select(row => new { row.Id, row.Kind, row.Category }).ToListAsync(cancellationToken))
            subjects[row.Id] = new YearSubject(row.Kind == "passed-on" ? row.Kind : row.Category);
        foreach (var row in await books.Refunds.AsNoTracking().Select(row => new { row.Id, row.Kind, row.FundId }).ToListAsync(cancellationToken))
            subjects[row.Id] = new YearSubject(row.Kind, row.FundId);
        foreach (var row in await books.Transfers.AsNoTracking().Select(row => new { row.Id, row.Kind }).ToListAsync(cancellationToken))
            subjects[row.Id] = new YearSubject(row.Kind == "return" ? "passed-on" : "transfer");
        foreach (var row in await books.Incomes.AsNoTracking().Select(row => new { row.Id, row.FundId }).ToListAsync(cancellationToken))
            subjects[row.Id] = new YearSubject("", row.FundId);
        return subjects;
    }
}
