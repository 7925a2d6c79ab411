using System.Security.Cryptography;
using Aid.Application.Books;
using Aid.Application.Disbursements;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Disclosure.Suppression;
using Aid.Ledger.Results;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Reach;

/// <summary>Turns private counts into published groups, and holds payments to the same rule.</summary>
internal static class ReachDesk
{
    private static readonly (Func<ReachCountEntity, long?> Get, Action<ReachBlockEntity, long?> Set)[] Measures =
    [
        (row => row.Persons, (block, sum) => block.Persons = sum), (row => row.PersonTimes, (block, sum) => block.PersonTimes = sum),
        (row => row.Households, (block, sum) => block.Households = sum), (row => row.Parcels, (block, sum) => block.Parcels = sum),
        (row => row.VouchersIssued, (block, sum) => block.VouchersIssued = sum), (row => row.VouchersRedeemed, (block, sum) => block.VouchersRedeemed = sum),
        (row => row.Applications, (block, sum) => block.Applications = sum),
    ];

    /// <summary>Numbers a count and gives it its draw.</summary>
    public static ReachCountEntity Add(Recording recording, ReachCountEntity count)
    {
        count.Draw = BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long)));
        return recording.Add(count, "rc");
    }

    /// <summary>Publishes what of a project's waiting counts may be: each cell of enough people by itself, small ones together.</summary>
    /// <param name="books">The books.</param>
    /// <param name="recording">The command's recording.</param>
    /// <param name="added">Counts that the command just added and that no query sees yet.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static async Task GroupAsync(BooksContext books, Recording recording, IReadOnlyList<ReachCountEntity> added, CancellationToken cancellationToken)
    {
        foreach (IGrouping<(string ProjectId, string Stage), ReachCountEntity> table in added.GroupBy(row => (row.ProjectId, row.Stage)))
        {
            List<ReachCountEntity> waiting = [.. await WaitingAsync(books, table.Key.ProjectId, table.Key.Stage, cancellationToken), .. table];
            IGrouping<(string Period, string DivisionCode), ReachCountEntity>[] cells = [.. waiting.GroupBy(row => (row.Period, row.DivisionCode))];
            CellGrouping grouping = SafeGroups.Of([.. cells.Select(CellOf)]);
            foreach (IReadOnlyList<int> group in grouping.Groups)
                Publish(books, recording, [.. group.SelectMany(index => cells[index])], isOneCell: group.Count == 1);
        }
    }

    /// <summary>Counts that no group has published, oldest first.</summary>
    public static Task<List<ReachCountEntity>> WaitingAsync(BooksContext books, string project, string stage, CancellationToken cancellationToken) =>
        books.Set<ReachCountEntity>().AsNoTracking().Where(row => row.ProjectId == project && row.Stage == stage && !books.Set<ReachTakenEntity>().Any(taken => taken.CountNumber == row.Number))
            .OrderBy(row => row.Number).ToListAsync(cancellationToken);

    /// <summary>Refuses people on a payment where they are too few, or counted elsewhere.</summary>
    public static async Task<Refusal?> CheckPeopleAsync(BooksContext books, string? project, long? persons, long? personTimes, CancellationToken cancellationToken)
    {
        if (IsFew(persons) || IsFew(personTimes)) return new TooFewPersons(SmallCells.Threshold);
        bool isTwice = project is not null && (persons ?? personTimes) is not null
            && await books.Set<ReachCountEntity>().AnyAsync(row => row.ProjectId == project && row.Stage == "", cancellationToken);
        return isTwice ? new CountedInReach(project!) : null;

        static bool IsFew(long? people) => people is > 0 and < SmallCells.Threshold;
    }

    /// <summary>Whether payments of the project say how many people they reached.</summary>
    public static Task<bool> IsCountedOnPaymentsAsync(BooksContext books, string project, CancellationToken cancellationToken) =>
        books.Set<DisbursementEntity>().AnyAsync(row => row.ProjectId == project && (row.Persons != null || row.PersonTimes != null), cancellationToken);

    private static PeopleCell CellOf(IGrouping<(string Period, string DivisionCode), ReachCountEntity> cell) => new(
        cell.Key.Period, cell.Key.DivisionCode, [.. Measures.Select(measure => cell.Sum(row => measure.Get(row) ?? 0))], cell.Min(row => row.Draw));

    private static void Publish(BooksContext books, Recording recording, List<ReachCountEntity> counts, bool isOneCell)
    {
        string[] periods = [.. counts.Select(row => row.Period).Order(StringComparer.Ordinal)];
        string[] sources = [.. counts.Select(row => row.Source).Distinct(StringComparer.Ordinal)];
        ReachBlockEntity block = new()
        {
            ProjectId = counts[0].ProjectId,
            Stage = counts[0].Stage,
            Period = periods[0],
            PeriodTo = periods[^1],
            DivisionCode = isOneCell ? counts[0].DivisionCode : "",
            PlaceZh = isOneCell ? counts[0].PlaceZh : "",
            Units = Sum(counts, row => row.Units),
            Source = sources.Length == 1 ? sources[0] : "",
        };
        foreach ((Func<ReachCountEntity, long?> get, Action<ReachBlockEntity, long?> set) in Measures) set(block, Sum(counts, get));
        recording.AddPublic(block, RecordSet.NameOf<ReachBlock>(), "rb");
        // A group is generated where any part of it is.
        block.IsSynthetic |= counts.Any(row => row.IsSynthetic);
        books.AddRange(counts.Select(row => new ReachTakenEntity { CountNumber = row.Number, BlockNumber = block.Number }));
    }

    private static long? Sum(List<ReachCountEntity> counts, Func<ReachCountEntity, long?> get) => counts.All(row => get(row) is null) ? null : counts.Sum(row => get(row) ?? 0);
}
