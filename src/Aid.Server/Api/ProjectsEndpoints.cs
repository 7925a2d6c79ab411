using Aid.Application.Cases;
using Aid.Application.Pipeline;
using Aid.Application.Plans;
using Aid.Application.Reach;
using Aid.Application.Reports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Aid.Server.Api;

/// <summary>Endpoints of this area; see <see cref="ApiEndpoints"/>.</summary>
internal static class ProjectsEndpoints
{
    // A picture of 8 MiB in base64, and its words.
    private const int MaxPictureBody = 12 * 1024 * 1024;

    /// <summary>Maps them under the API's prefix.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapCommand<SetProjectPlan, Recorded>("/project-plans", "Set or change a project's plan and budget. 设定或变更项目计划与预算。");
        api.MapCommand<SetMilestone, Recorded>("/milestones", "Set a milestone. 设里程碑。");
        api.MapCommand<ReachMilestone, Recorded>("/milestones/reached", "Record that a milestone was reached. 登记里程碑完成。");
        api.MapCommand<SupportRegion, Recorded>("/regions", "Record a supported region. 登记对口支援地区。");
        api.MapCommand<TagDisbursement, Recorded>("/disbursement-tags", "Budget line and region of a disbursement. 支出的预算科目与地区。");
        api.MapCommand<RecordReach, ReachRecorded>("/reach", "Record people reached by period and place. 按期间、地区登记受益人数。");
        api.MapCommand<RecordCase, Recorded>("/cases", "Record aid granted to one person; private. 登记个案（不公开）。");
        api.MapCommand<BatchCases, Recorded>("/cases/batches", "Pay a month's cases as one disbursement. 个案合批支付。");
        api.MapCommand<RecordApplication, Recorded>("/applications", "Record an application to a headquarters' programme; private. 登记总会项目申报（不公开）。");
        api.MapCommand<AdvanceApplication, Recorded>("/applications/stages", "An application was forwarded, approved, paid or refused. 申报进展。");
        api.MapCommand<WriteReport, Recorded>("/reports", "Write or revise a report of progress. 撰写或修订进展报告。");
        api.MapCommand<AddPicture, Recorded>("/pictures", "Add a picture to a report. 给报告添照片。").WithMetadata(new RequestSizeLimitAttribute(MaxPictureBody));
        api.MapCommand<WithdrawPicture, Recorded>("/pictures/withdrawn", "Take a picture down at once. 立即撤下照片。");
        api.MapQuery<GetWaitingReach, WaitingReach>("/projects/{id}/waiting-reach", "Counts that wait for more people; never public. 尚未公布的人数。", (string id) => new GetWaitingReach(id));
    }
}
