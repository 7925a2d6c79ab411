using Aid.Ledger.Money;

namespace Aid.Disclosure.Records;

/// <summary>How the units of an asset code in a public record are written, for readers that know no ledger: pages, exports.</summary>
public static class AssetDecimals
{
    /// <summary>Decimal places of a currency of ISO 4217; null for a kind of goods, which is counted in whole units.</summary>
    /// <param name="asset">Asset code. A code of three letters that is no currency, such as KIT, is a kind of goods.</param>
    public static int? OfCurrency(string asset) => Iso4217.Exponents.TryGetValue(asset, out int decimals) ? decimals : null;
}
