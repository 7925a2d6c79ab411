using System.Text;
using Aid.Application.Campaigns;
using Aid.Application.Complaints;
using Aid.Application.Documents;
using Aid.Application.Duties;
using Aid.Application.Funds;
using Aid.Application.Indicators;
using Aid.Application.Organisations;
using Aid.Application.Procurements;
using Aid.Application.Supervision;

namespace Aid.Cli.Demo;

/// <summary>
/// What a society discloses besides its books. The 吉林 indicators are as published; everything else is of a society that does not exist, so that nothing invented is said of one that does.
/// </summary>
internal static class GovernanceDemo
{
    private const string Society = "shili";
    private const string Campaign = "shili-99-2023";
    private const string Complained = "p1";

    /// <summary>Records what stands before the first release. Returns the finding that is replied to later, too late.</summary>
    public static async Task<string> RecordAsync(DemoScript script)
    {
        await FoundAsync(script);
        await ClockAsync(script);
        await DocumentsAsync(script);
        await IndicatorsAsync(script);
        script.On(2024, 3, 1);
        string audit = await AuditAsync(script);
        string finding = (await script.DoAsync(new RecordFinding
        {
            OrganisationId = Society, Body = "board", AuditId = audit, TextZh = "两批棉被发放没有签收单，请说明并补齐。", TextEn = "Two hand-outs of quilts have no signed slips. Explain, and complete them.", ReplyWorkingDays = 10, IsSynthetic = true,
        })).Id;
        await script.DoAsync(new FileComplaint { OrganisationId = Society, Text = "示例：我捐的棉被发给了谁，网上查不到签收单。", IsSynthetic = true });
        await script.DoAsync(new SummariseComplaint { ComplaintId = Complained, Topic = "goods", SummaryZh = "询问一批棉被的签收单为什么没有公开。", SummaryEn = "Asks why the slips of a lot of quilts are not public.", IsSynthetic = true });
        return finding;
    }

    /// <summary>Records what comes after the first release: a late reply and an answered complaint.</summary>
    public static async Task ContinueAsync(DemoScript script, string finding)
    {
        await script.DoAsync(new ReplyToFinding { FindingId = finding, ReplyZh = "签收单已补齐，发放流程改为先签收后出库。", ReplyEn = "The slips are complete now; goods leave the warehouse only against a signature.", IsSynthetic = true });
        await script.DoAsync(new CloseFinding { FindingId = finding, IsSynthetic = true }, DemoScript.Checker);
        await script.DoAsync(new ReplyToComplaint { ComplaintId = Complained, Outcome = "upheld", ReplyZh = "情况属实，签收单已公开在赠款物管理一栏。", ReplyEn = "Upheld. The slips are public now, under donations.", IsSynthetic = true });
    }

    private static async Task FoundAsync(DemoScript script)
    {
        script.On(2023, 8, 1);
        await script.DoAsync(new RegisterOrganisation { Code = Society, NameZh = "示例市红十字会", NameEn = "Red Cross of Example City", Level = "city", IsSynthetic = true });
        await script.DoAsync(new OpenFund { Code = "shili-aid", OrganisationId = Society, NameZh = "示例市人道救助金", NameEn = "Humanitarian Fund of Example City", OpenedOn = new(2023, 8, 1), IsSynthetic = true });
        await script.DoAsync(new OpenCampaign { Code = Campaign, FundId = "shili-aid", NameZh = "示例市 99公益日 2023", NameEn = "99 Giving Day 2023, Example City", StartsOn = new(2023, 9, 1), EndsOn = new(2023, 9, 10), IsSynthetic = true });
    }

