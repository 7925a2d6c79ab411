using System.Diagnostics.CodeAnalysis;
using Aid.Ledger.Results;

namespace Aid.Ledger.Money;

/// <summary>What is counted.</summary>
public enum AssetKind
{
    /// <summary>A currency of ISO 4217.</summary>
    Currency,
    /// <summary>A kind of goods, counted in its unit.</summary>
    Goods,
}

/// <summary>What a quantity is of: a currency (ISO 4217) or a kind of goods with its unit.</summary>
public sealed record Asset
{
    private Asset(string code, AssetKind kind, int exponent, string? unit)
    {
        Code = code;
        Kind = kind;
        Exponent = exponent;
        Unit = unit;
    }

    /// <summary>The ISO 4217 code, or the goods code.</summary>
    public string Code { get; }

    /// <summary>Currency or goods.</summary>
    public AssetKind Kind { get; }

    /// <summary>How many decimals the smallest unit stands behind: 2 for CNY, 0 for JPY and for goods.</summary>
    public int Exponent { get; }

    /// <summary>The unit in which goods are counted (件, 箱 …); null for a currency.</summary>
    public string? Unit { get; }

    /// <summary>The renminbi; its smallest unit is the fen (分).</summary>
    public static Asset Cny { get; } = new("CNY", AssetKind.Currency, 2, unit: null);

    /// <summary>A currency by its ISO 4217 code.</summary>
    public static Result<Asset> Currency(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryCurrency(code, out Asset? asset) ? asset : new CurrencyUnknown(code);
    }

    /// <summary>A kind of goods, counted in whole units.</summary>
    /// <param name="code">Neither empty nor with a slash, nor an ISO 4217 code.</param>
    /// <param name="unit">The unit; not empty.</param>
    public static Result<Asset> Goods(string code, string unit)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(unit);
        if (code.Length == 0 || unit.Length == 0 || code.Contains('/') || Iso4217.Exponents.ContainsKey(code))
            return new GoodsMalformed(code, unit);
        return new Asset(code, AssetKind.Goods, 0, unit);
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private static bool TryCurrency(string code, [NotNullWhen(true)] out Asset? asset)
    {
        asset = Iso4217.Exponents.TryGetValue(code, out int exponent) ? new Asset(code, AssetKind.Currency, exponent, unit: null) : null;
        return asset is not null;
    }
}
