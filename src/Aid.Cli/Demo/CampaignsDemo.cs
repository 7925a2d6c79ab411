using System.Globalization;
using Aid.Application.Campaigns;
using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Funds;
using Aid.Application.LiveTotals;
using Aid.Application.Matching;
using Aid.Application.Projects;
using Aid.Application.Teams;

namespace Aid.Cli.Demo;

/// <summary>
/// 云南 99公益日 2020 from its filed plan to its close-out, and a campaign whose live totals can be watched. Published are the totals, the numbers of plans and teams, and 滇苗助学; everything else is generated.
/// </summary>
internal static class CampaignsDemo
{
    private const string Campaign = "yunnan-99-2020";
    private const string Fund = "yunnan-99";
    private const string Pool = "yunnan-99-match";
    private const string Live = "yunnan-58-2024";
    private const string Platform = "示例指定平台";
    private const int ParentPlans = 10;
    private const int SubPlans = 19;
    private const int Teams = 316;

    /// <summary>What the sponsor's settlement confirmed, fen; generated.</summary>
    private const long Matched = 118_240_000;

    /// <summary>Records the campaign of 2020.</summary>
    public static async Task RecordAsync(DemoScript script)
    {
        script.On(2020, 8, 18);
        await NamesAsync(script);
        await PlansAsync(script);
        await TeamsAsync(script);
        await TalliesAsync(script);
        IReadOnlyList<string> gifts = await GiftsAsync(script);
        await SettleAsync(script, gifts);
        await CloseAsync(script);
    }

    /// <summary>Opens a campaign that is not settled: its provisional total is served live.</summary>
    public static async Task GoLiveAsync(DemoScript script)
    {
        script.On(2024, 3, 20);
        await script.DoAsync(new OpenFund { Code = "yunnan-58", OrganisationId = "yunnan", NameZh = "人道公益日募捐款", NameEn = "Humanitarian Day receipts", OpenedOn = new(2024, 3, 1), IsSynthetic = true });
        await script.DoAsync(new OpenCampaign { Code = Live, FundId = "yunnan-58", NameZh = "5·8人道公益日 2024", NameEn = "Humanitarian Giving Day 2024", StartsOn = new(2024, 4, 1), EndsOn = new(2024, 5, 8), IsSynthetic = true });
        await script.DoAsync(new PlanCampaign
        {
            CampaignId = Live, Kind = "red-cross-day", FilingNumber = "示例 A53-2024-0508", FiledOn = new(2024, 3, 15), Certificate = "示例 53-0000-0000", StartsOn = new(2024, 4, 1), EndsOn = new(2024, 5, 8), TargetUnits = 80_000_000,
            CostZh = "不从捐款中列支。", SurplusZh = "用于同类项目，并公布。", Contact = "募捐组织办公室，0871-0000-0000", Platform = Platform, IsSynthetic = true,
        });
        await script.DoAsync(new PostProvisional { CampaignId = Live, Units = 23_145_680, Gifts = 8_123, IsSynthetic = true });
    }

    private static async Task NamesAsync(DemoScript script)
    {
        await script.DoAsync(new NameCampaignKind { Kind = "99", FromYear = 2015, NameZh = "99公益日", NameEn = "99 Giving Day", Source = Facts.Yunnan.Text });
        await script.DoAsync(new NameCampaignKind { Kind = "99", FromYear = 2024, NameZh = "久久公益节", NameEn = "99 Giving Festival", Source = "中新网广东 2024-09-10：“99公益日”升级为“久久公益节”" });
        await script.DoAsync(new NameCampaignKind { Kind = "one-day", FromYear = 2016, NameZh = "博爱一日捐", NameEn = "One-Day Gift", Source = Facts.Neimenggu.Text });
        await script.DoAsync(new NameCampaignKind { Kind = "red-cross-day", FromYear = 2020, NameZh = "5·8人道公益日", NameEn = "Humanitarian Giving Day", IsSynthetic = true });
        await script.DoAsync(new PlanCampaign { CampaignId = "nmg-oneday-2020", Kind = "one-day", StartsOn = new(2020, 5, 8), EndsOn = new(2020, 6, 8), CostZh = "由财政经费承担，不从捐款中列支。", SurplusZh = "用于同类项目。", IsSynthetic = true });
    }

