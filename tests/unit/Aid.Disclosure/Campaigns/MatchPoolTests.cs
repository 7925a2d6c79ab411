using Aid.Disclosure.Campaigns;
using Xunit;

namespace Aid.Tests.Unit.Disclosure.Campaigns;

/// <summary>A matching never goes beyond its pool, its campaign's cap or the cap of a gift, whatever is confirmed and clawed back.</summary>
public sealed class MatchPoolTests
{
    [Theory]
    [InlineData(10_000, 1, 1, null, 10_000)]
    [InlineData(10_000, 1, 1, 5_000L, 5_000)]
    [InlineData(999, 1, 2, null, 499)]
    [InlineData(1, 1, 2, null, 0)]
    [InlineData(long.MaxValue, 1000, 1, 5_000L, 5_000)]
    public void MostOf_AGift_IsItsRatioRoundedDownAndItsCap(long gift, int numerator, int denominator, long? cap, long most) =>
        Assert.Equal(most, new MatchTerms(1_000_000, null, cap, numerator, denominator).MostOf(gift));

    [Fact]
    public void Confirm_BeyondThePool_IsRefusedWithWhatIsLeft()
    {
        MatchPool pool = new(new MatchTerms(10_000, CapUnits: 6_000));
        Assert.Null(pool.Confirm("a", 5_000, []));
        Assert.Equal(new MatchRefusal(MatchFault.PoolExceeded, 1_000), pool.Confirm("b", 1_001, []));
        Assert.Null(pool.Confirm("b", 1_000, []));
        Assert.Equal(0, pool.LeftUnits);
    }

    [Fact]
    public void Confirm_BeyondAGiftsCap_IsRefusedEvenInTwoParts()
    {
        MatchPool pool = new(new MatchTerms(100_000, GiftCapUnits: 5_000));
        Assert.Null(pool.Confirm("a", 4_000, [new MatchShare("g1", 20_000, 4_000)]));
        Assert.Equal(new MatchRefusal(MatchFault.GiftCapExceeded, 1_000, "g1"), pool.Confirm("b", 2_000, [new MatchShare("g1", 20_000, 600), new MatchShare("g1", 20_000, 600)]));
        Assert.Equal((4_000, 4_000), (pool.StandingUnits, pool.OnGift("g1")));
    }

    [Fact]
    public void ClawBack_OfMoreThanStands_IsRefused()
    {
        MatchPool pool = new(new MatchTerms(100_000));
        pool.Confirm("a", 4_000, [new MatchShare("g1", 20_000, 3_000)]);
        Assert.Equal(new MatchRefusal(MatchFault.MoreThanStands, 4_000), pool.ClawBack("a", 4_001, []));
        Assert.Equal(new MatchRefusal(MatchFault.MoreThanStands, 1_000), pool.ClawBack("a", 1_001, []));
        Assert.Equal(new MatchRefusal(MatchFault.MoreThanStands, 3_000, "g1"), pool.ClawBack("a", 3_500, [new MatchShare("g1", 0, 3_500)]));
        Assert.Equal(new MatchRefusal(MatchFault.SharesExceedMatch, 100), pool.ClawBack("a", 100, [new MatchShare("g1", 0, 101)]));
        Assert.Equal(new MatchRefusal(MatchFault.MoreThanStands, 0), pool.ClawBack("none", 1, []));
        Assert.Null(pool.ClawBack("a", 4_000, [new MatchShare("g1", 0, 3_000)]));
        Assert.Equal(0, pool.StandingUnits);
    }

    [Theory]
    [InlineData(false, 6_000)]
    [InlineData(true, 8_000)]
    public void ClawBack_PutsUnitsBackIntoThePool_OnlyWhereTheRuleSaysSo(bool refills, long left)
    {
        MatchPool pool = new(new MatchTerms(10_000, RefillsPool: refills));
        pool.Confirm("a", 4_000, []);
        pool.ClawBack("a", 2_000, []);
        Assert.Equal(left, pool.LeftUnits);
    }

