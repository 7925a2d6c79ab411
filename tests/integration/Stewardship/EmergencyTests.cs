using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Emergencies;
using Aid.Application.Funds;
using Aid.Application.Pipeline;
using Aid.Application.Refunds;
using Aid.Disclosure.Records;
using Aid.Disclosure.Verification;
using Aid.Tests.Integration.Publishing;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>An emergency from its declaration to its second bulletin, read back from the published files.</summary>
public sealed class EmergencyTests
{
    private static readonly DateOnly Began = new(2020, 1, 21);

    [Fact]
    public async Task Emergency_FromAppealToBulletins_IsPublishedAndVerifies()
    {
        await using RealHouse house = await DeclaredAsync();
        await house.DoAsync(new IssueAppeal { EmergencyId = "flood", TextZh = "急需帐篷与棉被。", MoneyZh = "示例银行 0000", GoodsZh = "示例路 1 号仓库", Contact = "值班电话 0571-0000000", IssuedOn = Began });
        Recorded need = await house.DoAsync(new ListNeed { EmergencyId = "flood", FundId = "flood-fund", Asset = "TENT", ItemZh = "帐篷", Unit = "顶", WantedUnits = 500 });
        await house.DoAsync(new PledgeNeed { NeedId = need.Id, Units = 200 });
        await house.DoAsync(new PledgeNeed { NeedId = need.Id, Units = 50 });
        Assert.Equal("bulletin.not-published", await ReceiptTests.RefusedAsync(house, new IssueBulletin { EmergencyId = "flood", ToOn = Began }));
        Recorded gift = await GiveAsync(house, 100_000, Began);
        await GiveAsync(house, 50_000, Began.AddDays(1));
        await GiveAsync(house, 777, Began.AddDays(-3));
        await house.DoAsync(new RecordDonation
        {
            Parts = [new DonationShare("flood-fund", 120)], Asset = "TENT", Giver = "示例帐篷厂", NameForm = "named", ReceivedOn = Began.AddDays(1), Goods = new GoodsGiven("T1", "帐篷", "顶"),
        });
        await house.DoAsync(new RecordDonation { Parts = [new DonationShare("relief", 10_000), new DonationShare("flood-fund", 3_000)], Giver = "某某公司", ReceivedOn = Began.AddDays(1), FeeUnits = 13 });
        await PayAsync(house, 20_000, "payment", Began.AddDays(1));
        string passedOn = await PayAsync(house, 60_000, "passed-on", Began.AddDays(1));
        await house.DoAsync(new RefundDonation { DonationId = gift.Id, Units = 1_000, Reason = "重复付款", On = Began.AddDays(1) });
        await house.PublishAsync();

        Recorded first = await house.DoAsync(new IssueBulletin { EmergencyId = "flood", ToOn = Began.AddDays(1) });
        // What is recorded after the release is not in the bulletin, although its day is.
        await GiveAsync(house, 5_555, Began.AddDays(1));
        await house.PublishAsync();
        await house.HoldAsync();

        using (var reader = house.Rows.OpenReader())
        {
            BulletinFigure money = reader.Find<BulletinFigure>($"{first.Id}:flood-fund:CNY")!;
            Assert.Equal((152_997L, 2L, 1_000L, 60_000L, 0L, 20_000L), (money.ReceivedUnits, money.Gifts, money.RefundedUnits, money.PassedOnUnits, money.ReportedUnits, money.UsedUnits));
            Assert.Equal(120, reader.Find<BulletinFigure>($"{first.Id}:flood-fund:TENT")!.ReceivedUnits);
            Assert.Equal((1, 250L), (reader.Find<Bulletin>(first.Id)!.AsOfRelease, reader.Find<Need>(need.Id)!.PledgedUnits));
        }

        await house.DoAsync(new ReportUse { DisbursementId = passedOn, Units = 40_000, PurposeZh = "安置", On = Began.AddDays(2) }).ContinueWith(async report =>
            await house.DoAsync(new ApproveDisbursement { DisbursementId = (await report).Id }, RealHouse.Checker), TaskScheduler.Default).Unwrap();
        await house.DoAsync(new ListNeed { EmergencyId = "flood", NeedId = need.Id, FundId = "flood-fund", Asset = "TENT", ItemZh = "帐篷", Unit = "顶", WantedUnits = 300, Status = "met" });
        await house.PublishAsync();
        Recorded second = await house.DoAsync(new IssueBulletin { EmergencyId = "flood", ToOn = Began.AddDays(2) });
        await house.DoAsync(new EndEmergency { EmergencyId = "flood", EndedOn = Began.AddDays(2) });
        await house.PublishAsync();
        await house.HoldAsync();

        using var last = house.Rows.OpenReader();
        Assert.Equal((158_552L, 40_000L), (last.Find<BulletinFigure>($"{second.Id}:flood-fund:CNY")!.ReceivedUnits, last.Find<BulletinFigure>($"{second.Id}:flood-fund:CNY")!.ReportedUnits));
        string page = await File.ReadAllTextAsync(Path.Combine(house.Folder.Public, "emergencies", "flood.html"), TestContext.Current.CancellationToken);
        foreach (string said in new[] { "急需帐篷与棉被。", "示例路 1 号仓库", "尚未备案", "帐篷", "第 2 期", "BulletinFigures:flood.2:flood-fund:CNY:ReceivedUnits", "flood-fund:TENT:received", "本期收到 55.55" })
            Assert.Contains(said, page, StringComparison.Ordinal);
        Assert.DoesNotContain("emergencies/flood.html", await File.ReadAllTextAsync(Path.Combine(house.Folder.Public, "index.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenEmergency_IsLedToFromTheHomePage()
    {
        await using RealHouse house = await DeclaredAsync();
        await house.PublishAsync();
        Assert.Contains("emergencies/flood.html", await File.ReadAllTextAsync(Path.Combine(house.Folder.Public, "index.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("2020-01-26", await File.ReadAllTextAsync(Path.Combine(house.Folder.Public, "emergencies", "flood.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bulletin_WithAFigureThatIsNotItsRecords_IsFoundByAStranger()
    {
        await using RealHouse house = await DeclaredAsync();
        await GiveAsync(house, 100, Began);
        await house.PublishAsync();
        await house.DoAsync(new IssueBulletin { EmergencyId = "flood", ToOn = Began });
        await house.Host.RunAloneAsync<int>(session =>
        {
            using var command = session.Connection.CreateCommand();
            command.CommandText = "UPDATE bulletin_figure SET ReceivedUnits = 99900 WHERE Asset = 'CNY'";
            return Task.FromResult<Aid.Ledger.Results.Result<int>>(command.ExecuteNonQuery());
        });
        await house.PublishAsync();
        VerificationReport report = await new ReleaseVerifier(new ReleaseFolder(house.Folder.Public)).RunAsync(cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(["bulletin.figure"], report.Findings.Select(finding => finding.Code).Distinct());
    }

    [Fact]
    public async Task Refusals_OfEmergencies_SayWhy()
    {
        await using RealHouse house = await DeclaredAsync();
        DeclareEmergency again = new() { Code = "flood", OrganisationId = "city", FundIds = ["relief"], NameZh = "再来", PlaceZh = "示例县" };
        Assert.Equal("emergency.code-taken", await ReceiptTests.RefusedAsync(house, again));
        Assert.Equal("organisation.unknown", await ReceiptTests.RefusedAsync(house, again with { Code = "x", OrganisationId = "nowhere" }));
        Assert.Equal("fund.unknown", await ReceiptTests.RefusedAsync(house, again with { Code = "x", FundIds = ["none"] }));
        Assert.Equal("emergency.fund-elsewhere", await ReceiptTests.RefusedAsync(house, again with { Code = "x", FundIds = ["far"] }));
        IssueAppeal appeal = new() { EmergencyId = "flood", TextZh = "急需帐篷。", MoneyZh = "示例银行", Contact = "值班电话" };
        Assert.Equal("emergency.unknown", await ReceiptTests.RefusedAsync(house, appeal with { EmergencyId = "none" }));
        Assert.Equal("campaign.unknown", await ReceiptTests.RefusedAsync(house, appeal with { CampaignId = "none" }));
        Assert.Equal("appeal.unknown", await ReceiptTests.RefusedAsync(house, appeal with { AppealId = "ap9" }));
        ListNeed need = new() { EmergencyId = "flood", FundId = "flood-fund", ItemZh = "饮用水", Unit = "箱", WantedUnits = 10 };
        Assert.Equal("emergency.fund-elsewhere", await ReceiptTests.RefusedAsync(house, need with { FundId = "relief" }));
        Assert.Equal("need.unknown", await ReceiptTests.RefusedAsync(house, need with { NeedId = "need9" }));
        Assert.Equal("need.unknown", await ReceiptTests.RefusedAsync(house, new PledgeNeed { NeedId = "need9", Units = 1 }));
        Recorded water = await house.DoAsync(need with { Status = "withdrawn" });
        Assert.Equal("need.closed", await ReceiptTests.RefusedAsync(house, new PledgeNeed { NeedId = water.Id, Units = 1 }));
        Assert.Equal("bulletin.period", await ReceiptTests.RefusedAsync(house, new IssueBulletin { EmergencyId = "flood", ToOn = Began.AddDays(-1) }));
        Assert.Equal("bulletin.period", await ReceiptTests.RefusedAsync(house, new IssueBulletin { EmergencyId = "flood", ToOn = new DateOnly(2099, 1, 1) }));
        Assert.Equal("emergency.period", await ReceiptTests.RefusedAsync(house, new EndEmergency { EmergencyId = "flood", EndedOn = Began.AddDays(-1) }));
        await house.DoAsync(new EndEmergency { EmergencyId = "flood", EndedOn = Began });
        Assert.Equal("emergency.ended", await ReceiptTests.RefusedAsync(house, new EndEmergency { EmergencyId = "flood" }));
        Assert.Equal("emergency.ended", await ReceiptTests.RefusedAsync(house, appeal));
        Assert.Equal("emergency.ended", await ReceiptTests.RefusedAsync(house, need));
    }

    private static async Task<RealHouse> DeclaredAsync()
    {
        RealHouse house = await ReceiptTests.OpenAsync();
        await house.DoAsync(new OpenFund { Code = "flood-fund", OrganisationId = "city", NameZh = "洪涝救援专户" });
        await house.DoAsync(new DeclareEmergency { Code = "flood", OrganisationId = "city", FundIds = ["flood-fund"], NameZh = "示例县洪涝", NameEn = "Flood", PlaceZh = "示例县", BeganOn = Began, SummaryZh = "连日暴雨。" });
        return house;
    }

    private static Task<Recorded> GiveAsync(RealHouse house, long units, DateOnly on) =>
        house.DoAsync(new RecordDonation { Parts = [new DonationShare("flood-fund", units)], Giver = "某某公司", ReceivedOn = on });

    private static Task<string> PayAsync(RealHouse house, long units, string kind, DateOnly on) =>
        house.PayAsync(new RecordDisbursement { FundId = "flood-fund", Units = units, Kind = kind, On = on, PurposeZh = "救援", Recipient = "示例县红十字会" });
}
