using Aid.Application.Allocations;
using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Entries;
using Aid.Application.Funds;
using Aid.Application.Incomes;
using Aid.Application.Pipeline;
using Aid.Application.Projects;
using Aid.Application.Refunds;
using Aid.Application.Transfers;
using Aid.Application.Years;

namespace Aid.Cli.Demo;

/// <summary>
/// 内蒙古: the published "235" rule with a year's plan, beside generated (合成) gifts and payments of every kind that a fund's page can show: terms and a cost rate, income that is no gift, money of nobody
/// known, a closed project, a shortfall, two closed years.
/// </summary>
internal static class FundsDemo
{
    private const string OneDay = OneDayGift.Fund;
    private const string Special = "neimenggu-light";

    /// <summary>The yearly target of 博爱一日捐 in the plan, fen.</summary>
    private const long PlannedYear = 6_000_000_000;

    /// <summary>Records it all but the closing of the years.</summary>
    public static async Task RecordAsync(DemoScript script)
    {
        await OpenAsync(script);
        await EarlierAsync(script);
        await OneDayAsync(script);
        await SpecialAsync(script);
        await OtherSourcesAsync(script);
        await SnowAsync(script);
    }

    /// <summary>Closes 2019 and 2020: after everything that is dated in them.</summary>
    public static async Task CloseYearsAsync(DemoScript script)
    {
        script.On(2021, 3, 1);
        foreach (int year in new[] { 2019, 2020 })
        {
            Recorded proposal = await script.DoAsync(new CloseYear { OrganisationId = "neimenggu", Year = year, IsSynthetic = true });
            await script.DoAsync(new ApproveYear { ProposalId = proposal.Id, IsSynthetic = true }, DemoScript.Checker);
        }
    }

    private static async Task OpenAsync(DemoScript script)
    {
        string source = Facts.Neimenggu.Text;
        script.On(2020, 6, 16);
        await script.DoAsync(new OpenProject { Code = "nmg-snow", FundId = OneDay, Designation = "snow", NameZh = "雪灾救助", NameEn = "Snow disaster relief", IsSynthetic = true });
        await script.DoAsync(new SetFundTerms
        {
            FundId = OneDay, PurposeZh = "未指定用途的博爱一日捐，按“235”办法分配。", PurposeEn = "Undesignated One-Day gifts, allocated by the 235 rule.", SurplusZh = "项目结余转入救灾备灾，用于相近的救助。", SurplusEn = "A project's surplus goes to relief stock.",
            ValidFrom = new(2016, 1, 1), IsSynthetic = true,
        });
        await script.DoAsync(new PlanAllocation
        {
            Code = "nmg-235-2020", FundId = OneDay, Rule = "235@1", StartsOn = new(2020, 1, 1), EndsOn = new(2020, 12, 31), PlannedUnits = PlannedYear, Source = source + "；每年 6,000 万元的目标按“235”折算",
        });
        await script.DoAsync(new OpenFund { Code = Special, OrganisationId = "neimenggu", NameZh = "光明行专项基金", NameEn = "Journey of Light Fund", OpenedOn = new(2019, 5, 8), IsSynthetic = true });
        await script.DoAsync(new SetFundTerms
        {
            FundId = Special, Kind = "special", Sponsor = "示例眼科医院", PurposeZh = "为困难白内障患者做复明手术。", PurposeEn = "Cataract surgery for patients in need.", CostRate = 500, SurplusZh = "转入博爱一日捐，用于医疗救助。", SurplusEn = "Goes to One-Day Giving, for medical aid.",
            SurplusFundId = OneDay, ValidFrom = new(2019, 5, 8), IsSynthetic = true,
        });
        await script.DoAsync(new OpenFund { Code = "neimenggu-treasury", OrganisationId = "neimenggu", NameZh = "人道救助财政拨款", NameEn = "Treasury grant for humanitarian aid", SourceClass = "treasury", OpenedOn = new(2016, 1, 1), IsSynthetic = true });
        await script.DoAsync(new OpenFund { Code = "neimenggu-lottery", OrganisationId = "neimenggu", NameZh = "彩票公益金项目", NameEn = "Public welfare lottery", SourceClass = "lottery", OpenedOn = new(2016, 1, 1), IsSynthetic = true });
        await script.DoAsync(new OpenFund { Code = "neimenggu-unknown", OrganisationId = "neimenggu", NameZh = "不明来款", NameEn = "Unidentified money", SourceClass = "unidentified", OpenedOn = new(2016, 1, 1), IsSynthetic = true });
    }

