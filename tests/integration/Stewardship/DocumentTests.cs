using System.Security.Cryptography;
using System.Text;
using Aid.Application.Documents;
using Aid.Application.Funds;
using Aid.Application.Organisations;
using Aid.Application.Procurements;
using Aid.Application.Projects;
using Aid.Application.Supervision;
using Aid.Application.Duties;
using Aid.Disclosure.Records;
using Aid.Disclosure.Verification;
using Aid.Tests.Integration.Publishing;
using Xunit;
using static Aid.Tests.Integration.Stewardship.IndicatorTests;
using RecordAudit = Aid.Application.Documents.RecordAudit;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>Documents in six sections, audits, budgets, procurement, decisions, findings.</summary>
public sealed class DocumentTests
{
    [Fact]
    public async Task Documents_WalkedThrough_ArePublishedUnderTheirHashAndStay()
    {
        await using RealHouse house = await OpenAsync(new DayClock(2024, 3, 28));
        byte[] report = Encoding.UTF8.GetBytes("%PDF-1.7\n2023 年审计报告");
        string first = await DocumentAsync(house, report, "audit", "2023 年度捐赠款物审计报告");
        foreach (string section in new[] { "donations", "relief", "projects", "procurement", "budget" })
            await DocumentAsync(house, Encoding.UTF8.GetBytes(section), section, "文件 " + section);
        await house.PublishAsync();
        await house.HoldAsync();
        string path = PublishedDocument.Path(Convert.ToHexStringLower(SHA256.HashData(report)), "pdf");
        Assert.Equal(report, await File.ReadAllBytesAsync(Path.Combine(house.Folder.Public, path)));

        string second = await DocumentAsync(house, Encoding.UTF8.GetBytes("%PDF-1.7\n更正后的报告"), "audit", "2023 年度捐赠款物审计报告（更正）", first);
        await house.PublishAsync();
        await house.HoldAsync();
        Assert.True(File.Exists(Path.Combine(house.Folder.Public, path)));
        string page = Page(house, "documents/city.html");
        foreach (string zh in new[] { "赠款物管理", "人道救助", "项目实施", "招标采购", "部门预算", "审计报告" }) Assert.Contains(zh, page);
        Assert.Contains("已有新版", page);
        Assert.Contains($"href=\"#{second}\"", page);
        Assert.Contains(path, Page(house, "documents/index.html"));

        // A stranger sees a changed, a missing and an added file.
        string file = Path.Combine(house.Folder.Public, path);
        await File.AppendAllTextAsync(file, "x");
        Assert.Contains(await FindingsAsync(house), code => code == "manifest.changed");
        File.Delete(file);
        Assert.Contains(await FindingsAsync(house), code => code == "manifest.missing");
    }

    [Fact]
    public async Task Files_ThatMayNotBePublished_AreRefused()
    {
        await using RealHouse house = await OpenAsync(new DayClock(2024, 3, 28));
        Assert.Equal("document.file-size", await RefusedAsync(house, new StoreFile { Content = [] }));
        Assert.Equal("document.file-size", await RefusedAsync(house, new StoreFile { Content = new byte[StoreFile.MaxBytes + 1] }));
        Assert.Equal("document.file-type", await RefusedAsync(house, new StoreFile { Content = [0x4D, 0x5A, 0, 1] }));
        FileStored page = await house.DoAsync(new StoreFile { Content = Encoding.UTF8.GetBytes("<script>alert(1)</script>") });
        Assert.Equal("txt", page.Extension);
        Assert.Equal(page, await house.DoAsync(new StoreFile { Content = Encoding.UTF8.GetBytes("<script>alert(1)</script>") }));

        RecordDocument document = new() { OrganisationId = "city", Section = "audit", TitleZh = "报告", Sha256 = page.Sha256 };
        Assert.Equal("document.file-missing", await RefusedAsync(house, document with { Sha256 = new string('0', 64) }));
        Assert.Equal("organisation.unknown", await RefusedAsync(house, document with { OrganisationId = "nowhere" }));
        Assert.Equal("project.unknown", await RefusedAsync(house, document with { ProjectId = "nowhere" }));
        Assert.Equal("campaign.unknown", await RefusedAsync(house, document with { CampaignId = "nowhere" }));
        Assert.Equal("document.unknown", await RefusedAsync(house, document with { SupersedesId = "f9" }));
        Assert.Equal("command.invalid", await RefusedAsync(house, document with { Section = "other" }));
        string first = (await house.DoAsync(document)).Id;
        Assert.Equal("document.edition-elsewhere", await RefusedAsync(house, document with { Section = "budget", SupersedesId = first }));
        await house.DoAsync(document with { SupersedesId = first });
        Assert.Equal("document.superseded", await RefusedAsync(house, document with { SupersedesId = first }));
    }

