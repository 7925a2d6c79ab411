using System.Globalization;

namespace Aid.Cli.Output;

/// <summary>Amounts for a person at a terminal.</summary>
internal static class Amounts
{
    /// <summary>Fen as yuan with two decimals and grouping, such as 446,191,285.66.</summary>
    public static string Of(long fen) => (fen / 100m).ToString("N2", CultureInfo.InvariantCulture);

    /// <summary>Units of an asset: two decimals for CNY, whole units for goods and others.</summary>
    public static string Of(long units, string asset) =>
        string.Equals(asset, "CNY", StringComparison.Ordinal) ? Of(units) : units.ToString("N0", CultureInfo.InvariantCulture) + " " + asset;
}
