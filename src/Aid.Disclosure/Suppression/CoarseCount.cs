namespace Aid.Disclosure.Suppression;

/// <summary>
/// A count of people that is published again and again, such as each month: exact counts would tell by their difference that one person came or went, even where neither count is
/// small. What is public is the next lower multiple of five, and nothing below five.
/// </summary>
public static class CoarseCount
{
    /// <summary>The step, and the fewest that are shown.</summary>
    public const int Step = 5;

    /// <summary>What may be public of a count: null below five, else the next lower multiple of five.</summary>
    /// <param name="count">The count; not negative.</param>
    public static long? Of(long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return count < Step ? null : count - (count % Step);
    }
}
