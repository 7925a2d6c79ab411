using Aid.Application.Donations;
using Aid.Application.Pipeline;
using Aid.Application.Receipts;
using Aid.Application.Refunds;
using Aid.Application.Tickets;
using Aid.Tests.Integration.Publishing;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

public sealed class TicketTests
{
    [Fact]
    public async Task Refund_BeforeTheTicketIsReversed_IsRefused()
    {
        await using RealHouse house = await ReceiptTests.OpenAsync();
        Recorded gift = await house.DoAsync(new RecordDonation { Parts = [new DonationShare("relief", 10_000)], Giver = "某某公司" });
        Recorded ticket = await house.DoAsync(Ticket("0000000001", 10_000, gift.Id));
        Assert.Equal("ticket.not-reversed", await ReceiptTests.RefusedAsync(house, new RefundDonation { DonationId = gift.Id, Units = 4_000, Reason = "重复付款" }));

        await house.DoAsync(new ReverseFiscalTicket { TicketId = ticket.Id, RedCode = "33060124", RedNumber = "0000000009", Reason = "退款" });
        await house.DoAsync(new RefundDonation { DonationId = gift.Id, Units = 4_000, Reason = "重复付款" });

        Assert.Equal("ticket.reversed", await ReceiptTests.RefusedAsync(house, new ReverseFiscalTicket { TicketId = ticket.Id, RedCode = "33060124", RedNumber = "0000000010", Reason = "再来" }));
        Assert.Equal("ticket.unknown", await ReceiptTests.RefusedAsync(house, new ReverseFiscalTicket { TicketId = "k9", RedCode = "33060124", RedNumber = "0000000010", Reason = "没有" }));
        Assert.Equal("0000000009", Assert.Single((await house.Host.QueryAsync(new GetGiftPapers(gift.Id))).Value.Tickets).RedNumber);
        await house.PublishAsync();
        await house.HoldAsync();
    }

    [Fact]
    public async Task Chargeback_DoesNotWaitForTheTicket()
    {
        await using RealHouse house = await ReceiptTests.OpenAsync();
        Recorded gift = await house.DoAsync(new RecordDonation { Parts = [new DonationShare("relief", 10_000)], Giver = "某某公司" });
        await house.DoAsync(Ticket("0000000001", 10_000, gift.Id));
        await house.DoAsync(new RefundDonation { DonationId = gift.Id, Units = 10_000, Kind = "chargeback", Reason = "持卡人拒付" });
    }

    [Fact]
    public async Task CollectiveTicket_StandsForItsGiftsAndMustSum()
    {
        await using RealHouse house = await ReceiptTests.OpenAsync();
        Recorded one = await house.DoAsync(new RecordDonation { Parts = [new DonationShare("relief", 300)], Giver = "甲" });
        Recorded two = await house.DoAsync(new RecordDonation { Parts = [new DonationShare("relief", 700)], Giver = "乙" });
        Recorded dollars = await house.DoAsync(new RecordDonation { Parts = [new DonationShare("relief", 700)], Asset = "USD", Giver = "丙" });
        Recorded waived = await house.DoAsync(new RecordDonation { Parts = [new DonationShare("relief", 900)], Giver = "丁" });
        await house.DoAsync(new WaiveFiscalTicket { DonationId = waived.Id });
        Assert.Equal("ticket.amount-differs", await ReceiptTests.RefusedAsync(house, Ticket("0000000001", 999, one.Id, two.Id)));
        Assert.Equal("ticket.assets-differ", await ReceiptTests.RefusedAsync(house, Ticket("0000000001", 1_000, one.Id, dollars.Id)));
        Assert.Equal("ticket.waived", await ReceiptTests.RefusedAsync(house, Ticket("0000000001", 900, waived.Id)));
        Assert.Equal("ticket.waived", await ReceiptTests.RefusedAsync(house, new WaiveFiscalTicket { DonationId = waived.Id }));
        Assert.Equal("donation.unknown", await ReceiptTests.RefusedAsync(house, Ticket("0000000001", 900, "g99")));

        await house.DoAsync(Ticket("0000000001", 1_000, one.Id, two.Id));

        Assert.Equal("ticket.taken", await ReceiptTests.RefusedAsync(house, Ticket("0000000001", 700, dollars.Id)));
        Assert.Equal("ticket.issued", await ReceiptTests.RefusedAsync(house, Ticket("0000000002", 700, two.Id)));
        Assert.Equal("ticket.issued", await ReceiptTests.RefusedAsync(house, new WaiveFiscalTicket { DonationId = one.Id }));
        Assert.Equal("ticket.not-reversed", await ReceiptTests.RefusedAsync(house, new RefundDonation { DonationId = two.Id, Units = 700, Reason = "退款" }));
        Assert.Equal(2, Assert.Single((await house.Host.QueryAsync(new GetGiftPapers(one.Id))).Value.Tickets).Gifts);
    }

    private static RecordFiscalTicket Ticket(string number, long units, params string[] gifts) =>
        new() { Code = "33060124", Number = number, CheckCode = "a1b2c3", DonationIds = gifts, Units = units };
}
