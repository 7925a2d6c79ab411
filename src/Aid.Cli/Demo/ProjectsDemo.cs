using Aid.Application.Cases;
using Aid.Application.Disbursements;
using Aid.Application.Funds;
using Aid.Application.Plans;
using Aid.Application.Projects;
using Aid.Application.Reach;
using Aid.Application.Reports;
using SkiaSharp;

namespace Aid.Cli.Demo;

/// <summary>Plans, budgets, reports and people reached: published totals of 吉林, 秀洲 and 江苏; months, counties and cases are generated and say so.</summary>
internal static class ProjectsDemo
{
    private const string Wanjia = "jiangsu-wanjia";

    private static readonly (string Code, string Zh)[] Cities = [("320100", "南京"), ("320200", "无锡"), ("320300", "徐州"), ("320700", "连云港"), ("320800", "淮安")];

    public static async Task RecordAsync(DemoScript script)
    {
        await PlansAsync(script);
        await WanjiaAsync(script);
        await ApplicationsAsync(script);
        await ReportAsync(script);
    }

    private static async Task PlansAsync(DemoScript script)
    {
        script.On(2024, 1, 8);
        await script.DoAsync(new SetProjectPlan { ProjectId = "jilin-cancer-aid", Kind = "patients", ResponsibleUnit = "吉林省红十字会", Source = Facts.Jilin.Text });
        await script.DoAsync(new SetProjectPlan { ProjectId = "xiuzhou-ward", Kind = "patients", StartsOn = new(2016, 1, 1), EndsOn = new(2020, 12, 31), ResponsibleUnit = "秀洲区红十字会", Source = Facts.Xiuzhou.Text });
        await script.DoAsync(new SetProjectPlan { ProjectId = "xiuzhou-shop", Kind = "vouchers", StartsOn = new(2016, 1, 1), EndsOn = new(2020, 12, 31), ResponsibleUnit = "秀洲区红十字会", Source = Facts.Xiuzhou.Text });
        await script.DoAsync(new RecordReach
        {
            ProjectId = "xiuzhou-ward", Source = Facts.Xiuzhou.Text,
            Rows = [new() { Period = "2016/2020", DivisionCode = "330411", PlaceZh = "秀洲区", Persons = Facts.XiuzhouCareWardPersons, Units = Facts.XiuzhouCareWards }],
        });
        await script.DoAsync(new RecordReach
        {
            ProjectId = "xiuzhou-shop", Source = Facts.Xiuzhou.Text,
            Rows = [new() { Period = "2016/2020", DivisionCode = "330411", PlaceZh = "秀洲区", VouchersRedeemed = Facts.XiuzhouVoucherCount, Units = Facts.XiuzhouVouchers }],
        });
    }

    /// <summary>江苏 博爱送万家: the target is published, everything else is generated.</summary>
    private static async Task WanjiaAsync(DemoScript script)
    {
        await script.DoAsync(new OpenFund { Code = Wanjia, OrganisationId = "jiangsu", NameZh = "博爱送万家款", NameEn = "Boai to Ten Thousand Families", OpenedOn = new(2021, 1, 1), IsSynthetic = true });
        await script.DoAsync(new OpenProject { Code = "jiangsu-wanjia-2021", FundId = Wanjia, Designation = "wanjia", NameZh = "博爱送万家", NameEn = "Boai to Ten Thousand Families", SummaryZh = "节日与日常给困难家庭送去生活物资。", SummaryEn = "Household parcels for families in need.", IsSynthetic = true });
        await script.DoAsync(new SetProjectPlan { ProjectId = "jiangsu-wanjia-2021", Kind = "households", StartsOn = new(2021, 1, 1), EndsOn = new(2025, 12, 31), TargetPersons = Facts.JiangsuFamilies, ResponsibleUnit = "江苏省红十字会", Source = Facts.Jiangsu.Text });
        await script.DoAsync(new SetProjectPlan
        {
            ProjectId = "jiangsu-wanjia-2021", Kind = "households", StartsOn = new(2021, 1, 1), EndsOn = new(2025, 12, 31), TargetPersons = Facts.JiangsuFamilies, TargetUnits = 30_000_000, ResponsibleUnit = "江苏省红十字会",
            Surplus = "similar-project", SurplusNote = "结余用于下一年同类项目。", Reason = "补列首批预算", IsSynthetic = true, Source = Facts.Jiangsu.Text + "；预算为合成",
            Lines = [new("parcels", "家庭包", 18_000_000, "Household parcels"), new("coats", "冬衣", 6_000_000, "Winter coats"), new("transport", "运输与发放", 1_500_000, "Transport")],
        });
        await script.GiveAsync(SyntheticGifts.Make(2025, 30_000_000, 60, new(2024, 1, 9), new(2024, 2, 20), Wanjia, "wanjia", source: ""));
        await MilestonesAsync(script);
        foreach ((string line, long fen, string zh, string en) in new[] { ("parcels", 16_480_000L, "家庭包采购", "Household parcels"), ("coats", 6_120_000, "冬衣采购", "Winter coats"), ("transport", 980_000, "运输与发放", "Transport") })
        {
            await script.PayAsync(new RecordDisbursement
            {
                FundId = Wanjia, ProjectId = "jiangsu-wanjia-2021", Units = fen, On = new(2024, 2, 26), PurposeZh = zh, PurposeEn = en, Recipient = "供应单位（示例）", Evidence = "示例凭证", BudgetLine = line, IsSynthetic = true,
            });
        }

        // Small cells on purpose: 徐州 and 连云港 in January, 淮安 in March.
        long[][] households = [[412, 0, 3, 2, 38], [530, 61, 74, 0, 41], [388, 44, 52, 17, 4]];
        for (int month = 0; month < households.Length; month++)
        {
            script.On(2024, month + 1, 28);
            ReachRow[] rows = [.. Cities.Select((city, i) => (city, count: households[month][i])).Where(cell => cell.count > 0).Select(cell => new ReachRow
            {
                Period = $"2024-0{month + 1}", DivisionCode = cell.city.Code, PlaceZh = cell.city.Zh, Households = cell.count, Parcels = cell.count + (cell.count / 10), Persons = cell.count * 5 / 2,
            })];
            await script.DoAsync(new RecordReach { ProjectId = "jiangsu-wanjia-2021", Rows = rows, IsSynthetic = true });
        }
    }

