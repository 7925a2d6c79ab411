using Aid.Disclosure.Records;
using Aid.Disclosure.Releases;
using Aid.Disclosure.Rollups;

namespace Aid.PublicSite.Rendering;

/// <summary>One release as the pages read it, with the few lookups that many pages share kept for the length of a rendering.</summary>
internal sealed class Site(IReleaseReader reader)
{
    private readonly Dictionary<(Type, string), PublicRecord?> _found = [];
    private readonly Dictionary<string, IReadOnlyList<FundFigures>> _figures = new(StringComparer.Ordinal);
    private Dictionary<string, GoodsLot>? _lots;
    private ILookup<string, Correction>? _corrections;
    private ILookup<string, Correction>? _fundCorrections;
    private IReadOnlyList<FundFigures>? _allFigures;
    private Rollup? _rollup;

    public IReleaseReader Reader { get; } = reader;

    public Fund? Fund(string? id) => Find<Fund>(id);

    public Organisation? Organisation(string? id) => Find<Organisation>(id);

    public Campaign? Campaign(string? id) => Find<Campaign>(id);

    public Project? Project(string? id) => Find<Project>(id);

    /// <summary>Figures of one fund, one an asset.</summary>
    public IReadOnlyList<FundFigures> Figures(string fundId)
    {
        if (!_figures.TryGetValue(fundId, out var figures))
            _figures[fundId] = figures = Reader.OfFund<FundFigures>(fundId);
        return figures;
    }

    /// <summary>Figures of one fund in one asset; zeros where it has none.</summary>
    public FundFigures FiguresIn(string fundId, string asset) =>
        Figures(fundId).FirstOrDefault(figures => figures.Asset == asset) ?? new FundFigures { Id = $"{fundId}:{asset}", FundId = fundId, Asset = asset };

    /// <summary>Chinese numeral of a small count, as in 四项相加.</summary>
    public static string CountWord(int count) => count is >= 2 and <= 9 ? "零一两三四五六七八九"[count].ToString() : Formatting.Figures.Count((long)count);

    /// <summary>What a kind of goods is counted in; empty where no lot says so.</summary>
    public string GoodsUnit(string asset) => Lots.TryGetValue(asset, out var lot) ? lot.Unit : "";

    /// <summary>What a kind of goods is called; its code where no lot says so.</summary>
    public string GoodsName(string asset) => Lots.TryGetValue(asset, out var lot) ? lot.NameZh : asset;

    /// <summary>Figures of every fund.</summary>
    public IReadOnlyList<FundFigures> AllFigures => _allFigures ??= Reader.All<FundFigures>();

    /// <summary>The flow of one fund, of an organisation's funds (<c>organisation=CODE</c>) or of all funds (<c>all</c>) in one asset.</summary>
    public Flow Flow(string scope, string asset)
    {
        const string OfOrganisation = "organisation=";
        if (scope == "all")
            return Rendering.Flow.Of(scope, asset, Rollup.Everybody(asset).Plain, AllFigures.Where(figures => figures.Asset == asset).Sum(figures => figures.Disbursements));
        return scope.StartsWith(OfOrganisation, StringComparison.Ordinal)
            ? Rendering.Flow.Sum(scope, asset, AllFigures.Where(figures => Fund(figures.FundId)?.OrganisationId == scope[OfOrganisation.Length..]))
            : Rendering.Flow.Of(FiguresIn(scope, asset));
    }

    /// <summary>Organisations with all below them.</summary>
    public Rollup Rollup => _rollup ??= new Rollup(
        Reader.All<Organisation>(),
        AllFigures.Where(figures => Fund(figures.FundId) is not null).Select(figures => RollupInput.Of(Fund(figures.FundId)!.OrganisationId, figures)),
        Reader.All<OrganisationPair>());

    /// <summary>Corrections of one record, oldest first.</summary>
    public IEnumerable<Correction> CorrectionsOf(string set, string id) =>
        (_corrections ??= Reader.All<Correction>().ToLookup(correction => Subject(correction.SubjectKind, correction.SubjectId)))[Subject(set, id)];

