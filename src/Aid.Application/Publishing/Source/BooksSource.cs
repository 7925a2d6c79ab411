using System.Reflection;
using Aid.Application.Books;
using Aid.Application.Campaigns;
using Aid.Application.Corrections;
using Aid.Application.Disbursements;
using Aid.Application.Documents;
using Aid.Application.Donations;
using Aid.Application.Entries;
using Aid.Application.Fees;
using Aid.Application.Funds;
using Aid.Application.Goods;
using Aid.Application.Lines;
using Aid.Application.Organisations;
using Aid.Application.Projects;
using Aid.Application.Publishing.Pictures;
using Aid.Application.Refunds;
using Aid.Application.Reports;
using Aid.Application.Stated;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using AutoMapper;
using AutoMapper.QueryableExtensions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Publishing.Source;

/// <summary>
/// The private books as a source of a release: the outbox since the last watermark tells which rows to look at, and one read transaction shows all of them as of one moment
/// while commands go on being recorded.
/// </summary>
internal sealed class BooksSource : IReleaseSource
{
    private static readonly MapperConfiguration Mapping = RecordProfile.Configuration;

    // The row that each plain record is published from, as the profiles say.
    private static readonly Dictionary<Type, Type> RowTypes = Mapping.GetAllTypeMaps().Where(m => m.DestinationType.IsSubclassOf(typeof(PublicRecord)))
        .ToDictionary(m => m.DestinationType, m => m.SourceType);

    private readonly BooksContext books;
    private readonly SqliteTransaction snapshot;
    private readonly ILookup<string, (long First, long Last)> ranges;

    private BooksSource(BooksContext books, long watermark)
    {
        this.books = books;
        books.Database.OpenConnection();
        snapshot = ((SqliteConnection)books.Database.GetDbConnection()).BeginTransaction(deferred: true);
        books.Database.UseTransaction(snapshot);
        var changes = books.DisclosureChanges.Where(c => c.Sequence > watermark).OrderBy(c => c.Sequence).ToList();
        Watermark = changes.Count == 0 ? watermark : changes[^1].Sequence;
        ranges = changes.GroupBy(c => c.Kind, StringComparer.Ordinal).SelectMany(k => Merged(k).Select(r => (Kind: k.Key, Range: r)))
            .ToLookup(r => r.Kind, r => r.Range, StringComparer.Ordinal);
        IsSingleOperator = books.PersonKeys.Count() < 2;
    }

    /// <summary>Opens the books at this moment.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="watermark">Position in the outbox that the last release went up to.</param>
    public static BooksSource Open(string folder, long watermark) => new(BooksDatabase.OpenReader(folder), watermark);

    /// <inheritdoc />
    public long Watermark { get; }

    /// <inheritdoc />
    public bool IsSingleOperator { get; }

    // An import is refused unless its rows sum to what its statement claims, so none is left to be told here.
    /// <inheritdoc />
    public IReadOnlyList<StatedTotal> StatedTotals => [];

    /// <inheritdoc />
    public IReadOnlyList<BankBalance> BankBalances => [];

    /// <inheritdoc />
    public IEnumerable<T> Changed<T>()
        where T : PublicRecord
    {
        var set = RecordSet.NameOf<T>();
        object rows = typeof(T).Name switch
        {
            // Gifts come by the hundred thousand and have one row each: they are streamed.
            nameof(Donation) => Read<DonationEntity, Donation>(set),
            nameof(Disbursement) => Latest<DisbursementEntity, Disbursement>(set, d => d.Where(x => x.Approval != null)),
            nameof(Entry) => Read<EntryEntity, Entry>(set),
            nameof(CoverageRow) => Read<CoverageEntity, CoverageRow>(set),
            _ => Plain(typeof(T), set),
        };
        return (IEnumerable<T>)rows;
    }

    /// <inheritdoc />
    public IEnumerable<GiverName> Names() => Shown()
        .Where(g => g.Name != null && g.Salt != null)
        .Select(g => new GiverName { DonationId = g.Id, Name = g.Name!, Salt = Convert.ToHexStringLower(g.Salt!) });

