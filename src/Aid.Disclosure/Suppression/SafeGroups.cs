namespace Aid.Disclosure.Suppression;

/// <summary>A cell of a table of people: how many were reached in one period and place.</summary>
/// <param name="Period">Month, year or span of years: <c>2024-03</c>, <c>2024</c>, <c>2016/2020</c>.</param>
/// <param name="Place">Division code of the county, city or province.</param>
/// <param name="Counts">One number a measure, in the same order for all cells; a correction may make one negative until it is netted.</param>
/// <param name="Draw">A secret random number, drawn once: it decides which cells of enough people are given up for small ones.</param>
public sealed record PeopleCell(string Period, string Place, IReadOnlyList<long> Counts, long Draw = 0);

/// <summary>What of some waiting cells may be published, as groups of cells that are published as one number.</summary>
/// <param name="Groups">Indexes of the cells of each group; a cell of at least the threshold stands alone.</param>
/// <param name="Held">Indexes of cells that must wait for more people.</param>
public sealed record CellGrouping(IReadOnlyList<IReadOnlyList<int>> Groups, IReadOnlyList<int> Held);

/// <summary>
/// Complementary suppression for tables that grow (小样本不公布). Hiding cells of a table whose totals are published again and again leaks by difference: this release's total less the last one's
/// is what came in between. So nothing is hidden out of a total here. Cells are put into groups of which none is small, a group is published once and never opened, and every total is the sum of
/// published groups: rows, columns, projects and releases then add up, and whatever is subtracted from whatever, what is left is a sum of whole groups. What cannot be put into a group waits for more people
/// and is in no total until then. Of a group of several cells only
/// the periods and the sum are published, not which cells they are; a cell that is not small goes with the small ones wherever there is one, and a secret draw says which: were it the smallest, the first, or only
/// there where needed, someone who knows the rule could work back to a small cell (a test tries every table). Rejected: cell suppression with published margins (unsafe over releases without a search over all of them), and rounding (totals that do not add up).
/// </summary>
public static class SafeGroups
{
    /// <summary>Puts waiting cells into groups: period by period, all small cells of a period together, and with them one cell that is not small, more where that is not enough.</summary>
    /// <param name="waiting">The cells that wait, each period and place once.</param>
    /// <param name="threshold">The smallest number of people that is published.</param>
    public static CellGrouping Of(IReadOnlyList<PeopleCell> waiting, int threshold = SmallCells.Threshold)
    {
        ArgumentNullException.ThrowIfNull(waiting);
        List<IReadOnlyList<int>> groups = [];
        List<int> alone = [];
        List<int> small = [];
        foreach (IGrouping<string, int> period in Enumerable.Range(0, waiting.Count).Where(i => waiting[i].Counts.Any(count => count != 0))
            .GroupBy(i => waiting[i].Period, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            // What an earlier period could not place joins the next one: a month's difference alone would be a small number of people.
            small.AddRange(period.Where(i => !IsSafe([waiting[i]], threshold)));
            List<int> free = [.. period.Where(i => IsSafe([waiting[i]], threshold)).OrderBy(i => waiting[i].Draw).ThenBy(i => i)];
            Fill(small, free, groups, waiting, threshold);
            alone.InsertRange(0, free);
        }

        // Still too few: cells of other periods are given up for them, the latest first.
        Fill(small, alone, groups, waiting, threshold);
        groups.AddRange(alone.Order().Select(i => (IReadOnlyList<int>)[i]));
        int[] empty = [.. Enumerable.Range(0, waiting.Count).Where(i => waiting[i].Counts.All(count => count == 0))];
        return new CellGrouping([.. groups.OrderBy(group => group[0])], [.. small.Concat(empty).Order()]);
    }

    /// <summary>
    /// True where the sums of some cells may be published: each measure sums to nothing at all, or to the threshold at least.
    /// </summary>
    /// <param name="cells">The cells.</param>
    /// <param name="threshold">The smallest number of people that is published.</param>
    public static bool IsSafe(IReadOnlyList<PeopleCell> cells, int threshold = SmallCells.Threshold)
    {
        ArgumentNullException.ThrowIfNull(cells);
        for (int measure = 0; measure < (cells.Count == 0 ? 0 : cells[0].Counts.Count); measure++)
        {
            long sum = 0;
            bool isEmpty = true;
            foreach (PeopleCell cell in cells)
            {
                sum = checked(sum + cell.Counts[measure]);
                isEmpty &= cell.Counts[measure] == 0;
            }

            if (!isEmpty && sum < threshold)
                return false;
        }

        return true;
    }

    private static void Fill(List<int> small, List<int> free, List<IReadOnlyList<int>> groups, IReadOnlyList<PeopleCell> waiting, int threshold)
    {
        if (small.Count == 0)
            return;
        int taken = 0;
        List<int> group = [.. small];
        while (taken < free.Count && (taken == 0 || !IsGroup(group)))
            group.Add(free[taken++]);
        if (!IsGroup(group))
            return;
        free.RemoveRange(0, taken);
        groups.Add([.. group.Order()]);
        small.Clear();

        // A single cell that was not safe by itself never becomes so.
        bool IsGroup(List<int> indexes) => indexes.Count > 1 && IsSafe([.. indexes.Select(i => waiting[i])], threshold);
    }
}
