using System.Globalization;
using System.Text.RegularExpressions;
using Aid.Disclosure.Records;

namespace Aid.PublicSite.Releases;

/// <summary>The two figures of a refusal for a cumulative figure that fell, so that they can be shown aligned digit by digit.</summary>
/// <param name="Before">Last published, in fen.</param>
/// <param name="After">Proposed, in fen.</param>
internal sealed partial record FallenFigure(long Before, long After)
{
    /// <summary>Reads the first two amounts of the reason's English text; null where it names no two amounts of which the second is less.</summary>
    public static FallenFigure? Of(RefusalReason reason)
    {
        if (reason.Code != "gate.cumulative-fell")
            return null;
        var amounts = Amount().Matches(reason.En).Select(match => Fen(match.Value)).OfType<long>().Take(2).ToList();
        return amounts.Count == 2 && amounts[1] < amounts[0] ? new(amounts[0], amounts[1]) : null;
    }

    private static long? Fen(string text) =>
        decimal.TryParse(text, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var yuan) && yuan < 1_000_000_000_000m ? (long)(yuan * 100) : null;

    // An amount of money has decimals; counts of smallest units, years and days have none.
    [GeneratedRegex(@"\d{1,3}(?:,\d{3})*\.\d{2}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Amount();
}
