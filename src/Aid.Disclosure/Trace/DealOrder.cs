using System.Globalization;

namespace Aid.Disclosure.Trace;

/// <summary>
/// The order in which a split deals units, recomputed from the published weights and independent of the ledger's own: slot x goes, among parts with n·W &lt; (x+1)·w
/// (n dealt so far), to the lowest ⌈(n+1)·W/w⌉, first named on ties.
/// </summary>
public sealed class DealOrder
{
    private const int MaxSlots = 100_000;

    private readonly int[][] _slots;

    private DealOrder(int[] order, int parts)
    {
        Slots = order;
        _slots = [.. Enumerable.Range(0, parts).Select(part => Enumerable.Range(0, order.Length).Where(slot => order[slot] == part).ToArray())];
    }

    /// <summary>The part of each slot.</summary>
    public IReadOnlyList<int> Slots { get; }

    /// <summary>Number of parts.</summary>
    public int Parts => _slots.Length;

    /// <summary>Reads weights such as <c>2-3-5</c>.</summary>
    /// <returns>Null where they are not positive whole numbers that sum to at most 100,000.</returns>
    public static DealOrder? TryParse(string weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        string[] texts = weights.Split('-');
        long[] shares = new long[texts.Length];
        long round = 0;
        for (int i = 0; i < texts.Length; i++)
        {
            if (texts[i].Length > 6 || !long.TryParse(texts[i], NumberStyles.None, CultureInfo.InvariantCulture, out shares[i]) || shares[i] < 1)
                return null;
            round += shares[i];
            if (round > MaxSlots)
                return null;
        }

        return new DealOrder(Deal(shares, round), shares.Length);
    }

    /// <summary>How many of the first <paramref name="position"/> units, counted from counter 0, go to a part.</summary>
    public long CountBefore(int part, long position)
    {
        int[] slots = _slots[part];
        long rest = position % Slots.Count;
        int at = Array.BinarySearch(slots, (int)rest);
        return (position / Slots.Count * slots.Length) + (at < 0 ? ~at : at);
    }

    private static int[] Deal(long[] shares, long round)
    {
        int[] order = new int[round];
        long[] dealt = new long[shares.Length];
        for (int slot = 0; slot < order.Length; slot++)
        {
            IEnumerable<int> eligible = Enumerable.Range(0, shares.Length).Where(part => dealt[part] * round < (slot + 1L) * shares[part]);
            int chosen = eligible.MinBy(part => ((((dealt[part] + 1) * round) - 1) / shares[part]) + 1);
            order[slot] = chosen;
            dealt[chosen]++;
        }

        return order;
    }
}