    /// <inheritdoc />
    public IEnumerable<string> NamesWithdrawn() => Shown().Where(g => g.Name == null && g.IsAmended).Select(g => g.Id);

    // Files can be large: each is read when it is written.
    /// <inheritdoc />
    public IEnumerable<SourceFile> Files()
    {
        var set = RecordSet.NameOf<PublishedDocument>();
        return Rows<DocumentEntity>(set).SelectMany(rows => rows.Select(d => new { d.Id, d.FileHash, d.Extension }).ToList())
            .Select(d => new SourceFile(set, d.Id, PublishedDocument.Path(d.FileHash, d.Extension), () => books.Set<FileEntity>().Where(f => f.Sha256 == d.FileHash).Select(f => f.Content).Single()));
    }

    /// <inheritdoc />
    public IEnumerable<PublishedPicture> Pictures() => Rows<ReportPictureEntity>(RecordSet.NameOf<ReportPicture>())
        .SelectMany(rows => rows.Join(books.Set<PictureContentEntity>(), picture => picture.Id, content => content.PictureId, (picture, content) => new PublishedPicture(content.PictureId, content.Content, content.Salt)));

    /// <inheritdoc />
    public void Dispose()
    {
        snapshot.Dispose();
        books.Dispose();
    }

    private IEnumerable<(string Id, string? Name, byte[]? Salt, bool IsAmended)> Shown() => Rows<DonationEntity>(DisclosureKinds.Donations)
        .SelectMany(rows => rows
            .Where(d => d.ShownName != null || d.Amendments.Any())
            .Select(d => new { d.Id, d.ShownName, d.NameSalt, Amendment = d.Amendments.OrderByDescending(a => a.Number).FirstOrDefault() }))
        .Select(d => d.Amendment is { } amendment ? (d.Id, amendment.ShownName, amendment.NameSalt, true) : (d.Id, d.ShownName, d.NameSalt, false));

    private object Plain(Type record, string set) => typeof(BooksSource).GetMethod(nameof(Latest), BindingFlags.NonPublic | BindingFlags.Instance)!
        .MakeGenericMethod(RowTypes.TryGetValue(record, out var row) ? row : throw new InvalidOperationException($"{record.Name} does not come from the books."), record)
        .Invoke(this, [set, null])!;

    // Some rows are issued again with the same id: the one with the highest number holds, in the place of the first.
    private Dictionary<string, TRecord>.ValueCollection Latest<TEntity, TRecord>(string set, Func<IQueryable<TEntity>, IQueryable<TEntity>>? only = null)
        where TEntity : BooksEntity
        where TRecord : PublicRecord
    {
        Dictionary<string, TRecord> latest = new(StringComparer.Ordinal);
        foreach (var record in Read<TEntity, TRecord>(set, only))
            latest[record.Id] = record;
        return latest.Values;
    }

    private IEnumerable<TRecord> Read<TEntity, TRecord>(string set, Func<IQueryable<TEntity>, IQueryable<TEntity>>? only = null)
        where TEntity : BooksEntity
        where TRecord : PublicRecord =>
        Rows<TEntity>(set).SelectMany(rows => (only is null ? rows : only(rows)).OrderBy(r => r.Number).ProjectTo<TRecord>(Mapping).AsEnumerable());

    private IEnumerable<IQueryable<TEntity>> Rows<TEntity>(string set)
        where TEntity : BooksEntity =>
        ranges[set].Select(range => books.Set<TEntity>().AsNoTracking().Where(r => r.Number >= range.First && r.Number <= range.Last));

    private static IEnumerable<(long First, long Last)> Merged(IEnumerable<DisclosureChange> changes)
    {
        (long First, long Last)? open = null;
        foreach (var change in changes.OrderBy(c => c.FirstNumber))
        {
            if (open is { } o && change.FirstNumber <= o.Last + 1)
            {
                open = (o.First, Math.Max(o.Last, change.LastNumber));
                continue;
            }

            if (open is { } done)
                yield return done;
            open = (change.FirstNumber, change.LastNumber);
        }

        if (open is { } last)
            yield return last;
    }
}
