using Aid.Application.Funds;
using Aid.Application.Refunds;
using Aid.Application.Reversals;
using Aid.Application.Transfers;
using Aid.Disclosure.Records;
using Aid.Tests.Integration.Publishing;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

public sealed class ShortfallTests
{
    [Fact]
    public async Task Chargeback_AfterTheMoneyIsSpent_StandsAsAShortfallWithItsDayUntilItIsSettled()
    {
        await using var house = await FundsHouse.OpenAsync();
        var gift = await house.DoAsync(FundsHouse.Gift(10_000));
        await house.PayAsync(FundsHouse.Pay(10_000));
        await house.DoAsync(new RefundDonation { DonationId = gift.Id, Units = 4_000, Kind = "chargeback", On = new(2020, 2, 3), Reason = "持卡人拒付" });
        await house.PublishAsync();
        await house.HoldAsync();
        using (var reader = house.Rows.OpenReader())
        {
            var open = reader.Find<Shortfall>("owed1")!;
            Assert.Equal(("relief", 4_000, 4_000, new DateOnly(2020, 2, 3), "r1", "open"), (open.FundId, open.Units, open.OpenUnits, open.Since, open.CauseId, open.Status));
        }

        string page = house.Page("funds/relief.html");
        Assert.Contains("data-record=\"Shortfalls:owed1:OpenUnits\"", page, StringComparison.Ordinal);
        Assert.Contains("自 <time datetime=\"2020-02-03\">", page, StringComparison.Ordinal);
        Assert.Contains("data-figure=\"relief:CNY:shortfall\"", page, StringComparison.Ordinal);

        await house.DoAsync(FundsHouse.Gift(9_000, "warm"));
        await house.DoAsync(new SettleShortfall { OwedId = "owed1", FundId = "warm", Reason = "由送温暖基金补足", On = new(2020, 3, 4) });
        await house.PublishAsync();
        await house.HoldAsync();
        using var after = house.Rows.OpenReader();
        var settled = after.Find<Shortfall>("owed1")!;
        Assert.Equal((0, "settled", new DateOnly(2020, 3, 4)), (settled.OpenUnits, settled.Status, settled.ChangedOn));
        Assert.Contains("历时 30 天", house.Page("funds/relief.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shortfall_WhosePaymentIsTakenBack_Lapses()
    {
        await using var house = await FundsHouse.OpenAsync();
        var gift = await house.DoAsync(FundsHouse.Gift(10_000));
        string paid = await house.PayAsync(FundsHouse.Pay(10_000));
        await house.DoAsync(new RefundDonation { DonationId = gift.Id, Units = 4_000, Kind = "chargeback", Reason = "持卡人拒付" });
        await house.PublishAsync();
        var undo = await house.DoAsync(new ReverseEntry { RecordId = paid, Reason = "付错收款人，已退回" });
        await house.DoAsync(new ApproveReversal { ReversalId = undo.Id }, RealHouse.Checker);
        await house.PublishAsync();
        await house.HoldAsync();
        using var reader = house.Rows.OpenReader();
        Assert.Equal((0, "lapsed"), (reader.Find<Shortfall>("owed1")!.OpenUnits, reader.Find<Shortfall>("owed1")!.Status));
        Assert.Equal((0, 6_000), (reader.Find<FundFigures>("relief:CNY")!.ShortfallUnits, reader.Find<FundFigures>("relief:CNY")!.HeldUnits));
    }

    [Fact]
    public async Task Shortfall_OnceItsLineHoldsEnough_IsSettledFromIt()
    {
        await using var house = await FundsHouse.OpenAsync();
        var gift = await house.DoAsync(FundsHouse.Gift(1_000));
        await house.PayAsync(FundsHouse.Pay(1_000));
        await house.DoAsync(new RefundDonation { DonationId = gift.Id, Units = 300, Kind = "chargeback", Reason = "拒付" });
        Assert.Equal("fund.insufficient", await house.RefusedAsync(new SettleShortfall { OwedId = "owed1", Reason = "补足" }));
        Assert.Equal("shortfall.unknown", await house.RefusedAsync(new SettleShortfall { OwedId = "owed9", Reason = "补足" }));
        await house.DoAsync(FundsHouse.Gift(300));
        await house.DoAsync(new SettleShortfall { OwedId = "owed1", Reason = "补足" });
        Assert.Equal("owed.unknown", await house.RefusedAsync(new SettleShortfall { OwedId = "owed1", Reason = "再补" }));
        await house.PublishAsync();
        await house.HoldAsync();
        using var reader = house.Rows.OpenReader();
        Assert.Equal((0, "settled"), (reader.Find<Shortfall>("owed1")!.OpenUnits, reader.Find<Shortfall>("owed1")!.Status));
    }
}