    [Fact]
    public void Change_BelowWhatIsMatched_IsRefused()
    {
        MatchPool pool = new(new MatchTerms(10_000));
        pool.Confirm("a", 4_000, []);
        Assert.Equal(new MatchRefusal(MatchFault.BelowConfirmed, 4_000), pool.Change(new MatchTerms(3_999)));
        Assert.Null(pool.Change(new MatchTerms(4_000)));
    }

    /// <summary>Random gifts, settlements and claw-backs against an oracle that keeps every fen in a list of its own.</summary>
    [Fact]
    public void Pool_UnderRandomSettlementsAndClawbacks_HoldsToTheFen()
    {
        for (int seed = 0; seed < 400; seed++)
        {
            Random random = new(seed);
            MatchTerms terms = new(random.Next(1_000, 200_000), random.Next(3) == 0 ? random.Next(500, 100_000) : null, random.Next(2) == 0 ? random.Next(50, 5_000) : null, random.Next(1, 4), random.Next(1, 4), random.Next(2) == 0);
            MatchPool pool = new(terms);
            Dictionary<string, long> gifts = Enumerable.Range(0, 12).ToDictionary(i => $"g{i}", _ => (long)random.Next(1, 20_000));
            List<(string Result, string? Gift, long Units)> moves = [];
            int results = 0;
            for (int step = 0; step < 60; step++)
            {
                List<MatchShare> shares = [.. gifts.Where(_ => random.Next(4) == 0).Select(gift => new MatchShare(gift.Key, gift.Value, random.Next(1, 3_000)))];
                long attributed = shares.Sum(share => share.Units);
                long units = random.Next(5) == 0 ? random.Next(1, 50_000) : attributed + random.Next(0, 2_000);
                if (units == 0) continue;
                string result = random.Next(3) == 0 || results == 0 ? $"m{results}" : $"m{random.Next(results)}";
                bool isNew = result == $"m{results}";
                MatchRefusal? refusal = isNew ? pool.Confirm(result, units, shares) : pool.ClawBack(result, units, shares);
                if (refusal is null)
                {
                    int sign = isNew ? 1 : -1;
                    moves.AddRange(shares.Select(share => (result, (string?)share.Gift, sign * share.Units)));
                    moves.Add((result, null, sign * (units - attributed)));
                    if (isNew) results++;
                }

                long standing = moves.Sum(move => move.Units);
                long confirmed = moves.Where(move => move.Units > 0).Sum(move => move.Units);
                Assert.Equal(standing, pool.StandingUnits);
                Assert.Equal(terms.MostUnits - (terms.RefillsPool ? standing : confirmed), pool.LeftUnits);
                Assert.InRange(pool.LeftUnits, 0, terms.MostUnits);
                Assert.InRange(standing, 0, terms.MostUnits);
                foreach ((string gift, long given) in gifts)
                {
                    Assert.Equal(moves.Where(move => move.Gift == gift).Sum(move => move.Units), pool.OnGift(gift));
                    Assert.InRange(pool.OnGift(gift), 0, terms.MostOf(given));
                }

                // No match and no gift's share of one is ever taken back twice.
                Assert.All(moves.GroupBy(move => (move.Result, move.Gift)), group => Assert.True(group.Sum(move => move.Units) >= 0));
            }
        }
    }

    [Fact]
    public void Offers_TakenOneAfterAnother_ExhaustThePoolExactly()
    {
        Random random = new(7);
        MatchPool pool = new(new MatchTerms(1_500_000, GiftCapUnits: 5_000, Numerator: 1, Denominator: 2));
        long sum = 0;
        for (int gift = 0; gift < 2_000; gift++)
        {
            long given = random.Next(1, 30_000);
            long offer = pool.Offer(given);
            if (offer == 0) continue;
            Assert.Null(pool.Confirm($"m{gift}", offer, [new MatchShare($"g{gift}", given, offer)]));
            sum += offer;
        }

        Assert.Equal((1_500_000, 0L), (sum, pool.LeftUnits));
    }
}
