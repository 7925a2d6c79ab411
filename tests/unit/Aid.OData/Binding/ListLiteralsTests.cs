using Aid.OData.Binding;
using Xunit;

namespace Aid.Tests.Unit.OData.Binding;

public sealed class ListLiteralsTests
{
    [Theory]
    [InlineData("Day in (2024-01-01, 2024-01-02)", "Day in ('2024-01-01', '2024-01-02')")]
    [InlineData("At in (2024-01-01T00:00:00.5Z)", "At in ('2024-01-01T00:00:00.5Z')")]
    [InlineData("Mark in (00000008-0001-0002-0304-05060708090a)", "Mark in ('00000008-0001-0002-0304-05060708090a')")]
    [InlineData("Id in ('2024-01-01')", "Id in ('2024-01-01')")]
    [InlineData("Id eq ' in (2024-01-01)' and Day in (2024-01-01)", "Id eq ' in (2024-01-01)' and Day in ('2024-01-01')")]
    [InlineData("Id eq 'it''s in (2024-01-01)'", "Id eq 'it''s in (2024-01-01)'")]
    [InlineData("Day ge 2024-01-01", "Day ge 2024-01-01")]
    [InlineData("N in (1,-2,1e-5)", "N in (1,-2,1e-5)")]
    public void Lists_OfDates_AreQuotedAndNothingElseIs(string text, string expected) =>
        Assert.Equal(expected, ListLiterals.Quoted(text));
}