    private static async Task PlansAsync(DemoScript script)
    {
        string source = Facts.Yunnan.Text;
        await script.DoAsync(new OpenFund { Code = Fund, OrganisationId = "yunnan", NameZh = "99公益日募捐款", NameEn = "99 Giving Day receipts", OpenedOn = new(2020, 9, 1), Source = source });
        await script.DoAsync(new OpenProject { Code = "yunnan-dianmiao", FundId = Fund, Designation = "dianmiao", NameZh = "滇苗助学", NameEn = "Schooling for Yunnan", Source = source });
        await script.DoAsync(new OpenCampaign
        {
            Code = Campaign, FundId = Fund, NameZh = "99公益日 2020", NameEn = "99 Giving Day 2020", StartsOn = new(2020, 9, 7), EndsOn = new(2020, 9, 9), StatedUnits = Facts.YunnanCampaign, StatedGifts = Facts.YunnanGifts, Source = source,
        });
        await script.DoAsync(new OpenCampaign
        {
            Code = "yunnan-dianmiao-2020", FundId = Fund, NameZh = "滇苗助学（99公益日 2020 母计划）", NameEn = "Schooling for Yunnan, a parent plan", StartsOn = new(2020, 9, 7), EndsOn = new(2020, 9, 9), StatedUnits = Facts.YunnanSchooling,
            StatedGifts = Facts.YunnanSchoolingGifts, Source = source,
        });
        await script.DoAsync(new PlanCampaign
        {
            CampaignId = Campaign, Kind = "99", FilingNumber = "示例 A53-2020-0900", FiledOn = new(2020, 8, 18), Certificate = "示例 53-0000-0000", StartsOn = new(2020, 9, 7), EndsOn = new(2020, 9, 9), TargetUnits = 1_200_000_000,
            CostZh = "不从捐款中列支。", CostEn = "Not paid from gifts.", SurplusZh = "用于同类助学项目，并公布。", SurplusEn = "Goes to similar schooling projects and is published.", Contact = "募捐组织办公室，0871-0000-0000", Platform = Platform,
            Partner = "示例公益基金会", Account = "募捐组织银行账户（示例）", IsSynthetic = true,
        });
        await script.DoAsync(new AddSubPlan { Code = "yn-p01", CampaignId = Campaign, OrganisationId = "yunnan", NameZh = "滇苗助学", NameEn = "Schooling for Yunnan", ProjectId = "yunnan-dianmiao", SubCampaignId = "yunnan-dianmiao-2020", Source = source });
        for (int parent = 2; parent <= ParentPlans; parent++)
            await script.DoAsync(new AddSubPlan { Code = Numbered("yn-p", parent, 2), CampaignId = Campaign, OrganisationId = "yunnan", NameZh = $"示例母计划 {parent}", NameEn = $"Sample parent plan {parent}", IsSynthetic = true });
        for (int sub = 1; sub <= SubPlans; sub++)
        {
            await script.DoAsync(new AddSubPlan
            {
                Code = Numbered("yn-s", sub, 2), CampaignId = Campaign, ParentId = Numbered("yn-p", (sub % ParentPlans) + 1, 2), OrganisationName = $"示例州市红十字会 {sub}", NameZh = $"示例子计划 {sub}", NameEn = $"Sample sub-plan {sub}", IsSynthetic = true,
            });
        }
    }

