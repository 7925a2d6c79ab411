using Aid.Application.Corrections;
using Aid.Application.Disbursements;
using Aid.Application.Donors;
using Aid.Application.Funds;
using Aid.Application.Organisations;
using Aid.Application.Pairs;
using Aid.Application.Publishing;
using Aid.Application.Publishing.Gate;
using Aid.Application.Stated;
using Aid.Application.Transfers;
using Aid.Application.Waivers;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using Aid.Tests.Integration.Publishing;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>One society that fails the gate stays at its last release, and nobody else has to wait for it.</summary>
public sealed class HoldTests
{
    [Fact]
    public async Task Society_WhoseRunningTotalFell_IsHeldWhileTheOthersGoOnAndIsMendedLater()
    {
        await using RealHouse house = await PublishedAsync();
        string fallen = await FallAsync(house, "city");
        await house.DoAsync(SocietiesTests.Gift("city-aid", 700, "市里某公司"));
        await house.DoAsync(SocietiesTests.Gift("prov-aid", 900, "省里某公司"));

        PublishReport report = await house.PublishAsync();

        HeldOrganisation held = Assert.Single(report.Held);
        Assert.Equal(("city", null, GateCodes.CumulativeFell), (held.OrganisationId, held.TiedToId, Assert.Single(held.Reasons).Code));
        Assert.Equal((1_000, 1_900), (Received(house, "city-aid"), Received(house, "prov-aid")));
        await house.VerifyAsync();
        Assert.DoesNotContain("市里某公司", house.Page("names/0.jsonl"));
        Assert.Contains("省里某公司", house.Page("names/0.jsonl"));
        Assert.Contains("未更新", house.Page("organisations/city.html"));
        Assert.Contains("386,400,000.00", house.Page("organisations/city.html"));
        Assert.Contains("未更新", house.Page("index.html"));
        // The roll-up above it says so as well.
        Assert.Contains("organisations/city.html#hold", house.Page("organisations/prov.html"));

        // Held again in the next release: no new version of the hold, and the others go on.
        await house.DoAsync(SocietiesTests.Gift("county-aid", 50, "县里某公司"));
        Assert.Equal("city", Assert.Single((await house.PublishAsync()).Held).OrganisationId);
        Assert.Equal((2, "held"), Hold(house, "city"));
        await house.VerifyAsync();

        await house.DoAsync(new LinkCorrection { StatedFigureId = fallen, Reason = "漏了以前各日", FoundBy = "核对" }, RealHouse.Checker);
        Assert.Empty((await house.PublishAsync()).Held);
        Assert.Equal(1_700, Received(house, "city-aid"));
        Assert.Equal((2, "released"), Hold(house, "city"));
        Assert.DoesNotContain("未更新", house.Page("index.html"));
        Assert.Contains("市里某公司", house.Page("names/0.jsonl"));
        await house.HoldAsync();
        await house.ReopenAsync();
        await house.HoldAsync();
        Assert.IsType<NothingToPublish>((await house.Host.SendAsync(new PublishRelease(), RealHouse.Maker)).Refusal);
    }

    [Fact]
    public async Task Society_TiedByATransfer_IsHeldWithTheOneThatFails()
    {
        await using RealHouse house = await PublishedAsync();
        await FallAsync(house, "prov");
        await house.DoAsync(new TransferFunds { From = new("prov-aid"), To = new("city-aid"), Units = 300, Reason = "下拨" });
        await house.DoAsync(SocietiesTests.Gift("city-aid", 700));
        await house.DoAsync(SocietiesTests.Gift("county-aid", 40));

        PublishReport report = await house.PublishAsync();

        Assert.Equal([("city", "prov"), ("prov", null)], report.Held.Select(h => (h.OrganisationId, h.TiedToId)));
        Assert.Equal((1_000, 1_000, 1_040), (Received(house, "city-aid"), Received(house, "prov-aid"), Received(house, "county-aid")));
        Assert.Contains("organisations/prov.html", house.Page("organisations/city.html"));
        await house.VerifyAsync();

        await house.PublishAsync(new Waiver(GateCodes.CumulativeFell, "口径改变", "staff 1", "staff 2", "prov"));
        Assert.Equal(1_700, Received(house, "city-aid"));
        await house.HoldAsync();
    }

