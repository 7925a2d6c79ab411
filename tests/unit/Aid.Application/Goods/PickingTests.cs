using Aid.Application.Goods;
using Xunit;

namespace Aid.Tests.Unit.Application.Goods;

public sealed class PickingTests
{
    private static readonly DateOnly Day = new(2026, 3, 1);

    [Fact]
    public void Propose_OfEqualExpiry_TakesTheOlderAndThenThePlaceByCode()
    {
        Pickable[] lots = [new("B", "o/W2", 5, Day.AddDays(9), 2), new("A", "o/W2", 5, Day.AddDays(9), 1), new("A", "o/W1", 5, Day.AddDays(9), 1), new("C", "o/W1", 5, null, 0)];
        Assert.Equal(["A o/W1 5", "A o/W2 5", "B o/W2 5", "C o/W1 1"], Picking.Propose(lots, _ => 100, 16, Day).Select(pick => $"{pick.LotId} {pick.Place} {pick.Units}"));
    }

    [Fact]
    public void Propose_OnTheLastDay_TakesTheLotAndNotADayLater()
    {
        Pickable[] lots = [new("A", "o", 5, Day, 1)];
        Assert.Single(Picking.Propose(lots, _ => 5, 5, Day));
        Assert.Empty(Picking.Propose(lots, _ => 5, 5, Day.AddDays(1)));
    }

    [Fact]
    public void Propose_OfALotAtTwoPlaces_StopsWhereItsPurposeMayDrawNoMore()
    {
        Pickable[] lots = [new("A", "o/W1", 5, null, 1), new("A", "o/W2", 5, null, 1)];
        Assert.Equal(["o/W1 5", "o/W2 2"], Picking.Propose(lots, _ => 7, 10, Day).Select(pick => $"{pick.Place} {pick.Units}"));
        Assert.Empty(Picking.Propose(lots, _ => 0, 10, Day));
    }
}
