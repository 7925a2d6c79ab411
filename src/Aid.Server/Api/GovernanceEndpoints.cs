using Aid.Application.Books;
using Aid.Application.Complaints;
using Aid.Application.Documents;
using Aid.Application.Duties;
using Aid.Application.Indicators;
using Aid.Application.Pipeline;
using Aid.Application.Procurements;
using Aid.Application.Supervision;
using Aid.Ledger.Results;
using Aid.Server.Keys;
using Aid.Server.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace Aid.Server.Api;

/// <summary>Endpoints of this area; see <see cref="ApiEndpoints"/>.</summary>
internal static class GovernanceEndpoints
{
    /// <summary>Maps them under the API's prefix.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapCommand<RecordIndicator, Recorded>("/indicators", "Record an indicator of a plan as published. 登记规划指标。");
        api.MapCommand<RecordIndicatorYear, Recorded>("/indicator-years", "Record a year's plan or actual. 登记指标年度计划与完成。");
        api.MapCommand<EvaluateIndicator, Recorded>("/indicator-evaluations", "Record an evaluation. 登记指标评估。");
        MapDocuments(api);
        api.MapCommand<AnnounceProcurement, Recorded>("/procurements", "Announce a procurement. 发布采购公告。");
        api.MapCommand<AdvanceProcurement, Recorded>("/procurement-stages", "Record the next stage of a procurement. 登记采购进展。");
        api.MapCommand<RecordDecision, Recorded>("/decisions", "Record a decision of a body. 登记会议决议。");
        api.MapCommand<RecordFinding, Recorded>("/findings", "Record a finding of supervision. 登记监督意见。");
        api.MapCommand<ReplyToFinding, Recorded>("/finding-replies", "Reply to a finding. 答复监督意见。");
        api.MapCommand<CloseFinding, Recorded>("/finding-closings", "Accept the reply to a finding. 办结监督意见。");
        api.MapCommand<FileComplaint, ComplaintFiled>("/complaints", "Take a complaint through staff. 代为登记投诉。");
        api.MapQuery<GetComplaints, IReadOnlyList<FiledComplaint>>("/complaints", "Complaints as they came; private. 投诉原件（不公开）。", () => new GetComplaints());
        api.MapCommand<SummariseComplaint, Recorded>("/complaint-summaries", "Publish a summary of a complaint. 公布投诉摘要。");
        api.MapCommand<ReplyToComplaint, Recorded>("/complaint-replies", "Reply to a complaint. 答复投诉。");
        api.MapCommand<SwitchRule, Recorded>("/rule-switches", "Switch a rule of the statutory clock. 启用、确认或停用法定规则。");
        api.MapCommand<LoadHolidays, Recorded>("/holidays", "Load a year's holidays. 载入节假日安排。");
        api.MapCommand<RecordOccasion, Recorded>("/occasions", "Record something that starts a duty. 登记须公开的事项。");
        api.MapCommand<FulfilDuty, Recorded>("/duty-fulfilments", "Record that a duty was done on the statutory platform. 登记法定事项的完成。");
        api.MapQuery<GetGiftDuties, IReadOnlyList<GiftDuty>>("/donations/{id}/duties", "What is owed to a giver and by when. 对捐赠人的时限。", (string id) => new GetGiftDuties(id));
    }

    private static void MapDocuments(RouteGroupBuilder api)
    {
        // The body is the file itself: base64 in JSON would be a third longer, and the body's bound is the file's own.
        api.MapPost("/files", async (HttpContext http, BooksHost books) =>
            {
                using MemoryStream content = new();
                await http.Request.Body.CopyToAsync(content, http.RequestAborted);
                Result<FileStored> stored = await books.SendAsync(new StoreFile { Content = content.ToArray() }, http.Person(), cancellationToken: http.RequestAborted);
                return stored.Match(value => Results.Json(value, ApiJson.Of(http)), ProblemTable.Of);
            })
            .Accepts<byte[]>("application/octet-stream")
            .WithName(nameof(StoreFile)).WithSummary("Store a file under its hash; the body is the file. 存入文件，请求体就是文件。").Produces<FileStored>()
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .WithMetadata(new FileSizeLimit());
        api.MapCommand<RecordDocument, Recorded>("/documents", "Record a document of the six sections. 登记公开文件。");
        api.MapCommand<RecordAudit, Recorded>("/audits", "Record an audit. 登记审计。");
        api.MapCommand<ReportAudit, Recorded>("/audit-reports", "Record to whom an audit was reported. 登记审计报告情况。");
        api.MapCommand<RecordBudget, Recorded>("/budgets", "Record a yearly budget. 登记部门预算。");
        api.MapCommand<RecordBudgetActual, Recorded>("/budget-actuals", "Record what a budget came to. 登记决算。");
    }

    private sealed class FileSizeLimit : IRequestSizeLimitMetadata
    {
        public long? MaxRequestBodySize => StoreFile.MaxBytes;
    }
}
