using System.Linq.Expressions;
using Aid.Application.Publishing.Rows;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.OData.Model;

namespace Aid.Server.Feed;

/// <summary>
/// The feed at <c>/odata</c>: which sets there are and what each shows. What is not named here cannot be selected, filtered, ordered or expanded.
/// </summary>
internal static class DisclosureFeed
{
    /// <summary>Namespace of the feed's types.</summary>
    public const string Namespace = "Aid";

    /// <summary>Builds the feed's model.</summary>
    public static FeedModel<DisclosureContext> Build()
    {
        FeedBuilder<DisclosureContext> feed = new(Namespace);
        Parties(feed);
        Gifts(feed);
        Uses(feed);
        Lines(feed);
        Statements(feed);
        foreach (RecordSet set in RecordSet.All.Where(set => set.IsPlain))
            set.Accept(new PlainSets(feed));
        return feed.Build();
    }

    private static void Parties(FeedBuilder<DisclosureContext> feed)
    {
        Add<Organisation>(feed)
            .Properties(x => x.NameZh, x => x.NameEn, x => x.Level, x => x.DivisionCode, x => x.ParentId);
        Add<Fund>(feed)
            .Properties(x => x.OrganisationId, x => x.NameZh, x => x.NameEn, x => x.IsRestricted, x => x.SourceClass, x => x.OpenedOn);
        Add<Project>(feed)
            .Properties(x => x.FundId, x => x.Designation, x => x.NameZh, x => x.NameEn, x => x.SummaryZh, x => x.SummaryEn, x => x.TargetUnits);
        Add<Campaign>(feed)
            .Properties(x => x.OrganisationId, x => x.FundId, x => x.NameZh, x => x.NameEn, x => x.FilingNumber, x => x.StartsOn, x => x.EndsOn, x => x.TargetUnits, x => x.StatedUnits, x => x.StatedGifts);
    }

    private static void Gifts(FeedBuilder<DisclosureContext> feed)
    {
        Add<Donation>(feed)
            .Properties(x => x.FundId, x => x.CampaignId, x => x.ReceivedOn, x => x.Channel, x => x.Asset, x => x.GrossUnits, x => x.FeeUnits, x => x.NameForm)
            .Properties(x => x.NameCommitment, x => x.ReceiptCommitment, x => x.BlockId, x => x.ValueUnits, x => x.ValueBasis)
            .Details(x => x.Parts);
        feed.Entity<DonationPart>(x => new { x.DonationId, x.Ordinal }).Properties(x => x.Line, x => x.Start, x => x.Units);
        feed.Set<GiverName>("Names", x => x.DonationId)
            .Describe("Names that their givers agreed to show; unversioned, and gone when consent is withdrawn. 同意公布的名称。")
            .Properties(x => x.Name, x => x.Salt);
        Add<Refund>(feed)
            .Properties(x => x.DonationId, x => x.FundId, x => x.Kind, x => x.Asset, x => x.Units, x => x.On, x => x.Reason, x => x.OutflowId, x => x.Status);
        Add<Fee>(feed)
            .Properties(x => x.DonationId, x => x.FundId, x => x.Asset, x => x.Units, x => x.On, x => x.Channel, x => x.OutflowId, x => x.Status);
    }

    private static void Uses(FeedBuilder<DisclosureContext> feed)
    {
        Add<Disbursement>(feed)
            .Properties(x => x.FundId, x => x.ProjectId, x => x.Kind, x => x.Category, x => x.Asset, x => x.Units, x => x.On, x => x.PurposeZh, x => x.PurposeEn, x => x.Recipient)
            .Properties(x => x.Persons, x => x.PersonTimes, x => x.Evidence, x => x.ReportsOnId, x => x.ReplacesId, x => x.OutflowId, x => x.Status);
        Add<Transfer>(feed)
            .Properties(x => x.Kind, x => x.FromFundId, x => x.ToFundId, x => x.FromLine, x => x.ToLine, x => x.Asset, x => x.Units, x => x.On, x => x.Reason, x => x.OutflowId, x => x.Status);
        Add<Allocation>(feed)
            .Properties(x => x.Kind, x => x.FundId, x => x.Rule, x => x.Asset, x => x.Units, x => x.ToAsset, x => x.ToUnits, x => x.On, x => x.Reason, x => x.OutflowId, x => x.Status);
        Add<GoodsLot>(feed)
            .Properties(x => x.FundId, x => x.Asset, x => x.Lot, x => x.NameZh, x => x.NameEn, x => x.Unit, x => x.ExpiresOn, x => x.ReceivedUnits, x => x.DistributedUnits, x => x.HeldUnits);
    }