    [Fact]
    public async Task Supervision_WalkedThrough_ShowsAuditBudgetProcurementDecisionAndALateReply()
    {
        DayClock clock = new(2024, 1, 10);
        await using RealHouse house = await OpenAsync(clock);
        string report = await DocumentAsync(house, "%PDF-1.7 audit"u8.ToArray(), "audit", "审计报告");
        string audit = (await house.DoAsync(new RecordAudit
        {
            OrganisationId = "city", PeriodStart = new(2023, 1, 1), PeriodEnd = new(2023, 12, 31), Auditor = "示例会计师事务所", On = new(2024, 1, 8), Opinion = "unqualified", Findings = 2, DocumentId = report,
        })).Id;
        await house.DoAsync(new ReportAudit { AuditId = audit, To = "board", On = new(2024, 1, 9) });
        await house.DoAsync(new RecordBudget { OrganisationId = "city", Year = 2023, Lines = [new("人员经费", 30_000_000), new("救护培训", 12_000_000)] });
        await house.DoAsync(new RecordBudgetActual { BudgetId = "city.2023", Lines = [new("救护培训", 11_500_000)] });
        string procurement = (await house.DoAsync(new AnnounceProcurement { OrganisationId = "city", ProjectId = "warm", TitleZh = "冬季棉被采购", Method = "inquiry", BudgetUnits = 5_000_000, On = new(2023, 11, 1) })).Id;
        await house.DoAsync(new AdvanceProcurement { ProcurementId = procurement, Stage = "opening", On = new(2023, 11, 8), Bidders = 3 });
        await house.DoAsync(new AdvanceProcurement { ProcurementId = procurement, Stage = "award", On = new(2023, 11, 9), Supplier = "示例纺织厂", AwardUnits = 4_800_000 });
        await house.DoAsync(new RecordDecision { OrganisationId = "city", Body = "council", On = new(2024, 1, 9), TitleZh = "通过 2023 年度决算", VotesFor = 9, VotesAgainst = 0, Abstentions = 1 });
        Assert.Equal("calendar.year-missing", await RefusedAsync(house, Finding(audit) with { ReplyDueOn = null, ReplyWorkingDays = 10 }));
        await house.DoAsync(new LoadHolidays { Year = 2024, Holidays = [new(2024, 1, 1), .. Enumerable.Range(10, 8).Select(day => new DateOnly(2024, 2, day))], WorkingWeekends = [new(2024, 2, 4), new(2024, 2, 18)], Source = "国办发明电〔2023〕7号" });
        string finding = (await house.DoAsync(Finding(audit) with { ReplyDueOn = null, ReplyWorkingDays = 10 })).Id;
        await house.PublishAsync();

        // Ten working days after 10 January: 24 January. The reply comes six days after that.
        clock.Set(2024, 1, 30);
        await house.DoAsync(new ReplyToFinding { FindingId = finding, ReplyZh = "已补签收单。", ReplyEn = "The slips were added." });
        await house.DoAsync(new CloseFinding { FindingId = finding }, RealHouse.Checker);
        await house.DoAsync(new AdvanceProcurement { ProcurementId = procurement, Stage = "contract", On = new(2023, 11, 15) });
        await house.PublishAsync();
        await house.HoldAsync();

        string page = Page(house, "documents/city.html");
        Assert.Contains("无保留意见", page);
        Assert.Contains("报监事会 2024-01-09", page);
        Assert.Contains("尚未报理事会", page);
        Assert.Contains("为预算的 95.8 %", page);
        Assert.Contains("示例纺织厂，", page);
        Assert.Contains("为预算的 96.0 %", page);
        Assert.Contains("合同", page);
        Assert.Contains("赞成 9，反对 0，弃权 1", page);
        Assert.Contains("<dd class=\"n\">2024-01-24</dd>", page);
        Assert.Contains("迟 <span class=\"n\">6</span> 日", page);
        using var reader = house.Rows.OpenReader();
        Assert.Equal(["notice", "opening", "award", "contract"], reader.Find<Procurement>(procurement)!.Stages.Select(stage => stage.Stage));
        Assert.Equal(2, reader.Versions<Procurement>(procurement).Count);
    }

