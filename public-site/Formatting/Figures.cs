using System.Globalization;
using Aid.Disclosure.Records;

namespace Aid.PublicSite.Formatting;

/// <summary>
/// The one place where a figure becomes text. Figures arrive as whole numbers of an asset's smallest unit (分 for CNY) and leave as the site writes them:
/// exact amounts with thousands separators, large ones in 万 to two decimals, half up; "−" for minus, "–" for none, 未公布 for unknown and never 0.
/// </summary>
internal static class Figures
{
    /// <summary>What stands where nothing is recorded.</summary>
    public const string None = "–";

    /// <summary>What stands where nobody published a figure.</summary>
    public const string Unknown = "未公布";

    private static readonly Dictionary<string, string> Symbols = new(StringComparer.Ordinal)
    {
        ["CNY"] = "¥", ["USD"] = "US$", ["EUR"] = "€", ["GBP"] = "£", ["HKD"] = "HK$", ["JPY"] = "JP¥", ["MOP"] = "MOP$", ["TWD"] = "NT$",
    };

    /// <summary>True for a currency of ISO 4217; everything else is a kind of goods, counted in whole units.</summary>
    public static bool IsCurrency(string asset) => AssetDecimals.OfCurrency(asset) is not null;

    /// <summary>Decimal places of an asset: 2 for most currencies, 0 for goods.</summary>
    public static int Exponent(string asset) => AssetDecimals.OfCurrency(asset) ?? 0;

    /// <summary>The sign before an amount: "¥" for CNY, the code and a space where there is no common sign, nothing for goods.</summary>
    public static string Symbol(string asset) => !IsCurrency(asset) ? "" : Symbols.TryGetValue(asset, out var symbol) ? symbol : asset + " ";

    /// <summary>The Chinese word for one whole unit of a currency: 元, 美元 …</summary>
    public static string Word(string asset) => asset switch
    {
        "CNY" => "元", "USD" => "美元", "EUR" => "欧元", "GBP" => "英镑", "HKD" => "港元", "MOP" => "澳门元", "TWD" => "新台币元", "JPY" => "日元",
        _ => IsCurrency(asset) ? asset : "",
    };

    /// <summary>The exact amount without a sign of currency: <c>2,365,236.98</c>.</summary>
    public static string Exact(long units, string asset) => Fixed(units, Exponent(asset));

    /// <summary>The exact amount, or "–" where it is zero, as in the cells of a table.</summary>
    public static string Cell(long units, string asset) => units == 0 ? None : Exact(units, asset);

    /// <summary>The exact amount with its word: <c>2,365,236.98 元</c>.</summary>
    public static string ExactWithWord(long units, string asset) => IsCurrency(asset) ? $"{Exact(units, asset)} {Word(asset)}" : Exact(units, asset);

    /// <summary>For a reader of English: <c>CNY 2,365,236.98</c>.</summary>
    public static string English(long units, string asset) => IsCurrency(asset) ? $"{asset} {Exact(units, asset)}" : Exact(units, asset);

    /// <summary>True where the short form counts in 万, from 10,000 whole units up.</summary>
    public static bool IsInWan(long units, string asset) => IsCurrency(asset) && Magnitude(units) / (ulong)Power(Exponent(asset)) >= 10_000;

    /// <summary>The short form without its 万: <c>¥236.52</c> for 2,365,236.98 元, <c>¥83.64</c> for 83.64 元.</summary>
    public static string ShortNumber(long units, string asset)
    {
        if (!IsInWan(units, asset))
            return Sign(units) + Symbol(asset) + Unsigned(Magnitude(units), Exponent(asset));
        // 万 to two decimals: hundreds of whole units, half up in magnitude.
        var hundred = (ulong)Power(Exponent(asset)) * 100;
        var rounded = (Magnitude(units) / hundred) + (Magnitude(units) % hundred * 2 >= hundred ? 1UL : 0UL);
        return Sign(units) + Symbol(asset) + Unsigned(rounded, 2);
    }

    /// <summary>The short form as running text: <c>¥236.52 万</c>.</summary>
    public static string Short(long units, string asset) => ShortNumber(units, asset) + (IsInWan(units, asset) ? " 万" : "");

    /// <summary>A share with one decimal, half up: <c>69.4 %</c>; "–" of nothing.</summary>
    public static string Percent(long part, long whole)
    {
        if (whole == 0)
            return None;
        var thousandths = Rounded((Int128)part * 1000, whole);
        return $"{(thousandths < 0 ? "−" : "")}{Unsigned((ulong)Math.Abs(thousandths), 1)} %";
    }

    /// <summary>A rate in parts of ten thousand as it was announced: 350 is <c>3.5 %</c>.</summary>
    public static string Rate(long perTenThousand)
    {
        var text = Fixed(perTenThousand, 2);
        return text.TrimEnd('0').TrimEnd('.') + " %";
    }

    /// <summary>A position on a bar, two decimals and a percent sign: <c>69.44%</c>; bounded to 0–100.</summary>
    public static string BarPercent(long part, long whole)
    {
        var hundredths = whole <= 0 ? 0 : Math.Clamp(Rounded((Int128)part * 10_000, whole), 0, 10_000);
        return $"{hundredths / 100}.{hundredths % 100:00}%";
    }

    /// <summary>A count with thousands separators: <c>634,875</c>.</summary>
    public static string Count(long count) => Fixed(count, 0);

    /// <summary>A count that somebody may not have published.</summary>
    public static string Count(long? count) => count is { } known ? Count(known) : Unknown;

    /// <summary>A quantity in thousandths without trailing zeros: 1500 is <c>1.5</c>.</summary>
    public static string Milli(long milli)
    {
        var text = Fixed(milli, 3);
        return text.TrimEnd('0').TrimEnd('.');
    }

    /// <summary>A calendar day: <c>2024-03-28</c>. Never "3 days ago".</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The calendar day in Asia/Shanghai (UTC+8 all year since 1991) of an instant in UTC.</summary>
    public static string Day(DateTime utc) => utc.AddHours(8).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Fixed(long units, int exponent) => Sign(units) + Unsigned(Magnitude(units), exponent);

    private static string Unsigned(ulong magnitude, int exponent)
    {
        var power = (ulong)Power(exponent);
        var whole = (magnitude / power).ToString("#,0", CultureInfo.InvariantCulture);
        return exponent == 0 ? whole : $"{whole}.{(magnitude % power).ToString(CultureInfo.InvariantCulture).PadLeft(exponent, '0')}";
    }

    private static string Sign(long units) => units < 0 ? "−" : "";

    private static ulong Magnitude(long units) => units < 0 ? (ulong)(-(Int128)units) : (ulong)units;

    private static long Power(int exponent) => exponent switch { 0 => 1, 1 => 10, 2 => 100, 3 => 1000, 4 => 10_000, _ => throw new ArgumentOutOfRangeException(nameof(exponent)) };

    private static long Rounded(Int128 numerator, long denominator)
    {
        var magnitude = Int128.Abs(numerator);
        var divisor = Int128.Abs(denominator);
        var quotient = (magnitude / divisor) + (magnitude % divisor * 2 >= divisor ? 1 : 0);
        return (long)(numerator < 0 ^ denominator < 0 ? -quotient : quotient);
    }
}
