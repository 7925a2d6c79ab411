using Aid.Application.Donations;

namespace Aid.Cli.Demo;

/// <summary>
/// Gifts that were generated (合成) so that a published total has details: a fixed seed, whole yuan where a person would give whole yuan, and the last one takes what is left,
/// so that they always sum to the published figure.
/// </summary>
internal static class SyntheticGifts
{
    /// <summary>Common gifts, fen, and how often they come among a hundred.</summary>
    private static readonly (long Fen, int Weight)[] Usual = [(1_000, 12), (2_000, 14), (5_000, 20), (10_000, 22), (20_000, 14), (50_000, 9), (100_000, 6), (500_000, 3)];

    private static readonly string[] Channels = ["wechat", "alipay", "bank", "pos"];

    /// <summary>Makes gifts that sum to a total.</summary>
    /// <param name="seed">Fixes them.</param>
    /// <param name="total">Their sum, fen.</param>
    /// <param name="count">How many.</param>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day.</param>
    /// <param name="fund">The fund.</param>
    /// <param name="designation">The designation; empty for none.</param>
    /// <param name="source">What was published of them.</param>
    /// <param name="channel">The channel; null for a mixture.</param>
    public static IEnumerable<RecordDonation> Make(int seed, long total, int count, DateOnly from, DateOnly to, string fund, string designation, string source, string? channel = null)
    {
        Random random = new(seed);
        List<long> amounts = Amounts(random, total, count);
        int days = to.DayNumber - from.DayNumber + 1;
        List<int> when = [.. Enumerable.Range(0, amounts.Count).Select(_ => random.Next(days)).Order()];
        for (int i = 0; i < amounts.Count; i++)
        {
            yield return new RecordDonation
            {
                Parts = [new DonationShare(fund, amounts[i], designation)],
                ReceivedOn = from.AddDays(when[i]),
                Channel = channel ?? Channels[random.Next(Channels.Length)],
                NameForm = "anonymous",
                IsSynthetic = true,
                Source = source,
            };
        }
    }

    private static List<long> Amounts(Random random, long total, int count)
    {
        List<long> amounts = [];
        long left = total;
        for (int i = 0; i < count - 1 && left > 0; i++)
        {
            long fair = left / (count - i);
            long amount = fair > Usual[^1].Fen ? fair * random.Next(40, 161) / 100 / 10_000 * 10_000 : Pick(random, fair);
            amount = Math.Clamp(amount, 1, left);
            amounts.Add(amount);
            left -= amount;
        }

        if (left > 0) amounts.Add(left);
        return amounts;
    }

    /// <summary>A usual gift near what would be fair, so that the last one is not absurd.</summary>
    private static long Pick(Random random, long fair)
    {
        (long Fen, int Weight)[] near = [.. Usual.Where(usual => usual.Fen <= fair * 3)];
        if (near.Length == 0) return Math.Max(1, fair);
        int at = random.Next(near.Sum(usual => usual.Weight));
        foreach ((long fen, int weight) in near)
        {
            at -= weight;
            if (at < 0) return fen;
        }

        return near[^1].Fen;
    }
}
