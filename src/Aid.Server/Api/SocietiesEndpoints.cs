using Aid.Application.Pairs;
using Aid.Application.Pipeline;
using Aid.Application.Waivers;
using Microsoft.AspNetCore.Routing;

namespace Aid.Server.Api;

/// <summary>Endpoints of this area; see <see cref="ApiEndpoints"/>.</summary>
internal static class SocietiesEndpoints
{
    /// <summary>Maps them under the API's prefix.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapCommand<ConfirmReceipt, Recorded>("/receipts-of-passed-on-money", "Confirm what another society passed on. 确认收到拨款。");
        api.MapCommand<JoinPairs, Recorded>("/pair-joins", "Join what sender and receiver recorded apart. 对上双方各自的记录。");
        api.MapCommand<ProposeWaiver, Recorded>("/waivers", "Propose to let a reason of the gate pass; another person approves it. 提请放行，由另一人批准。");
        api.MapCommand<ApproveWaiver, Recorded>("/waiver-approvals", "Approve another person's waiver. 批准他人提请的放行。");
        api.MapQuery<GetUnmatchedPairs, IReadOnlyList<UnmatchedPair>>("/pairs/unmatched", "Pairs that do not match, with their age. 未对上的往来。", (string? organisation) => new GetUnmatchedPairs(organisation));
    }
}
