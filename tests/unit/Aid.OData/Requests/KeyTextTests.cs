using Aid.OData.Model;
using Aid.OData.Requests;
using Xunit;

namespace Aid.Tests.Unit.OData.Requests;

public sealed class KeyTextTests
{
    [Theory]
    [InlineData("'a'", "a")]
    [InlineData("''", "")]
    [InlineData("'it''s'", "it's")]
    [InlineData("'a,b=c'", "a,b=c")]
    [InlineData("'''quoted'''", "'quoted'")]
    public void Text_Quoted_IsUnquoted(string literal, string value) =>
        Assert.Equal(value, KeyText.Literal(ScalarKind.String, typeof(string), literal));

    [Theory]
    [InlineData("a")]
    [InlineData("'a")]
    [InlineData("'it's'")]
    [InlineData("'")]
    public void Text_NotALiteral_IsNone(string literal) =>
        Assert.Null(KeyText.Literal(ScalarKind.String, typeof(string), literal));

    [Fact]
    public void Values_OfEachKind_AreReadExactlyOrNotAtAll()
    {
        Assert.Equal(-7L, KeyText.Literal(ScalarKind.Int64, typeof(long), "-7"));
        Assert.Null(KeyText.Literal(ScalarKind.Int64, typeof(long), "9223372036854775808"));
        Assert.Null(KeyText.Literal(ScalarKind.Int32, typeof(int), "1.0"));
        Assert.Null(KeyText.Literal(ScalarKind.Int32, typeof(int), " 1"));
        Assert.Equal(1.50m, KeyText.Literal(ScalarKind.Decimal, typeof(decimal), "1.50"));
        Assert.Equal(new DateOnly(2024, 2, 29), KeyText.Literal(ScalarKind.Date, typeof(DateOnly), "2024-02-29"));
        Assert.Null(KeyText.Literal(ScalarKind.Date, typeof(DateOnly), "2023-02-29"));
        Assert.Equal(new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc), KeyText.Literal(ScalarKind.DateTime, typeof(DateTime), "2024-01-01T08:00:00+08:00"));
        Assert.Equal(DayOfWeek.Friday, KeyText.Literal(ScalarKind.Enum, typeof(DayOfWeek), "'Friday'"));
        Assert.Null(KeyText.Literal(ScalarKind.Enum, typeof(DayOfWeek), "'5'"));
        Assert.Null(KeyText.Literal(ScalarKind.Double, typeof(double), "1"));
    }
}
