using System.Globalization;
using Aid.Ledger.Results;

namespace Aid.Application.CollectiveGifts;

/// <summary>The names on the list do not sum to what was handed over.</summary>
/// <param name="Stated">What was handed over, in smallest units.</param>
/// <param name="Counted">What the list sums to.</param>
public sealed record ListDiffers(long Stated, long Counted) : Refusal("collective-gift.list-differs",
    string.Create(CultureInfo.InvariantCulture, $"名单合计 {Counted}，交来 {Stated}，相差 {Counted - Stated}。"),
    string.Create(CultureInfo.InvariantCulture, $"The list sums to {Counted} and {Stated} was handed over: a difference of {Counted - Stated}."))
{
    /// <summary>List less handed over, in smallest units.</summary>
    public long Difference => Counted - Stated;
}
