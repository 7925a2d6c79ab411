using Aid.Disclosure.Records;

namespace Aid.Disclosure.Campaigns;

/// <summary>What is due to sub-plans and was received by them, in fen.</summary>
/// <param name="DueUnits">Due in all.</param>
/// <param name="ReceivedUnits">Received in all.</param>
public readonly record struct SubPlanSums(long DueUnits, long ReceivedUnits)
{
    /// <summary>Due and not yet received; negative where more was received than was stated as due. Never hidden: an open difference is shown as one.</summary>
    public long OpenUnits => DueUnits - ReceivedUnits;

    /// <summary>Adds up amounts of one sub-plan or of a whole campaign.</summary>
    public static SubPlanSums Of(IEnumerable<SubPlanAmount> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        long due = 0;
        long received = 0;
        foreach (SubPlanAmount amount in amounts)
        {
            if (amount.Kind == "due") due += amount.Units;
            else received += amount.Units;
        }

        return new SubPlanSums(due, received);
    }

    /// <summary>A sum by the name that pages and the verifier use: <c>due</c>, <c>received</c> or <c>open</c>; null for another.</summary>
    public long? this[string name] => name switch
    {
        "due" => DueUnits,
        "received" => ReceivedUnits,
        "open" => OpenUnits,
        _ => null,
    };
}

/// <summary>How a matching stands, in fen.</summary>
/// <param name="PoolUnits">The most that it allows: the pool, or the campaign's cap where that is less.</param>
/// <param name="ConfirmedUnits">Confirmed in all.</param>
/// <param name="ClawedBackUnits">Clawed back in all.</param>
/// <param name="RefillsPool">True where what was clawed back can be had again.</param>
public readonly record struct MatchSums(long PoolUnits, long ConfirmedUnits, long ClawedBackUnits, bool RefillsPool)
{
    /// <summary>Confirmed and not clawed back.</summary>
    public long StandingUnits => ConfirmedUnits - ClawedBackUnits;

    /// <summary>Still to be had.</summary>
    public long LeftUnits => PoolUnits - (RefillsPool ? StandingUnits : ConfirmedUnits);

    /// <summary>Adds up one matching.</summary>
    /// <param name="rule">The version that holds.</param>
    /// <param name="results">Its confirmed matches.</param>
    /// <param name="clawbacks">What was taken back of them.</param>
    public static MatchSums Of(Matching rule, IEnumerable<MatchResult> results, IEnumerable<MatchClawback> clawbacks)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new MatchSums(
            Math.Min(rule.PoolUnits, rule.CapUnits ?? rule.PoolUnits),
            results.Where(result => result.MatchingId == rule.Id).Sum(result => result.Units),
            clawbacks.Where(clawback => clawback.MatchingId == rule.Id).Sum(clawback => clawback.Units),
            rule.RefillsPool);
    }

    /// <summary>A sum by the name that pages and the verifier use: <c>pool</c>, <c>confirmed</c>, <c>clawedBack</c>, <c>standing</c> or <c>left</c>; null for another.</summary>
    public long? this[string name] => name switch
    {
        "pool" => PoolUnits,
        "confirmed" => ConfirmedUnits,
        "clawedBack" => ClawedBackUnits,
        "standing" => StandingUnits,
        "left" => LeftUnits,
        _ => null,
    };
}

/// <summary>What a team's page shows: the gifts whose givers agreed to be counted to it.</summary>
/// <param name="Units">Their gross amounts, in fen; gifts of goods and of other currencies are counted but not valued.</param>
/// <param name="Gifts">Their number.</param>
public readonly record struct TeamSums(long Units, long Gifts)
{
    /// <summary>Adds up a team.</summary>
    /// <param name="gifts">Its gifts, withdrawn ones among them.</param>
    /// <param name="find">A gift by its id; null where there is none.</param>
    public static TeamSums Of(IEnumerable<TeamGift> gifts, Func<string, Donation?> find)
    {
        ArgumentNullException.ThrowIfNull(gifts);
        ArgumentNullException.ThrowIfNull(find);
        long units = 0;
        long count = 0;
        foreach (TeamGift counted in gifts)
        {
            if (counted.Status != "counted" || find(counted.DonationId) is not { } gift) continue;
            count++;
            if (gift.Asset == "CNY") units += gift.GrossUnits;
        }

        return new TeamSums(units, count);
    }

    /// <summary>A sum by the name that pages and the verifier use: <c>given</c> or <c>gifts</c>; null for another.</summary>
    public long? this[string name] => name switch
    {
        "given" => Units,
        "gifts" => Gifts,
        _ => null,
    };
}