    private static async Task ClockAsync(DemoScript script)
    {
        await script.DoAsync(new LoadHolidays
        {
            Year = 2024,
            Holidays = [new(2024, 1, 1), .. Days(2, 10, 17), .. Days(4, 4, 6), .. Days(5, 1, 5), new(2024, 6, 10), .. Days(9, 15, 17), .. Days(10, 1, 7)],
            WorkingWeekends = [new(2024, 2, 4), new(2024, 2, 18), new(2024, 4, 7), new(2024, 4, 28), new(2024, 5, 11), new(2024, 9, 14), new(2024, 9, 29), new(2024, 10, 12)],
            Source = "国务院办公厅关于 2024 年部分节假日安排的通知（国办发明电〔2023〕7号）",
        });
        foreach (string rule in new[] { "campaign-filing", "campaign-close", "annual-report", "major-transaction" })
            await script.DoAsync(new SwitchRule { OrganisationId = Society, RuleId = rule, IsSynthetic = true });
        await script.DoAsync(new SwitchRule { OrganisationId = Society, RuleId = "campaign-close", Status = "confirmed", Reason = "法律顾问确认适用（示例）", IsSynthetic = true }, DemoScript.Checker);
        script.On(2023, 8, 20);
        await script.DoAsync(new FulfilDuty { DutyId = "campaign-filing." + Campaign, On = new(2023, 8, 18), Link = "https://example.org/filing/1", IsSynthetic = true });
        script.On(2023, 12, 16);
        string capture = await DocumentAsync(script, "capture", "募捐情况公开页留存", "Capture of the page on the campaign", new(2023, 12, 16), "平台页面文字留存（合成）\n募捐活动：示例市 99公益日 2023\n");
        await script.DoAsync(new FulfilDuty { DutyId = "campaign-close." + Campaign, On = new(2023, 12, 16), Link = "https://example.org/campaign/1", CaptureId = capture, IsSynthetic = true });
        script.On(2024, 3, 20);
        await script.DoAsync(new RecordOccasion { OrganisationId = Society, Kind = "major-transaction", On = new(2024, 3, 4), TextZh = "购置备灾仓库一处", TextEn = "Bought a relief warehouse", IsSynthetic = true });
    }

    private static async Task DocumentsAsync(DemoScript script)
    {
        script.On(2024, 2, 20);
        await DocumentAsync(script, "donations", "2023 年度捐赠款物接受与使用情况", "Money and goods received and used in 2023", new(2024, 2, 18), "收支情况表（合成）\n");
        await DocumentAsync(script, "relief", "2023 年度人道救助情况", "Humanitarian relief in 2023", new(2024, 2, 18), "人道救助情况（合成）\n");
        await DocumentAsync(script, "projects", "博爱家园项目实施情况", "Progress of the community project", new(2024, 2, 19), "项目实施情况（合成）\n");
        string budget = await DocumentAsync(script, "budget", "2024 年部门预算", "Budget for 2024", new(2024, 2, 20), "部门预算（合成）\n");
        await script.DoAsync(new RecordBudget
        {
            OrganisationId = Society, Year = 2024, DocumentId = budget, IsSynthetic = true,
            Lines = [new("财政拨款", 86_000_000, "income"), new("人员经费", 52_000_000), new("应急救护培训", 21_000_000), new("备灾仓储", 13_000_000)],
        });
        string notice = await DocumentAsync(script, "procurement", "冬季棉被采购公告", "Notice: winter quilts", new(2023, 10, 30), "采购公告（合成）\n");
        string award = await DocumentAsync(script, "procurement", "冬季棉被采购成交结果", "Award: winter quilts", new(2023, 11, 9), "成交结果（合成）\n");
        string procurement = (await script.DoAsync(new AnnounceProcurement
        {
            OrganisationId = Society, TitleZh = "冬季棉被 600 条", TitleEn = "600 winter quilts", Method = "inquiry", BudgetUnits = 10_800_000, On = new(2023, 10, 30), DocumentId = notice, IsSynthetic = true,
        })).Id;
        await script.DoAsync(new AdvanceProcurement { ProcurementId = procurement, Stage = "opening", On = new(2023, 11, 8), Bidders = 4, IsSynthetic = true });
        await script.DoAsync(new AdvanceProcurement { ProcurementId = procurement, Stage = "award", On = new(2023, 11, 9), DocumentId = award, Supplier = "示例纺织厂", AwardUnits = 10_380_000, IsSynthetic = true });
        await script.DoAsync(new AdvanceProcurement { ProcurementId = procurement, Stage = "contract", On = new(2023, 11, 15), IsSynthetic = true });
        await script.DoAsync(new AdvanceProcurement { ProcurementId = procurement, Stage = "acceptance", On = new(2023, 12, 1), IsSynthetic = true });
        await script.DoAsync(new RecordDecision
        {
            OrganisationId = Society, Body = "council", On = new(2024, 2, 20), TitleZh = "通过 2024 年部门预算", TitleEn = "The budget for 2024 is adopted", VotesFor = 13, VotesAgainst = 0, Abstentions = 1, IsSynthetic = true,
        });
    }