    private static async Task EarlierAsync(DemoScript script)
    {
        await script.DoAsync(new RecordOpeningBalance { Line = new("neimenggu-treasury"), Units = 12_600_000, On = new(2019, 1, 1), IsSynthetic = true });
        await script.DoAsync(new RecordIncome { FundId = "neimenggu-treasury", SourceClass = "treasury", Units = 460_000_000, On = new(2019, 3, 14), Payer = "自治区财政厅", PurposeZh = "人道救助专项经费", PurposeEn = "Humanitarian aid", Evidence = "示例文号", IsSynthetic = true });
        const string aid = "neimenggu-aid";
        await script.DoAsync(new OpenFund { Code = aid, OrganisationId = "neimenggu", NameZh = "人道救助基金", NameEn = "Humanitarian Aid Fund", OpenedOn = new(2018, 1, 1), IsSynthetic = true });
        await script.DoAsync(new RecordOpeningBalance { Line = new(aid), Units = 312_600_000, On = new(2019, 1, 1), IsSynthetic = true });
        await script.GiveAsync(SyntheticGifts.Make(2019, 4_210_380_000, 48, new(2019, 4, 1), new(2019, 12, 20), aid, "", ""));
        await PayAsync(script, aid, "", 3_640_000_000, new(2019, 12, 24), "2019 年度人道救助与救灾", "Aid and relief of 2019", "各盟市红十字会救助对象，成批公布");
        await PayAsync(script, "neimenggu-treasury", "", 441_800_000, new(2019, 12, 24), "2019 年特困群众救助", "Aid for people in extreme need, 2019", "各盟市红十字会救助对象，成批公布");
    }

    private static async Task OneDayAsync(DemoScript script)
    {
        script.On(2020, 7, 10);
        await script.GiveAsync(SyntheticGifts.Make(235, 2_640_150_000, 32, new(2020, 4, 1), new(2020, 6, 28), OneDay, "", ""));
        await script.DoAsync(new SplitByRule { Rule = "235@1", From = new(OneDay), Units = 2_640_000_000, On = new(2020, 7, 10), Reason = "2020 年上半年按“235”分配", IsSynthetic = true });
        script.On(2020, 12, 18);
        await script.GiveAsync(SyntheticGifts.Make(532, 2_196_121_500, 28, new(2020, 7, 13), new(2020, 12, 10), OneDay, "", ""));
        await script.DoAsync(new SplitByRule { Rule = "235@1", From = new(OneDay), Units = 2_196_000_000, On = new(2020, 12, 18), Reason = "2020 年下半年按“235”分配", IsSynthetic = true });
        await PayAsync(script, OneDay, "relief", 512_800_000, new(2020, 9, 9), "防汛备灾家庭箱", "Family kits against floods", "自治区备灾中心");
        await PayAsync(script, OneDay, "standing", 1_206_000_000, new(2020, 11, 20), "博爱送万家与大病救助", "Winter aid and grave illness", "困难家庭，成批公布");
        await PayAsync(script, OneDay, "key", 1_980_000_000, new(2020, 12, 22), "博爱家园、卫生站与救护站", "Community and health stations", "各盟市红十字会");

        // A card payment comes back after it is spent: nothing of this fund can stand in for it.
        script.On(2020, 12, 28);
        Recorded gift = await script.DoAsync(new RecordDonation { Parts = [new(Special, 1_200_000)], Channel = "card", ReceivedOn = new(2020, 12, 1), NameForm = "anonymous", IsSynthetic = true });
        await PayAsync(script, Special, "", 1_200_000, new(2020, 12, 8), "白内障手术补助", "Cataract surgery", "旗县患者，成批公布");
        await script.DoAsync(new RefundDonation { DonationId = gift.Id, Units = 300_000, Kind = "chargeback", On = new(2020, 12, 28), Reason = "发卡行拒付，款已用出", IsSynthetic = true });
    }

    private static async Task SpecialAsync(DemoScript script)
    {
        script.On(2021, 1, 4);
        await script.GiveAsync(SyntheticGifts.Make(58, 86_000_000, 40, new(2021, 1, 2), new(2021, 1, 3), Special, "", "", "bank"));
        await script.DoAsync(new TransferFunds { From = new(Special), To = new(Special, "cost"), Units = 5_000_000, On = new(2021, 1, 4), Reason = "列支管理费", IsSynthetic = true });
        await script.PayAsync(Administration(3_600_000, new(2021, 1, 15), "项目管理与宣传", "Management"));
        Recorded beyond = await script.DoAsync(Administration(900_000, new(2021, 2, 8), "专项审计费", "Special audit"));
        await script.DoAsync(new ApproveDisbursement { DisbursementId = beyond.Id, OverrideReason = "发起人要求做专项审计，审计费超出公布费率的部分已书面同意并向理事会报告。", IsSynthetic = true }, DemoScript.Checker);
    }

