using Aid.Application.Campaigns;
using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Entries;
using Aid.Application.Funds;
using Aid.Application.Projects;
using Aid.Application.Transfers;

namespace Aid.Cli.Demo;

/// <summary>上海市普陀区红十字会, 2023: what came in adds up to the published 2,365,236.98 元 at every level; givers, days and uses are generated.</summary>
internal static class Putuo
{
    private const string Fund = "putuo-aid";

    private static readonly Dictionary<string, int> Gifts = new(StringComparer.Ordinal)
    {
        ["qianwanren"] = 520, ["dingxiang"] = 60, ["rendao"] = 110, ["yibaiyi"] = 20, ["gansu"] = 140, ["boai"] = 60,
        ["dianliang"] = 30, ["tongxin"] = 25, ["stemcell"] = 90, ["zhuyi"] = 20, ["xiyang"] = 12, ["wendu"] = 8,
    };

    /// <summary>Records the year. Returns the payment that is corrected later: entered with two digits turned round.</summary>
    public static async Task<string> RecordAsync(DemoScript script)
    {
        script.On(2023, 1, 3);
        string source = Facts.Putuo.Text;
        await script.DoAsync(new OpenFund { Code = "shanghai-city", OrganisationId = "shanghai", NameZh = "市红十字会统筹资金", NameEn = "City society, pooled", IsRestricted = false, OpenedOn = new(2023, 1, 1), Source = source });
        await script.DoAsync(new OpenFund { Code = Fund, OrganisationId = "putuo", NameZh = "普陀区人道救助金", NameEn = "Putuo Humanitarian Fund", OpenedOn = new(2023, 1, 1), Source = source });
        await script.DoAsync(new OpenProject { Code = "putuo-citywide", FundId = Fund, Designation = "citywide", NameZh = "市会划拨项目", NameEn = "From the city society", SummaryZh = "由市红十字会划拨，在本区实施。", SummaryEn = "Paid for by the city society, carried out in the district.", Source = source });
        foreach (PartFact part in Facts.PutuoReceived)
        {
            await script.DoAsync(new OpenProject
            {
                Code = "putuo-" + part.Designation, FundId = Fund, Designation = part.Designation, NameZh = part.NameZh, NameEn = part.NameEn, SummaryZh = part.SummaryZh, SummaryEn = part.SummaryEn, Source = source,
            });
        }

        await script.DoAsync(new OpenCampaign
        {
            Code = "putuo-99-2023", FundId = Fund, NameZh = "99公益日 2023·造血干细胞", NameEn = "99 Giving Day 2023, stem cells", StartsOn = new(2023, 9, 1), EndsOn = new(2023, 9, 10), StatedUnits = 941_310, Source = source,
        });
        await ReceiveAsync(script, source);
        return await UseAsync(script);
    }

    private static async Task ReceiveAsync(DemoScript script, string source)
    {
        await script.DoAsync(new RecordOpeningBalance { Line = new("shanghai-city"), Units = Facts.PutuoFromCity, On = new(2023, 1, 1), IsSynthetic = true, Source = source });
        script.On(2023, 3, 20);
        await script.DoAsync(new TransferFunds { From = new("shanghai-city"), To = new(Fund, "citywide"), Units = Facts.PutuoFromCity, On = new(2023, 3, 20), Reason = "2023 年度项目划拨", Source = source });

        script.On(2023, 12, 31);
        int seed = 2023;
        foreach (PartFact part in Facts.PutuoReceived)
        {
            bool isCampaign = string.Equals(part.Designation, "stemcell", StringComparison.Ordinal);
            DateOnly from = isCampaign ? new(2023, 9, 1) : string.Equals(part.Designation, "gansu", StringComparison.Ordinal) ? new(2023, 12, 19) : new(2023, 1, 4);
            DateOnly to = isCampaign ? new(2023, 9, 10) : new(2023, 12, 31);
            await script.GiveAsync(SyntheticGifts
                .Make(seed++, part.Fen, Gifts[part.Designation], from, to, Fund, part.Designation, source, isCampaign ? "tencent" : null)
                .Select(gift => isCampaign ? gift with { CampaignId = "putuo-99-2023" } : gift));
        }

        await script.DoAsync(new RecordDonation
        {
            Parts = [new DonationShare(Fund, 12, "rendao")], Asset = "QUILT", ReceivedOn = new(2023, 11, 20), Channel = "goods", NameForm = "anonymous", IsSynthetic = true, Source = source,
            Goods = new GoodsGiven("Q-2023-11", "棉被", "条", "Quilts", ValueUnits: Facts.PutuoGoods, ValueBasis: "fair-value"),
        });
    }

