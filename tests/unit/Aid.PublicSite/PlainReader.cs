using Aid.Disclosure.Records;
using Aid.Disclosure.Releases;

namespace Aid.Tests.Unit.PublicSite;

/// <summary>A release held in plain lists: the newest version of each record in order of first publication, and what the release changed.</summary>
public sealed class PlainReader(int release) : IReleaseReader
{
    private readonly Dictionary<Type, List<PublicRecord>> _sets = [];
    private readonly Dictionary<(Type, string), int> _positions = [];
    private readonly Dictionary<Type, List<string>> _changed = [];

    /// <summary>Names that may be shown, by gift.</summary>
    public Dictionary<string, string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Sums by month that are not worked out from the lists.</summary>
    public Dictionary<string, List<FundMonth>> GivenMonths { get; } = new(StringComparer.Ordinal);

    public int Release { get; set; } = release;

    /// <summary>Adds records, or new versions of them.</summary>
    public PlainReader With<T>(params IEnumerable<T> records) where T : PublicRecord
    {
        foreach (var record in records)
        {
            var set = Set<T>();
            if (_positions.TryGetValue((typeof(T), record.Id), out var at))
            {
                set[at] = record;
            }
            else
            {
                _positions[(typeof(T), record.Id)] = set.Count;
                set.Add(record);
            }

            if (!_changed.TryGetValue(typeof(T), out var changed))
                _changed[typeof(T)] = changed = [];
            changed.Add(record.Id);
        }

        return this;
    }

    /// <summary>Begins the next release: nothing is changed yet.</summary>
    public PlainReader Next()
    {
        Release++;
        _changed.Clear();
        return this;
    }

    public IReadOnlyList<T> All<T>() where T : PublicRecord => [.. Set<T>().Cast<T>()];

    public T? Find<T>(string id) where T : PublicRecord => _positions.TryGetValue((typeof(T), id), out var at) ? (T)Set<T>()[at] : null;

    public long Count<T>() where T : PublicRecord => Set<T>().Count;

    public IReadOnlyList<T> Slice<T>(long skip, int take) where T : PublicRecord => [.. Set<T>().GetRange((int)Math.Min(skip, Set<T>().Count), (int)Math.Clamp(Set<T>().Count - skip, 0, take)).Cast<T>()];

    public long PositionOf<T>(string id) where T : PublicRecord => _positions.GetValueOrDefault((typeof(T), id), -1);

    public IReadOnlyList<T> OfFund<T>(string fundId, long skip = 0, int take = 1000) where T : PublicRecord =>
        [.. Set<T>().Cast<T>().Where(record => Funds(record).Contains(fundId)).Skip((int)skip).Take(take)];

    public IReadOnlyList<T> By<T>(string field, string id) where T : PublicRecord => [.. All<T>().Where(record => (string?)typeof(T).GetProperty(field)!.GetValue(record) == id)];

    public long CountOfFund<T>(string fundId) where T : PublicRecord => Set<T>().Count(record => Funds(record).Contains(fundId));

    public IReadOnlyList<FundMonth> Months(string fundId, string asset) => GivenMonths.TryGetValue(fundId, out var given)
        ? given
        : [.. OfFund<Donation>(fundId, 0, int.MaxValue).Where(gift => gift.Asset == asset).Select(gift => (On: gift.ReceivedOn, In: gift.GrossUnits, Out: 0L))
            .Concat(OfFund<Disbursement>(fundId, 0, int.MaxValue).Where(use => use.Asset == asset && use.Status == "standing" && use.Kind is "payment" or "passed-on").Select(use => (On: use.On, In: 0L, Out: use.Units)))
            .GroupBy(move => (move.On.Year, move.On.Month)).OrderBy(month => month.Key)
            .Select(month => new FundMonth(month.Key.Year, month.Key.Month, month.Sum(move => move.In), month.Sum(move => move.Out)))];

    public IReadOnlyList<T> Versions<T>(string id) where T : PublicRecord => Find<T>(id) is { } record ? [record] : [];

    public IReadOnlyList<Correction> CorrectionsOf(string subjectKind, string subjectId) =>
        [.. All<Correction>().Where(correction => correction.SubjectKind == subjectKind && correction.SubjectId == subjectId)];

    public IReadOnlyDictionary<string, string> NamesOf(IReadOnlyCollection<string> donationIds) =>
        Names.Where(name => donationIds.Contains(name.Key)).ToDictionary(name => name.Key, name => name.Value, StringComparer.Ordinal);

    public IReadOnlyList<string> Changed<T>() where T : PublicRecord => _changed.TryGetValue(typeof(T), out var changed) ? [.. changed.Distinct(StringComparer.Ordinal).OrderBy(PositionOf<T>)] : [];

    private static IEnumerable<string> Funds(PublicRecord record) => record switch
    {
        Project project => [project.FundId],
        Campaign campaign => [campaign.FundId],
        Donation gift => [gift.FundId],
        Disbursement use => [use.FundId],
        FundFigures figures => [figures.FundId],
        Allocation allocation => [allocation.FundId],
        GoodsLot lot => [lot.FundId],
        Refund refund => [refund.FundId],
        Fee fee => [fee.FundId],
        Transfer transfer => [transfer.FromFundId, transfer.ToFundId],
        _ => [],
    };

    private List<PublicRecord> Set<T>() where T : PublicRecord
    {
        if (!_sets.TryGetValue(typeof(T), out var set))
            _sets[typeof(T)] = set = [];
        return set;
    }
}
