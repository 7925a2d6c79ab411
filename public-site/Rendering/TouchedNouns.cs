using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;

namespace Aid.PublicSite.Rendering;

/// <summary>Which funds, projects, campaigns and organisations a release touches, by themselves or by something that their pages show.</summary>
internal sealed class TouchedNouns
{
    private readonly Site _site;
    private readonly bool _everything;
    private readonly SortedSet<string> _funds = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _projects = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _campaigns = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _organisations = new(StringComparer.Ordinal);

    private TouchedNouns(Site site, bool everything)
    {
        _site = site;
        _everything = everything;
    }

    /// <summary>Funds whose pages change, in ordinal order.</summary>
    public IReadOnlyCollection<string> Funds => _funds;

    /// <summary>Projects whose pages change.</summary>
    public IReadOnlyCollection<string> Projects => _projects;

    /// <summary>Campaigns whose pages change.</summary>
    public IReadOnlyCollection<string> Campaigns => _campaigns;

    /// <summary>Organisations whose pages change.</summary>
    public IReadOnlyCollection<string> Organisations => _organisations;

    /// <summary>True where every page is rendered, those too that no record changes.</summary>
    public bool IsEverything => _everything;

    /// <summary>Works out what the release touches; everything there is, if <paramref name="everything"/> is set.</summary>
    public static TouchedNouns Of(Site site, bool everything)
    {
        var touched = new TouchedNouns(site, everything);
        if (everything)
            touched.AddAll();
        else
            touched.AddChanged();
        return touched;
    }

    /// <summary>True where the release adds or supersedes a record of this set, or everything is rendered.</summary>
    public bool Any<T>() where T : PublicRecord => _everything || _site.Reader.Changed<T>().Count > 0;

    /// <summary>Records of a set that the release adds or supersedes; all of them, where everything is rendered.</summary>
    public IEnumerable<T> Records<T>() where T : PublicRecord => _everything ? _site.Reader.All<T>() : Changed<T>();

    private void AddAll()
    {
        _funds.UnionWith(_site.Reader.All<Fund>().Select(fund => fund.Id));
        _projects.UnionWith(_site.Reader.All<Project>().Select(project => project.Id));
        _campaigns.UnionWith(_site.Reader.All<Campaign>().Select(campaign => campaign.Id));
        _organisations.UnionWith(_site.Reader.All<Organisation>().Select(organisation => organisation.Id));
    }

    private void AddChanged()
    {
        // Gifts are not looked up one by one: a gift changes its fund's figures, which name the fund.
        foreach (var figures in Changed<FundFigures>())
        {
            _funds.Add(figures.FundId);
            // A project shows what came into its own line and what is left of it: nothing that names the project need have changed.
            _projects.UnionWith(_site.Reader.OfFund<Project>(figures.FundId).Select(project => project.Id));
        }

        _funds.UnionWith(_site.Reader.Changed<Fund>());
        foreach (var project in Changed<Project>())
        {
            _projects.Add(project.Id);
            _funds.Add(project.FundId);
        }

        foreach (var campaign in Changed<Campaign>())
        {
            _campaigns.Add(campaign.Id);
            _funds.Add(campaign.FundId);
            _organisations.Add(campaign.OrganisationId);
        }

        foreach (var use in Changed<Disbursement>())
        {
            _funds.Add(use.FundId);
            if (use.ProjectId is { } project)
                _projects.Add(project);
        }

        foreach (var transfer in Changed<Transfer>())
        {
            _funds.Add(transfer.FromFundId);
            _funds.Add(transfer.ToFundId);
        }

        _funds.UnionWith(Changed<Allocation>().Select(allocation => allocation.FundId));
        _funds.UnionWith(Changed<GoodsLot>().Select(lot => lot.FundId));
        foreach (var set in RecordSet.All.Where(set => set.IsPlain))
            set.Accept(new PlainOwners(this));
        // A fund's page says that its figures are of an earlier release.
        foreach (var hold in Changed<OrganisationHold>())
            _funds.UnionWith(_site.Reader.All<Fund>().Where(fund => fund.OrganisationId == hold.OrganisationId).Select(fund => fund.Id));
        AddCorrected();
        AddOrganisations();
    }