    private static async Task MilestonesAsync(DemoScript script)
    {
        script.On(2024, 2, 20);
        string first = (await script.DoAsync(new SetMilestone { ProjectId = "jiangsu-wanjia-2021", NameZh = "春节前首批发放", NameEn = "First hand-out before Spring Festival", PlannedOn = new(2024, 2, 5), IsSynthetic = true })).Id;
        await script.DoAsync(new SetMilestone { ProjectId = "jiangsu-wanjia-2021", NameZh = "中期评估", NameEn = "Mid-term evaluation", PlannedOn = new(2024, 6, 30), IsSynthetic = true });
        await script.DoAsync(new ReachMilestone { MilestoneId = first, On = new(2024, 2, 8), Evidence = "示例验收单 1", IsSynthetic = true });
    }

    /// <summary>小天使 in 吉林: nine applications, generated; three of them are refused or still waiting and are in no number.</summary>
    private static async Task ApplicationsAsync(DemoScript script)
    {
        script.On(2024, 3, 1);
        await script.DoAsync(new OpenProject { Code = "jilin-angels", FundId = "jilin-cancer", Designation = "angels", NameZh = "小天使项目申报", NameEn = "Little Angels, applications", SummaryZh = "向总会申请救助白血病患儿。", SummaryEn = "Applications to the headquarters for children with leukaemia.", IsSynthetic = true });
        await script.DoAsync(new SetProjectPlan { ProjectId = "jilin-angels", Kind = "applications", Programme = "小天使", ResponsibleUnit = "吉林省红十字会", IsSynthetic = true });
        for (int i = 1; i <= 9; i++)
        {
            string id = (await script.DoAsync(new RecordApplication { ProjectId = "jilin-angels", Reference = $"SL-2024-{i}", DivisionCode = i % 2 == 0 ? "220100" : "220200", PlaceZh = i % 2 == 0 ? "长春" : "吉林市", On = new(2024, 1, 10 + i), IsSynthetic = true })).Id;
            if (i > 7) continue;
            await script.DoAsync(new AdvanceApplication { ApplicationId = id, Stage = i == 7 ? "refused" : "forwarded", On = new(2024, 2, 20), IsSynthetic = true });
            if (i <= 6) await script.DoAsync(new AdvanceApplication { ApplicationId = id, Stage = "approved", On = new(2024, 2, 28), Units = 3_000_000, IsSynthetic = true });
        }
    }

    private static async Task ReportAsync(DemoScript script)
    {
        script.On(2024, 3, 20);
        string report = (await script.DoAsync(new WriteReport
        {
            ProjectId = "jiangsu-wanjia-2021", On = new(2024, 3, 20), From = new(2024, 1, 1), To = new(2024, 3, 15), TitleZh = "一季度进展", TitleEn = "First quarter", IsSynthetic = true,
            Body = "首批家庭包比计划晚三天发完，原因是雪天道路封闭。\n\n> The first parcels were handed out three days late: snow closed the roads.\n\n- 家庭包、冬衣和运输三项均已付款，冬衣超出预算 1,200 元\n- 少于五户的地方与别处合并公布\n\n## 下一步 | Next\n\n六月底前做中期评估。\n\n> The mid-term evaluation is due by the end of June.",
        })).Id;
        await script.DoAsync(new AddPicture { ReportId = report, Content = Drawing(), DescriptionZh = "示意图：发放点的桌上放着五个家庭包，没有人物。", DescriptionEn = "A drawing: five household parcels on a table, no people.", Consent = "nobody-recognisable", IsSynthetic = true });
    }

    // No picture of real people stands in for generated figures: five boxes on a table, drawn.
    private static byte[] Drawing()
    {
        using SKBitmap bitmap = new(960, 540);
        using SKCanvas canvas = new(bitmap);
        canvas.Clear(new SKColor(0xF4, 0xF1, 0xEA));
        using SKPaint table = new() { Color = new SKColor(0x8A, 0x6B, 0x4A) };
        using SKPaint box = new() { Color = new SKColor(0xC9, 0xA8, 0x7C) };
        using SKPaint tape = new() { Color = new SKColor(0x2F, 0x5D, 0x73) };
        canvas.DrawRect(80, 400, 800, 36, table);
        for (int i = 0; i < 5; i++)
        {
            float left = 120 + (i * 150);
            canvas.DrawRect(left, 280, 120, 120, box);
            canvas.DrawRect(left + 50, 280, 20, 120, tape);
        }

        return bitmap.Encode(SKEncodedImageFormat.Png, 100).ToArray();
    }
}
