using System.Text;

namespace Aid.Application.Receipts;

/// <summary>
/// Amounts in capitals (大写), as vouchers need them: 正确填写票据和结算凭证的基本规定 (支付结算办法, annex 1). Zeros are written where that rule demands them and not where it leaves the choice.
/// </summary>
internal static class ChineseCapitals
{
    private const string Digits = "零壹贰叁肆伍陆柒捌玖";
    private static readonly string[] Places = ["", "拾", "佰", "仟"];
    private static readonly string[] Sections = ["", "万", "亿", "万亿", "亿亿"];

    /// <summary>An amount of renminbi, such as 壹仟肆佰零玖元伍角整.</summary>
    /// <param name="fen">Positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">Nothing, or less.</exception>
    public static string OfFen(long fen)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(fen);
        long yuan = fen / 100;
        int jiao = (int)(fen / 10 % 10);
        int cents = (int)(fen % 10);
        StringBuilder text = new();
        if (yuan > 0) text.Append(OfCount(yuan)).Append('元');
        if (jiao > 0) text.Append(Digits[jiao]).Append('角');
        else if (cents > 0 && yuan > 0) text.Append('零');
        if (cents > 0) text.Append(Digits[cents]).Append('分');
        else text.Append('整');
        return text.ToString();
    }

    /// <summary>A whole number, such as 壹万零壹.</summary>
    /// <param name="count">Positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">Nothing, or less.</exception>
    public static string OfCount(long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        int[] sections = new int[Sections.Length];
        for (int i = 0; i < sections.Length; i++, count /= 10_000) sections[i] = (int)(count % 10_000);

        StringBuilder text = new();
        bool isZeroOwed = false;
        for (int i = sections.Length - 1; i >= 0; i--)
        {
            if (sections[i] == 0)
            {
                isZeroOwed = text.Length > 0;
                continue;
            }
            if (text.Length > 0 && (isZeroOwed || sections[i] < 1000)) text.Append('零');
            AppendSection(text, sections[i]);
            // 亿 of a number like 1,0000,0000,0000 stands once: 壹万亿.
            text.Append(i == 3 && sections[2] > 0 ? "万" : Sections[i]);
            isZeroOwed = false;
        }
        return text.ToString();
    }

    private static void AppendSection(StringBuilder text, int section)
    {
        bool isZeroOwed = false;
        bool hasDigit = false;
        for (int place = 3, unit = 1000; place >= 0; place--, unit /= 10)
        {
            int digit = section / unit % 10;
            if (digit == 0)
            {
                isZeroOwed = hasDigit;
                continue;
            }
            if (isZeroOwed) text.Append('零');
            text.Append(Digits[digit]).Append(Places[place]);
            (isZeroOwed, hasDigit) = (false, true);
        }
    }
}