    private static void Lines(FeedBuilder<DisclosureContext> feed)
    {
        Add<Entry>(feed)
            .Properties(x => x.Number, x => x.On, x => x.Kind, x => x.SubjectId, x => x.ReversesId, x => x.Reason)
            .Details(x => x.Postings);
        feed.Entity<Posting>(x => new { x.EntryId, x.Ordinal }).Properties(x => x.Account, x => x.Asset, x => x.Units);
        Add<LineInflow>(feed)
            .Properties(x => x.Line, x => x.Start, x => x.Units, x => x.SourceKind, x => x.SourceId, x => x.SourcePart, x => x.SourceOffset);
        Add<LineOutflow>(feed)
            .Properties(x => x.Kind, x => x.Line, x => x.AboutId, x => x.Units, x => x.Map, x => x.DealWeights, x => x.DealCounter, x => x.RatioIn, x => x.RatioOut)
            .Details(x => x.Targets);
        feed.Entity<OutflowTarget>(x => new { x.OutflowId, x.Ordinal }).Properties(x => x.Part, x => x.Line, x => x.Start, x => x.Units);
        Add<CoverageRow>(feed)
            .Properties(x => x.OutflowId, x => x.Sequence, x => x.Offset, x => x.Units, x => x.Line, x => x.Start, x => x.IsCorrection);
    }

    private static void Statements(FeedBuilder<DisclosureContext> feed)
    {
        Add<FundFigures>(feed)
            .Properties(x => x.FundId, x => x.Asset, x => x.OpeningUnits, x => x.ReceivedUnits, x => x.MovedInUnits, x => x.MovedOutUnits, x => x.UsedUnits)
            .Properties(x => x.PassedOnUnits, x => x.FeeUnits, x => x.RefundedUnits, x => x.HeldUnits, x => x.Gifts, x => x.Disbursements);
        Add<StatedFigure>(feed)
            .Properties(x => x.OrganisationId, x => x.Series, x => x.IsCumulative, x => x.On, x => x.Asset, x => x.Units, x => x.CorrectionId);
        Add<StatedGoods>(feed)
            .Properties(x => x.OrganisationId, x => x.Name, x => x.Unit, x => x.ReceivedMilli, x => x.AllocatedMilli, x => x.DifferenceMilli);
        Add<Correction>(feed)
            .Properties(x => x.SubjectKind, x => x.SubjectId, x => x.Field, x => x.OldValue, x => x.NewValue, x => x.Reason, x => x.FoundBy, x => x.Maker, x => x.Approver, x => x.On);
        Add<Release>(feed)
            .Properties(x => x.Number, x => x.PreparedAt, x => x.TreeSize, x => x.ManifestHash, x => x.NewRecords, x => x.NewGifts, x => x.NewDisbursements, x => x.NewCorrections, x => x.IsSingleOperator)
            .Details(x => x.Checks);
        feed.Entity<GateCheck>(x => new { x.ReleaseId, x.Ordinal }).Properties(x => x.Code, x => x.Checked, x => x.Waiver);
        Add<RefusedRelease>(feed)
            .Properties(x => x.AttemptedAt)
            .Details(x => x.Reasons);
        feed.Entity<RefusalReason>(x => new { x.RefusedReleaseId, x.Ordinal }).Properties(x => x.Code, x => x.IsWaivable, x => x.Zh, x => x.En);
    }

    private static EntityBuilder<T> Add<T>(FeedBuilder<DisclosureContext> feed)
        where T : PublicRecord =>
        feed.Set(RecordSet.NameOf<T>(), (Expression<Func<T, object?>>)(x => x.Id))
            .Describe(RecordSet.Of<T>().Description)
            .Properties(x => x.LeafIndex, x => x.FirstRelease, x => x.SupersededIn, x => x.IsSynthetic, x => x.Source);
}
