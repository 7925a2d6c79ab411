using Aid.OData.Requests;
using Xunit;

namespace Aid.Tests.Unit.OData.Requests;

public sealed class ExpandTextTests
{
    [Fact]
    public void Items_WithNestedOptionsAndQuotes_AreTakenApart()
    {
        IReadOnlyList<ExpandItem> items = ExpandText.Parse("A, B($filter=X eq 'a;b),(''c' and (Y in (1,2));$expand=C($top=1;$select=D,E)) ,*");
        Assert.Equal(["A", "B", "*"], items.Select(i => i.Path));
        Assert.Equal("X eq 'a;b),(''c' and (Y in (1,2))", items[1].Options["$filter"]);
        ExpandItem nested = Assert.Single(ExpandText.Parse(items[1].Options["$expand"]!));
        Assert.Equal("D,E", nested.Options["$select"]);
        Assert.Equal("1", nested.Options["$top"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("A,")]
    [InlineData("A(")]
    [InlineData("A)")]
    [InlineData("A()")]
    [InlineData("A($top)")]
    [InlineData("A($top=1)x")]
    [InlineData("A($filter=X eq 'open)")]
    public void Items_Malformed_AreRefused(string text) =>
        Assert.Equal("feed.option-invalid", Assert.Throws<FeedRefusal>(() => ExpandText.Parse(text)).Code);
}
