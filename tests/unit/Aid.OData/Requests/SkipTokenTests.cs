using Aid.OData.Requests;
using Xunit;

namespace Aid.Tests.Unit.OData.Requests;

public sealed class SkipTokenTests
{
    [Fact]
    public void Token_OfEveryType_ComesBackAsItWas()
    {
        object?[] place =
        [
            "竹'\"\\\u0000", "", null, true, (byte)7, (short)-3, int.MinValue, long.MaxValue, 0.1m, decimal.MaxValue, 0.1, double.Epsilon, float.MaxValue,
            new DateOnly(1, 1, 1), DateOnly.MaxValue, new DateTime(2024, 2, 3, 4, 5, 6, DateTimeKind.Utc).AddTicks(7), new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero),
            new TimeOnly(23, 59, 59, 999), TimeSpan.FromTicks(-5), Guid.Parse("00000001-0002-0003-0405-060708090a0b"),
        ];
        SkipToken token = SkipToken.Parse(SkipToken.Write("r17", 50, place));
        Assert.Equal(("r17", 50, place.Length), (token.Pin, token.PageSize, token.Place.Count));
        for (int i = 0; i < place.Length; i++) Assert.Equal(place[i], token.ValueAt(i, place[i]?.GetType() ?? typeof(string)));
    }

    [Fact]
    public void Token_WithoutAnything_IsTheBeginning()
    {
        SkipToken token = SkipToken.Parse(SkipToken.Write(null, null, []));
        Assert.Null(token.Pin);
        Assert.Null(token.PageSize);
        Assert.Empty(token.Place);
    }

    [Theory]
    [InlineData("")]
    [InlineData("!")]
    [InlineData("e30")]
    [InlineData("W10")]
    [InlineData("WyJhIl0")]
    [InlineData("WzEsbnVsbF0")]
    public void Token_Foreign_IsRefused(string text) =>
        Assert.Equal("feed.skip-token-invalid", Assert.Throws<FeedRefusal>(() => SkipToken.Parse(text)).Code);

    [Fact]
    public void Token_WithAnOverlongPin_IsRefused() =>
        Assert.Throws<FeedRefusal>(() => SkipToken.Parse(SkipToken.Write(new string('x', 65), null, [])));
}
