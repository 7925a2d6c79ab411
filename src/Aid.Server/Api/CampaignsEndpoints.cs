using Aid.Application.Campaigns;
using Aid.Application.LiveTotals;
using Aid.Application.Matching;
using Aid.Application.Pipeline;
using Aid.Application.Teams;
using Microsoft.AspNetCore.Routing;

namespace Aid.Server.Api;

/// <summary>Endpoints of this area; see <see cref="ApiEndpoints"/>.</summary>
internal static class CampaignsEndpoints
{
    /// <summary>Maps them under the API's prefix.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapCommand<NameCampaignKind, Recorded>("/campaign-kinds", "Name a kind of campaign from a year on. 登记活动种类的名称。");
        api.MapCommand<PlanCampaign, Recorded>("/campaign-plans", "Record a campaign's filed plan, or a later version. 登记募捐方案。");
        api.MapCommand<AddSubPlan, Recorded>("/sub-plans", "Add a parent plan or a sub-plan. 登记母计划或子计划。");
        api.MapCommand<StateSubPlanDue, Recorded>("/sub-plan-dues", "State what is due to a sub-plan. 登记子计划应划拨。");
        api.MapCommand<ConfirmSubPlanReceipt, Recorded>("/sub-plan-receipts", "Confirm what a sub-plan received. 确认子计划收款。");
        api.MapCommand<OpenTeam, Recorded>("/teams", "Open a team, or register a unit. 登记队伍或单位。");
        api.MapCommand<CountTeamGift, Recorded>("/team-gifts", "Count a gift to a team, with its giver's agreement. 将捐赠计入队伍。");
        api.MapCommand<WithdrawTeamGift, Recorded>("/team-gift-withdrawals", "Count a gift to its team no longer. 不再将捐赠计入队伍。");
        api.MapQuery<GetTeamTotal, TeamTotal>("/teams/{id}/total", "What a team or unit gave, for itself alone. 队伍或单位的合计，只给本队或本单位。", (string id) => new GetTeamTotal(id));
        api.MapCommand<DefineMatching, Recorded>("/matchings", "Define a matching rule, or a later version. 登记配捐规则。");
        api.MapCommand<ConfirmMatch, Recorded>("/matches", "Confirm a match from a settlement. 按结算确认配捐。");
        api.MapCommand<ClawBackMatch, Recorded>("/match-clawbacks", "Record a match that its sponsor took back. 登记收回的配捐。");
        api.MapCommand<PostProvisional, ProvisionalTally>("/provisional-tallies", "Post what a platform says came in; provisional. 报送暂计数。");
        api.MapCommand<SettleCampaign, Recorded>("/campaign-settlements", "Record a platform's settlement. 登记平台结算。");
        api.MapCommand<CloseCampaign, Recorded>("/close-outs", "Draw up a campaign's close-out; another person approves it. 编制结项，由另一人复核。");
        api.MapCommand<ApproveCloseOut, Recorded>("/close-out-approvals", "Approve a close-out. 复核结项。");
    }
}
