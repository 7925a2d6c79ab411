using System.Linq.Expressions;
using System.Reflection;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Disclosure.Releases;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Publishing.Rows;

/// <summary>Reads one release from the public rows; see <see cref="IReleaseReader"/>.</summary>
internal sealed class ReleaseReader(DisclosureContext context) : IDisposableReleaseReader
{
    public int Release => context.Release;

    public IReadOnlyList<T> All<T>() where T : PublicRecord => Ordered<T>().ToList();

    public T? Find<T>(string id) where T : PublicRecord => Rows<T>().Where(r => r.Id == id).SingleOrDefault();

    /// <summary>Newest versions of several records, by id.</summary>
    internal Dictionary<string, T> FindAll<T>(string[] ids) where T : PublicRecord =>
        Rows<T>().Where(r => ids.Contains(r.Id)).ToDictionary(r => r.Id, StringComparer.Ordinal);

    /// <summary>The records of a set that this release added or superseded, in order of position, one after another: a set of gifts is not held in memory.</summary>
    internal IEnumerable<T> ChangedRecords<T>() where T : PublicRecord
    {
        var now = context.Release;
        return Ordered<T>().Where(r => r.FirstRelease == now).AsEnumerable();
    }

    /// <summary>The rows themselves, for a part of the publisher that asks for what no page needs.</summary>
    internal DisclosureContext Context => context;

    // Positions are dense and a later release only adds higher ones, so the last visible one tells the count without reading the set.
    public long Count<T>() where T : PublicRecord =>
        context.Set<T>().OrderByDescending(r => EF.Property<long>(r, DisclosureModel.Position))
            .Select(r => (long?)EF.Property<long>(r, DisclosureModel.Position)).FirstOrDefault() + 1 ?? 0;

    public IReadOnlyList<T> Slice<T>(long skip, int take) where T : PublicRecord
    {
        var end = skip + take;
        return Ordered<T>()
            .Where(r => EF.Property<long>(r, DisclosureModel.Position) >= skip && EF.Property<long>(r, DisclosureModel.Position) < end)
            .ToList();
    }

    public long PositionOf<T>(string id) where T : PublicRecord =>
        context.Set<T>().Where(r => r.Id == id).Select(r => (long?)EF.Property<long>(r, DisclosureModel.Position)).SingleOrDefault() ?? -1;

    // No Skip in the SQL where it would be 0: the offset of a page deep in a large fund is the caller's choice.
    public IReadOnlyList<T> OfFund<T>(string fundId, long skip = 0, int take = 1000) where T : PublicRecord =>
        Ordered<T>().Where(Belongs<T>(fundId)).Skip(checked((int)skip)).Take(take).ToList();

    public IReadOnlyList<T> By<T>(string field, string id) where T : PublicRecord => Ordered<T>().Where(r => EF.Property<string>(r, field) == id).ToList();

    public long CountOfFund<T>(string fundId) where T : PublicRecord
    {
        var set = context.Model.FindEntityType(typeof(T))?.GetTableName();
        return context.Set<CountDelta>().Where(c => c.SetName == set && c.FundId == fundId).Sum(c => c.Added);
    }

    public IReadOnlyList<FundMonth> Months(string fundId, string asset) => context.Set<MonthDelta>()
        .Where(m => m.FundId == fundId && m.Asset == asset)
        .GroupBy(m => m.Month)
        .OrderBy(g => g.Key)
        .Select(g => new { g.Key, Received = g.Sum(m => m.ReceivedUnits), Paid = g.Sum(m => m.PaidUnits) })
        .AsEnumerable()
        .Select(m => new FundMonth(m.Key / 100, m.Key % 100, m.Received, m.Paid))
        .ToList();

    public LineSums Line(string line) => new(
        context.Inflows.AsNoTracking().Where(i => i.Line == line).Sum(i => i.Units), context.Set<StandingRun>().AsNoTracking().Where(r => r.Line == line).Sum(r => r.Units));

    public IReadOnlyList<T> Versions<T>(string id) where T : PublicRecord
    {
        var now = context.Release;
        var releases = context.Set<T>().IgnoreQueryFilters()
            .Where(r => r.Id == id && r.FirstRelease <= now).OrderBy(r => r.FirstRelease).Select(r => r.FirstRelease).ToList();
        try
        {
            // Each version is read as its own release showed it, so that its parts are that version's parts.
            return releases.Select(release =>
            {
                context.Release = release;
                return Find<T>(id) ?? throw new InvalidOperationException($"{typeof(T).Name} {id} has no row at release {release}.");
            }).ToList();
        }
        finally
        {
            context.Release = now;
        }
    }

    public IReadOnlyList<Correction> CorrectionsOf(string subjectKind, string subjectId) =>
        Ordered<Correction>().Where(c => c.SubjectKind == subjectKind && c.SubjectId == subjectId).ToList();

    public IReadOnlyDictionary<string, string> NamesOf(IReadOnlyCollection<string> donationIds)
    {
        var ids = donationIds.ToArray();
        return context.GiverNames.AsNoTracking().Where(n => ids.Contains(n.DonationId)).ToDictionary(n => n.DonationId, n => n.Name, StringComparer.Ordinal);
    }

    public IReadOnlyList<string> Changed<T>() where T : PublicRecord
    {
        var now = context.Release;
        return context.Set<T>().Where(r => r.FirstRelease == now)
            .OrderBy(r => EF.Property<long>(r, DisclosureModel.Position)).Select(r => r.Id).ToList();
    }

    public void Dispose() => context.Dispose();

    private IQueryable<T> Ordered<T>() where T : PublicRecord => Rows<T>().OrderBy(r => EF.Property<long>(r, DisclosureModel.Position));

    private IQueryable<T> Rows<T>() where T : PublicRecord => Including<T>.Items(context.Set<T>().AsNoTracking());

    private static Expression<Func<T, bool>> Belongs<T>(string fundId) where T : PublicRecord =>
        typeof(T) == typeof(Transfer)
            ? r => EF.Property<string>(r, nameof(Transfer.FromFundId)) == fundId || EF.Property<string>(r, nameof(Transfer.ToFundId)) == fundId
            : r => EF.Property<string>(r, "FundId") == fundId;

    /// <summary>Adds a record's items in their order to a query; bound once a set.</summary>
    private static class Including<T>
        where T : PublicRecord
    {
        public static readonly Func<IQueryable<T>, IQueryable<T>> Items = Bind();

        private static Func<IQueryable<T>, IQueryable<T>> Bind()
        {
            if (RecordSet.Of<T>().Items is not { } items)
                return rows => rows;
            var item = items.PropertyType.GetGenericArguments()[0];
            return typeof(Including<T>).GetMethod(nameof(Ordered), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(item).CreateDelegate<Func<PropertyInfo, Func<IQueryable<T>, IQueryable<T>>>>()(items);
        }

        private static Func<IQueryable<T>, IQueryable<T>> Ordered<TItem>(PropertyInfo items)
        {
            var record = Expression.Parameter(typeof(T));
            var part = Expression.Parameter(typeof(TItem));
            var byOrdinal = Expression.Lambda<Func<TItem, int>>(Expression.Property(part, "Ordinal"), part);
            var ordered = Expression.Call(typeof(Enumerable), nameof(Enumerable.OrderBy), [typeof(TItem), typeof(int)], Expression.Property(record, items), byOrdinal);
            var path = Expression.Lambda<Func<T, IEnumerable<TItem>>>(ordered, record);
            return rows => rows.Include(path);
        }
    }
}
