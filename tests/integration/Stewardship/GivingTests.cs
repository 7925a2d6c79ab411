using Aid.Application.CollectionBoxes;
using Aid.Application.CollectiveGifts;
using Aid.Application.Donations;
using Aid.Application.Donors;
using Aid.Application.Funds;
using Aid.Application.MonthlyGiving;
using Aid.Application.OverseasGifts;
using Aid.Application.Refunds;
using Aid.Disclosure.Commitments;
using Aid.Disclosure.Records;
using Aid.Tests.Integration.Publishing;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>The special ways of giving, each from the gift to the release that a stranger verifies.</summary>
public sealed class GivingTests
{
    [Fact]
    public async Task Gift_WithSeveralDesignations_StandsOnEachLine()
    {
        await using RealHouse house = await GivingHouse.OpenAsync();
        string gift = (await house.DoAsync(new RecordDonation
        {
            Parts = [new("relief", 300_000_000, "wuhan"), new("relief", 200_000_000, "yichang")], Giver = "某某集团", NameForm = "named", Memo = "指定武汉300万元、宜昌200万元",
        })).Id;
        await house.PayAsync(new Aid.Application.Disbursements.RecordDisbursement { FundId = "relief", Designation = "yichang", Units = 250_000_00, PurposeZh = "宜昌物资", Recipient = "宜昌市红十字会" });
        await house.PublishAsync();

        using var reader = house.Rows.OpenReader();
        Donation shown = reader.Find<Donation>(gift)!;
        Assert.Equal([("relief/wuhan/CNY", 300_000_000L), ("relief/yichang/CNY", 200_000_000L)], shown.Parts.Select(part => (part.Line, part.Units)));
        DonationTrace trace = await house.AskAsync(new TraceDonation(gift));
        Assert.Equal([("held", "relief/wuhan/CNY", 300_000_000L), ("used", "d1", 25_000_000L), ("held", "relief/yichang/CNY", 175_000_000L)], trace.Steps.Select(step => (step.State, step.Where, step.Units)));
        await house.HoldAsync();
    }

    [Fact]
    public async Task Gift_PassedOn_NamesTheForwarderOnlyWhereItIsAnOrganisation()
    {
        await using RealHouse house = await GivingHouse.OpenAsync();
        RecordDonation gift = new() { Parts = [new("relief", 100)], Giver = "李某", NameForm = "withheld" };
        string byUnit = (await house.DoAsync(gift with { Forwarder = new GiftForwarder("某某商会", true) })).Id;
        await house.DoAsync(gift with { Forwarder = new GiftForwarder("转交人张三", false) });
        await house.PublishAsync();

        using var reader = house.Rows.OpenReader();
        ForwardedGift forwarded = Assert.Single(reader.All<ForwardedGift>());
        Assert.Equal((byUnit, "某某商会"), (forwarded.DonationId, forwarded.Forwarder));
        Assert.Empty(GivingHouse.FilesHolding(house.Folder.Public, "转交人张三"));
        await house.HoldAsync();
    }

    [Fact]
    public async Task CollectiveGift_WithItsList_IsAGiftForEachName()
    {
        await using RealHouse house = await GivingHouse.OpenAsync();
        RecordCollectiveGift gift = new()
        {
            NameZh = "某某中学师生", Line = new LineChoice("relief", "wuhan"), Units = 600, Channel = "wechat",
            List = [new(100, "甲某", "named"), new(200, "乙某", "masked"), new(250, "丙某"), new(50)],
        };
        var differs = await house.Host.SendAsync(gift with { Units = 650 }, RealHouse.Maker);
        Assert.Equal(-50, Assert.IsType<ListDiffers>(differs.Refusal).Difference);
        Assert.Contains("-50", differs.Refusal!.Zh, StringComparison.Ordinal);

        CollectiveGiftRecorded recorded = await house.DoAsync(gift);
        Assert.Equal(["g1", "g2", "g3", "g4"], recorded.Gifts);
        await house.PayAsync(new Aid.Application.Disbursements.RecordDisbursement { FundId = "relief", Designation = "wuhan", Units = 250, PurposeZh = "物资", Recipient = "某医院" });
        await house.PublishAsync();

        using (var reader = house.Rows.OpenReader())
        {
            CollectiveGift shown = Assert.Single(reader.All<CollectiveGift>());
            Assert.Equal((600L, 4L, "g1", "g4"), (shown.Units, shown.Gifts, shown.FirstGiftId, shown.LastGiftId));
            List<Donation> gifts = [.. recorded.Gifts.Select(id => reader.Find<Donation>(id)!)];
            Assert.Equal(shown.Units, gifts.Sum(row => row.GrossUnits));
            Assert.All(gifts, row => Assert.Equal(shown.Id, row.BlockId));
            Assert.Equal(["甲某", "*某"], reader.NamesOf(recorded.Gifts).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value));
            // Each name has a receipt of its own.
            List<string> codes = [];
            foreach (string id in recorded.Gifts) codes.Add((await house.AskAsync(new GetReceipt(id))).Code);
            Assert.Equal(gifts.Select(row => row.LeafIndex), codes.Select(code => ReceiptCode.TryParse(code)!.LeafIndex));
        }
        Assert.Equal([("used", 100L)], (await house.AskAsync(new TraceDonation("g1"))).Steps.Select(step => (step.State, step.Units)));
        Assert.Equal([("used", 150L), ("held", 50L)], (await house.AskAsync(new TraceDonation("g2"))).Steps.Select(step => (step.State, step.Units)));
        string page = await File.ReadAllTextAsync(Path.Combine(house.Folder.Public, "giving/index.html"), TestContext.Current.CancellationToken);
        Assert.Contains("某某中学师生", page, StringComparison.Ordinal);
        await house.HoldAsync();

