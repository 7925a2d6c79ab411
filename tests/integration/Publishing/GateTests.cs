using Aid.Application.Publishing;
using Aid.Application.Publishing.Gate;
using Aid.Application.Publishing.Source;
using Aid.Disclosure.Records;
using Xunit;

namespace Aid.Tests.Integration.Publishing;

public sealed class GateTests : IDisposable
{
    private readonly PublishingHouse house = new();

    [Fact]
    public async Task Gate_RunningTotalThatFell_RefusesUntilACorrectionIsLinked()
    {
        house.Books.Begin().State("s1", new DateOnly(2020, 1, 27), 386_400_000_00);
        await house.Publish();
        var before = house.PublicFiles();
        var fallen = house.Books.State("s2", new DateOnly(2020, 1, 28), 85_501_100_00);

        var refused = Assert.IsType<ReleaseRefused>((await house.TryPublish()).Refusal);

        var reason = Assert.Single(refused.Reasons);
        Assert.Equal((GateCodes.CumulativeFell, true), (reason.Code, reason.IsWaivable));
        Assert.Contains("386,400,000.00", reason.Zh);
        Assert.Contains("85,501,100.00", reason.En);
        Assert.Equal(before, house.PublicFiles());
        Assert.Equal(1, house.Rows.CurrentRelease());

        house.Books.Add(new Correction { Id = "c1", SubjectKind = "StatedFigures", SubjectId = "s2", Field = "Units", OldValue = "386400000.00", NewValue = "85501100.00", Reason = "前日误计", Maker = "staff 1", Approver = "staff 2" });
        house.Books.Replace(fallen, HandMadeBooks.Stated("s2", fallen.On, fallen.Units, "c1"));
        await house.Publish();

        using var reader = house.Rows.OpenReader();
        Assert.Equal("c1", reader.Find<StatedFigure>("s2")!.CorrectionId);
        var published = Assert.Single(reader.All<RefusedRelease>());
        Assert.Equal((refused.RefusedReleaseId, reason.Zh), (published.Id, Assert.Single(published.Reasons).Zh));
    }

    [Fact]
    public async Task Gate_CorrectionThatDoesNotExist_DoesNotCure()
    {
        house.Books.Begin().State("s1", new DateOnly(2020, 1, 27), 500);
        house.Books.State("s2", new DateOnly(2020, 1, 28), 400, correction: "c9");

        Assert.Equal([GateCodes.CumulativeFell], await Refused());
    }

    [Fact]
    public async Task Gate_WaivedByTwoPeople_PassesAndPublishesTheReason()
    {
        house.Books.Begin().State("s1", new DateOnly(2020, 1, 27), 500);
        house.Books.State("s2", new DateOnly(2020, 1, 28), 400);

        await house.Publish(new Waiver(GateCodes.CumulativeFell, "口径改变", "staff 1", "staff 2"));

        using var reader = house.Rows.OpenReader();
        Assert.Equal("口径改变 (staff 1, staff 2)", Assert.Single(reader.All<Release>()).Checks.Single(c => c.Code == GateCodes.CumulativeFell).Waiver);
    }

    [Fact]
    public async Task Gate_WaiverByOnePerson_IsIncomplete()
    {
        house.Books.Begin().Gift(5);

        Assert.IsType<WaiverIncomplete>((await house.TryPublish(new Waiver(GateCodes.CumulativeFell, "口径改变", "staff 1", "staff 1"))).Refusal);
    }

    [Fact]
    public async Task Gate_UnbalancedEntry_IsNeverWaived()
    {
        house.Books.Begin().Entry("x", ("bank:b", 5), ("bank:c", -4));

        Assert.Equal([GateCodes.EntriesBalance], await Refused(new Waiver(GateCodes.EntriesBalance, "急", "staff 1", "staff 2")));
    }

    [Fact]
    public async Task Gate_EverythingWrong_TellsEveryReasonAtOnce()
    {
        house.Books.Begin().Gift(1000);
        house.Books.Pay(400, covered: 300);
        house.Books.Pay(100, booked: 90);
        house.Books.StatedTotals.Add(new StatedTotal("某表", "CNY", 10, 9));
        house.Books.BankBalances.Add(new BankBalance("bank:b", new DateOnly(2020, 2, 29), "CNY", 10, 9));
        house.Books.Add(new Disbursement { Id = "d9", FundId = "f", Persons = 3, Status = "reversed" });

        Assert.Equal([GateCodes.Balances, GateCodes.Coverage, GateCodes.Suppression, GateCodes.StatedTotal, GateCodes.BankBalance], await Refused());
    }

