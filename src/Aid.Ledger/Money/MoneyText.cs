using Aid.Ledger.Results;

namespace Aid.Ledger.Money;

/// <summary>Reads amounts from text without ever passing through a binary fraction.</summary>
internal static class MoneyText
{
    /// <summary>The minor units that a text says.</summary>
    /// <param name="text">At most 64 characters are looked at; longer text is no amount.</param>
    /// <param name="exponent">The decimals that the asset has.</param>
    internal static Result<long> ReadMinor(string text, int exponent)
    {
        string plain = text.Length > 64 ? "" : string.Concat(text.Select(Narrow)).Trim().TrimStart('¥').TrimStart();
        bool negative = plain.StartsWith('-');
        string body = negative ? plain[1..] : plain;
        string[] halves = body.Split('.');
        if (halves.Length > 2 || !IsWhole(halves[0]) || (halves.Length == 2 && !IsDigits(halves[1])))
            return new AmountMalformed(text);
        string fraction = halves.Length == 2 ? halves[1].TrimEnd('0') : "";
        if (fraction.Length > exponent) return new AmountTooPrecise(text, exponent);
        string digits = (negative ? "-" : "") + halves[0].Replace(",", "") + fraction.PadRight(exponent, '0');
        return long.TryParse(digits, out long minor) ? minor : new AmountOutOfRange(text);
    }

    // Full-width forms (U+FF01–U+FF5E) stand 0xFEE0 above their ASCII ones. Not String.Normalize: under invariant globalisation
    // it leaves them as they are.
    private static char Narrow(char letter) => letter switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(letter - 0xFEE0),
        '\u3000' or '\u00A0' => ' ',
        '\uFFE5' => '¥',
        _ => letter,
    };

    private static bool IsDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    // "1,234" and "12,34,567"? Only groups of three: a comma anywhere else is more likely a decimal comma or a damaged cell.
    private static bool IsWhole(string text)
    {
        string[] groups = text.Split(',');
        return groups.All(IsDigits) && (groups.Length == 1 || (groups[0].Length <= 3 && groups.Skip(1).All(group => group.Length == 3)));
    }
}
