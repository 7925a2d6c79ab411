using Aid.Disclosure.Records;
using Aid.Disclosure.Rollups;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Aid.Tests.Unit.Disclosure.Rollups;

public sealed class RollupTests
{
    [Fact]
    public void Of_AMatchedPairInside_CountsTheMoneyOnce()
    {
        House house = new();
        house.Society("province", null).Society("county", "province");
        house.Give("province", 100);
        house.Pass("province", "county", sent: 60, received: 60, reported: 0);
        house.Use("county", 25);

        var province = house.Rollup().Of("province", "CNY");

        Assert.Equal((100, 25, 0, 0, 75, 60), (province.Received, province.Used, province.PassedOn, province.UnmatchedOut, province.Held, province.Eliminated));
        Assert.Equal(1, province.Gifts);
        // Seen by itself, the county had it from outside.
        Assert.Equal((60, 25, 35), (house.Rollup().Of("county", "CNY").Received, house.Rollup().Of("county", "CNY").Used, house.Rollup().Of("county", "CNY").Held));
    }

    [Fact]
    public void Of_AUseThatBothReport_CountsItOnce()
    {
        House house = new();
        house.Society("province", null).Society("county", "province");
        house.Give("province", 100);
        house.Pass("province", "county", sent: 60, received: 60, reported: 25);
        house.Use("county", 25);

        Assert.Equal((100, 25, 75), (house.Rollup().Of("province", "CNY").Received, house.Rollup().Of("province", "CNY").Used, house.Rollup().Of("province", "CNY").Held));
    }

    [Fact]
    public void Of_UnmatchedPairs_StandInFiguresOfTheirOwn()
    {
        House house = new();
        house.Society("province", null).Society("a", "province").Society("b", "province");
        house.Give("province", 100);
        house.Pass("province", "a", sent: 30, received: 0, reported: 0);
        house.Pass("province", "b", sent: 40, received: 35, reported: 0);
        house.Pass("a", "b", sent: 0, received: 7, reported: 0);

        var province = house.Rollup().Of("province", "CNY");

        Assert.Equal((100, 30 + 5, 7, 35), (province.Received, province.UnmatchedOut, province.UnmatchedIn, province.Eliminated));
        Assert.Equal(province.Held, province.HeldByTheRest);
        Assert.Equal(["sent-only", "differs", "received-only"], house.Pairs.Select(p => p.Status));
    }

    [Fact]
    public void Of_MoneySentBack_IsNeitherReceivedNorRefunded()
    {
        House house = new();
        house.Society("province", null).Society("county", "province");
        house.Give("province", 100);
        house.Pass("province", "county", sent: 60, received: 60, reported: 0);
        house.SendBack(0, 20);

        var province = house.Rollup().Of("province", "CNY");

        Assert.Equal((100, 0, 100, 40), (province.Received, province.Refunded, province.Held, province.Eliminated));
        Assert.Equal("matched", house.Pairs[0].Status);
    }

    [Fact]
    public void Under_ACircleOfParents_EndsAndCountsEachOnce()
    {
        House house = new();
        house.Society("a", "b").Society("b", "a");
        house.Give("a", 5);
        house.Give("b", 6);

        Assert.Equal(11, house.Rollup().Of("a", "CNY").Received);
        Assert.Equal(["b"], house.Rollup().Above("a"));
    }

    // Whatever is given, passed on, confirmed, reported, used and sent back: at every level the roll-up is what a plain count of the house's dealings with the outside gives.
    [Fact]
    public void Of_RandomDealings_IsWhatTheOutsideSees() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
    {
        House house = House.Random(new Random(seed));
        Rollup rollup = house.Rollup();
        foreach (string top in house.Societies)
        {
            RollupFigures found = rollup.Of(top, "CNY");
            RollupFigures expected = house.SeenFromOutside(top, rollup.Under(top));
            Assert.Equal(expected, found);
            Assert.Equal(found.Held, found.HeldByTheRest);
        }
    }));
}