    private static async Task OtherSourcesAsync(DemoScript script)
    {
        script.On(2020, 12, 30);
        await script.DoAsync(new RecordIncome { FundId = "neimenggu-treasury", SourceClass = "treasury", Units = 480_000_000, On = new(2020, 3, 12), Payer = "自治区财政厅", PurposeZh = "人道救助专项经费", PurposeEn = "Humanitarian aid", Evidence = "示例文号", IsSynthetic = true });
        await script.DoAsync(new RecordIncome { FundId = "neimenggu-lottery", SourceClass = "lottery", Units = 350_000_000, On = new(2020, 5, 20), Payer = "中国红十字基金会", PurposeZh = "小天使、天使阳光救助款", PurposeEn = "Little Angel and Angel Sunshine", Evidence = "示例文号", IsSynthetic = true });
        await PayAsync(script, "neimenggu-treasury", "", 466_200_000, new(2020, 12, 15), "特困群众救助", "Aid for people in extreme need", "各盟市红十字会救助对象，成批公布");
        await PayAsync(script, "neimenggu-lottery", "", 350_000_000, new(2020, 12, 16), "白血病、先心病患儿救助", "Children with leukaemia and heart disease", "患儿家庭，成批公布");

        Recorded known = await script.DoAsync(new RecordUnidentified { FundId = "neimenggu-unknown", Units = 500_000, On = new(2020, 6, 3), IsSynthetic = true });
        Recorded stray = await script.DoAsync(new RecordUnidentified { FundId = "neimenggu-unknown", Units = 88_800, On = new(2020, 8, 11), IsSynthetic = true });
        await script.DoAsync(new RecordUnidentified { FundId = "neimenggu-unknown", Units = 20_000, On = new(2020, 11, 2), IsSynthetic = true });
        await script.DoAsync(new IdentifyMoney
        {
            IncomeId = known.Id, On = new(2020, 6, 19), Reason = "捐赠人持汇款凭证来函认领", IsSynthetic = true,
            Gift = new RecordDonation { Parts = [new(OneDay, 500_000)], ReceivedOn = new(2020, 6, 19), NameForm = "anonymous", IsSynthetic = true },
        });
        await script.DoAsync(new ReturnUnidentified { IncomeId = stray.Id, On = new(2020, 9, 1), Reason = "汇款人来函称误汇，原路退回", IsSynthetic = true });
    }

    private static async Task SnowAsync(DemoScript script)
    {
        script.On(2020, 12, 30);
        await script.GiveAsync(SyntheticGifts.Make(118, 50_000_000, 36, new(2020, 1, 8), new(2020, 2, 20), OneDay, "snow", ""));
        await PayAsync(script, OneDay, "snow", 46_230_000, new(2020, 3, 5), "牧区饲草与棉衣", "Fodder and winter clothes", "受灾苏木，成批公布", "nmg-snow");
        await script.DoAsync(new CloseProject
        {
            ProjectId = "nmg-snow", SurplusTo = new(OneDay, "relief"), Plan = "募捐方案第六条：结余转入救灾备灾", On = new(2020, 6, 30), Reason = "受灾群众安置完毕", IsSynthetic = true,
        });
    }

    private static Task<string> PayAsync(DemoScript script, string fund, string designation, long fen, DateOnly on, string zh, string en, string recipient, string? project = null) => script.PayAsync(new RecordDisbursement
    {
        FundId = fund, ProjectId = project ?? (designation.Length == 0 ? null : "nmg-" + designation), Designation = designation, Units = fen, On = on, PurposeZh = zh, PurposeEn = en, Recipient = recipient, Evidence = "示例凭证", IsSynthetic = true,
    });

    private static RecordDisbursement Administration(long fen, DateOnly on, string zh, string en) => new()
    {
        FundId = Special, Category = "administration", Units = fen, On = on, PurposeZh = zh, PurposeEn = en, Recipient = "示例机构", Evidence = "示例凭证", IsSynthetic = true,
    };
}