    [Fact]
    public async Task Supervision_ThatDoesNotFit_IsRefused()
    {
        await using RealHouse house = await OpenAsync(new DayClock(2024, 1, 10));
        RecordAudit audit = new() { OrganisationId = "city", PeriodStart = new(2023, 1, 1), PeriodEnd = new(2023, 12, 31), Auditor = "示例事务所", On = new(2024, 1, 8), Opinion = "unqualified" };
        Assert.Equal("organisation.unknown", await RefusedAsync(house, audit with { OrganisationId = "nowhere" }));
        Assert.Equal("document.unknown", await RefusedAsync(house, audit with { DocumentId = "f9" }));
        Assert.Equal("audit.unknown", await RefusedAsync(house, new ReportAudit { AuditId = "au9", To = "board", On = new(2024, 1, 9) }));
        string id = (await house.DoAsync(audit)).Id;
        await house.DoAsync(new ReportAudit { AuditId = id, To = "council", On = new(2024, 1, 9) });
        Assert.Equal("audit.reported", await RefusedAsync(house, new ReportAudit { AuditId = id, To = "council", On = new(2024, 1, 10) }));

        RecordBudget budget = new() { OrganisationId = "city", Year = 2024, Lines = [new("培训", 100)] };
        await house.DoAsync(budget);
        Assert.Equal("budget.year-taken", await RefusedAsync(house, budget));
        Assert.Equal("budget.unknown", await RefusedAsync(house, new RecordBudgetActual { BudgetId = "city.2020", Lines = [new("培训", 1)] }));
        Assert.Equal("budget.line-missing", await RefusedAsync(house, new RecordBudgetActual { BudgetId = "city.2024", Lines = [new("宴请", 1)] }));
        await house.DoAsync(new RecordBudgetActual { BudgetId = "city.2024", Lines = [new("培训", 90)] });
        Assert.Equal("budget.reason-missing", await RefusedAsync(house, new RecordBudgetActual { BudgetId = "city.2024", Lines = [new("培训", 95)] }));
        await house.DoAsync(new RecordBudgetActual { BudgetId = "city.2024", Lines = [new("培训", 95)], Reason = "漏记一笔" });

        AnnounceProcurement notice = new() { OrganisationId = "city", TitleZh = "采购", Method = "open-tender", On = new(2024, 1, 5) };
        Assert.Equal("command.invalid", await RefusedAsync(house, notice with { Method = "single-source" }));
        string procurement = (await house.DoAsync(notice)).Id;
        AdvanceProcurement step = new() { ProcurementId = procurement, Stage = "award", On = new(2024, 1, 6), Supplier = "甲厂", AwardUnits = 1 };
        Assert.Equal("procurement.unknown", await RefusedAsync(house, step with { ProcurementId = "pr9" }));
        Assert.Equal("procurement.stage-order", await RefusedAsync(house, step with { Stage = "contract", Supplier = "", AwardUnits = null }));
        Assert.Equal("procurement.stage-too-early", await RefusedAsync(house, step with { On = new(2024, 1, 4) }));
        Assert.Equal("procurement.award-incomplete", await RefusedAsync(house, step with { AwardUnits = null }));
        await house.DoAsync(step);
        await house.DoAsync(step with { Stage = "cancelled", Supplier = "", AwardUnits = null });
        Assert.Equal("procurement.stage-order", await RefusedAsync(house, step with { Stage = "contract", Supplier = "", AwardUnits = null }));

        Assert.Equal("finding.due-too-early", await RefusedAsync(house, Finding(id) with { ReplyDueOn = new(2024, 1, 9) }));
        Assert.Equal("audit.unknown", await RefusedAsync(house, Finding("au9")));
        string finding = (await house.DoAsync(Finding(id))).Id;
        Assert.Equal("finding.unknown", await RefusedAsync(house, new ReplyToFinding { FindingId = "sf9", ReplyZh = "答复" }));
        Assert.Equal("finding.too-early", await RefusedAsync(house, new ReplyToFinding { FindingId = finding, On = new(2024, 1, 9), ReplyZh = "答复" }));
        Assert.Equal("finding.not-open", await RefusedAsync(house, new CloseFinding { FindingId = finding }));
        await house.DoAsync(new ReplyToFinding { FindingId = finding, ReplyZh = "答复" });
        Assert.Equal("finding.replied", await RefusedAsync(house, new ReplyToFinding { FindingId = finding, ReplyZh = "答复" }));
        Assert.Equal("finding.own-approval", await RefusedAsync(house, new CloseFinding { FindingId = finding }));
    }

    internal static async Task<string> DocumentAsync(RealHouse house, byte[] content, string section, string title, string? supersedes = null)
    {
        FileStored file = await house.DoAsync(new StoreFile { Content = content });
        return (await house.DoAsync(new RecordDocument { OrganisationId = "city", Section = section, TitleZh = title, Sha256 = file.Sha256, SupersedesId = supersedes })).Id;
    }

    private static RecordFinding Finding(string audit) => new() { OrganisationId = "city", Body = "board", AuditId = audit, TextZh = "两笔发放缺签收单。", TextEn = "Two hand-outs lack slips.", ReplyDueOn = new(2024, 2, 10) };

    private static async Task<IEnumerable<string>> FindingsAsync(RealHouse house) =>
        (await new ReleaseVerifier(new ReleaseFolder(house.Folder.Public)).RunAsync(cancellation: TestContext.Current.CancellationToken)).Findings.Select(finding => finding.Code);

    private static async Task<RealHouse> OpenAsync(DayClock clock)
    {
        RealHouse house = await RealHouse.OpenAsync(clock);
        await house.DoAsync(new RegisterOrganisation { Code = "city", NameZh = "示例市红十字会", Level = "city" });
        await house.DoAsync(new OpenFund { Code = "aid", OrganisationId = "city", NameZh = "救助金" });
        await house.DoAsync(new OpenProject { Code = "warm", FundId = "aid", NameZh = "送温暖" });
        return house;
    }
}