    private static async Task<string> UseAsync(DemoScript script)
    {
        script.On(2024, 1, 10);
        await Pay(script, "qianwanren", 62_000_000, new(2024, 1, 8), "博爱送万家：春节走访慰问", "Spring Festival visits to families", "区内困难家庭，1,240 户", persons: null, times: null);
        await Pay(script, "citywide", 31_500_000, new(2023, 11, 15), "救护培训与生命教育", "First-aid training and life education", "区内学校与社区", 6_210, 6_380);
        await Pay(script, "rendao", 5_860_000, new(2023, 10, 12), "肿瘤与大病救助，第 1 批", "Cancer and major illness, batch 1", "区内患者，成批公布", 23, 31);
        await Pay(script, "tongxin", 600_000, new(2023, 10, 30), "爱心病房：住院困难补助", "Care Wards: help with hospital costs", "区人民医院患者，成批公布", 12, 14);
        await Pay(script, "dingxiang", 21_340_000, new(2023, 12, 8), "定向帮扶：按捐赠人指定", "Directed gifts, as their givers named", "受助单位 9 个", null, null);
        await Pay(script, "yibaiyi", 8_000_000, new(2023, 9, 26), "益百益：社区助老", "Help for the elderly in neighbourhoods", "社区 16 个", 820, 2_460);
        await Pay(script, "boai", 2_950_000, new(2023, 12, 18), "同心博爱百姓救助", "Aid for residents", "区内困难居民，成批公布", 41, 41);
        await script.DoAsync(new DistributeGoods
        {
            FundId = Fund, Designation = "rendao", Asset = "QUILT", Lot = "Q-2023-11", Units = 9, ProjectId = "putuo-rendao", On = new(2023, 12, 22), PurposeZh = "冬季送温暖：棉被", PurposeEn = "Quilts for the winter",
            Recipient = "区内困难家庭，9 户", Evidence = "示例凭证 Q-1", IsSynthetic = true,
        }).ContinueApprovalAsync(script);

        script.On(2024, 1, 18);
        string gansu = await script.PayAsync(new RecordDisbursement
        {
            FundId = Fund, ProjectId = "putuo-gansu", Designation = "gansu", Kind = "passed-on", Units = 5_913_080, On = new(2024, 1, 4), PurposeZh = "甘肃地震：救援与安置", PurposeEn = "Gansu earthquake: relief and resettlement",
            Recipient = "甘肃省红十字会", Evidence = "示例凭证 G-1", IsSynthetic = true,
        });
        await script.DoAsync(new ReportUse
        {
            DisbursementId = gansu, Units = 4_000_000, On = new(2024, 1, 18), PurposeZh = "棉帐篷与取暖炉", PurposeEn = "Winter tents and stoves", Recipient = "甘肃省红十字会", Evidence = "示例反馈 G-1", IsSynthetic = true,
        }).ContinueApprovalAsync(script);

        script.On(2024, 2, 27);
        return await Pay(script, "rendao", 2_140_000, new(2024, 2, 27), "肿瘤与大病救助，第 2 批", "Cancer and major illness, batch 2", "区内患者，成批公布", 9, 11);
    }

    private static Task<string> Pay(DemoScript script, string designation, long fen, DateOnly on, string zh, string en, string recipient, long? persons, long? times) =>
        script.PayAsync(new RecordDisbursement
        {
            FundId = Fund, ProjectId = "putuo-" + designation, Designation = designation, Units = fen, On = on, PurposeZh = zh, PurposeEn = en, Recipient = recipient, Persons = persons, PersonTimes = times,
            Evidence = "示例凭证", IsSynthetic = true,
        });
}
