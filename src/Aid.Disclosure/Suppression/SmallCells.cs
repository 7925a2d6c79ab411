namespace Aid.Disclosure.Suppression;

/// <summary>
/// Counts of people too few to be published (小样本不公布): a breakdown never shows a cell of one to k − 1 persons, nor lets one be worked out from the total and the rest.
/// </summary>
public static class SmallCells
{
    /// <summary>The smallest count of persons that is published.</summary>
    public const int Threshold = 5;

    /// <summary>Hides small cells of a breakdown whose total is published.</summary>
    /// <param name="counts">Persons by group; none negative.</param>
    /// <param name="threshold">Counts from 1 to below this are hidden.</param>
    /// <returns>
    /// The counts, null where hidden. Where exactly one cell, or cells summing to less than the threshold, would be hidden, the smallest shown cells above zero are hidden too, until the
    /// difference from the total says nothing of any one of them; zeros stay, because nobody stands behind them.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static IReadOnlyList<long?> Hide(IReadOnlyList<long> counts, int threshold = Threshold)
    {
        ArgumentNullException.ThrowIfNull(counts);
        if (counts.Any(count => count < 0))
            throw new ArgumentOutOfRangeException(nameof(counts), "A count of persons is not negative.");
        HashSet<int> hidden = [.. Enumerable.Range(0, counts.Count).Where(i => counts[i] > 0 && counts[i] < threshold)];
        IEnumerable<int> rest = Enumerable.Range(0, counts.Count).Where(i => counts[i] >= threshold).OrderBy(i => counts[i]).ThenBy(i => i);
        foreach (int next in rest.ToList())
        {
            if (hidden.Count is 0 || (hidden.Count > 1 && hidden.Sum(i => counts[i]) >= threshold))
                break;
            hidden.Add(next);
        }

        return [.. counts.Select((count, i) => hidden.Contains(i) ? (long?)null : count)];
    }
}
