using Aid.Application.Allocations;
using Aid.Application.Campaigns;
using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Funds;
using Aid.Application.Projects;
using Aid.Application.Rules;

namespace Aid.Cli.Demo;

/// <summary>内蒙古 博爱一日捐 2020: the published "235" rule on generated gifts, so that a trace goes through a fee, a split, a purchase and money passed on.</summary>
internal static class OneDayGift
{
    public const string Fund = "nmg-oneday";

    /// <summary>A kit's price in fen, generated.</summary>
    private const long KitFen = 12_000;

    /// <summary>Records the campaign and what became of it. Returns the gift of 200 元 whose receipt is shown.</summary>
    public static async Task<string> RecordAsync(DemoScript script)
    {
        string source = Facts.Neimenggu.Text;
        script.On(2020, 5, 7);
        await script.DoAsync(new OpenFund { Code = Fund, OrganisationId = "neimenggu", NameZh = "博爱一日捐", NameEn = "One-Day Gift", OpenedOn = new(2020, 1, 1), Source = source });
        await Project("relief", "备灾救灾", "Relief stock");
        await Project("standing", "常设项目：大病救助", "Standing programmes: major illness");
        await Project("key", "重点项目：博爱家园", "Key projects: Boai Homes");
        await script.DoAsync(new DefineRule
        {
            Code = "235", NameZh = "“235”分配办法", NameEn = "The 235 rule", ValidFrom = new(2016, 1, 1),
            Parts = [new RulePart(2, new LineChoice(Fund, "relief")), new RulePart(3, new LineChoice(Fund, "standing")), new RulePart(5, new LineChoice(Fund, "key"))], Source = source,
        });
        await script.DoAsync(new OpenCampaign { Code = "nmg-oneday-2020", FundId = Fund, NameZh = "博爱一日捐 2020", NameEn = "One-Day Gift 2020", StartsOn = new(2020, 5, 8), EndsOn = new(2020, 6, 8), IsSynthetic = true });

        script.On(2020, 6, 8);
        List<RecordDonation> gifts = [.. SyntheticGifts.Make(235, 8_000_000, 420, new(2020, 5, 8), new(2020, 6, 8), Fund, "", "", "wechat").Select(gift => gift with
        {
            CampaignId = "nmg-oneday-2020", FeeUnits = gift.Parts[0].Units * 6 / 1_000,
        })];
        RecordDonation shown = gifts[0] with { Parts = [new DonationShare(Fund, 20_000)], FeeUnits = 120, ReceivedOn = new(2020, 5, 8), NameForm = "named", Giver = "示例捐赠人（合成）" };
        IReadOnlyList<string> ids = await script.GiveAsync([.. gifts.Take(180), shown, .. gifts.Skip(180)]);
        long net = gifts.Append(shown).Sum(gift => gift.Parts[0].Units - gift.FeeUnits);
        await UseAsync(script, net);
        return ids[180];

        Task Project(string designation, string zh, string en) =>
            script.DoAsync(new OpenProject { Code = "nmg-" + designation, FundId = Fund, Designation = designation, NameZh = zh, NameEn = en, Source = source });
    }

    private static async Task UseAsync(DemoScript script, long net)
    {
        script.On(2020, 6, 15);
        await script.DoAsync(new SplitByRule { Rule = "235@1", From = new(Fund), Units = net, On = new(2020, 6, 15), Reason = "按“235”办法分配", IsSynthetic = true });

        script.On(2020, 8, 5);
        long kits = net / 5 / KitFen * 9 / 10;
        await script.DoAsync(new ConvertAssets
        {
            Kind = "purchase", Inputs = [new ConversionInput(new LineChoice(Fund, "relief"), kits * KitFen)], To = new LineChoice(Fund, "relief", "KIT", "FK-2020-08"), ToUnits = kits,
            Goods = new GoodsMade("家庭包", "个", "Family kits", new DateOnly(2025, 8, 1)), On = new(2020, 8, 5), Reason = "采购家庭包", IsSynthetic = true,
        });
        script.On(2020, 11, 18);
        await script.DoAsync(new DistributeGoods
        {
            FundId = Fund, Designation = "relief", Asset = "KIT", Lot = "FK-2020-08", Units = kits * 6 / 10, ProjectId = "nmg-relief", On = new(2020, 11, 18), PurposeZh = "家庭包发放，冬季低温", PurposeEn = "Family kits for the cold", Recipient = "示例旗，困难家庭",
            Evidence = "示例凭证 K-1", IsSynthetic = true,
        }).ContinueApprovalAsync(script);
        await script.PayAsync(new RecordDisbursement
        {
            FundId = Fund, ProjectId = "nmg-standing", Designation = "standing", Units = net * 3 / 10 * 8 / 10, On = new(2020, 9, 22), PurposeZh = "大病救助，第 6 批", PurposeEn = "Medical aid, batch 6", Recipient = "示例市患者，成批公布", Persons = 23, PersonTimes = 31,
            Evidence = "示例凭证 B-6", IsSynthetic = true,
        });
        string home = await script.PayAsync(new RecordDisbursement
        {
            FundId = Fund, ProjectId = "nmg-key", Designation = "key", Kind = "passed-on", Units = net / 2 * 7 / 10, On = new(2020, 10, 14), PurposeZh = "博爱家园：饮水与厕所", PurposeEn = "Boai Homes: water and sanitation", Recipient = "示例旗红十字会",
            Evidence = "示例凭证 H-1", IsSynthetic = true,
        });
        script.On(2020, 12, 20);
        await script.DoAsync(new ReportUse
        {
            DisbursementId = home, Units = net / 2 * 3 / 10, On = new(2020, 12, 20), PurposeZh = "博爱家园：第一期饮水", PurposeEn = "Boai Homes: water, first stage", Recipient = "示例旗红十字会", Evidence = "示例反馈 H-1", IsSynthetic = true,
        }).ContinueApprovalAsync(script);
    }
}
