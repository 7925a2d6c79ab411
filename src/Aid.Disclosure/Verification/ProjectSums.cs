using Aid.Disclosure.Records;
using Aid.Disclosure.Trace;

namespace Aid.Disclosure.Verification;

/// <summary>
/// Sums over what belongs to a project, as pages name them: <c>project=ID:ASSET:raised</c> and <c>held</c> (its own line), <c>budget=ID/LINE:ASSET:paid</c> and <c>region=ID:ASSET:paid</c> (standing disbursements that
/// are tagged so, reports of use not counted again), <c>reach=ID|STAGE|PERIOD|PLACE:-:FIELD</c> (published groups; an empty stage is people reached, an empty period or place is all of them).
/// </summary>
internal sealed class ProjectSums(ReplayedBooks books, PublicTrace trace)
{
    private readonly Lazy<ILookup<string, ReachBlock>> _reach = new(() => books.Newest<ReachBlock>().ToLookup(block => block.ProjectId, StringComparer.Ordinal));
    private readonly Lazy<List<(DisbursementTag Tag, Disbursement Use)>> _tagged = new(() =>
        [.. books.Newest<DisbursementTag>().Select(tag => (tag, Use: books.Find<Disbursement>("Disbursements", tag.Id)!)).Where(pair => pair.Use is { Status: "standing", Kind: not "reported-use" })]);

    /// <summary>The recomputed sum; null where the scope is none of these.</summary>
    public long? Of(string scope, string asset, string field)
    {
        int equals = scope.IndexOf('=', StringComparison.Ordinal);
        string of = equals < 0 ? "" : scope[(equals + 1)..];
        return (equals < 0 ? "" : scope[..equals], field) switch
        {
            ("project", "raised") => LineOf(of, asset)?.Length ?? 0,
            ("project", "held") => LineOf(of, asset)?.Free().Sum(run => run.Units) ?? 0,
            ("budget", "paid") => Paid(asset, tag => $"{tag.ProjectId}/{tag.BudgetLine}" == of),
            ("region", "paid") => Paid(asset, tag => tag.RegionId == of),
            ("reach", _) => Reach(of.Split('|'), field),
            _ => null,
        };
    }

    private PublicLine? LineOf(string project, string asset) =>
        books.Find<Project>("Projects", project) is { } found && trace.Lines.TryGetValue($"{found.FundId}/{found.Designation}/{asset}", out PublicLine? line) ? line : null;

    private long Paid(string asset, Func<DisbursementTag, bool> isTagged) => _tagged.Value.Where(pair => pair.Use.Asset == asset && isTagged(pair.Tag)).Sum(pair => pair.Use.Units);

    private long? Reach(string[] words, string field)
    {
        Func<ReachBlock, long?>? measure = field switch
        {
            nameof(ReachBlock.Persons) => block => block.Persons,
            nameof(ReachBlock.PersonTimes) => block => block.PersonTimes,
            nameof(ReachBlock.Households) => block => block.Households,
            nameof(ReachBlock.Parcels) => block => block.Parcels,
            nameof(ReachBlock.VouchersIssued) => block => block.VouchersIssued,
            nameof(ReachBlock.VouchersRedeemed) => block => block.VouchersRedeemed,
            nameof(ReachBlock.Applications) => block => block.Applications,
            nameof(ReachBlock.Units) => block => block.Units,
            _ => null,
        };
        if (measure is null || words is not [var project, var stage, var period, var place])
            return null;
        return _reach.Value[project].Where(block => block.Stage == stage && (period.Length == 0 || (block.Period == period && block.PeriodTo == period)) && (place.Length == 0 || block.DivisionCode == place))
            .Sum(block => measure(block) ?? 0);
    }
}