    private static async Task TeamsAsync(DemoScript script)
    {
        await Task.WhenAll(Enumerable.Range(1, Teams).Select(team => script.DoAsync(new OpenTeam
        {
            Code = TeamCode(team), CampaignId = Campaign, NameZh = Numbered("示例队伍 ", team, 3), NameEn = Numbered("Sample team ", team, 3), IsNameAgreed = true, TargetUnits = 1_000_000, On = new(2020, 9, 5), IsSynthetic = true,
        })));
        await script.DoAsync(new DefineMatching
        {
            Code = Pool, CampaignId = Campaign, SponsorZh = "示例公益基金会", SponsorEn = "Sample Foundation", PoolUnits = 120_000_000, GiftCapUnits = 5_000, StartsOn = new(2020, 9, 7), EndsOn = new(2020, 9, 9), RuleZh = "池尽即止。", IsSynthetic = true,
        });
        script.On(2020, 9, 6);
        await script.DoAsync(new DefineMatching
        {
            Code = Pool, CampaignId = Campaign, SponsorZh = "示例公益基金会", SponsorEn = "Sample Foundation", PoolUnits = 150_000_000, GiftCapUnits = 5_000, StartsOn = new(2020, 9, 7), EndsOn = new(2020, 9, 9), RuleZh = "池尽即止。",
            RuleEn = "One for one, at most 50 yuan a gift, until the pool is empty.", Reason = "出资方追加 30 万元。", IsSynthetic = true,
        });
    }

    /// <summary>Twelve tallies of the three days; their sum is 16,520.60 元 and 115 gifts above what was settled.</summary>
    private static async Task TalliesAsync(DemoScript script)
    {
        const int Tallies = 12;
        long units = Facts.YunnanCampaign + 1_652_060;
        long gifts = Facts.YunnanGifts + 115;
        for (int tally = 0; tally < Tallies; tally++)
        {
            script.On(2020, 9, 7 + (tally / 4));
            long isLast = tally == Tallies - 1 ? 1 : 0;
            await script.DoAsync(new PostProvisional
            {
                CampaignId = Campaign, Units = (units / Tallies) + (isLast * (units % Tallies)), Gifts = (gifts / Tallies) + (isLast * (gifts % Tallies)), MatchedUnits = (Matched / Tallies) + (isLast * (Matched % Tallies)), IsSynthetic = true,
            });
        }
    }

    private static async Task<IReadOnlyList<string>> GiftsAsync(DemoScript script)
    {
        script.On(2020, 9, 28);
        string source = Facts.Yunnan.Text;
        DateOnly from = new(2020, 9, 7);
        DateOnly to = new(2020, 9, 9);
        IEnumerable<RecordDonation> gifts = SyntheticGifts.Make(990, Facts.YunnanSchooling, 160, from, to, Fund, "dianmiao", source, "platform")
            .Concat(SyntheticGifts.Make(991, Facts.YunnanCampaign - Facts.YunnanSchooling, 240, from, to, Fund, "", source, "platform"));
        IReadOnlyList<string> ids = await script.GiveAsync(gifts.Select(gift => gift with { CampaignId = Campaign }));
        // A quarter of the givers joined a team on the platform and agreed to be counted to it.
        await Task.WhenAll(ids.Where((_, at) => at % 4 == 0).Select((id, at) => script.DoAsync(new CountTeamGift
        {
            TeamId = TeamCode((at % 40) + 1), DonationId = id, ConsentOn = to, ConsentEvidence = "平台入队记录（合成）", IsSynthetic = true,
        })));
        return ids;
    }

