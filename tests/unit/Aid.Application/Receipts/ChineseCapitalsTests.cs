using Aid.Application.Receipts;
using Xunit;

namespace Aid.Tests.Unit.Application.Receipts;

/// <summary>The examples of the rule itself (支付结算办法, annex 1), and the places where zeros go wrong.</summary>
public sealed class ChineseCapitalsTests
{
    [Theory]
    [InlineData(140_950, "壹仟肆佰零玖元伍角整")]
    [InlineData(600_714, "陆仟零柒元壹角肆分")]
    [InlineData(168_032, "壹仟陆佰捌拾元叁角贰分")]
    [InlineData(10_700_053, "壹拾万柒仟元伍角叁分")]
    [InlineData(1_640_902, "壹万陆仟肆佰零玖元零贰分")]
    [InlineData(32_504, "叁佰贰拾伍元零肆分")]
    [InlineData(1, "壹分")]
    [InlineData(50, "伍角整")]
    [InlineData(105, "壹元零伍分")]
    [InlineData(10_000, "壹佰元整")]
    [InlineData(1_000_100, "壹万零壹元整")]
    [InlineData(10_010_000, "壹拾万零壹佰元整")]
    [InlineData(10_000_100_000, "壹亿零壹仟元整")]
    [InlineData(10_000_000_000, "壹亿元整")]
    [InlineData(23_652_369_8, "贰佰叁拾陆万伍仟贰佰叁拾陆元玖角捌分")]
    [InlineData(100_000_000_000_000, "壹万亿元整")]
    [InlineData(100_010_000_000_000, "壹万零壹亿元整")]
    public void Amount_InFen_IsWrittenAsTheRuleSays(long fen, string expected) => Assert.Equal(expected, ChineseCapitals.OfFen(fen));

    [Theory]
    [InlineData(1_000, "壹仟")]
    [InlineData(20_030, "贰万零叁拾")]
    public void Count_IsWrittenWithoutUnits(long count, string expected) => Assert.Equal(expected, ChineseCapitals.OfCount(count));

    [Fact]
    public void EveryAmount_IsReadBackAsItself()
    {
        Random random = new(38);
        for (int i = 0; i < 20_000; i++)
        {
            long fen = 1 + (long)(Math.Pow(10, random.Next(1, 14)) * random.NextDouble());
            Assert.Equal(fen, Read(ChineseCapitals.OfFen(fen)));
        }
    }

    /// <summary>Reads capitals the way a cashier does: sections of four places, 亿 and 万, then 角 and 分.</summary>
    private static long Read(string text)
    {
        const string Digits = "零壹贰叁肆伍陆柒捌玖";
        int yuan = text.IndexOf('元');
        long fen = yuan < 0 ? 0 : 100 * Whole(text[..yuan]);
        int digit = 0;
        foreach (char letter in text[(yuan + 1)..])
        {
            if (letter == '角') fen += 10 * digit;
            else if (letter == '分') fen += digit;
            else digit = Math.Max(Digits.IndexOf(letter), 0);
        }
        return fen;

        static long Whole(string part)
        {
            if (part.IndexOf('亿') is var at and >= 0) return (Whole(part[..at]) * 100_000_000) + Whole(part[(at + 1)..]);
            if (part.IndexOf('万') is var section and >= 0) return (Whole(part[..section]) * 10_000) + Whole(part[(section + 1)..]);
            long sum = 0;
            int last = 0;
            foreach (char letter in part)
            {
                int place = "拾佰仟".IndexOf(letter);
                if (place >= 0) sum += last * (long)Math.Pow(10, place + 1);
                else last = Digits.IndexOf(letter);
                if (place >= 0) last = 0;
            }
            return sum + last;
        }
    }
}
