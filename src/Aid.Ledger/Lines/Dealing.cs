using System.Collections.Immutable;

namespace Aid.Ledger.Lines;

/// <summary>
/// The order in which a split deals units to its parts: unit j of a split goes to <c>Order[(counter + j) mod W]</c>. Slot x
/// goes, among the parts with n·W &lt; (x + 1)·w (n dealt so far), to the one with the lowest ⌈(n + 1)·W / w⌉, the first
/// named on ties: earliest deadline first, which keeps each part within one unit of its share for two parts, two for more.
/// </summary>
public sealed class Dealing
{
    /// <summary>The largest sum of weights; a rate of one in a hundred thousand is finer than any rule in use.</summary>
    public const int MaxWeight = 100_000;

    private readonly int[][] _slots;

    private Dealing(ImmutableArray<int> weights, int[] order)
    {
        Weights = weights;
        Order = [.. order];
        _slots = new int[weights.Length][];
        for (int part = 0; part < weights.Length; part++)
            _slots[part] = [.. Enumerable.Range(0, order.Length).Where(slot => order[slot] == part)];
    }

    /// <summary>The weight of each part; all positive.</summary>
    public ImmutableArray<int> Weights { get; }

    /// <summary>The part that each slot goes to; as long as the sum of the weights.</summary>
    public ImmutableArray<int> Order { get; }

    /// <summary>The slots in one round (W).</summary>
    public int Round => Order.Length;

    /// <summary>Lays out the order for some weights.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No weights, a weight below one, or a sum above <see cref="MaxWeight"/>.</exception>
    public static Dealing For(ImmutableArray<int> weights)
    {
        long sum = weights.IsDefaultOrEmpty ? 0 : weights.Sum(weight => (long)weight);
        if (sum is <= 0 or > MaxWeight || weights.Any(weight => weight < 1))
            throw new ArgumentOutOfRangeException(nameof(weights), "Weights are positive and sum to at most " + MaxWeight);
        int round = (int)sum;
        int[] order = new int[round];
        long[] dealt = new long[weights.Length];
        for (int slot = 0; slot < round; slot++)
        {
            int chosen = -1;
            long best = long.MaxValue;
            for (int part = 0; part < weights.Length; part++)
            {
                if (dealt[part] * round >= (slot + 1L) * weights[part]) continue;
                long deadline = (((dealt[part] + 1) * round) + weights[part] - 1) / weights[part];
                if (deadline >= best) continue;
                best = deadline;
                chosen = part;
            }
            order[slot] = chosen;
            dealt[chosen]++;
        }
        return new Dealing(weights, order);
    }

    /// <summary>How many of the first <paramref name="position"/> dealt units went to a part; O(log W).</summary>
    /// <param name="part">The part, from 0.</param>
    /// <param name="position">A count of dealt units since the rule's version began, at least 0.</param>
    public long CountBefore(int part, long position)
    {
        int[] slots = _slots[part];
        int found = Array.BinarySearch(slots, (int)(position % Round));
        return checked((position / Round * slots.Length) + (found < 0 ? ~found : found));
    }

    /// <summary>The place in the dealing of a part's unit number <paramref name="index"/> (from 0): the inverse of <see cref="CountBefore"/>.</summary>
    /// <param name="part">The part, from 0.</param>
    /// <param name="index">Which of the part's units, at least 0.</param>
    public long PositionOf(int part, long index)
    {
        int[] slots = _slots[part];
        return checked((index / slots.Length * Round) + slots[(int)(index % slots.Length)]);
    }
}
