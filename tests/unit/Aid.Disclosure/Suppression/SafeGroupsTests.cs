using Aid.Disclosure.Suppression;
using Xunit;

namespace Aid.Tests.Unit.Disclosure.Suppression;

/// <summary>Row 18 of the faults on the pure rule: what an attacker who knows the rule and sees every release can pin down.</summary>
public sealed class SafeGroupsTests
{
    [Theory]
    [InlineData("a12 b30", "a | b", "")]
    [InlineData("a3 b30 c12", "a+b | c", "")]
    [InlineData("a2 b4 c30", "a+b+c", "")]
    [InlineData("a2 b4", "a+b", "")]
    [InlineData("a3", "", "a")]
    [InlineData("a1 b1 c1 d1 e1", "a+b+c+d+e", "")]
    [InlineData("a5 b0", "a", "b")]
    [InlineData("", "", "")]
    public void Of_OnePeriod_GroupsSmallCells(string cells, string groups, string held)
    {
        PeopleCell[] waiting = [.. cells.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(cell => new PeopleCell("2024-03", cell[..1], [long.Parse(cell[1..])]))];
        CellGrouping grouping = SafeGroups.Of(waiting);
        Assert.Equal(groups, string.Join(" | ", grouping.Groups.Select(group => string.Join('+', group.Select(i => waiting[i].Place)))));
        Assert.Equal(held, string.Join(' ', grouping.Held.Select(i => waiting[i].Place)));
    }

    [Fact]
    public void Of_SmallCellOfAnEarlierMonth_JoinsTheNext()
    {
        CellGrouping grouping = SafeGroups.Of([new("2024-03", "a", [3]), new("2024-04", "a", [4]), new("2024-04", "b", [9])]);
        Assert.Equal([[0, 1, 2]], grouping.Groups);
        Assert.Empty(grouping.Held);
    }

    [Fact]
    public void Of_OneMeasureTooSmall_HidesTheOthersToo()
    {
        // Two parcels a household: parcels of the small cell would give its households.
        CellGrouping grouping = SafeGroups.Of([new("2024-03", "a", [3, 6]), new("2024-03", "b", [10, 20])]);
        Assert.Equal([[0, 1]], grouping.Groups);
    }

    [Fact]
    public void Of_Correction_IsNeverPublishedAlone()
    {
        CellGrouping alone = SafeGroups.Of([new("2024-03", "a", [-1])]);
        Assert.Empty(alone.Groups);
        CellGrouping netted = SafeGroups.Of([new("2024-03", "a", [-1]), new("2024-04", "b", [9])]);
        Assert.Equal([[0, 1]], netted.Groups);
    }

    /// <summary>
    /// The strongest attacker there is: he knows the rule but not the draw, tries every table that there can be, with every cell drawn first, and keeps those that would have shown what was shown after each batch. No cell of one to four people is the
    /// same in all of them.
    /// </summary>
    [Theory]
    [InlineData(3, 2, 7, false)]
    [InlineData(3, 2, 7, true)]
    [InlineData(2, 2, 16, false)]
    [InlineData(2, 2, 16, true)]
    [InlineData(1, 4, 16, false)]
    [InlineData(1, 5, 9, false)]
    public void Releases_EveryTableTried_NoSmallCellIsPinned(int batches, int counties, int most, bool isSameMonth)
    {
        int cells = batches * counties;
        Dictionary<string, (int[] First, bool[] Varies)> seen = new(StringComparer.Ordinal);
        int[] table = new int[cells];
        int tables = (int)Math.Pow(most + 1, cells);
        for (int number = 0; number < counties * tables; number++)
        {
            for (int cell = 0, rest = number % tables; cell < cells; cell++, rest /= most + 1) table[cell] = rest % (most + 1);
            // A number above the greatest one tried has alternatives that were not tried: it would look more certain than it is.
            if (Shown(table, counties, isSameMonth, most + 1, first: number / tables) is not { } shown) continue;
            if (!seen.TryGetValue(shown, out (int[] First, bool[] Varies) known))
            {
                seen[shown] = ([.. table], new bool[cells]);
                continue;
            }
            for (int cell = 0; cell < cells; cell++) known.Varies[cell] |= known.First[cell] != table[cell];
        }

        string[] pinned = [.. seen.SelectMany(pair => Enumerable.Range(0, cells)
            .Where(cell => !pair.Value.Varies[cell] && pair.Value.First[cell] is > 0 and < SmallCells.Threshold)
            .Select(cell => $"{string.Join(',', pair.Value.First)} cell {cell} shown as {pair.Key}"))];
        Assert.Equal("", string.Join('\n', pinned.Take(10)));
    }

    // A release after each batch; a batch is a month, or all are later reports of the same month. Null where a number is too large to be judged.
    private static string? Shown(int[] table, int counties, bool isSameMonth, long most, int first)
    {
        List<PeopleCell> waiting = [];
        System.Text.StringBuilder shown = new();
        for (int batch = 0; batch < table.Length / counties; batch++)
        {
            for (int county = 0; county < counties; county++)
            {
                long count = table[(batch * counties) + county];
                if (count == 0) continue;
                string period = isSameMonth ? "2024-01" : $"2024-0{batch + 1}";
                string place = ((char)('a' + county)).ToString();
                int same = waiting.FindIndex(cell => cell.Period == period && cell.Place == place);
                if (same < 0) waiting.Add(new(period, place, [count], (county + counties - first) % counties));
                else waiting[same] = waiting[same] with { Counts = [waiting[same].Counts[0] + count] };
            }
            CellGrouping grouping = SafeGroups.Of(waiting);
            foreach (IReadOnlyList<int> group in grouping.Groups)
            {
                long sum = group.Sum(i => waiting[i].Counts[0]);
                if (sum > most) return null;
                string[] periods = [.. group.Select(i => waiting[i].Period).Order(StringComparer.Ordinal)];
                shown.Append(group.Count == 1 ? periods[0] + waiting[group[0]].Place : $"{periods[0]}..{periods[^1]}").Append('=').Append(sum).Append(' ');
            }
            shown.Append('|');
            waiting = [.. grouping.Held.Select(i => waiting[i])];
        }
        return shown.ToString();
    }
}
