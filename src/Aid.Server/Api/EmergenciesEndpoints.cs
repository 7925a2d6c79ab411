using Aid.Application.Emergencies;
using Aid.Application.Pipeline;
using Microsoft.AspNetCore.Routing;

namespace Aid.Server.Api;

/// <summary>Emergencies; see <see cref="ApiEndpoints"/>.</summary>
internal static class EmergenciesEndpoints
{
    /// <summary>Maps them under the API's prefix.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapCommand<DeclareEmergency, Recorded>("/emergencies", "Declare an emergency. 宣布突发事件。");
        api.MapCommand<EndEmergency, Recorded>("/emergency-ends", "End an emergency. 结束突发事件。");
        api.MapCommand<IssueAppeal, Recorded>("/appeals", "Issue an appeal, or a new version of one. 发布募捐公告。");
        api.MapCommand<ListNeed, Recorded>("/needs", "Put a line on the list of needs, or a new version of one. 登记需求清单。");
        api.MapCommand<PledgeNeed, Recorded>("/pledges", "Record a promise to answer a need. 登记认捐。");
        api.MapCommand<IssueBulletin, Recorded>("/bulletins", "Issue the next bulletin, its figures summed from the release. 发布公告，数字由已发布的记录算出。");
    }
}
