namespace Aid.PublicSite.Formatting;

/// <summary>
/// An amount laid out in the columns of a Chinese ledger (数位栏): one cell a digit, each with its place. Two amounts laid out to the same width align
/// by place, and the digits that differ are marked.
/// </summary>
internal static class Digits
{
    private static readonly string[] Places = ["元", "十", "百", "千", "万", "十", "百", "千", "亿", "十", "百", "千", "万", "十", "百", "千"];

    /// <summary>One cell of the strip.</summary>
    /// <param name="Text">The digit, the currency sign, or "·" where the other amount has a digit and this one has none.</param>
    /// <param name="Place">The place's name; empty for the sign.</param>
    /// <param name="Class">Style classes, space separated; null for none.</param>
    public sealed record Cell(string Text, string Place, string? Class);

    /// <summary>Lays an amount out.</summary>
    /// <param name="units">The amount in the asset's smallest unit.</param>
    /// <param name="asset">A currency.</param>
    /// <param name="other">The amount to align with, or null.</param>
    /// <param name="markChanges">True to mark the digits that differ from <paramref name="other"/>.</param>
    /// <param name="wholeOnly">True to leave out 角 and 分; both amounts must be whole then.</param>
    public static IReadOnlyList<Cell> Of(long units, string asset, long? other = null, bool markChanges = false, bool wholeOnly = false)
    {
        var exponent = Figures.Exponent(asset);
        var own = Plain(units, exponent);
        var against = other is { } value ? Plain(value, exponent) : own;
        var width = Math.Max(own.Length, against.Length);
        own = own.PadLeft(width, ' ');
        against = against.PadLeft(width, ' ');

        var cells = new List<Cell> { new((units < 0 ? "−" : "") + Figures.Symbol(asset).Trim(), "", "yen") };
        var last = wholeOnly ? width - exponent : width;
        for (var i = 0; i < last; i++)
        {
            var power = width - exponent - 1 - i;
            var classes = new List<string>(3);
            if (power == 3 && i > 0)
                classes.Add("wan");
            if (power < 0)
                classes.Add(power == -1 ? "cent" : "cents");
            if (markChanges && own[i] != against[i])
                classes.Add("chg");
            if (own[i] == ' ')
                classes.Add("nil");
            cells.Add(new(own[i] == ' ' ? "·" : own[i].ToString(), Place(power), classes.Count == 0 ? null : string.Join(' ', classes)));
        }

        return cells;
    }

    private static string Place(int power) => power switch { -1 => "角", -2 => "分", < 0 => "", _ => power < Places.Length ? Places[power] : "" };

    private static string Plain(long units, int exponent) => Int128.Abs(units).ToString().PadLeft(exponent + 1, '0');
}
