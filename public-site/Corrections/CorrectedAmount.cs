using System.Globalization;
using Aid.Disclosure.Records;

namespace Aid.PublicSite.Corrections;

/// <summary>Reads the values of a correction that speaks of an amount, which can then be laid out digit by digit.</summary>
internal static class CorrectedAmount
{
    /// <summary>The value in smallest units where the field holds units and the value is a whole number; null otherwise.</summary>
    public static long? TryRead(Correction correction, string value) =>
        correction.Field.EndsWith("Units", StringComparison.Ordinal) && correction.SubjectKind is not ("Goods" or "StatedGoods")
        && long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var units) ? units : null;
}
