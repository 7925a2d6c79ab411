using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Entries;
using Aid.Application.Funds;
using Aid.Application.Goods;
using Aid.Application.Pipeline;
using Aid.Application.Plans;
using Aid.Application.Projects;
using Aid.Application.Stated;

namespace Aid.Cli.Demo;

/// <summary>浙江, 秀洲, 吉林 and 湖北: published totals; what is not published is generated and says so.</summary>
internal static class Provinces
{
    public static async Task RecordAsync(DemoScript script)
    {
        await ZhejiangAsync(script);
        await XiuzhouAsync(script);
        await JilinAsync(script);
        await script.DoAsync(new StateGoods { OrganisationId = "hubei", Kinds = [new StatedKind("口罩", "只", 36_000_000, 32_000_000)], Source = Facts.Hubei.Text });
    }

    private static async Task ZhejiangAsync(DemoScript script)
    {
        const string fund = "tongxin";
        string source = Facts.Zhejiang.Text;
        script.On(2021, 1, 4);
        await script.DoAsync(new OpenFund { Code = fund, OrganisationId = "zhejiang", NameZh = "同心帮扶救助专项基金", NameEn = "Tongxin Fund for Support and Relief", OpenedOn = new(2021, 1, 1), Source = source });
        foreach ((string designation, string zh, string en) in new[]
        {
            ("liandu", "莲都区富山头村帮扶", "Fushantou village, Liandu"), ("yunnan", "西双版纳州疫情防控", "Epidemic control, Xishuangbanna"),
            ("dafang", "贵州大方县帮扶", "Dafang county, Guizhou"), ("shengzhou", "嵊州市避灾安置", "Disaster shelter, Shengzhou"),
        })
        {
            await script.DoAsync(new OpenProject { Code = "tongxin-" + designation, FundId = fund, Designation = designation, NameZh = zh, NameEn = en, Source = source });
        }

        foreach ((string designation, string division, string zh, string en) in new[]
        {
            ("dafang", "520521", "贵州省大方县", "Dafang county, Guizhou"), ("liandu", "331102", "丽水市莲都区", "Liandu district, Lishui"),
            ("shengzhou", "330683", "嵊州市", "Shengzhou"), ("yunnan", "532800", "西双版纳州", "Xishuangbanna"),
        })
        {
            await script.DoAsync(new SupportRegion { Code = "tongxin-" + designation, FundId = fund, DivisionCode = division, NameZh = zh, NameEn = en, Arrangement = "同心帮扶", Source = source });
        }

        await script.DoAsync(new RecordOpeningBalance { Line = new(fund), Units = 28_645_000, On = new(2021, 1, 1), IsSynthetic = true });
        script.On(2021, 12, 31);
        await script.GiveAsync(SyntheticGifts.Make(2021, 131_260_000, 240, new(2021, 1, 5), new(2021, 12, 28), fund, "", source: ""));
        foreach (PaymentFact payment in Facts.ZhejiangPayments)
        {
            script.On(payment.On.Year, payment.On.Month, payment.On.Day);
            string id = await script.PayAsync(new RecordDisbursement
            {
                FundId = fund, ProjectId = "tongxin-" + payment.Designation, Designation = payment.Designation, Kind = "passed-on", Units = payment.Fen, On = payment.On, PurposeZh = payment.PurposeZh, PurposeEn = payment.PurposeEn,
                Recipient = payment.Recipient, RecipientOrganisationId = SocietiesDemo.CodeOf(payment.Recipient), RegionId = "tongxin-" + payment.Designation, Evidence = "公告", Source = source + "；日期为合成",
            });
            if (payment.ReportedOn is not { } reported) continue;
            script.On(reported.Year, reported.Month, reported.Day);
            await script.DoAsync(new ReportUse
            {
                DisbursementId = id, Units = payment.Fen, On = reported, PurposeZh = payment.PurposeZh, PurposeEn = payment.PurposeEn, Recipient = payment.Recipient, Evidence = "示例反馈", IsSynthetic = true,
            }).ContinueApprovalAsync(script);
        }
    }

