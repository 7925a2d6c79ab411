using System.Globalization;
using Aid.Disclosure.Records;
using Aid.Disclosure.Years;

namespace Aid.Disclosure.Verification;

/// <summary>
/// Sums that pages show beside a fund's own figures, recomputed: <c>plan=CODE:ASSET:planned.PART</c> and <c>actual.PART</c> (or <c>actual</c> for all), <c>cost=FUND:ASSET:paid</c> (standing payments of
/// administration), <c>year=ORGANISATION/YEAR:ASSET:CLASS</c> (received from one source class).
/// </summary>
internal sealed class FundScopes(ReplayedBooks books)
{
    private readonly Lazy<ILookup<string, Allocation>> _splits = new(() => books.Newest<Allocation>().ToLookup(allocation => allocation.FundId, StringComparer.Ordinal));
    private readonly Lazy<ILookup<string, AdministrationPayment>> _payments = new(() => books.Newest<AdministrationPayment>().ToLookup(payment => $"{payment.FundId}:{payment.Asset}", StringComparer.Ordinal));

    /// <summary>The sum; null where the name is none of these.</summary>
    public long? Of(string scope, string asset, string field)
    {
        int equals = scope.IndexOf('=', StringComparison.Ordinal);
        string id = scope[(equals + 1)..];
        return equals < 0 ? null : scope[..equals] switch
        {
            "plan" when books.Find<AllocationPlan>("AllocationPlans", id) is { } plan && plan.Asset == asset => Plan(plan, field),
            "cost" when field == "paid" => _payments.Value[$"{id}:{asset}"].Where(payment => books.Find<Disbursement>("Disbursements", payment.Id) is { Status: "standing" }).Sum(payment => payment.Units),
            "year" => books.Find<YearEnd>("YearEnds", $"{id.Replace('/', ':')}:{asset}")?.Sources.Where(source => source.SourceClass == field).Sum(source => source.Units),
            _ => null,
        };
    }

    private long? Plan(AllocationPlan plan, string field)
    {
        string[] words = field.Split('.');
        IEnumerable<LineOutflow> outflows = _splits.Value[plan.FundId].Where(allocation => PlanActuals.Counts(plan, allocation))
            .Select(allocation => books.Find<LineOutflow>("Outflows", allocation.OutflowId)).OfType<LineOutflow>();
        if (field == "actual")
            return PlanActuals.ByPart(plan, outflows).Sum();
        if (words.Length != 2 || !int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out int part) || part > plan.Parts.Count)
            return null;
        return words[0] switch
        {
            "planned" => plan.Parts.Where(one => one.Ordinal == part).Sum(one => one.PlannedUnits),
            "actual" => PlanActuals.ByPart(plan, outflows)[part],
            _ => null,
        };
    }
}
