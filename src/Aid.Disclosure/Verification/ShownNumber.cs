using System.Globalization;

namespace Aid.Disclosure.Verification;

/// <summary>
/// Whether the text of a figure can stand for its units: exact, or rounded half up to the decimals shown, in the smallest unit, in yuan (10²) or thousandths (10³), in 万 of them, or in
/// 亿. The exact value is beside it; what is sought here is a text that says something else.
/// </summary>
internal static class ShownNumber
{
    private static readonly int[] Powers = [0, 2, 3, 4, 6, 7, 8, 10];

    public static bool CanStandFor(string text, long units)
    {
        // Zero is shown as a dash, and a sign may stand outside the element.
        string digits = string.Concat(text.Where(c => char.IsAsciiDigit(c) || c == '.'));
        if (digits.Length == 0)
            return units == 0;
        int point = digits.IndexOf('.', StringComparison.Ordinal);
        int decimals = point < 0 ? 0 : digits.Length - point - 1;
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal shown))
            return false;
        return Powers.Any(power => decimals <= 10 && decimal.Round(Math.Abs((decimal)units) / Scale(power), decimals, MidpointRounding.AwayFromZero) == shown);
    }

    private static decimal Scale(int power)
    {
        decimal scale = 1;
        for (int i = 0; i < power; i++)
            scale *= 10;
        return scale;
    }
}