    [Fact]
    public async Task Gate_UnitBehindTwoOutflows_IsRefused()
    {
        house.Books.Begin().Gift(1000);
        house.Books.Pay(400, at: 0);
        house.Books.Pay(400, at: 300);

        Assert.Equal([GateCodes.Coverage], await Refused());
    }

    [Fact]
    public async Task Gate_CoverageBeyondTheLine_IsRefused()
    {
        house.Books.Begin().Gift(1000);
        await house.Publish();
        house.Books.Pay(1200);

        Assert.Contains(GateCodes.Coverage, await Refused());
    }

    [Fact]
    public async Task Gate_GiftsThatDoNotSumToTheirInflow_AreRefused()
    {
        house.Books.Begin();
        house.Books.Add(new LineInflow { Id = "b1#0", Line = "f//CNY", Units = 100, SourceKind = "block", SourceId = "b1" });
        house.Books.Entry("b1", ("bank:b", 100), ("fund:f", -100));
        house.Books.Add(new Donation { Id = "g1", FundId = "f", GrossUnits = 90, BlockId = "b1", Parts = [new DonationPart { DonationId = "g1", Line = "f//CNY", Units = 90 }] });

        Assert.Contains(GateCodes.Totals, await Refused());
    }

    [Fact]
    public async Task Gate_RecordThatDiffersFromItsOutflow_IsRefused()
    {
        house.Books.Begin().Gift(1000);
        var payment = house.Books.Pay(400);
        house.Books.Replace(payment, new Disbursement { Id = payment.Id, FundId = "f", Units = 500, On = payment.On, OutflowId = payment.Id });

        Assert.Equal([GateCodes.Totals], await Refused());
    }

    [Fact]
    public async Task Gate_NameOfAGiftThatDidNotAgree_IsRefused()
    {
        house.Books.Begin();
        var gift = house.Books.Gift(5, name: "某公司");
        house.Books.Replace(gift, new Donation { Id = gift.Id, FundId = "f", ReceivedOn = gift.ReceivedOn, GrossUnits = 5, NameForm = "withheld", NameCommitment = gift.NameCommitment, Parts = gift.Parts });

        Assert.Equal([GateCodes.Suppression], await Refused());
    }

    [Fact]
    public async Task Gate_AmountLoweredWithoutACorrection_IsRefused()
    {
        house.Books.Begin();
        var gift = house.Books.Gift(50);
        await house.Publish();
        house.Books.Add(new Donation { Id = gift.Id, FundId = "f", ReceivedOn = gift.ReceivedOn, Channel = "bank", GrossUnits = 40, FeeUnits = -10, ReceiptCommitment = gift.ReceiptCommitment, Parts = gift.Parts });

        Assert.Contains(GateCodes.CumulativeFell, await Refused());
    }

    [Fact]
    public async Task Gate_GoodsOut_IsAReasonOnlyWhereTheClaimIsOurs()
    {
        house.Books.Begin();
        house.Books.Add(new StatedGoods { Id = "sg1", OrganisationId = "o", Name = "口罩", ReceivedMilli = 1000, AllocatedMilli = 3000, DifferenceMilli = -2000, Source = "公开通报" });
        await house.Publish();
        house.Books.Add(new StatedGoods { Id = "sg2", OrganisationId = "o", Name = "手套", ReceivedMilli = 1000, AllocatedMilli = 3000, DifferenceMilli = -2000 });

        Assert.Equal([GateCodes.GoodsOut], await Refused());
    }

    public void Dispose() => house.Dispose();

    private async Task<List<string>> Refused(params Waiver[] waivers)
    {
        await house.Publisher().RecoverAsync(TestContext.Current.CancellationToken);
        var before = house.PublicFiles();
        var current = house.Rows.CurrentRelease();
        var refused = Assert.IsType<ReleaseRefused>((await house.TryPublish(waivers)).Refusal);
        Assert.Equal(before, house.PublicFiles());
        Assert.Equal(current, house.Rows.CurrentRelease());
        Assert.All(refused.Reasons, r => Assert.True(r.Zh.Length > 0 && r.En.Length > 0));
        return [.. refused.Reasons.Select(r => r.Code).Distinct()];
    }
}