    [Fact]
    public async Task Consent_WithdrawnWhileTheSocietyIsHeld_TakesTheNameAwayAndNoLaterReleaseBringsItBack()
    {
        await using RealHouse house = await PublishedAsync();
        string donor = (await house.DoAsync(new RegisterDonor { Details = new DonorDetails { Name = "金丝雀公司", Kind = "organisation" } })).Id;
        await house.DoAsync(new RecordConsent { DonorId = donor, Use = "name", Form = "named", Evidence = "书面" });
        await house.DoAsync(SocietiesTests.Gift("city-aid", 300) with { DonorId = donor, NameForm = "withheld" });
        await house.PublishAsync();
        Assert.Contains("金丝雀公司", house.Page("names/0.jsonl"));
        string fallen = await FallAsync(house, "city");
        await house.DoAsync(SocietiesTests.Gift("prov-aid", 900, "省里某公司"));
        Assert.Single((await house.PublishAsync()).Held);

        await house.DoAsync(new WithdrawConsent { DonorId = donor, Use = "name" });
        Assert.DoesNotContain("金丝雀公司", house.Page("names/0.jsonl"));
        await house.DoAsync(SocietiesTests.Gift("prov-aid", 5));
        Assert.Single((await house.PublishAsync()).Held);
        Assert.DoesNotContain("金丝雀公司", house.Page("names/0.jsonl"));
        await house.VerifyAsync();

        await house.DoAsync(new LinkCorrection { StatedFigureId = fallen, Reason = "漏了以前各日", FoundBy = "核对" }, RealHouse.Checker);
        await house.PublishAsync();
        Assert.DoesNotContain("金丝雀公司", house.Page("names/0.jsonl"));
        Assert.Contains("省里某公司", house.Page("names/0.jsonl"));
        await house.HoldAsync();
    }

    [Fact]
    public async Task Pair_OfWhichOneSideIsHeld_SaysWhatTheOtherSaysAndTiesNobody()
    {
        await using RealHouse house = await PublishedAsync();
        string sent = await house.PayAsync(SocietiesTests.Passing("prov-aid", "city", 600));
        await house.DoAsync(new ConfirmReceipt { DisbursementId = sent, FundId = "city-aid" });
        string fallen = await FallAsync(house, "city");

        Assert.Equal("city", Assert.Single((await house.PublishAsync()).Held).OrganisationId);
        using (var reader = house.Rows.OpenReader())
            Assert.Equal(("sent-only", 600, null), (reader.Find<OrganisationPair>("op1")!.Status, reader.Find<OrganisationPair>("op1")!.SentUnits, reader.Find<OrganisationPair>("op1")!.DonationId));
        await house.VerifyAsync();

        await house.DoAsync(new LinkCorrection { StatedFigureId = fallen, Reason = "漏了以前各日", FoundBy = "核对" }, RealHouse.Checker);
        await house.PublishAsync();
        using (var reader = house.Rows.OpenReader())
            Assert.Equal("matched", reader.Find<OrganisationPair>("op1")!.Status);
        await house.HoldAsync();
    }

    [Fact]
    public async Task Society_WhoseEntryWasTamperedWith_IsHeldAndNoWaiverHelps()
    {
        await using RealHouse house = await PublishedAsync();
        await house.DoAsync(SocietiesTests.Gift("city-aid", 700));
        await house.DoAsync(SocietiesTests.Gift("prov-aid", 900));
        await house.TamperAsync("UPDATE posting SET Units = Units + 1 WHERE Account = 'bank:city' AND Units = 700");

        Assert.Equal("command.invalid", await house.RefusedAsync(new ProposeWaiver { GateCode = GateCodes.EntriesBalance, Reason = "急" }));
        PublishReport report = await house.PublishAsync();

        Assert.Equal(("city", GateCodes.EntriesBalance, false), (report.Held.Single().OrganisationId, report.Held.Single().Reasons.Single().Code, report.Held.Single().Reasons.Single().IsWaivable));
        Assert.Equal(1_900, Received(house, "prov-aid"));
        await house.VerifyAsync();
        await house.TamperAsync("UPDATE posting SET Units = Units - 1 WHERE Account = 'bank:city' AND Units = 701");
        Assert.Empty((await house.PublishAsync()).Held);
        await house.HoldAsync();
    }

