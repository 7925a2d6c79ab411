using Aid.Application.Publishing.Rows;
using Aid.Disclosure.Records;

namespace Aid.Application.Publishing.Staging;

/// <summary>Adds up what a release changes in the months of funds.</summary>
internal sealed class MonthDeltas
{
    private readonly Dictionary<(string Fund, string Asset, int Month), (long Received, long Paid)> months = [];

    /// <summary>A gift, gross, in the month it was received.</summary>
    public void Add(Change<Donation> change)
    {
        if (change.Old is { } old)
            Add(old.FundId, old.Asset, old.ReceivedOn, -old.GrossUnits, 0);
        Add(change.New.FundId, change.New.Asset, change.New.ReceivedOn, change.New.GrossUnits, 0);
    }

    /// <summary>A standing payment, passing-on or distribution in its month; a reported use was counted when it was passed on.</summary>
    public void Add(Change<Disbursement> change)
    {
        Count(change.Old, -1);
        Count(change.New, 1);

        void Count(Disbursement? use, int sign)
        {
            if (use is { Status: "standing" } and not { Kind: "reported-use" })
                Add(use.FundId, use.Asset, use.On, 0, sign * use.Units);
        }
    }

    /// <summary>The months that changed.</summary>
    public IEnumerable<MonthDelta> Rows(int release) => months
        .Where(m => m.Value != default)
        .Select(m => new MonthDelta { FundId = m.Key.Fund, Asset = m.Key.Asset, Month = m.Key.Month, FirstRelease = release, ReceivedUnits = m.Value.Received, PaidUnits = m.Value.Paid });

    private void Add(string fund, string asset, DateOnly on, long received, long paid)
    {
        var key = (fund, asset, on.Year * 100 + on.Month);
        var now = months.GetValueOrDefault(key);
        months[key] = (now.Received + received, now.Paid + paid);
    }
}
