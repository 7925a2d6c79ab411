using System.Globalization;
using Aid.Ledger.Results;

namespace Aid.Ledger.Money;

/// <summary>A quantity of one asset, in its smallest unit. Arithmetic is checked; mixing assets is a bug and throws.</summary>
/// <param name="Minor">Units of the asset's smallest unit; may be negative.</param>
/// <param name="Asset">What it is of.</param>
public readonly record struct Money(long Minor, Asset Asset) : IComparable<Money>
{
    /// <summary>Nothing of an asset.</summary>
    public static Money Zero(Asset asset) => new(0, asset);

    /// <summary>The sum.</summary>
    /// <exception cref="InvalidOperationException">The assets differ.</exception>
    /// <exception cref="OverflowException">The sum does not fit 64 bits.</exception>
    public static Money operator +(Money left, Money right) => new(checked(left.Minor + right.In(left.Asset)), left.Asset);

    /// <summary>The difference; throws as the sum does.</summary>
    public static Money operator -(Money left, Money right) => new(checked(left.Minor - right.In(left.Asset)), left.Asset);

    /// <summary>The same amount the other way.</summary>
    public static Money operator -(Money value) => new(checked(-value.Minor), value.Asset);

    /// <summary>Whether the left is less; throws when the assets differ.</summary>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is more; throws when the assets differ.</summary>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is at most the right; throws when the assets differ.</summary>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is at least the right; throws when the assets differ.</summary>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The assets differ.</exception>
    public int CompareTo(Money other) => Minor.CompareTo(other.In(Asset));

    /// <summary>Reads an amount as people write it: thousands separated by commas, full-width digits (１２), a leading ¥ or ￥.</summary>
    /// <returns>The amount, or <see cref="AmountMalformed"/>, <see cref="AmountTooPrecise"/>, <see cref="AmountOutOfRange"/>.</returns>
    public static Result<Money> Parse(string text, Asset asset)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(asset);
        Result<long> minor = MoneyText.ReadMinor(text, asset.Exponent);
        return minor.IsRefused ? minor.Refusal : new Money(minor.Value, asset);
    }

    /// <summary>Splits into parts by largest remainder; the earlier part wins a tie. The parts sum to the whole.</summary>
    /// <param name="weights">Not negative; at least one positive.</param>
    public IReadOnlyList<Money> SplitBy(IReadOnlyList<long> weights)
    {
        Asset asset = Asset;
        return [.. Shares.ByLargestRemainder(Minor, weights).Select(minor => new Money(minor, asset))];
    }

    /// <summary>Plain digits with the asset's decimals, no separators: "1234.50".</summary>
    public string ToPlainText()
    {
        if (Asset.Exponent == 0) return Minor.ToString(CultureInfo.InvariantCulture);
        string digits = UInt128.CreateChecked(Int128.Abs(Minor)).ToString(CultureInfo.InvariantCulture).PadLeft(Asset.Exponent + 1, '0');
        return $"{(Minor < 0 ? "-" : "")}{digits[..^Asset.Exponent]}.{digits[^Asset.Exponent..]}";
    }

    /// <summary>With thousands separated: "1,234.50".</summary>
    public string ToGroupedText()
    {
        string plain = ToPlainText();
        int point = plain.IndexOf('.');
        string fraction = point < 0 ? "" : plain[point..];
        string whole = point < 0 ? plain : plain[..point];
        int first = whole.StartsWith('-') ? 1 : 0;
        for (int at = whole.Length - 3; at > first; at -= 3) whole = whole.Insert(at, ",");
        return whole + fraction;
    }

    /// <summary>Grouped text and the code: "1,234.50 CNY".</summary>
    public override string ToString() => $"{ToGroupedText()} {Asset.Code}";

    private long In(Asset asset) => Asset == asset
        ? Minor
        : throw new InvalidOperationException($"{Asset.Code} and {asset.Code} do not mix.");
}