    private static async Task XiuzhouAsync(DemoScript script)
    {
        const string fund = "xiuzhou-boai";
        string source = Facts.Xiuzhou.Text;
        script.On(2020, 12, 31);
        await script.DoAsync(new OpenFund { Code = fund, OrganisationId = "xiuzhou", NameZh = "秀洲区博爱金", NameEn = "Xiuzhou Charity Fund", OpenedOn = new(2016, 1, 1), Source = source });
        foreach ((string designation, string zh, string en) in new[] { ("ward", "爱心病房", "Care Wards"), ("shop", "爱心超市", "Charity Shop"), ("wanjia", "博爱送万家", "Boai to Ten Thousand Families") })
            await script.DoAsync(new OpenProject { Code = "xiuzhou-" + designation, FundId = fund, Designation = designation, NameZh = zh, NameEn = en, Source = source });
        await script.GiveAsync(SyntheticGifts.Make(2016, Facts.XiuzhouReceived, 360, new(2016, 1, 5), new(2020, 12, 20), fund, "", source));
        await Pay("ward", Facts.XiuzhouCareWards, "爱心病房，五年合计", "Care Wards, five years", "住院困难患者，成批公布", null);
        await Pay("shop", Facts.XiuzhouVouchers, $"爱心超市，{Facts.XiuzhouVoucherCount:N0} 张券", $"Charity Shop, {Facts.XiuzhouVoucherCount:N0} vouchers", "持券困难家庭", null);
        await Pay("", Facts.XiuzhouUsed - Facts.XiuzhouCareWards - Facts.XiuzhouVouchers, "其他救助与项目（公布的合计减以上两项）", "Other aid: the published total less the two above", "公布时未分列", null);
        await script.DoAsync(new RecordDonation
        {
            Parts = [new DonationShare(fund, Facts.XiuzhouJackets, "wanjia")], Asset = "JACKET", ReceivedOn = new(2018, 11, 1), Channel = "goods", NameForm = "anonymous", IsSynthetic = true, Source = source,
            Goods = new GoodsGiven("ZRG-2018", "羽绒服", "件", "Down jackets", WarehouseId: GoodsDemo.County),
        });
        Recorded jackets = await script.DoAsync(new DistributeGoods
        {
            FundId = fund, Designation = "wanjia", Asset = "JACKET", Lot = "ZRG-2018", Units = Facts.XiuzhouJackets, ProjectId = "xiuzhou-wanjia", On = new(2018, 12, 6), PurposeZh = "若尔盖县：羽绒服", PurposeEn = "Down jackets, Zoige county",
            Recipient = "若尔盖县 300 户家庭", Evidence = "公告", Source = source + "；日期与仓库为合成", WarehouseId = GoodsDemo.County,
        });
        await script.DoAsync(new ApproveDisbursement { DisbursementId = jackets.Id, Source = source + "；日期与仓库为合成" }, DemoScript.Checker);
        await script.DoAsync(new SignForGoods { DisbursementId = jackets.Id, Units = Facts.XiuzhouJackets, Party = "若尔盖县红十字会", On = new(2018, 12, 6), IsSynthetic = true });

        Task<string> Pay(string designation, long fen, string zh, string en, string recipient, long? persons) => script.PayAsync(new RecordDisbursement
        {
            FundId = fund, ProjectId = designation.Length == 0 ? null : "xiuzhou-" + designation, Designation = designation, Units = fen, On = new(2020, 12, 31), PurposeZh = zh, PurposeEn = en, Recipient = recipient, Persons = persons,
            Evidence = "公告", Source = source + "；日期为合成",
        });
    }

    private static async Task JilinAsync(DemoScript script)
    {
        const string fund = "jilin-cancer";
        string source = Facts.Jilin.Text;
        await script.DoAsync(new OpenFund { Code = fund, OrganisationId = "jilin", NameZh = "肿瘤救助基金", NameEn = "Cancer Aid Fund", OpenedOn = new(2012, 1, 1), Source = source });
        await script.DoAsync(new OpenProject { Code = "jilin-cancer-aid", FundId = fund, Designation = "aid", NameZh = "肿瘤救助", NameEn = "Cancer aid", SummaryZh = "为困难的肿瘤患者补助医药费。", SummaryEn = "Helps cancer patients in need with the cost of medicine.", Source = source });
        await script.DoAsync(new RecordOpeningBalance { Line = new(fund), Units = Facts.JilinCancerAid, On = new(2020, 12, 31), Source = source + "；来源构成未公布，按期初记" });
        await script.PayAsync(new RecordDisbursement
        {
            FundId = fund, ProjectId = "jilin-cancer-aid", Designation = "aid", Units = Facts.JilinCancerAid, On = new(2020, 12, 31), PurposeZh = "肿瘤救助，至 2020 年底累计", PurposeEn = "Cancer aid, to the end of 2020", Recipient = "患者，成批公布",
            Persons = Facts.JilinPersons, PersonTimes = Facts.JilinPersonTimes, Evidence = "规划", Source = source,
        });
    }
}
