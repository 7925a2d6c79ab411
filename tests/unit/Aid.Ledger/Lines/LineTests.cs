using System.Collections.Immutable;
using System.Text.Json;
using Aid.Ledger.Lines;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Aid.Tests.Unit.Ledger.Lines;

public sealed class LineTests
{
    [Theory]
    [InlineData("A//CNY")]
    [InlineData("A/X/CNY")]
    [InlineData("A//MASK/P1")]
    [InlineData("ext:p11//CNY")]
    public void LineKey_Text_IsReadAndWritten(string text)
    {
        LineKey line = LineKey.Parse(text);
        Assert.Equal(text, line.ToString());
        Assert.Equal($"\"{text}\"", JsonSerializer.Serialize(line));
        Assert.Equal(line, JsonSerializer.Deserialize<LineKey>($"\"{text}\""));
        Assert.Equal("", line.Undesignated.Designation);
        Assert.Equal(text.Count(letter => letter == '/') == 3, line.IsGoods);
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("A/CNY")]
    [InlineData("//CNY")]
    [InlineData("A//")]
    [InlineData("A//CNY/")]
    [InlineData("A/X/CNY/L/M")]
    public void LineKey_OtherText_IsRefused(string text)
    {
        Assert.IsType<LineMalformed>(LineKey.TryParse(text).Refusal);
        Assert.Throws<FormatException>(() => LineKey.Parse(text));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LineKey>($"\"{text}\""));
    }

    [Fact]
    public void Run_End_IsCheckedForOverflow()
    {
        Assert.Equal(7, new Run(LineKey.Parse("A//CNY"), 3, 4).End);
        Assert.Throws<OverflowException>(() => new Run(LineKey.Parse("A//CNY"), long.MaxValue, 1).End);
    }

    [Fact]
    public void Dealing_AnyWeights_CountsWhatItDealt()
    {
        Prop.ForAll<NonEmptyArray<PositiveInt>, PositiveInt>((weights, length) =>
        {
            ImmutableArray<int> used = [.. weights.Get.Take(6).Select(weight => (weight.Get % 40) + 1)];
            Dealing dealing = Dealing.For(used);
            long[] dealt = new long[used.Length];
            int slack = used.Length <= 2 ? 1 : 2;
            for (int position = 0; position < (length.Get % 500) + dealing.Round; position++)
            {
                for (int part = 0; part < used.Length; part++)
                {
                    Assert.Equal(dealt[part], dealing.CountBefore(part, position));
                    Assert.True(Math.Abs((dealt[part] * dealing.Round) - ((long)position * used[part])) <= slack * dealing.Round);
                }
                int next = dealing.Order[position % dealing.Round];
                Assert.Equal(position, dealing.PositionOf(next, dealt[next]));
                dealt[next]++;
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Dealing_FarAlong_IsExact()
    {
        Dealing dealing = Dealing.For([6, 94]);
        Assert.Equal(60_000_000_000_000_000, dealing.CountBefore(0, 1_000_000_000_000_000_000));
        Assert.Equal(12_345_678_901, dealing.CountBefore(0, dealing.PositionOf(0, 12_345_678_901)));
    }

    [Fact]
    public void Dealing_UnsoundWeights_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Dealing.For([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Dealing.For([1, 0]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Dealing.For([1, -1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Dealing.For([Dealing.MaxWeight, 1]));
    }
}
