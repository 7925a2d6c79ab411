using Aid.Application.MonthlyGiving;
using Xunit;

namespace Aid.Tests.Unit.Application.Stewardship;

/// <summary>When a monthly pledge lapses: months counted by hand.</summary>
public sealed class PledgeStandingTests
{
    private static readonly DateOnly Begins = new(2020, 1, 15);

    [Theory]
    [InlineData("2020-01-14", "", "active", 0, 0, 0, null)]
    [InlineData("2020-02-10", "", "active", 0, 0, 0, null)]
    [InlineData("2020-02-11", "", "active", 1, 0, 1, null)]
    [InlineData("2020-03-10", "202002", "active", 1, 1, 0, null)]
    [InlineData("2020-04-11", "202002", "lapsed", 3, 1, 2, "2020-04-11")]
    [InlineData("2020-05-11", "202002,202005", "active", 4, 2, 0, null)]
    [InlineData("2020-06-11", "202002,202005", "active", 5, 2, 1, null)]
    [InlineData("2020-04-12", "202002,202005", "active", 3, 1, 0, null)]
    public void Pledge_OnTheTenth_StandsAsItsMonthsSay(string on, string paid, string status, int due, int paidMonths, int missed, string? lapsedOn)
    {
        HashSet<int> months = [.. paid.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];
        PledgeStanding standing = PledgeStanding.Of(Begins, 10, 2, null, months, Day(on));
        Assert.Equal(new PledgeStanding(status, due, paidMonths, missed, lapsedOn is null ? null : Day(lapsedOn)), standing);
    }

    [Fact]
    public void Pledge_ThatItsGiverEnded_MissesNothingAfterwards()
    {
        PledgeStanding standing = PledgeStanding.Of(Begins, 10, 2, new DateOnly(2020, 3, 1), new HashSet<int> { 202_002 }, new DateOnly(2021, 1, 1));
        Assert.Equal(("ended", 1, 1, 0), (standing.Status, standing.Due, standing.Paid, standing.MissedInARow));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
