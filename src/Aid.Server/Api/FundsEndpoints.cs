using Aid.Application.Allocations;
using Aid.Application.Funds;
using Aid.Application.Incomes;
using Aid.Application.Pipeline;
using Aid.Application.Projects;
using Aid.Application.Years;
using Microsoft.AspNetCore.Routing;

namespace Aid.Server.Api;

/// <summary>Endpoints of this area; see <see cref="ApiEndpoints"/>.</summary>
internal static class FundsEndpoints
{
    /// <summary>Maps them under the API's prefix.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapCommand<SetFundTerms, Recorded>("/fund-terms", "State the terms of a fund as announced. 登记基金要点。");
        api.MapCommand<RecordIncome, Recorded>("/incomes", "Record income that is no gift. 登记非捐赠收入。");
        api.MapCommand<RecordUnidentified, Recorded>("/unidentified", "Record money of nobody known. 登记不明来款。");
        api.MapCommand<IdentifyMoney, Recorded>("/identifications", "Identify money as a gift. 认领不明来款。");
        api.MapCommand<ReturnUnidentified, Recorded>("/unidentified-returns", "Return unidentified money to who paid it. 退回不明来款。");
        api.MapCommand<VoidIncome, Recorded>("/income-voids", "Take back income recorded by mistake; another person does so. 作废误记收入，由另一人办理。");
        api.MapCommand<PlanAllocation, Recorded>("/allocation-plans", "Plan what a rule allocates in a period. 登记分配计划。");
        api.MapCommand<CloseProject, Recorded>("/project-closings", "Close a project and move its surplus. 项目结项并转出结余。");
        api.MapCommand<CloseYear, Recorded>("/year-closings", "Propose to close a year; another person approves. 申请年度结账，由另一人复核。");
        api.MapCommand<ReopenYear, Recorded>("/year-reopenings", "Propose to reopen the last closed year; another person approves. 申请重开年度，由另一人复核。");
        api.MapCommand<ApproveYear, Recorded>("/year-approvals", "Approve the closing or reopening of a year. 复核年度结账或重开。");
    }
}