    [Fact]
    public async Task Release_InWhichNobodyElseHasAnything_IsRefusedAsAWhole()
    {
        await using RealHouse house = await PublishedAsync();
        await FallAsync(house, "city");
        await house.DoAsync(new RegisterOrganisation { Code = "new", NameZh = "新区红十字会", ParentId = "prov", Level = "city" });

        Result<PublishReport> refused = await house.Host.SendAsync(new PublishRelease(), RealHouse.Maker);

        Assert.Equal(GateCodes.CumulativeFell, Assert.Single(Assert.IsType<ReleaseRefused>(refused.Refusal).Reasons).Code);
        Assert.Equal(1, house.Rows.CurrentRelease());
        // It is told with the next release, in which the others go on.
        await house.DoAsync(SocietiesTests.Gift("prov-aid", 900));
        Assert.Single((await house.PublishAsync()).Held);
        using var reader = house.Rows.OpenReader();
        Assert.Single(reader.All<RefusedRelease>());
        Assert.NotNull(reader.Find<Organisation>("new"));
        await house.VerifyAsync();
    }

    [Fact]
    public async Task Waiver_OfOneSociety_LetsNobodyElsePass()
    {
        await using RealHouse house = await PublishedAsync();
        await FallAsync(house, "city");
        await FallAsync(house, "county");

        PublishReport report = await house.PublishAsync(new Waiver(GateCodes.CumulativeFell, "口径改变", "staff 1", "staff 2", "city"));

        Assert.Equal("county", Assert.Single(report.Held).OrganisationId);
        using var reader = house.Rows.OpenReader();
        Assert.Equal("city: 口径改变 (staff 1, staff 2)", reader.All<Release>()[^1].Checks.Single(c => c.Code == GateCodes.CumulativeFell).Waiver);
        await house.VerifyAsync();
    }

    [Fact]
    public async Task Waiver_WithoutASecondPersonOrOfAnEarlierRelease_DoesNotHold()
    {
        await using RealHouse house = await PublishedAsync();
        await FallAsync(house, "city");
        Assert.Equal("organisation.unknown", await house.RefusedAsync(new ProposeWaiver { GateCode = GateCodes.CumulativeFell, OrganisationId = "nowhere", Reason = "口径改变" }));
        string waiver = (await house.DoAsync(new ProposeWaiver { GateCode = GateCodes.CumulativeFell, Reason = "口径改变" })).Id;

        Assert.Equal("waiver.not-approved", await house.RefusedAsync(new PublishRelease { WaiverIds = [waiver] }));
        Assert.Equal("waiver.own-approval", await house.RefusedAsync(new ApproveWaiver { WaiverId = waiver }));
        Assert.Equal("waiver.unknown", await house.RefusedAsync(new ApproveWaiver { WaiverId = "w9" }));
        Assert.Equal("waiver.unknown", await house.RefusedAsync(new PublishRelease { WaiverIds = ["w9"] }));
        await house.DoAsync(new ApproveWaiver { WaiverId = waiver }, RealHouse.Checker);
        Assert.Equal("waiver.already-approved", await house.RefusedAsync(new ApproveWaiver { WaiverId = waiver }, RealHouse.Checker));
        Assert.Empty((await house.DoAsync(new PublishRelease { WaiverIds = [waiver] })).Held);

        // The clock of the tests stands still; an approval of a minute before the last release is spent.
        await house.TamperAsync("UPDATE waiver_approval SET RecordedAt = '2020-04-01 08:29:15'");
        Assert.Equal("waiver.spent", await house.RefusedAsync(new PublishRelease { WaiverIds = [waiver] }));
    }

    private static async Task<RealHouse> PublishedAsync()
    {
        RealHouse house = await SocietiesTests.SocietiesAsync();
        foreach (string code in new[] { "prov", "city", "county" })
        {
            await house.DoAsync(SocietiesTests.Gift(code + "-aid", 1_000));
            await house.DoAsync(State(code, new(2020, 1, 28), 386_400_000_00));
        }

        await house.PublishAsync();
        return house;
    }

    private static async Task<string> FallAsync(RealHouse house, string organisation) => (await house.DoAsync(State(organisation, new(2020, 1, 29), 85_501_100_00))).Id;

    private static StateFigure State(string organisation, DateOnly on, long units) =>
        new() { OrganisationId = organisation, Series = "cumulative-received", IsCumulative = true, On = on, Units = units };

    private static long Received(RealHouse house, string fund)
    {
        using var reader = house.Rows.OpenReader();
        return reader.Find<FundFigures>(fund + ":CNY")!.ReceivedUnits;
    }

    private static (long Since, string Status) Hold(RealHouse house, string organisation)
    {
        using var reader = house.Rows.OpenReader();
        var hold = reader.Find<OrganisationHold>(organisation)!;
        return (hold.SinceRelease, hold.Status);
    }
}
