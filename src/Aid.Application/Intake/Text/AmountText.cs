using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Aid.Application.Intake.Text;

/// <summary>Why an amount was not taken.</summary>
internal enum AmountFault
{
    None,
    Unreadable,
    FractionOfFen,
    Negative,
    Zero,
    Absurd,
}

/// <summary>
/// Reads amounts exactly. Spreadsheets store them as binary fractions (294683.270000002 for a sum of fen), so a number cell is taken as
/// its nearest fen if it lies within a millionth of a fen of it, and is refused otherwise; text is read digit by digit.
/// </summary>
internal static partial class AmountText
{
    private const decimal Tolerance = 0.000_001m;
    private static readonly SearchValues<char> DigitsAndPoint = SearchValues.Create("0123456789.");

    /// <summary>Reads a cell: a number, or text such as "1,234.50", "１２３．４５" or "¥8元".</summary>
    public static AmountFault Read(object? cell, long absurdMinor, out long minor)
    {
        minor = 0;
        decimal yuan;
        switch (cell)
        {
            case double number when double.IsFinite(number) && Math.Abs(number) < 1e15:
                yuan = (decimal)number;
                break;
            case double:
                return AmountFault.Absurd;
            case int or long or decimal:
                yuan = Convert.ToDecimal(cell, CultureInfo.InvariantCulture);
                break;
            case string text:
                if (!TryParse(text, out yuan)) return AmountFault.Unreadable;
                break;
            default:
                return AmountFault.Unreadable;
        }

        if (Math.Abs(yuan) >= 1e15m) return AmountFault.Absurd;
        decimal fen = yuan * 100;
        decimal whole = Math.Round(fen, MidpointRounding.AwayFromZero);
        if (Math.Abs(fen - whole) > (cell is double ? Tolerance : 0)) return AmountFault.FractionOfFen;
        minor = (long)whole;
        return minor switch
        {
            < 0 => AmountFault.Negative,
            0 => AmountFault.Zero,
            _ when minor >= absurdMinor => AmountFault.Absurd,
            _ => AmountFault.None,
        };
    }

    /// <summary>Fen as a person writes them: 294683.27.</summary>
    public static string Format(long minor) => (minor / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    private static bool TryParse(string text, out decimal yuan)
    {
        yuan = 0;
        string narrow = Narrow(text.Trim());
        if (narrow.Length is > 0 and <= 15 && IsPlain(narrow)) return decimal.TryParse(narrow, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out yuan);
        return narrow.Length <= 40
            && Amount().IsMatch(narrow)
            && decimal.TryParse(narrow.Trim('¥', '元'), NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture, out yuan);
    }

    /// <summary>Digits, then at most a point and more digits: the form of nearly every row, told without an expression.</summary>
    private static bool IsPlain(string text)
    {
        int point = text.IndexOf('.');
        return text.AsSpan().IndexOfAnyExcept(DigitsAndPoint) < 0 && point != 0 && point != text.Length - 1 && (point < 0 || text.IndexOf('.', point + 1) < 0);
    }

    /// <summary>Full-width forms (U+FF01–U+FF5E, ￥) as their ordinary ones; other characters stay, so that they are refused.</summary>
    private static string Narrow(string text)
    {
        if (Ascii.IsValid(text)) return text;
        StringBuilder narrow = new(text.Length);
        foreach (char next in text)
        {
            narrow.Append(next switch
            {
                >= '！' and <= '～' => (char)(next - '！' + '!'),
                '￥' => '¥',
                '−' => '-',
                _ => next,
            });
        }

        return narrow.ToString();
    }

    [GeneratedRegex(@"^¥?-?([0-9]{1,3}(,[0-9]{3})+|[0-9]+)(\.[0-9]+)?元?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Amount();
}
