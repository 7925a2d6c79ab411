using Aid.Application.Publishing.Gate;
using Aid.Application.Publishing.Holding;
using Aid.Application.Publishing.Rows;
using Aid.Application.Publishing.Source;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;

namespace Aid.Application.Publishing.Staging;

/// <summary>Stages every record of a release in the order of its leaves, and gathers on the way what the gate, the figures and the line files need.</summary>
internal sealed class ReleaseRecords(ReleaseReader before, ReleaseReader staged, RecordStager stager, RowWriter rows, int release)
{
    private readonly PairRecords pairs = new(before, staged);
    private readonly MonthDeltas months = new();
    private readonly List<PublicRecord> served = [];
    private readonly List<Correction> corrections = [];

    /// <summary>What the gate saw.</summary>
    public GateEvidence Evidence { get; } = new();

    /// <summary>What the lines say changed, by <c>fund:asset</c>.</summary>
    public IReadOnlyDictionary<string, FigureDelta> FundDeltas { get; private set; } = new Dictionary<string, FigureDelta>();

    /// <summary>Changed coverage.</summary>
    public IReadOnlyList<CoverageChange> Coverage { get; private set; } = [];

    /// <summary>Changed inflows.</summary>
    public IReadOnlyList<Change<LineInflow>> Inflows { get; private set; } = [];

    /// <summary>Changed outflows.</summary>
    public IReadOnlyList<Change<LineOutflow>> Outflows { get; private set; } = [];

    /// <summary>Changed figures.</summary>
    public List<FundFigures> Figures { get; } = [];

    /// <summary>Names that appear, change or go.</summary>
    public NameChanges Names { get; } = new();

    /// <summary>Outflows whose file has to be written: changed, covered anew, or with a new version of the record that they serve.</summary>
    /// <param name="staged">The staged rows.</param>
    public IEnumerable<string> TouchedOutflows(DisclosureContext staged) =>
        Outflows.Select(o => o.New.Id).Concat(Coverage.Select(c => c.OutflowId))
            .Concat(served.SelectMany(r => OutflowFiles.ServedBy(staged, r))).Distinct(StringComparer.Ordinal);

    /// <summary>Lines that have to be written, with the spans that were covered or uncovered.</summary>
    public ILookup<string, (long Start, long End)?> TouchedLines =>
        Coverage.SelectMany(c => c.Removed.Concat(c.Added)).Select(r => (r.Line, Span: ((long, long)?)(r.Start, r.Start + r.Units)))
            .Concat(Inflows.Select(i => (i.New.Line, Span: ((long, long)?)null)))
            .ToLookup(t => t.Line, t => t.Span, StringComparer.Ordinal);

    /// <summary>Stages all of it.</summary>
    /// <param name="source">The books.</param>
    /// <param name="refused">Refused releases that no release has published yet.</param>
    /// <param name="holds">Who stays behind; the source leaves out what is theirs.</param>
    public void Stage(IReleaseSource source, IReadOnlyList<RefusedRelease> refused, Holds holds)
    {
        // The lines come late in the order of leaves, but lots and figures are made from them: they are read first and written in their place.
        Inflows = stager.Changes(source.Changed<LineInflow>()).ToList();
        Outflows = stager.Changes(source.Changed<LineOutflow>()).ToList();
        var coverage = stager.Changes(source.Changed<CoverageRow>()).ToList();
        Coverage = StandingCoverage.Apply(before, coverage.Select(c => c.New).OrderBy(c => c.Sequence));
        Territory territory = new(FundOfOutflow);
        OwedUnits owed = new(before, Inflows, Outflows.Select(o => o.New.Id).Concat(Coverage.Select(c => c.OutflowId)).ToHashSet(StringComparer.Ordinal));
        FigureDeltas funds = new(territory, owed, byLot: false);
        FigureDeltas lots = new(territory, owed, byLot: true);
        FundDeltas = funds.ByKey;
        AddLines(funds);
        AddLines(lots);

        Write<Organisation>(source);
        Write<Fund>(source);
        Write<Project>(source);
        Write<Campaign>(source);
        Write<Donation>(source, change =>
        {
            Evidence.See(change);
            funds.Add(change);
            lots.Add(change);
            months.Add(change);
            pairs.See(change);
        });
        Write<Refund>(source, change => { pairs.See(change); Evidence.See(change); funds.Add(change); served.Add(change.New); });
        Write<Fee>(source, change => { Evidence.See(change); served.Add(change.New); });
        Write<Disbursement>(source, change => { pairs.See(change); Evidence.See(change); funds.Add(change); months.Add(change); served.Add(change.New); });
        Write<Transfer>(source, change => { pairs.See(change); Evidence.See(change); served.Add(change.New); });
        Write<Allocation>(source, change => { Evidence.See(change); served.Add(change.New); });
        stager.Write(stager.Changes(Lots(source.Changed<GoodsLot>().ToList(), lots)));
        Write<Entry>(source, Evidence.See);
        stager.Write(Inflows, Evidence.See);
        stager.Write(Outflows);
        stager.Write(coverage);
        stager.Write(stager.Changes(Totals(funds)), change => Figures.Add(change.New));
        Write<StatedFigure>(source);
        Write<StatedGoods>(source);
        Write<Correction>(source, change =>
        {
            Evidence.Corrected.Add((change.New.SubjectKind, change.New.SubjectId));
            if (change.Old is null)
                corrections.Add(change.New);
        });
        stager.Write(stager.Changes(refused));
        foreach (var set in RecordSet.All.Where(s => s.IsPlain))
            set.Accept(new PlainRecords(this, source, holds));
        WriteBeside(source);
    }