    private static async Task SettleAsync(DemoScript script, IReadOnlyList<string> gifts)
    {
        const long Attributed = 20 * 5_000;
        await script.DoAsync(new SettleCampaign
        {
            CampaignId = Campaign, Platform = Platform, Statement = "JS-2020-0928", On = new(2020, 9, 28), SettledUnits = Facts.YunnanCampaign, SettledGifts = Facts.YunnanGifts,
            Differences = [new SettledDifference("refunded", -1_240_060, "结算前退款 86 笔", -86, "86 gifts refunded before settlement"), new SettledDifference("duplicate", -412_000, "平台重复推送 29 笔", -29, "29 gifts pushed twice")],
            IsSynthetic = true,
        });
        await script.DoAsync(new ConfirmMatch { MatchingId = Pool, Units = Matched - Attributed, On = new(2020, 9, 28), Statement = "PJ-2020-1", Channel = "platform", IsSynthetic = true });
        string match = (await script.DoAsync(new ConfirmMatch
        {
            MatchingId = Pool, Units = Attributed, Designation = "dianmiao", On = new(2020, 9, 28), Statement = "PJ-2020-2", Channel = "platform", Shares = [.. gifts.Take(20).Select(gift => new GiftShare(gift, 5_000))], IsSynthetic = true,
        })).Id;

        script.On(2020, 10, 15);
        await PassOnAsync(script, 7, 80_000_000, 80_000_000);
        await PassOnAsync(script, 12, 45_000_000, 30_000_000);
        await script.PayAsync(new RecordDisbursement
        {
            FundId = Fund, ProjectId = "yunnan-dianmiao", Designation = "dianmiao", Units = 210_000_000, On = new(2020, 10, 15), PurposeZh = "滇苗助学：秋季学期助学金", PurposeEn = "Schooling: grants of the autumn term", Recipient = "示例县教育局，成批公布", Persons = 1_050,
            Evidence = "示例凭证 D-1", IsSynthetic = true,
        });
        script.On(2020, 11, 20);
        await script.DoAsync(new ClawBackMatch { MatchResultId = match, Units = 15_000, On = new(2020, 11, 20), Reason = "复核：其中 3 笔捐赠为同一人拆分，不符合规则", Shares = [.. gifts.Take(3).Select(gift => new GiftShare(gift, 5_000))], IsSynthetic = true });
    }

    /// <summary>States what a sub-plan is due, passes some of it on and has its receipt confirmed.</summary>
    private static async Task PassOnAsync(DemoScript script, int sub, long due, long passedOn)
    {
        string plan = Numbered("yn-s", sub, 2);
        await script.DoAsync(new StateSubPlanDue { CampaignId = Campaign, SubPlanId = plan, Units = due, On = new(2020, 10, 31), Reason = "按子计划筹款数划拨", IsSynthetic = true });
        string passed = await script.PayAsync(new RecordDisbursement
        {
            FundId = Fund, Kind = "passed-on", Units = passedOn, On = new(2020, 10, 15), PurposeZh = $"示例子计划 {sub} 划拨", PurposeEn = $"Sample sub-plan {sub}", Recipient = $"示例州市红十字会 {sub}", Evidence = "示例凭证", IsSynthetic = true,
        });
        await script.DoAsync(new ConfirmSubPlanReceipt { CampaignId = Campaign, SubPlanId = plan, Units = passedOn, On = new(2020, 10, 20), DisbursementId = passed, IsSynthetic = true });
    }

    private static async Task CloseAsync(DemoScript script)
    {
        script.On(2020, 12, 4);
        string closing = (await script.DoAsync(new CloseCampaign
        {
            CampaignId = Campaign, StatedUnits = Facts.YunnanCampaign, StatedGifts = Facts.YunnanGifts, SummaryZh = "三天募捐，平台结算后逐笔入账；滇苗助学秋季学期助学金已发放，两个子计划已划拨。",
            SummaryEn = "Three days of fundraising, settled and in the books; autumn grants are paid and two sub-plans have their money.",
            Items = [new ReconcilingItem("matching", -Matched, "公开消息没有说明总额是否含配捐，这里按不含列示", "The news does not say whether the total includes matching; it is shown here as not included")], IsSynthetic = true,
        })).Id;
        script.On(2020, 12, 5);
        await script.DoAsync(new ApproveCloseOut { CloseOutId = closing, IsSynthetic = true }, DemoScript.Checker);
    }

    private static string TeamCode(int team) => Numbered("yn-t", team, 3);

    private static string Numbered(string prefix, int number, int digits) => prefix + number.ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
