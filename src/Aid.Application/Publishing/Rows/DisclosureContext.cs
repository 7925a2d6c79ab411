using Aid.Disclosure.Records;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Publishing.Rows;

/// <summary>
/// The public rows at one release: what the feed serves and what the pages are made from. The key of an entity is its stable id; the table's key is the id and
/// the first release, and a filter of the context shows exactly one version of each record. Read only: rows are written by <see cref="RowWriter"/> when a
/// release is staged.
/// </summary>
public sealed class DisclosureContext(DbContextOptions<DisclosureContext> options) : DbContext(options)
{
    /// <summary>The release that is shown, from 1; at 0, the default, nothing is.</summary>
    public int Release { get; set; }

    /// <summary>Societies.</summary>
    public DbSet<Organisation> Organisations => Set<Organisation>();

    /// <summary>Funds.</summary>
    public DbSet<Fund> Funds => Set<Fund>();

    /// <summary>Projects.</summary>
    public DbSet<Project> Projects => Set<Project>();

    /// <summary>Campaigns.</summary>
    public DbSet<Campaign> Campaigns => Set<Campaign>();

    /// <summary>Gifts.</summary>
    public DbSet<Donation> Donations => Set<Donation>();

    /// <summary>The spans of gifts.</summary>
    public DbSet<DonationPart> DonationParts => Set<DonationPart>();

    /// <summary>Payments, passings-on, reported uses and distributions.</summary>
    public DbSet<Disbursement> Disbursements => Set<Disbursement>();

    /// <summary>Transfers.</summary>
    public DbSet<Transfer> Transfers => Set<Transfer>();

    /// <summary>Refunds, chargebacks and voids.</summary>
    public DbSet<Refund> Refunds => Set<Refund>();

    /// <summary>Later fees.</summary>
    public DbSet<Fee> Fees => Set<Fee>();

    /// <summary>Splits and conversions.</summary>
    public DbSet<Allocation> Allocations => Set<Allocation>();

    /// <summary>Lots of goods.</summary>
    public DbSet<GoodsLot> Goods => Set<GoodsLot>();

    /// <summary>Entries of the books.</summary>
    public DbSet<Entry> Entries => Set<Entry>();

    /// <summary>Postings of entries.</summary>
    public DbSet<Posting> Postings => Set<Posting>();

    /// <summary>Coverage rows.</summary>
    public DbSet<CoverageRow> Coverage => Set<CoverageRow>();

    /// <summary>Inflows of lines.</summary>
    public DbSet<LineInflow> Inflows => Set<LineInflow>();

    /// <summary>Outflows of lines.</summary>
    public DbSet<LineOutflow> Outflows => Set<LineOutflow>();

    /// <summary>The runs that receive an outflow's units.</summary>
    public DbSet<OutflowTarget> OutflowTargets => Set<OutflowTarget>();

    /// <summary>Totals by fund and asset.</summary>
    public DbSet<FundFigures> Figures => Set<FundFigures>();

    /// <summary>Figures as somebody published them.</summary>
    public DbSet<StatedFigure> StatedFigures => Set<StatedFigure>();

    /// <summary>Goods as published lists state them.</summary>
    public DbSet<StatedGoods> StatedGoods => Set<StatedGoods>();

    /// <summary>Corrections.</summary>
    public DbSet<Correction> Corrections => Set<Correction>();

    /// <summary>Releases.</summary>
    public DbSet<Release> Releases => Set<Release>();

    /// <summary>Checks of releases.</summary>
    public DbSet<GateCheck> GateChecks => Set<GateCheck>();

    /// <summary>Refused releases.</summary>
    public DbSet<RefusedRelease> RefusedReleases => Set<RefusedRelease>();

    /// <summary>Reasons of refusals.</summary>
    public DbSet<RefusalReason> RefusalReasons => Set<RefusalReason>();

    /// <summary>Names that may be shown: unversioned, not filtered, deleted when consent is withdrawn.</summary>
    public DbSet<GiverName> GiverNames => Set<GiverName>();

    internal DbSet<CurrentRelease> CurrentReleases => Set<CurrentRelease>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder) => DisclosureModel.Build(modelBuilder, this);
}
