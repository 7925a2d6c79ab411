using System.Collections.Frozen;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;

namespace Aid.Disclosure.Verification;

/// <summary>
/// A published figure of money or goods that says something else in a newer version. Where the record states a fact (a gift, a payment, what somebody published), that is a correction
/// (更正) and must be named by one in the same release; totals and quantities that follow from other records grow by themselves and are not, nor are
/// lists of goods as others publish them anew.
/// </summary>
public static class RestatedFigures
{
    private static readonly FrozenSet<Type> Facts = new[]
    {
        typeof(Project), typeof(Campaign), typeof(Donation), typeof(Refund), typeof(Fee), typeof(Disbursement), typeof(Transfer), typeof(Allocation), typeof(StatedFigure),
        typeof(CollectiveGift), typeof(BoxOpening), typeof(OverseasGift),
    }.ToFrozenSet();

    /// <summary>The fields that differ, in the order of the leaf; empty where a correction is not called for.</summary>
    /// <param name="old">The published version.</param>
    /// <param name="now">The version that replaces it, of the same type.</param>
    public static IReadOnlyList<string> Of(PublicRecord old, PublicRecord now)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(now);
        Type type = now.GetType();
        if (!Facts.Contains(type))
            return [];
        return [.. RecordSet.Of(now).Values.Where(field => IsFigure(field) && IsRestated(type.GetProperty(field)!.GetValue(old), type.GetProperty(field)!.GetValue(now)))];
    }

    // A figure that is said for the first time restates nothing.
    private static bool IsRestated(object? old, object? now) => old is not null && !old.Equals(now);

    private static bool IsFigure(string field) => field.EndsWith("Units", StringComparison.Ordinal);
}
