using Aid.Application.Campaigns;
using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Funds;
using Aid.Application.LiveTotals;
using Aid.Application.Matching;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Application.Publishing;
using Aid.Application.Teams;
using Aid.Application.Transfers;
using Aid.Disclosure.Records;
using Aid.PublicSite;
using Aid.Tests.Integration.Publishing;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>A campaign from its filed plan to its close-out, through the real pipeline, and what the world then sees of it.</summary>
public sealed class CampaignsTests
{
    // The books' clock stands at 2020-04-01, so campaigns here ran in March.
    private static readonly DateOnly First = new(2020, 3, 7);
    private static readonly DateOnly Last = new(2020, 3, 9);

    [Fact]
    public async Task Campaign_FromPlanToCloseOut_IsPublishedAndVerified()
    {
        await using RealHouse house = await OpenAsync();
        await house.DoAsync(new PlanCampaign
        {
            CampaignId = "drive", Kind = "99", FilingNumber = "A53-2020-0900", FiledOn = new(2020, 2, 20), Certificate = "53-0000", StartsOn = First, EndsOn = Last, TargetUnits = 100_000,
            CostZh = "不从捐款中列支", SurplusZh = "用于同类项目", Contact = "0000-0000", Platform = "示例平台", PlatformUrl = "https://platform.example/drive", Partner = "示例伙伴",
        });
        await house.DoAsync(new AddSubPlan { Code = "school", CampaignId = "drive", NameZh = "助学母计划" });
        await house.DoAsync(new AddSubPlan { Code = "school-far", CampaignId = "drive", ParentId = "school", OrganisationId = "far", NameZh = "县助学子计划" });
        await house.DoAsync(new DefineMatching { Code = "pool", CampaignId = "drive", SponsorZh = "示例基金会", PoolUnits = 50_000, GiftCapUnits = 5_000, StartsOn = First, EndsOn = Last, RuleZh = "池尽即止。" });
        await house.DoAsync(new OpenTeam { Code = "t-one", CampaignId = "drive", NameZh = "示例队", IsNameAgreed = true, TargetUnits = 30_000 });
        await house.DoAsync(new OpenTeam { Code = "t-two", CampaignId = "drive", NameZh = "不愿公开的队名" });

        await house.DoAsync(new PostProvisional { CampaignId = "drive", Units = 64_000, Gifts = 5, MatchedUnits = 12_000 });
        await house.DoAsync(new PostProvisional { CampaignId = "drive", TeamId = "t-one", Units = 30_000, Gifts = 2 });
        await house.PublishAsync();
        using (var reader = house.Rows.OpenReader())
        {
            Assert.Null(reader.Find<CampaignSettlement>("drive"));
            Assert.Empty(reader.All<MatchResult>());
        }

        string page = Page(house, "campaigns/drive.html");
        Assert.Contains("A53-2020-0900", page, StringComparison.Ordinal);
        Assert.Contains("开始前 16 天", page, StringComparison.Ordinal);
        Assert.Contains("99公益日", page, StringComparison.Ordinal);
        Assert.Contains("data-live=\"../live/campaigns/drive\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("640.00", page, StringComparison.Ordinal);

        string one = (await house.DoAsync(Gift(20_000))).Id;
        string two = (await house.DoAsync(Gift(10_000))).Id;
        string three = (await house.DoAsync(Gift(30_000))).Id;
        await house.DoAsync(Counted("t-one", one));
        await house.DoAsync(Counted("t-one", two));
        Recorded match = await house.DoAsync(new ConfirmMatch { MatchingId = "pool", Units = 12_000, Channel = "tencent", Statement = "JS-1", Shares = [new GiftShare(one, 5_000), new GiftShare(two, 4_000)] });
        await house.DoAsync(new SettleCampaign
        {
            CampaignId = "drive", Platform = "示例平台", Statement = "JS-1", SettledUnits = 60_000, SettledGifts = 3,
            Differences = [new SettledDifference("refunded", -3_000, "结算前退款", -1), new SettledDifference("duplicate", -1_000, "重复推送", -1)],
        });
        await house.DoAsync(new ClawBackMatch { MatchResultId = match.Id, Units = 3_000, Reason = "复核后不符合规则", Shares = [new GiftShare(two, 1_000)] });

        await house.DoAsync(new StateSubPlanDue { CampaignId = "drive", SubPlanId = "school-far", Units = 25_000, On = new(2020, 3, 31), Reason = "按子计划划拨" });
        Recorded transfer = await house.DoAsync(new TransferFunds { From = new LineChoice("drive-fund"), To = new LineChoice("far-fund"), Units = 15_000, Reason = "划拨" });
        await house.DoAsync(new ConfirmSubPlanReceipt { CampaignId = "drive", SubPlanId = "school-far", Units = 15_000, TransferId = transfer.Id });

        string closing = (await house.DoAsync(new CloseCampaign
        {
            CampaignId = "drive", StatedUnits = 70_000, StatedGifts = 3, SummaryZh = "活动结束，已全部对账。", Items = [new ReconcilingItem("matching", -2_000, "公布数只计有效配捐中的一部分")],
        })).Id;
        await house.PublishAsync();
        using (var reader = house.Rows.OpenReader()) Assert.Empty(reader.All<CloseOut>());
        await house.DoAsync(new ApproveCloseOut { CloseOutId = closing }, RealHouse.Checker);
        await house.PublishAsync();
        await house.HoldAsync();

        using (var reader = house.Rows.OpenReader())
        {
            CampaignSettlement settlement = reader.Find<CampaignSettlement>("drive")!;
            Assert.Equal(settlement.SettledUnits, settlement.ProvisionalUnits + settlement.Differences.Sum(line => line.Units));
            CloseOut close = Assert.Single(reader.All<CloseOut>());
            Assert.Equal((72_000, 4, 9_000, 3_000), (close.BookUnits, close.BookGifts, close.MatchedUnits, close.RefundedUnits));
            Assert.Equal((new DateOnly(2020, 6, 9), new DateOnly(2020, 4, 1)), (close.DueOn, close.On));
            Assert.Equal(close.StatedUnits, close.BookUnits + close.Items.Sum(item => item.Units));
            MatchResult result = Assert.Single(reader.All<MatchResult>());
            Assert.Equal([(one, 5_000L), (two, 4_000L)], result.Shares.Select(share => (share.DonationId, share.Units)));
            Assert.Equal(12_000, reader.Find<Donation>(result.DonationId)!.GrossUnits);
            Assert.Equal("示例基金会", reader.NamesOf([result.DonationId])[result.DonationId]);
            Assert.Equal(3_000, reader.Find<Refund>(Assert.Single(reader.All<MatchClawback>()).RefundId)!.Units);
            Assert.Equal(["", "示例队"], reader.All<Team>().Select(team => team.NameZh).Order(StringComparer.Ordinal));
        }

        page = Page(house, "campaigns/drive.html");
        foreach (string said in new[] { "暂计数", "640.00", "重复推送", "600.00", "收回", "复核后不符合规则", "公布总数", "按时", "助学母计划", "└ 县助学子计划", "100.00", "示例基金会" }) Assert.Contains(said, page, StringComparison.Ordinal);
        Assert.DoesNotContain("data-live", page, StringComparison.Ordinal);
        Assert.DoesNotContain("不愿公开的队名", page, StringComparison.Ordinal);
        string team = Page(house, "teams/t-one.html");
        Assert.Contains("data-total=\"team=t-one:CNY:given\">300.00", team, StringComparison.Ordinal);
        Assert.DoesNotContain("300.00", page, StringComparison.Ordinal);
        Assert.NotNull(three);
        await HoldPagesAsync(house);
    }

    [Fact]
    public async Task Clawback_AfterTheMoneyIsSpent_IsAShortfallThatEveryoneSees()
    {
        await using RealHouse house = await OpenAsync();
        await house.DoAsync(new DefineMatching { Code = "pool", CampaignId = "drive", SponsorZh = "示例基金会", PoolUnits = 50_000, StartsOn = First, RuleZh = "配捐" });
        string match = (await house.DoAsync(new ConfirmMatch { MatchingId = "pool", Units = 10_000 })).Id;
        await house.PayAsync(new RecordDisbursement { FundId = "drive-fund", Units = 10_000, PurposeZh = "助学", Recipient = "学校" });
        await house.DoAsync(new ClawBackMatch { MatchResultId = match, Units = 4_000, Reason = "出资方收回" });
        await house.PublishAsync();
        await house.HoldAsync();
        using var reader = house.Rows.OpenReader();
        FundFigures figures = reader.OfFund<FundFigures>("drive-fund").Single(row => row.Asset == "CNY");
        Assert.Equal((10_000, 4_000, 4_000, 10_000, 0), (figures.ReceivedUnits, figures.RefundedUnits, figures.ShortfallUnits, figures.UsedUnits, figures.HeldUnits));
    }

    [Fact]
    public async Task Provisional_IsInNoPublicFile_AndChangesNoByte()
    {
        await using RealHouse house = await OpenAsync();
        await house.DoAsync(new PlanCampaign { CampaignId = "drive", Kind = "99", StartsOn = First, EndsOn = Last, Platform = "示例平台" });
        await house.PublishAsync();
        await house.DoAsync(new PostProvisional { CampaignId = "drive", Units = 918_273_645, Gifts = 4_321 });
        Assert.Equal("publish.nothing", (await house.Host.SendAsync(new PublishRelease(), RealHouse.Maker, cancellationToken: TestContext.Current.CancellationToken)).Refusal?.Code);
        await house.DoAsync(new OpenFund { Code = "other", OrganisationId = "city", NameZh = "另一基金" });
        await house.PublishAsync();
        foreach (string file in Directory.EnumerateFiles(house.Folder.Public, "*", SearchOption.AllDirectories).Append(house.Folder.Rows))
        {
            string text = System.Text.Encoding.UTF8.GetString(await ReadAsync(file));
            Assert.DoesNotContain("918273645", text, StringComparison.Ordinal);
            Assert.DoesNotContain("9,182,736.45", text, StringComparison.Ordinal);
        }

    }

    [Fact]
    public async Task Unit_OfAOneDayGift_IsShownToItselfOnly()
    {
        await using RealHouse house = await OpenAsync();
        await house.DoAsync(new OpenTeam { Code = "unit-1", CampaignId = "drive", Kind = "unit", NameZh = "示例单位", IsNameAgreed = true });
        string gift = (await house.DoAsync(Gift(20_000))).Id;
        await house.DoAsync(Counted("unit-1", gift));
        TeamTotal total = (await house.Host.QueryAsync(new GetTeamTotal("unit-1"), TestContext.Current.CancellationToken)).Value;
        Assert.Equal((20_000, 1), (total.Units, total.Gifts));
        await house.PublishAsync();
        using (var reader = house.Rows.OpenReader())
        {
            Assert.Empty(reader.All<Team>());
            Assert.Empty(reader.All<TeamGift>());
        }

        foreach (string file in Directory.EnumerateFiles(house.Folder.Public, "*", SearchOption.AllDirectories))
        {
            string text = System.Text.Encoding.UTF8.GetString(await ReadAsync(file));
            Assert.DoesNotContain("示例单位", text, StringComparison.Ordinal);
            Assert.DoesNotContain("unit-1", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task TeamGift_Withdrawn_IsCountedNoLonger()
    {
        await using RealHouse house = await OpenAsync();
        await house.DoAsync(new OpenTeam { Code = "t-one", CampaignId = "drive", NameZh = "示例队", IsNameAgreed = true });
        string one = (await house.DoAsync(Gift(20_000))).Id;
        string two = (await house.DoAsync(Gift(700))).Id;
        await house.DoAsync(Counted("t-one", one));
        await house.DoAsync(Counted("t-one", two));
        await house.PublishAsync();
        Assert.Contains("207.00", Page(house, "teams/t-one.html"), StringComparison.Ordinal);
        await house.DoAsync(new WithdrawTeamGift { TeamId = "t-one", DonationId = one });
        await house.PublishAsync();
        await house.HoldAsync();
        Assert.DoesNotContain("207.00", Page(house, "teams/t-one.html"), StringComparison.Ordinal);
        Assert.Contains("7.00", Page(house, "teams/t-one.html"), StringComparison.Ordinal);
        Assert.Equal(700, (await house.Host.QueryAsync(new GetTeamTotal("t-one"), TestContext.Current.CancellationToken)).Value.Units);
    }

    [Fact]
    public void Teams_InTheFeed_HaveNoAmountToSortBy()
    {
        string[] shown = [.. typeof(Team).GetProperties().Where(property => property.PropertyType == typeof(long) || property.PropertyType == typeof(long?)).Select(property => property.Name)];
        // Its own target is the team's word, not what it gave; the leaf's place says when it was published.
        Assert.Equal(["LeafIndex", "TargetUnits"], shown.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(typeof(TeamGift).GetProperties(), property => property.Name.EndsWith("Units", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Kind_RenamedFromAYear_IsCalledByTheNameOfItsYear()
    {
        await using RealHouse house = await OpenAsync();
        await house.DoAsync(new NameCampaignKind { Kind = "99", FromYear = 2024, NameZh = "久久公益节", NameEn = "99 Giving Festival" });
        await house.DoAsync(new OpenCampaign { Code = "later", FundId = "drive-fund", NameZh = "后来的活动", StartsOn = new(2024, 9, 1), EndsOn = new(2024, 9, 10) });
        await house.DoAsync(new PlanCampaign { CampaignId = "later", Kind = "99", StartsOn = new(2024, 9, 1), EndsOn = new(2024, 9, 10) });
        await house.DoAsync(new PlanCampaign { CampaignId = "drive", Kind = "99", StartsOn = First, EndsOn = Last });
        await house.PublishAsync();
        Assert.Contains("久久公益节", Page(house, "campaigns/later.html"), StringComparison.Ordinal);
        Assert.Contains("99公益日", Page(house, "campaigns/drive.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("久久公益节", Page(house, "campaigns/drive.html"), StringComparison.Ordinal);
        Assert.Contains("以前的钱用到了哪里", Page(house, "campaigns/later.html"), StringComparison.Ordinal);

        // What the earlier campaign's fund received, and a name given later, show on pages whose own records did not change.
        await house.DoAsync(Gift(4_200));
        await house.DoAsync(new OpenTeam { Code = "t-later", CampaignId = "later", NameZh = "队", IsNameAgreed = true });
        await house.PublishAsync();
        await HoldPagesAsync(house);
        await house.DoAsync(new NameCampaignKind { Kind = "99", FromYear = 2018, NameZh = "另一个名称" });
        await house.PublishAsync();
        await house.DoAsync(new AddSubPlan { Code = "sub", CampaignId = "drive", NameZh = "子计划", SubCampaignId = "later" });
        await house.PublishAsync();
        await HoldPagesAsync(house);
        await house.HoldAsync();
    }

    internal static RecordDonation Gift(long units) => new() { Parts = [new DonationShare("drive-fund", units)], ReceivedOn = new(2020, 3, 8), Channel = "tencent", CampaignId = "drive", NameForm = "anonymous" };

    internal static CountTeamGift Counted(string team, string gift) => new() { TeamId = team, DonationId = gift, ConsentOn = new(2020, 3, 8), ConsentEvidence = "平台入队记录" };

    internal static async Task<RealHouse> OpenAsync()
    {
        RealHouse house = await RealHouse.OpenAsync();
        await house.DoAsync(new RegisterOrganisation { Code = "city", NameZh = "示例市红十字会", Level = "city", DivisionCode = "530100" });
        await house.DoAsync(new RegisterOrganisation { Code = "far", NameZh = "示例县红十字会", Level = "county", DivisionCode = "530122", ParentId = "city" });
        await house.DoAsync(new OpenFund { Code = "drive-fund", OrganisationId = "city", NameZh = "募捐款" });
        await house.DoAsync(new OpenFund { Code = "far-fund", OrganisationId = "far", NameZh = "县助学款" });
        await house.DoAsync(new NameCampaignKind { Kind = "99", FromYear = 2015, NameZh = "99公益日", NameEn = "99 Giving Day" });
        await house.DoAsync(new OpenCampaign { Code = "drive", FundId = "drive-fund", NameZh = "春季募捐", StartsOn = First, EndsOn = Last });
        return house;
    }

    /// <summary>Pages that releases rendered one after another are those that a rendering of everything gives.</summary>
    private static async Task HoldPagesAsync(RealHouse house)
    {
        using var reader = house.Rows.OpenReader();
        await new SiteRenderer().RenderAsync(reader, everything: true, (path, bytes) =>
        {
            if (path.StartsWith("campaigns/", StringComparison.Ordinal) || path.StartsWith("teams/", StringComparison.Ordinal))
                Assert.Equal((path, System.Text.Encoding.UTF8.GetString(bytes.Span)), (path, Page(house, path)));
            return Task.CompletedTask;
        }, TestContext.Current.CancellationToken);
    }

    private static string Page(RealHouse house, string path) => File.ReadAllText(Path.Combine(house.Folder.Public, path));

    private static async Task<byte[]> ReadAsync(string file)
    {
        await using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using MemoryStream bytes = new();
        await stream.CopyToAsync(bytes, TestContext.Current.CancellationToken);
        return bytes.ToArray();
    }
}