    /// <summary>Corrections of a fund and of the gifts, disbursements, campaigns … that belong to it, oldest first.</summary>
    public IEnumerable<Correction> CorrectionsOfFund(string fundId) =>
        (_fundCorrections ??= Reader.All<Correction>().ToLookup(correction => FundOf(correction.SubjectKind, correction.SubjectId) ?? "", StringComparer.Ordinal))[fundId];

    /// <summary>The fund that a corrected record belongs to; null where it belongs to none.</summary>
    public string? FundOf(string set, string id) => set switch
    {
        "Funds" => id,
        "Figures" => Reader.Find<FundFigures>(id)?.FundId,
        "Projects" => Project(id)?.FundId,
        "Incomes" => Reader.Find<Income>(id)?.FundId,
        "AllocationPlans" => Reader.Find<AllocationPlan>(id)?.FundId,
        "ProjectClosings" => Reader.Find<ProjectClosing>(id)?.FundId,
        "Shortfalls" => Reader.Find<Shortfall>(id)?.FundId,
        "Campaigns" => Campaign(id)?.FundId,
        "Donations" => Reader.Find<Donation>(id)?.FundId,
        "Disbursements" => Reader.Find<Disbursement>(id)?.FundId,
        "Refunds" => Reader.Find<Refund>(id)?.FundId,
        "Fees" => Reader.Find<Fee>(id)?.FundId,
        "Allocations" => Reader.Find<Allocation>(id)?.FundId,
        "Goods" => Reader.Find<GoodsLot>(id)?.FundId,
        "Transfers" => Reader.Find<Transfer>(id)?.FromFundId,
        _ => null,
    };

    /// <summary>The page that shows a record, with its anchor; null where no page does.</summary>
    public string? PageOf(string set, string id) => set switch
    {
        "Organisations" => Organisation(id) is null ? null : SiteMap.Organisation(id),
        "Funds" => Fund(id) is null ? null : SiteMap.Fund(id),
        "Projects" => Project(id) is null ? null : SiteMap.Project(id),
        "Campaigns" => Campaign(id) is null ? null : SiteMap.Campaign(id),
        "Donations" => Row("gifts", Reader.PositionOf<Donation>(id), id),
        "Disbursements" => Row("disbursements", Reader.PositionOf<Disbursement>(id), id),
        "Entries" => Row("entries", Reader.PositionOf<Entry>(id), id),
        "Incomes" => Reader.Find<Income>(id) is { } income ? $"{SiteMap.Fund(income.FundId)}#income" : null,
        "FundTerms" => Fund(id) is null ? null : SiteMap.Fund(id) + "#terms",
        "YearEnds" => Reader.Find<YearEnd>(id) is { } year ? $"{SiteMap.Organisation(year.OrganisationId)}#years" : null,
        "Shortfalls" => Reader.Find<Shortfall>(id) is { } shortfall ? $"{SiteMap.Fund(shortfall.FundId)}#short" : null,
        "Goods" => Reader.Find<GoodsLot>(id) is null ? null : SiteMap.Lot(id),
        "Warehouses" => Reader.Find<Warehouse>(id) is null ? null : SiteMap.Warehouse(id),
        "HandOvers" => Reader.Find<HandOver>(id) is { } hand ? $"{SiteMap.Lot(hand.LotId)}#{id}" : null,
        "Consignments" => Reader.Find<Consignment>(id) is { } consignment ? $"{SiteMap.Lot(consignment.LotId)}#{id}" : null,
        _ => null,
    };

    private Dictionary<string, GoodsLot> Lots =>
        _lots ??= Reader.All<GoodsLot>().GroupBy(lot => lot.Asset, StringComparer.Ordinal).ToDictionary(kind => kind.Key, kind => kind.First(), StringComparer.Ordinal);

    private static string? Row(string list, long position, string id) => position < 0 ? null : $"{SiteMap.Numbered(list, SiteMap.PageOf(position))}#{id}";

    private static string Subject(string set, string id) => $"{set}:{id}";

    private T? Find<T>(string? id) where T : PublicRecord
    {
        if (string.IsNullOrEmpty(id))
            return null;
        if (!_found.TryGetValue((typeof(T), id), out var record))
            _found[(typeof(T), id)] = record = Reader.Find<T>(id);
        return (T?)record;
    }
}
