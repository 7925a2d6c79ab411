using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Emergencies;
using Aid.Application.Funds;

namespace Aid.Cli.Demo;

/// <summary>A made-up flood at a made-up county in March 2024, all 合成: an appeal, a list of needs, one bulletin in time and one late.</summary>
internal static class EmergenciesDemo
{
    /// <summary>Channel's number of a gift of 88 元 on 2024-03-25, for trying a claim.</summary>
    public const string Order = "DEMO20240325000088";

    private const string Emergency = "flood-2024";
    private const string Fund = "flood-2024-fund";
    private const string County = "示例县红十字会（虚构）";

    /// <summary>Declares it and records the first three days. Before a release.</summary>
    public static async Task BeginAsync(DemoScript script)
    {
        script.On(2024, 3, 25);
        await script.DoAsync(new OpenFund { Code = Fund, OrganisationId = "hubei", NameZh = "山洪救援专户（合成）", NameEn = "Flood relief (synthetic)", OpenedOn = new(2024, 3, 25), IsSynthetic = true });
        await script.DoAsync(new DeclareEmergency
        {
            Code = Emergency, OrganisationId = "hubei", FundIds = [Fund], NameZh = "山洪救援演练（合成）", NameEn = "Flood relief exercise (synthetic)", PlaceZh = "示例县（虚构）", PlaceEn = "a made-up county",
            BeganOn = new(2024, 3, 25), SummaryZh = "为演示而虚构：连日暴雨，三个乡镇转移安置 2,600 人。", SummaryEn = "Made up for demonstration: after days of rain, 2,600 people of three townships were moved to safety.", IsSynthetic = true,
        });
        await script.DoAsync(new IssueAppeal
        {
            EmergencyId = Emergency, TextZh = "急需帐篷、棉被和安置资金。款项只用于示例县的转移安置和生活恢复。", TextEn = "Tents, quilts and money for resettlement are needed.",
            MoneyZh = "在民政部指定的平台捐款，或汇到省红十字会账户，注明“山洪”。", GoodsZh = "省红十字会备灾仓库，先来电确认；不收旧衣物。", Contact = "省红十字会赈济部，示例电话 000-0000000", IsSynthetic = true,
        });
        string tents = (await script.DoAsync(new ListNeed { EmergencyId = Emergency, FundId = Fund, Asset = "TENT", ItemZh = "12 平方米棉帐篷", ItemEn = "Tents, 12 m²", Unit = "顶", WantedUnits = 300, IsSynthetic = true })).Id;
        await script.DoAsync(new ListNeed { EmergencyId = Emergency, FundId = Fund, Asset = "BLANKET", ItemZh = "棉被", ItemEn = "Quilts", Unit = "条", WantedUnits = 1_000, IsSynthetic = true });
        await script.DoAsync(new ListNeed { EmergencyId = Emergency, FundId = Fund, ItemZh = "饮用水", ItemEn = "Drinking water", Unit = "箱", WantedUnits = 500, IsSynthetic = true });
        await script.DoAsync(new PledgeNeed { NeedId = tents, Units = 240, IsSynthetic = true });

        script.On(2024, 3, 27);
        await script.GiveAsync(SyntheticGifts.Make(2024, 41_250_000, 70, new(2024, 3, 25), new(2024, 3, 27), Fund, "", ""));
        await script.DoAsync(new RecordDonation
        {
            Parts = [new DonationShare(Fund, 8_800)], Channel = "wechat", TransactionNumber = Order, ReceivedOn = new(2024, 3, 25), NameForm = "anonymous", IsSynthetic = true,
        });
        await GoodsAsync(script, "TENT", "T-2024-03", "棉帐篷", "顶", 180, 32_400_000, new(2024, 3, 26));
        await script.PayAsync(new RecordDisbursement
        {
            FundId = Fund, Kind = "passed-on", Units = 20_000_000, On = new(2024, 3, 27), PurposeZh = "转移安置", PurposeEn = "Resettlement", Recipient = County, Evidence = "示例凭证 F-1", IsSynthetic = true,
        });
        await script.DoAsync(new DistributeGoods
        {
            FundId = Fund, Asset = "TENT", Lot = "T-2024-03", Units = 150, On = new(2024, 3, 27), PurposeZh = "搭建安置点", PurposeEn = "Shelters", Recipient = County, Evidence = "示例签收单 F-2", IsSynthetic = true,
        }).ContinueApprovalAsync(script);
    }

    /// <summary>The first bulletin, in time, from the release that has just been made.</summary>
    public static async Task FirstBulletinAsync(DemoScript script)
    {
        script.On(2024, 3, 29);
        await script.DoAsync(new IssueBulletin { EmergencyId = Emergency, ToOn = new(2024, 3, 27), NoteZh = "帐篷已到安置点，棉被仍缺。", NoteEn = "The tents have arrived; quilts are still wanted.", IsSynthetic = true });
        await GoodsAsync(script, "BLANKET", "B-2024-03", "棉被", "条", 640, 5_120_000, new(2024, 3, 29));
        await script.GiveAsync(SyntheticGifts.Make(2025, 6_300_000, 25, new(2024, 3, 28), new(2024, 3, 29), Fund, "", ""));
    }

    /// <summary>The second bulletin, four days late.</summary>
    public static async Task SecondBulletinAsync(DemoScript script)
    {
        script.On(2024, 4, 7);
        await script.DoAsync(new IssueBulletin { EmergencyId = Emergency, ToOn = new(2024, 4, 5), NoteZh = "本期迟了 4 天：值班人员没有按时核对到货。", NoteEn = "Four days late: arrivals were not checked in time.", IsSynthetic = true });
    }

    private static Task GoodsAsync(DemoScript script, string asset, string lot, string name, string unit, long units, long value, DateOnly on) => script.DoAsync(new RecordDonation
    {
        Parts = [new DonationShare(Fund, units)], Asset = asset, ReceivedOn = on, Channel = "goods", NameForm = "anonymous", IsSynthetic = true,
        Goods = new GoodsGiven(lot, name, unit, ValueUnits: value, ValueBasis: "voucher"),
    });
}