    /// <summary>Stages a plain set: as the books have it, or as it is worked out from what is staged.</summary>
    private sealed class PlainRecords(ReleaseRecords records, IReleaseSource source, Holds holds) : IRecordSetVisitor
    {
        public void Visit<T>(RecordSet set)
            where T : PublicRecord, new() => records.WritePlain<T>(set, source, holds);
    }

    private void WritePlain<T>(RecordSet set, IReleaseSource source, Holds holds)
        where T : PublicRecord
    {
        var changed = typeof(T).Name switch
        {
            nameof(OrganisationPair) => (IEnumerable<T>)pairs.Of(source.Changed<OrganisationPair>()),
            nameof(OrganisationHold) => (IEnumerable<T>)holds.Say(before, staged),
            nameof(CorrectionReach) => (IEnumerable<T>)corrections.Select(new CorrectionReaches(before, release).Of),
            _ => source.Changed<T>(),
        };
        stager.Write(stager.Changes(changed.Select(record =>
        {
            set.PlaceItems(record);
            return record;
        })), change => SeeVersion(Evidence, change));
    }

    private void Write<T>(IReleaseSource source, Action<Change<T>>? seen = null)
        where T : PublicRecord => stager.Write(stager.Changes(source.Changed<T>()), change =>
        {
            SeeVersion(Evidence, change);
            seen?.Invoke(change);
        });

    private static void SeeVersion<T>(GateEvidence evidence, Change<T> change)
        where T : PublicRecord
    {
        if (change.Old is { } old)
            evidence.SeeVersion(RecordSet.NameOf<T>(), old, change.New);
    }

    private void AddLines(FigureDeltas deltas)
    {
        foreach (var inflow in Inflows)
            deltas.Add(inflow);
        var changes = Coverage.ToDictionary(c => c.OutflowId, StringComparer.Ordinal);
        foreach (var outflow in Outflows)
        {
            changes.Remove(outflow.New.Id, out var change);
            deltas.Add(outflow.Old, outflow.New, change);
        }

        // Outflows that were re-covered and otherwise stand as they did.
        foreach (var ids in changes.Keys.ToList().Chunk(400))
            foreach (var (id, outflow) in before.FindAll<LineOutflow>(ids))
                deltas.Add(outflow, outflow, changes[id]);
    }

    private string FundOfOutflow(string id)
    {
        var outflow = Outflows.Select(o => o.New).FirstOrDefault(o => o.Id == id) ?? before.Find<LineOutflow>(id)
            ?? throw new InvalidOperationException($"A line holds what outflow {id} passed on, and there is no such outflow.");
        return outflow.Line.Split('/')[0];
    }

    private IEnumerable<GoodsLot> Lots(List<GoodsLot> changed, FigureDeltas lots)
    {
        var known = changed.Select(l => l.Id).ToHashSet(StringComparer.Ordinal);
        var touched = lots.ByKey.Keys.Where(id => !known.Contains(id)).Order(StringComparer.Ordinal).Select(before.Find<GoodsLot>).OfType<GoodsLot>();
        foreach (var lot in changed.Concat(touched))
            yield return (lots.ByKey.TryGetValue(lot.Id, out var delta) ? delta : new FigureDelta()).After(before.Find<GoodsLot>(lot.Id), lot);
    }

    private IEnumerable<FundFigures> Totals(FigureDeltas funds)
    {
        foreach (var (key, delta) in funds.ByKey.OrderBy(d => d.Key, StringComparer.Ordinal))
        {
            var cut = key.LastIndexOf(':');
            yield return delta.After(before.Find<FundFigures>(key), key[..cut], key[(cut + 1)..]);
        }
    }

    private void WriteBeside(IReleaseSource source)
    {
        foreach (var names in source.Names().Chunk(400))
        {
            // After a hold the books are read again from where it began: names of gifts that are public already are no news.
            var unseen = Array.FindAll(names, n => !Evidence.HasSeen(n));
            var published = unseen.Length == 0 ? [] : before.FindAll<Donation>(Array.ConvertAll(unseen, n => n.DonationId));
            foreach (var name in names.Where(n => !published.TryGetValue(n.DonationId, out var gift) || !GateEvidence.Opens(gift, n)))
            {
                Evidence.See(name);
                Names.Shown.Add(name);
            }
        }

        Names.Gone.AddRange(source.NamesWithdrawn());

        foreach (var change in Coverage)
        {
            foreach (var run in change.Removed)
                rows.EndRun(run.OutflowId, run.Offset);
            foreach (var run in change.Added)
                rows.InsertHidden(run);
        }

        foreach (var month in months.Rows(release))
            rows.InsertPlain(month);
        foreach (var ((set, fund), added) in stager.Added)
            rows.InsertPlain(new CountDelta { SetName = set, FundId = fund, FirstRelease = release, Added = added });
    }
}
