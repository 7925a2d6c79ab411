using Aid.Disclosure.Emergencies;
using Aid.Disclosure.Records;
using Xunit;

namespace Aid.Tests.Unit.Disclosure.Emergencies;

public sealed class BulletinScheduleTests
{
    private static readonly DateOnly Began = new(2024, 3, 25);

    [Fact]
    public void FirstBulletin_IsDueWithinFiveDays() => Assert.Equal([new BulletinDue(1, new DateOnly(2024, 3, 30), null)], BulletinSchedule.Of(Began, null, []));

    [Fact]
    public void LateBulletin_IsLateByDaysAndTheNextCountsFromIt()
    {
        IReadOnlyList<BulletinDue> all = BulletinSchedule.Of(Began, null, [(new(2024, 3, 29), new(2024, 3, 28)), (new(2024, 4, 7), new(2024, 4, 5))]);
        Assert.Equal([0, 4, 0], all.Select(due => due.DaysLate(new DateOnly(2024, 4, 12))));
        Assert.Equal(3, all[2].DaysLate(new DateOnly(2024, 4, 15)));
        Assert.Equal((3, new DateOnly(2024, 4, 12)), (all[2].Sequence, all[2].DueOn));
    }

    [Fact]
    public void EndedEmergency_NeedsNoBulletinOnceItsLastDayIsCovered()
    {
        Assert.Single(BulletinSchedule.Of(Began, new(2024, 3, 28), [(new(2024, 3, 29), new(2024, 3, 28))]));
        Assert.Equal(2, BulletinSchedule.Of(Began, new(2024, 3, 29), [(new(2024, 3, 29), new(2024, 3, 28))]).Count);
    }

    [Fact]
    public void Sum_CountsDaysFundsAndKinds()
    {
        DateOnly to = Began.AddDays(4);
        List<PublicRecord> records =
        [
            new Donation { FundId = "a", ReceivedOn = Began, FeeUnits = 5, Parts = [new() { Line = "a//CNY", Units = 95 }, new() { Line = "b/x/CNY", Units = 40 }] },
            new Donation { FundId = "b", ReceivedOn = to, Parts = [new() { Line = "a/x/CNY", Units = 7 }] },
            new Donation { FundId = "a", ReceivedOn = to.AddDays(1), Parts = [new() { Line = "a//CNY", Units = 1_000 }] },
            new Donation { FundId = "a", ReceivedOn = Began, Asset = "MASK", Parts = [new() { Line = "a//MASK/L1", Units = 300 }] },
            new Donation { FundId = "aa", ReceivedOn = Began, Parts = [new() { Line = "aa//CNY", Units = 1_000 }] },
            new Disbursement { FundId = "a", On = to, Kind = "passed-on", Units = 30 },
            new Disbursement { FundId = "a", On = to, Kind = "reported-use", Units = 20 },
            new Disbursement { FundId = "a", On = to, Units = 10 },
            new Disbursement { FundId = "a", On = to, Units = 999, Status = "reversed" },
            new Refund { FundId = "a", On = to, Units = 2 },
        ];
        SortedDictionary<string, EmergencySum> sums = EmergencySum.ByAsset("a", Began, to, records);
        Assert.Equal(["CNY", "MASK"], sums.Keys);
        Assert.Equal(new EmergencySum(107, 1, 2, 30, 20, 10), sums["CNY"]);
        Assert.Equal(new EmergencySum(300, 1, 0, 0, 0, 0), sums["MASK"]);
    }
}