        await house.ReopenAsync();
        Assert.Equal([("held", 250L)], (await house.AskAsync(new TraceDonation("g3"))).Steps.Select(step => (step.State, step.Units)));
    }

    [Fact]
    public async Task CollectionBox_IsCountedByTwo()
    {
        await using RealHouse house = await GivingHouse.OpenAsync();
        RegisterBox box = new() { Code = "box-1", FundId = "relief", PlaceZh = "汉口火车站候车厅", Seal = "封00017" };
        await house.DoAsync(box);
        Assert.Equal("box.code-taken", await house.RefusedAsync(box));
        Assert.Equal("box.unknown", await house.RefusedAsync(new OpenBox { BoxCode = "box-9", SealFound = "封00017", CountedUnits = 1 }));
        Assert.Equal("box.seal-differs", await house.RefusedAsync(new OpenBox { BoxCode = "box-1", SealFound = "封00018", CountedUnits = 1 }));

        string opening = (await house.DoAsync(new OpenBox { BoxCode = "box-1", SealFound = "封00017", CountedUnits = 123_450 })).Id;
        Assert.Equal("box.open", await house.RefusedAsync(new OpenBox { BoxCode = "box-1", SealFound = "封00017", CountedUnits = 1 }));
        CountBox count = new() { OpeningId = opening, CountedUnits = 123_450, NewSeal = "封00020" };
        Assert.Equal("box-opening.own-count", await house.RefusedAsync(count));
        Assert.Equal("box-opening.unknown", await house.RefusedAsync(count with { OpeningId = "k9" }, RealHouse.Checker));
        var differs = await house.Host.SendAsync(count with { CountedUnits = 123_400 }, RealHouse.Checker);
        Assert.Contains("-50", Assert.IsType<CountDiffers>(differs.Refusal).Zh, StringComparison.Ordinal);
        await house.DoAsync(count, RealHouse.Checker);
        Assert.Equal("box-opening.already-counted", await house.RefusedAsync(count, RealHouse.Checker));

        string second = (await house.DoAsync(new OpenBox { BoxCode = "box-1", SealFound = "封00020", CountedUnits = 5_000 })).Id;
        await house.DoAsync(new CountBox { OpeningId = second, CountedUnits = 4_900, DifferenceReason = "一张残币不能兑换", NewSeal = "封00021" }, RealHouse.Checker);
        await house.DoAsync(new WithdrawBox { Code = "box-1" });
        Assert.Equal("box.withdrawn", await house.RefusedAsync(new WithdrawBox { Code = "box-1" }));
        await house.PublishAsync();

        using var reader = house.Rows.OpenReader();
        Assert.Equal("withdrawn", Assert.Single(reader.All<CollectionBox>()).Status);
        Assert.Equal([(123_450L, "", "g1"), (4_900L, "一张残币不能兑换", "g2")], reader.All<BoxOpening>().Select(row => (row.Units, row.DifferenceReason, row.DonationId!)));
        Assert.Equal(("staff 1", "staff 2"), (reader.All<BoxOpening>()[0].FirstCounter, reader.All<BoxOpening>()[0].SecondCounter));
        Assert.Equal(128_350, reader.Find<FundFigures>("relief:CNY")!.HeldUnits);
        Assert.Equal("anonymous", reader.Find<Donation>("g1")!.NameForm);
        Assert.Empty(GivingHouse.FilesHolding(house.Folder.Public, "封0002"));
        await house.HoldAsync();
    }

    [Fact]
    public async Task OverseasGift_IsHeldUntilAnotherPersonReviewedIt()
    {
        await using RealHouse house = await GivingHouse.OpenAsync();
        string accepted = (await house.DoAsync(new RecordOverseasGift { Line = new LineChoice("relief"), Units = 700_000, Region = "SG", Giver = "某海外华侨", NameForm = "withheld", TransactionNumber = "SW1" })).Id;
        string refused = (await house.DoAsync(new RecordOverseasGift { Line = new LineChoice("relief"), Units = 300_000, Region = "US" })).Id;
        await house.PublishAsync();
        using (var reader = house.Rows.OpenReader())
        {
            Assert.Equal(["held", "held"], reader.All<OverseasGift>().Select(gift => gift.Status));
            Assert.Equal(0, reader.Count<Donation>());
            Assert.Null(reader.Find<FundFigures>("relief:CNY"));
        }
        Assert.Equal(("payable:overseas/hubei", -1_000_000L), (await house.AskAsync(new Aid.Application.Entries.GetBalances())).Accounts.Where(row => row.Account.StartsWith("payable", StringComparison.Ordinal)).Select(row => (row.Account, row.Units)).Single());

        ReviewOverseasGift review = new() { GiftId = accepted, Decision = "accept", Grounds = "来源合法" };
        Assert.Equal("overseas-gift.own-review", await house.RefusedAsync(review));
        Assert.Equal("overseas-gift.unknown", await house.RefusedAsync(review with { GiftId = "h9" }, RealHouse.Checker));
        string gift = (await house.DoAsync(review, RealHouse.Checker)).Id;
        Assert.Equal("overseas-gift.already-decided", await house.RefusedAsync(review, RealHouse.Checker));
        await house.DoAsync(new ReviewOverseasGift { GiftId = refused, Decision = "return", Grounds = "附有条件" }, RealHouse.Checker);
        await house.PublishAsync();

        using var after = house.Rows.OpenReader();
        Assert.Equal([("accepted", gift), ("returned", null)], after.All<OverseasGift>().Select(row => (row.Status, row.DonationId)));
        Assert.Equal(700_000, after.Find<FundFigures>("relief:CNY")!.HeldUnits);
        Assert.Equal([("bank:hubei", 700_000L)], (await house.AskAsync(new Aid.Application.Entries.GetBalances())).Accounts.Where(row => row.Units > 0).Select(row => (row.Account, row.Units)));
        await house.DoAsync(new RefundDonation { DonationId = gift, Units = 700_000, Reason = "捐赠人撤回" });
        Assert.Empty((await house.AskAsync(new Aid.Application.Entries.GetBalances())).Accounts);
        await house.PublishAsync();
        await house.HoldAsync();
    }

    [Fact]
    public async Task MonthlyGiver_WhoMissesMonths_Lapses()
    {
        SetClock clock = new();
        await using RealHouse house = await GivingHouse.OpenAsync(clock);
        List<string> pledges = [];
        for (int giver = 0; giver < 7; giver++)
        {
            string donor = (await house.DoAsync(new RegisterDonor { Details = new DonorDetails { Name = $"月捐人{giver}" } })).Id;
            pledges.Add((await house.DoAsync(new RecordPledge { DonorId = donor, FundId = "relief", Units = 5_000, DayOfMonth = 10, BeginsOn = new DateOnly(2020, 1, 1), LapsesAfter = 2, Evidence = "线上签约" })).Id);
            for (int month = 1; month <= (giver == 6 ? 1 : 4); month++)
            {
                string gift = (await house.DoAsync(new RecordDonation { Parts = [new("relief", 5_000)], DonorId = donor, ReceivedOn = new DateOnly(2020, month, 10) })).Id;
                await house.DoAsync(new MatchInstalment { PledgeId = pledges[^1], DonationId = gift });
                Assert.Equal("pledge.month-taken", await house.RefusedAsync(new MatchInstalment { PledgeId = pledges[^1], DonationId = gift }));
            }
        }
        string stranger = (await house.GiveAsync(5_000)).Id;
        Assert.Equal("pledge.not-its-gift", await house.RefusedAsync(new MatchInstalment { PledgeId = pledges[0], DonationId = stranger }));
        Assert.Equal("pledge.unknown", await house.RefusedAsync(new EndPledge { PledgeId = "m99" }));

        clock.On(2020, 4, 20);
        PledgeView lapsed = Assert.Single((await house.AskAsync(new GetPledges("relief", Status: "lapsed"))).Pledges);
        Assert.Equal((pledges[6], new DateOnly(2020, 3, 11), 3), (lapsed.Id, lapsed.Standing.LapsedOn!.Value, lapsed.Standing.MissedInARow));
        await house.DoAsync(new CountMonthlyGivers { FundId = "relief", Month = new DateOnly(2020, 4, 1) });
        await house.DoAsync(new EndPledge { PledgeId = pledges[0] });
        Assert.Equal("pledge.ended", await house.RefusedAsync(new EndPledge { PledgeId = pledges[0] }));
        Assert.Single((await house.AskAsync(new GetPledges(Status: "ended"))).Pledges);
        await house.PublishAsync();

        using var reader = house.Rows.OpenReader();
        MonthlyGivers shown = Assert.Single(reader.All<MonthlyGivers>());
        // Six give and one lapsed: at least five, and nothing of the one.
        Assert.Equal((202_004L, 5L, null, 5L), (shown.Month, shown.ActiveAtLeast, shown.LapsedAtLeast, shown.InstalmentsAtLeast));
        await house.HoldAsync();
    }
}