    private static async Task<string> AuditAsync(DemoScript script)
    {
        string report = await DocumentAsync(script, "audit", "2023 年度捐赠款物审计报告", "Audit of donations in 2023", new(2024, 2, 26), "审计报告（合成）\n");
        string audit = (await script.DoAsync(new RecordAudit
        {
            OrganisationId = Society, PeriodStart = new(2023, 1, 1), PeriodEnd = new(2023, 12, 31), Auditor = "示例会计师事务所", On = new(2024, 2, 26), Opinion = "unqualified", Findings = 1, DocumentId = report, IsSynthetic = true,
        })).Id;
        await script.DoAsync(new ReportAudit { AuditId = audit, To = "council", On = new(2024, 2, 28), IsSynthetic = true });
        await script.DoAsync(new ReportAudit { AuditId = audit, To = "board", On = new(2024, 2, 29), IsSynthetic = true });
        return audit;
    }

    private static async Task IndicatorsAsync(DemoScript script)
    {
        await JilinIndicators.RecordAsync(script);
        await script.DoAsync(new RecordIndicator
        {
            Code = "shili-1", OrganisationId = Society, TableZh = "示例市 2021–2025 年规划指标", Row = 1, NameZh = "持证救护员", NameEn = "Certified first-aiders", Unit = "人", Kind = "cumulative", BaseYear = 2020, BaseMilli = 2_000_000, TargetYear = 2025,
            TargetMilli = 5_000_000, PublishedGrowth = 2000, IsSynthetic = true,
        });
        foreach ((int year, long planned, long actual) in new[] { (2021, 2_600L, 2_450L), (2022, 3_200, 2_900), (2023, 3_800, 3_640) })
            await script.DoAsync(new RecordIndicatorYear { IndicatorId = "shili-1", Year = year, PlannedMilli = planned * 1_000, ActualMilli = actual * 1_000, IsSynthetic = true });
        await script.DoAsync(new EvaluateIndicator
        {
            IndicatorId = "shili-1", On = new(2023, 7, 10), Outcome = "behind", TextZh = "前两年的线下培训减少，进度滞后，目标不变。", TextEn = "Fewer courses in the first two years; behind, the target stays.", IsSynthetic = true,
        });
    }

    private static async Task<string> DocumentAsync(DemoScript script, string section, string zh, string en, DateOnly on, string text)
    {
        FileStored file = await script.DoAsync(new StoreFile { Content = Encoding.UTF8.GetBytes(zh + "\n" + text) });
        return (await script.DoAsync(new RecordDocument { OrganisationId = Society, Section = section, TitleZh = zh, TitleEn = en, On = on, Sha256 = file.Sha256, IsSynthetic = true })).Id;
    }

    private static IEnumerable<DateOnly> Days(int month, int first, int last) => Enumerable.Range(first, last - first + 1).Select(day => new DateOnly(2024, month, day));
}
