namespace Aid.Ledger.Money;

/// <summary>Splits whole units by weights so that nothing is lost or made.</summary>
public static class Shares
{
    /// <summary>The share of each weight by largest remainder (Hamilton); the earlier part wins a tie.</summary>
    /// <param name="total">What is shared; may be negative.</param>
    /// <param name="weights">Not negative; at least one positive.</param>
    /// <returns>As many shares as weights; they sum to <paramref name="total"/>.</returns>
    /// <exception cref="ArgumentException">A weight is negative, or none is positive.</exception>
    public static IReadOnlyList<long> ByLargestRemainder(long total, IReadOnlyList<long> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        Int128 sum = 0;
        foreach (long weight in weights)
            sum += weight >= 0 ? weight : throw new ArgumentException("A weight is negative.", nameof(weights));
        if (sum == 0) throw new ArgumentException("No weight is positive.", nameof(weights));

        long[] shares = new long[weights.Count];
        Int128[] remainders = new Int128[weights.Count];
        Int128 size = Int128.Abs(total);
        long left = total;
        for (int part = 0; part < shares.Length; part++)
        {
            Int128 product = size * weights[part];
            shares[part] = (long)(product / sum) * Math.Sign(total);
            remainders[part] = product % sum;
            left = checked(left - shares[part]);
        }
        foreach (int part in Enumerable.Range(0, shares.Length).OrderByDescending(part => remainders[part]).Take((int)Math.Abs(left)))
            shares[part] += Math.Sign(total);
        if (shares.Sum() != total) throw new InvalidOperationException("Shares do not sum to their whole.");
        return shares;
    }
}
