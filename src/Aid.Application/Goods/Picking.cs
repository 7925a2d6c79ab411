namespace Aid.Application.Goods;

/// <summary>A lot at a place that could be picked.</summary>
/// <param name="LotId">The lot.</param>
/// <param name="Place">The place.</param>
/// <param name="Units">Units there.</param>
/// <param name="ExpiresOn">Last day of use; null for none.</param>
/// <param name="Age">Order of registration: the lower, the older.</param>
internal readonly record struct Pickable(string LotId, string Place, long Units, DateOnly? ExpiresOn, long Age);

/// <summary>Units to pick from a lot at a place.</summary>
/// <param name="LotId">The lot.</param>
/// <param name="Place">The place.</param>
/// <param name="Units">Units.</param>
internal readonly record struct Pick(string LotId, string Place, long Units);

/// <summary>
/// Which lots to hand out first (先到期先出): the earliest expiry, then goods without expiry, the oldest first among equals. Expired goods are never proposed.
/// </summary>
internal static class Picking
{
    /// <summary>The picks; together fewer units than wanted where not as much can be picked.</summary>
    /// <param name="lots">What lies where.</param>
    /// <param name="free">Units of a lot that the purpose may draw on, over all places.</param>
    /// <param name="units">Units wanted.</param>
    /// <param name="on">Day of hand-over: a lot may be used on its last day.</param>
    public static IReadOnlyList<Pick> Propose(IEnumerable<Pickable> lots, Func<string, long> free, long units, DateOnly on)
    {
        Dictionary<string, long> left = new(StringComparer.Ordinal);
        List<Pick> picks = [];
        foreach (Pickable lot in lots.Where(lot => lot.ExpiresOn is null || lot.ExpiresOn >= on)
            .OrderBy(lot => lot.ExpiresOn ?? DateOnly.MaxValue).ThenBy(lot => lot.Age).ThenBy(lot => lot.Place, StringComparer.Ordinal))
        {
            if (!left.TryGetValue(lot.LotId, out long most)) most = free(lot.LotId);
            long some = Math.Min(Math.Min(lot.Units, most), units);
            left[lot.LotId] = most - some;
            if (some <= 0) continue;
            picks.Add(new Pick(lot.LotId, lot.Place, some));
            units -= some;
        }
        return picks;
    }
}
