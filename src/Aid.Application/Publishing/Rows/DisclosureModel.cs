using System.Linq.Expressions;
using System.Reflection;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Aid.Application.Publishing.Rows;

/// <summary>
/// One description of the public rows for two models: the one that is read (key = id, filtered by release) and the one that makes the schema (key = id and
/// first release, no filter).
/// </summary>
internal static class DisclosureModel
{
    /// <summary>Position of a record in the order of first publication, from 0, the same for all its versions.</summary>
    public const string Position = "Position";

    private const string FirstRelease = nameof(PublicRecord.FirstRelease);
    private const string SupersededIn = nameof(PublicRecord.SupersededIn);

    /// <summary>Builds the model.</summary>
    /// <param name="builder">The model builder.</param>
    /// <param name="reader">The context whose release filters the rows; null for the schema's model.</param>
    public static void Build(ModelBuilder builder, DisclosureContext? reader)
    {
        Record<Organisation>(builder, reader, "Organisations").HasIndex(r => r.ParentId);
        OfFund<Fund>(builder, reader, "Funds", nameof(Fund.OrganisationId));
        OfFund<Project>(builder, reader, "Projects");
        OfFund<Campaign>(builder, reader, "Campaigns").HasIndex(r => r.OrganisationId);

        var donations = OfFund<Donation>(builder, reader, "Donations");
        donations.HasIndex(r => new { r.ReceivedOn, r.Id });
        donations.HasIndex(r => new { r.GrossUnits, r.Id });
        donations.HasIndex(r => new { r.FundId, r.ReceivedOn, r.Id });
        donations.HasIndex(nameof(Donation.CampaignId), Position);
        Child(builder, reader, "DonationParts", donations, r => r.Parts, nameof(DonationPart.DonationId)).HasIndex(p => new { p.Line, p.Start });

        var disbursements = OfFund<Disbursement>(builder, reader, "Disbursements");
        disbursements.HasIndex(r => new { r.On, r.Id });
        disbursements.HasIndex(r => new { r.Units, r.Id });
        disbursements.HasIndex(nameof(Disbursement.ProjectId), Position);
        disbursements.HasIndex(r => r.OutflowId);
        disbursements.HasIndex(r => r.ReportsOnId);

        var transfers = OfFund<Transfer>(builder, reader, "Transfers", nameof(Transfer.FromFundId));
        transfers.HasIndex(nameof(Transfer.ToFundId), Position);
        transfers.HasIndex(r => r.OutflowId);

        var refunds = OfFund<Refund>(builder, reader, "Refunds");
        refunds.HasIndex(r => r.DonationId);
        refunds.HasIndex(r => r.OutflowId);

        var fees = OfFund<Fee>(builder, reader, "Fees");
        fees.HasIndex(r => r.DonationId);
        fees.HasIndex(r => r.OutflowId);

        OfFund<Allocation>(builder, reader, "Allocations").HasIndex(r => r.OutflowId);
        OfFund<GoodsLot>(builder, reader, "Goods").HasIndex(r => new { r.Asset, r.Lot });

        var entries = Record<Entry>(builder, reader, "Entries");
        entries.HasIndex(r => r.Number);
        entries.HasIndex(r => new { r.On, r.Id });
        entries.HasIndex(r => r.SubjectId);
        Child(builder, reader, "Postings", entries, r => r.Postings, nameof(Posting.EntryId)).HasIndex(p => p.Account);

        var inflows = Record<LineInflow>(builder, reader, "Inflows");
        inflows.HasIndex(r => new { r.Line, r.Start });
        inflows.HasIndex(r => r.SourceId);
        var outflows = Record<LineOutflow>(builder, reader, "Outflows");
        Child(builder, reader, "OutflowTargets", outflows, r => r.Targets, nameof(OutflowTarget.OutflowId)).HasIndex(t => new { t.Line, t.Start });
        var coverage = Record<CoverageRow>(builder, reader, "Coverage");
        coverage.HasIndex(r => new { r.OutflowId, r.Sequence });
        coverage.HasIndex(r => new { r.Line, r.Start });

        OfFund<FundFigures>(builder, reader, "Figures");
        Record<StatedFigure>(builder, reader, "StatedFigures").HasIndex(r => new { r.OrganisationId, r.Series, r.On });
        Record<StatedGoods>(builder, reader, "StatedGoods").HasIndex(r => new { r.OrganisationId, r.Name });
        Record<Correction>(builder, reader, "Corrections").HasIndex(r => new { r.SubjectKind, r.SubjectId });

        var releases = Record<Release>(builder, reader, "Releases");
        releases.HasIndex(r => r.Number);
        Child(builder, reader, "GateChecks", releases, r => r.Checks, nameof(GateCheck.ReleaseId));
        var refused = Record<RefusedRelease>(builder, reader, "RefusedReleases");
        Child(builder, reader, "RefusalReasons", refused, r => r.Reasons, nameof(RefusalReason.RefusedReleaseId));

        foreach (var set in RecordSet.All.Where(s => s.IsPlain))
            set.Accept(new PlainTables(builder, reader));

        var names = builder.Entity<GiverName>();
        names.ToTable("GiverNames");
        names.HasKey(n => n.DonationId);

        Bookkeeping(builder, reader);

        // SQLite keeps no kind with an instant; a leaf's bytes may only be made of one that says UTC.
        foreach (var instant in builder.Model.GetEntityTypes().SelectMany(t => t.GetProperties()).Where(p => p.ClrType == typeof(DateTime)))
            instant.SetValueConverter(new ValueConverter<DateTime, DateTime>(value => value, value => DateTime.SpecifyKind(value, DateTimeKind.Utc)));
    }

