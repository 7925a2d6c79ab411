using Aid.Disclosure.Records;

namespace Aid.Disclosure.Suppression;

/// <summary>The numbers of people in a published group.</summary>
public static class ReachNumbers
{
    /// <summary>All of them, null where not counted: people, times, households, parcels, vouchers issued and redeemed, applications.</summary>
    public static IReadOnlyList<long?> Of(ReachBlock block)
    {
        ArgumentNullException.ThrowIfNull(block);
        return [block.Persons, block.PersonTimes, block.Households, block.Parcels, block.VouchersIssued, block.VouchersRedeemed, block.Applications];
    }

    /// <summary>A number that may not be published, being neither nothing nor at least <see cref="SmallCells.Threshold"/>; null where there is none.</summary>
    public static long? SmallestOf(ReachBlock block) => Of(block).FirstOrDefault(number => number is not null and not 0 and < SmallCells.Threshold);
}
