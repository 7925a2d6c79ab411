using System.Numerics;

namespace Aid.Disclosure.Indicators;

/// <summary>
/// How fast an indicator grows from its base to its target, in exact arithmetic, and which of the usual ways of computing a published rate agrees with. Rates are hundredths of a
/// percent, rounded half up in magnitude.
/// </summary>
/// <param name="Years">Years from base to target, at least 1.</param>
/// <param name="Total">Growth over all years; null from a base of zero.</param>
/// <param name="Simple">Total growth divided by the years (简单平均); null from a base of zero.</param>
/// <param name="Compound">The rate that, applied each year, leads to the target (复合); null from a base of zero.</param>
/// <param name="Reading">What the published rate agrees with.</param>
public sealed record Growth(int Years, long? Total, long? Simple, long? Compound, GrowthReading Reading)
{
    private const long One = 10_000;

    /// <summary>Computes growth and compares a published rate with it.</summary>
    /// <param name="from">Value of the base year, not negative, in any unit.</param>
    /// <param name="to">Target, not negative, in the same unit.</param>
    /// <param name="years">Years between them, 1 to 100.</param>
    /// <param name="published">Published yearly rate in hundredths of a percent; null where none was.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative, or the years are out of range.</exception>
    public static Growth Of(long from, long to, int years, long? published)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(from);
        ArgumentOutOfRangeException.ThrowIfNegative(to);
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(years, 100);
        if (from == 0)
            return new(years, null, null, null, published is null ? GrowthReading.NotStated : GrowthReading.FromZero);
        BigInteger change = ((BigInteger)to - from) * One;
        long total = Round(change, from);
        long simple = Round(change, (BigInteger)from * years);
        long compound = Root(from, to, years);
        return new(years, total, simple, compound, Read(published, simple, compound));
    }

    /// <summary>Difference of the published rate to the nearer of the two computed ones, in hundredths of a percentage point; null where one is missing.</summary>
    /// <param name="published">The published rate.</param>
    public long? Off(long? published) => published is { } rate && Simple is { } simple && Compound is { } compound ? Math.Min(Math.Abs(rate - simple), Math.Abs(rate - compound)) : null;

    // Plans state whole percents as a rule: a rate agrees where ours, rounded to as many decimals as the plan wrote, is the same.
    private static GrowthReading Read(long? published, long simple, long compound)
    {
        if (published is not { } rate)
            return GrowthReading.NotStated;
        long step = rate % 100 == 0 ? 100 : rate % 10 == 0 ? 10 : 1;
        bool isSimple = Round(simple, step) * step == rate;
        bool isCompound = Round(compound, step) * step == rate;
        if (isSimple && isCompound)
            return GrowthReading.Both;
        if (isSimple)
            return GrowthReading.Simple;
        if (isCompound)
            return GrowthReading.Compound;
        return Math.Abs(rate - simple) <= Math.Abs(rate - compound) ? GrowthReading.NearerSimple : GrowthReading.NearerCompound;
    }

    // The largest rate r with from·(1 + (r − ½)/10⁴)ⁿ ≤ to, by bisection over whole numbers: no root is ever approximated.
    private static long Root(BigInteger from, BigInteger to, int years)
    {
        BigInteger scaled = to * BigInteger.Pow(2 * One, years);
        BigInteger low = -One;
        BigInteger high = 1;
        while (from * BigInteger.Pow((2 * (One + high)) - 1, years) <= scaled)
            high *= 2;
        while (high - low > 1)
        {
            BigInteger middle = (low + high) / 2;
            if (middle <= -One || from * BigInteger.Pow((2 * (One + middle)) - 1, years) <= scaled)
                low = middle;
            else
                high = middle;
        }

        return (long)low;
    }

    private static long Round(BigInteger numerator, BigInteger denominator)
    {
        BigInteger magnitude = ((2 * BigInteger.Abs(numerator)) + BigInteger.Abs(denominator)) / (2 * BigInteger.Abs(denominator));
        return (long)(numerator.Sign * denominator.Sign < 0 ? -magnitude : magnitude);
    }
}

/// <summary>What a published rate of growth agrees with.</summary>
public enum GrowthReading
{
    /// <summary>No rate was published.</summary>
    NotStated,

    /// <summary>Simple and compound growth are the same when rounded as published.</summary>
    Both,

    /// <summary>Simple growth: the whole growth divided by the years.</summary>
    Simple,

    /// <summary>Compound growth.</summary>
    Compound,

    /// <summary>Neither; simple growth is nearer.</summary>
    NearerSimple,

    /// <summary>Neither; compound growth is nearer.</summary>
    NearerCompound,

    /// <summary>No rate can lead away from zero.</summary>
    FromZero,
}