    /// <summary>What a plain record names is touched by it: an organisation, a fund, a project or a campaign shows what belongs to it.</summary>
    private sealed class PlainOwners(TouchedNouns touched) : IRecordSetVisitor
    {
        public void Visit<T>(RecordSet set) where T : PublicRecord, new()
        {
            (string Field, SortedSet<string> Nouns)[] owners =
            [
                ("OrganisationId", touched._organisations), ("FundId", touched._funds), ("ProjectId", touched._projects), ("CampaignId", touched._campaigns),
            ];
            var named = owners.Where(owner => set.Values.Contains(owner.Field)).Select(owner => (Of: typeof(T).GetProperty(owner.Field)!, owner.Nouns)).ToList();
            if (named.Count == 0)
                return;
            foreach (var record in touched.Changed<T>())
            {
                foreach (var (of, nouns) in named)
                    if (of.GetValue(record) is string { Length: > 0 } id)
                        nouns.Add(id);
            }
        }
    }

    private void AddCorrected()
    {
        foreach (var correction in Changed<Correction>())
        {
            if (_site.FundOf(correction.SubjectKind, correction.SubjectId) is { } fund)
                _funds.Add(fund);
            if (correction.SubjectKind == "Projects")
                _projects.Add(correction.SubjectId);
            if (correction.SubjectKind == "Campaigns")
                _campaigns.Add(correction.SubjectId);
            if (correction.SubjectKind == "Disbursements" && _site.Reader.Find<Disbursement>(correction.SubjectId)?.ProjectId is { } project)
                _projects.Add(project);
        }

        _funds.RemoveWhere(id => _site.Fund(id) is null);
        _projects.RemoveWhere(id => _site.Project(id) is null);
        _campaigns.RemoveWhere(id => _site.Campaign(id) is null);
    }

    private void AddOrganisations()
    {
        _organisations.UnionWith(_site.Reader.Changed<Organisation>());
        _organisations.UnionWith(Changed<Organisation>().Select(organisation => organisation.ParentId).OfType<string>());
        _organisations.UnionWith(_funds.Select(id => _site.Fund(id)!.OrganisationId));
        _organisations.UnionWith(Changed<StatedFigure>().Select(figure => figure.OrganisationId));
        _organisations.UnionWith(Changed<StatedGoods>().Select(goods => goods.OrganisationId));
        foreach (var pair in Changed<OrganisationPair>())
        {
            _organisations.Add(pair.FromOrganisationId);
            _organisations.Add(pair.ToOrganisationId);
        }

        // Whatever an organisation's page shows is part of the sums of those above it.
        foreach (var organisation in _organisations.ToList())
            _organisations.UnionWith(_site.Rollup.Above(organisation));
        _organisations.RemoveWhere(id => _site.Organisation(id) is null);

        // A campaign's page shows its fund's figures; a renamed organisation shows on the pages of its funds and campaigns.
        var renamed = _site.Reader.Changed<Organisation>().ToHashSet(StringComparer.Ordinal);
        _funds.UnionWith(_site.Reader.All<Fund>().Where(fund => renamed.Contains(fund.OrganisationId)).Select(fund => fund.Id));
        _campaigns.UnionWith(_site.Reader.All<Campaign>().Where(campaign => _funds.Contains(campaign.FundId) || renamed.Contains(campaign.OrganisationId)).Select(campaign => campaign.Id));
    }

    private IEnumerable<T> Changed<T>() where T : PublicRecord => _site.Reader.Changed<T>().Select(_site.Reader.Find<T>).OfType<T>();
}
