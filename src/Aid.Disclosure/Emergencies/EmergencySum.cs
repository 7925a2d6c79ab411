using Aid.Disclosure.Records;
using Aid.Disclosure.Trace;

namespace Aid.Disclosure.Emergencies;

/// <summary>What one fund received and used in one asset over some days, from public records alone: the same sum makes a bulletin and verifies it.</summary>
/// <param name="Received">Received, before fees known at recording.</param>
/// <param name="Gifts">Gifts whose first part is the fund's.</param>
/// <param name="Refunded">Refunded, charged back or found false.</param>
/// <param name="PassedOn">Passed on.</param>
/// <param name="Reported">Reported as used by those whom it was passed on to.</param>
/// <param name="Used">Paid or handed out.</param>
public readonly record struct EmergencySum(long Received, long Gifts, long Refunded, long PassedOn, long Reported, long Used)
{
    /// <summary>True where nothing happened.</summary>
    public bool IsEmpty => this == default;

    /// <summary>Sums of a fund by asset.</summary>
    /// <param name="fund">The fund.</param>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day.</param>
    /// <param name="records">Gifts, disbursements and refunds that stand; others are passed over. May hold those of other funds and days.</param>
    /// <returns>Assets in ordinal order, those where nothing happened left out.</returns>
    public static SortedDictionary<string, EmergencySum> ByAsset(string fund, DateOnly from, DateOnly to, IEnumerable<PublicRecord> records)
    {
        ArgumentNullException.ThrowIfNull(fund);
        ArgumentNullException.ThrowIfNull(records);
        SortedDictionary<string, EmergencySum> sums = new(StringComparer.Ordinal);
        foreach (PublicRecord record in records)
        {
            (string asset, DateOnly on, EmergencySum sum) = Of(record, fund);
            if (sum.IsEmpty || on < from || on > to) continue;
            sums[asset] = sums.GetValueOrDefault(asset).Plus(sum);
        }

        return sums;
    }

    private static (string Asset, DateOnly On, EmergencySum Sum) Of(PublicRecord record, string fund) => record switch
    {
        Donation gift => (gift.Asset, gift.ReceivedOn, OfGift(gift, fund)),
        Refund { Status: "standing" } refund when refund.FundId == fund => (refund.Asset, refund.On, new EmergencySum { Refunded = refund.Units }),
        Disbursement { Status: "standing" } use when use.FundId == fund => (use.Asset, use.On, use.Kind switch
        {
            "passed-on" => new EmergencySum { PassedOn = use.Units },
            "reported-use" => new EmergencySum { Reported = use.Units },
            _ => new EmergencySum { Used = use.Units },
        }),
        _ => ("", default, default),
    };

    // A gift of several designations counts in each fund by what it gave it; its fee stands with the first.
    private static EmergencySum OfGift(Donation gift, string fund)
    {
        bool isFirst = gift.FundId == fund;
        long units = gift.Parts.Where(part => LineName.Fund(part.Line) == fund).Sum(part => part.Units);
        return new EmergencySum { Received = units + (isFirst ? gift.FeeUnits : 0), Gifts = isFirst ? 1 : 0 };
    }

    private EmergencySum Plus(EmergencySum other) => new(
        Received + other.Received, Gifts + other.Gifts, Refunded + other.Refunded, PassedOn + other.PassedOn, Reported + other.Reported, Used + other.Used);
}