    /// <summary>A plain set: its table, an index on whatever it belongs to, and the table of its items.</summary>
    private sealed class PlainTables(ModelBuilder builder, DisclosureContext? reader) : IRecordSetVisitor
    {
        public void Visit<T>(RecordSet set)
            where T : PublicRecord, new()
        {
            var entity = Record<T>(builder, reader, set.Name);
            foreach (var owner in set.Values.Where(v => v.EndsWith("Id", StringComparison.Ordinal)))
                entity.HasIndex(owner, Position);
            if (set is { Items: { } items, ItemParent: { } parent, ItemTable: { } table })
                Items(builder, reader, entity, items, parent.Name, table);
        }
    }

    // The item's type is known to the declaration only, and the model's own way of adding items wants it as a type argument.
    private static void Items<T>(ModelBuilder builder, DisclosureContext? reader, EntityTypeBuilder<T> parent, PropertyInfo items, string parentId, string table)
        where T : PublicRecord
    {
        var item = items.PropertyType.GetGenericArguments()[0];
        var record = Expression.Parameter(typeof(T));
        var path = Expression.Lambda(typeof(Func<,>).MakeGenericType(typeof(T), typeof(IEnumerable<>).MakeGenericType(item)), Expression.Property(record, items), record);
        typeof(DisclosureModel).GetMethod(nameof(Child), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(typeof(T), item).Invoke(null, [builder, reader, table, parent, path, parentId]);
    }

    private static void Bookkeeping(ModelBuilder builder, DisclosureContext? reader)
    {
        var current = builder.Entity<CurrentRelease>();
        current.ToTable("CurrentRelease");
        current.HasKey(c => c.Id);
        current.Property(c => c.Id).ValueGeneratedNever();

        var runs = builder.Entity<StandingRun>();
        runs.ToTable("StandingRuns");
        Hide(runs, reader);
        runs.HasKey(nameof(StandingRun.OutflowId), nameof(StandingRun.Offset), FirstRelease);
        runs.HasIndex(r => new { r.Line, r.Start });

        var pages = builder.Entity<LinePage>();
        pages.ToTable("LinePages");
        pages.HasKey(p => new { p.Line, p.First });
        var months = builder.Entity<MonthDelta>();
        months.ToTable("MonthDeltas");
        months.HasKey(m => new { m.FundId, m.Asset, m.Month, m.FirstRelease });
        var counts = builder.Entity<CountDelta>();
        counts.ToTable("CountDeltas");
        counts.HasKey(c => new { c.SetName, c.FundId, c.FirstRelease });
        if (reader is not null)
        {
            pages.HasQueryFilter(p => p.FirstRelease <= reader.Release);
            months.HasQueryFilter(m => m.FirstRelease <= reader.Release);
            counts.HasQueryFilter(c => c.FirstRelease <= reader.Release);
        }
    }

    private static EntityTypeBuilder<T> OfFund<T>(ModelBuilder builder, DisclosureContext? reader, string set, string fund = "FundId")
        where T : PublicRecord
    {
        var entity = Record<T>(builder, reader, set);
        entity.HasIndex(fund, Position);
        return entity;
    }

    private static EntityTypeBuilder<T> Record<T>(ModelBuilder builder, DisclosureContext? reader, string set)
        where T : PublicRecord
    {
        var entity = builder.Entity<T>();
        entity.ToTable(set);
        entity.Property(r => r.Id).HasMaxLength(80);
        entity.Property<long>(Position);
        entity.HasIndex(Position, FirstRelease).IsUnique();
        entity.HasIndex(r => r.FirstRelease);
        if (reader is null)
        {
            entity.HasKey(nameof(PublicRecord.Id), FirstRelease);
        }
        else
        {
            entity.HasKey(r => r.Id);
            entity.HasQueryFilter(r => r.FirstRelease <= reader.Release && (r.SupersededIn == null || r.SupersededIn > reader.Release));
        }

        return entity;
    }

    private static EntityTypeBuilder<TChild> Child<T, TChild>(
        ModelBuilder builder, DisclosureContext? reader, string table, EntityTypeBuilder<T> parent, Expression<Func<T, IEnumerable<TChild>?>> children, string parentId)
        where T : PublicRecord
        where TChild : class
    {
        var entity = builder.Entity<TChild>();
        entity.ToTable(table);
        Hide(entity, reader);
        if (reader is null)
        {
            entity.HasKey(parentId, "Ordinal", FirstRelease);
            parent.HasMany(children).WithOne().HasForeignKey(parentId, FirstRelease).OnDelete(DeleteBehavior.Restrict);
        }
        else
        {
            entity.HasKey(parentId, "Ordinal");
            parent.HasMany(children).WithOne().HasForeignKey(parentId);
        }

        return entity;
    }

    /// <summary>Gives a row that is not a record itself the two releases as shadow columns, and the filter by them.</summary>
    private static void Hide<T>(EntityTypeBuilder<T> entity, DisclosureContext? reader)
        where T : class
    {
        entity.Property<int>(FirstRelease);
        entity.Property<int?>(SupersededIn);
        if (reader is not null)
            entity.HasQueryFilter(r => EF.Property<int>(r, FirstRelease) <= reader.Release
                && (EF.Property<int?>(r, SupersededIn) == null || EF.Property<int?>(r, SupersededIn) > reader.Release));
    }
}
