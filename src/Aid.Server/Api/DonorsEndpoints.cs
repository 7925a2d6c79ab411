using Aid.Application.CollectionBoxes;
using Aid.Application.CollectiveGifts;
using Aid.Application.Corrections;
using Aid.Application.Donors;
using Aid.Application.MonthlyGiving;
using Aid.Application.OverseasGifts;
using Aid.Application.Pipeline;
using Microsoft.AspNetCore.Routing;

namespace Aid.Server.Api;

/// <summary>Endpoints of donors, of the special ways of giving, and of corrections; see <see cref="ApiEndpoints"/>.</summary>
internal static class DonorsEndpoints
{
    /// <summary>Maps them under the API's prefix.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        Donors(api);
        Giving(api);
        api.MapCommand<ProposeCorrection, Recorded>("/correction-proposals", "Propose a correction of something published. 申请更正。");
        api.MapCommand<ApproveCorrection, Recorded>("/correction-approvals", "Approve a proposed correction. 批准更正。");
    }

    private static void Donors(RouteGroupBuilder api)
    {
        api.MapCommand<RegisterDonor, Recorded>("/donors", "Register a donor; private. 登记捐赠人。");
        api.MapCommand<CorrectDonor, Recorded>("/donor-corrections", "Correct what is known of a donor. 更正捐赠人信息。");
        api.MapCommand<RecordConsent, Recorded>("/consents", "Record a donor's consent for one use. 登记同意。");
        api.MapCommand<WithdrawConsent, Recorded>("/consent-withdrawals", "Withdraw a consent, in every release at once. 撤回同意。");
        api.MapCommand<LinkDonation, Recorded>("/donation-links", "Say which donor gave a gift. 关联捐赠人。");
        api.MapCommand<UnlinkDonation, Recorded>("/donation-unlinks", "Take that back. 解除关联。");
        api.MapCommand<MergeDonors, Recorded>("/donor-merges", "Merge two records of one donor. 合并捐赠人。");
        api.MapCommand<UndoMerge, Recorded>("/donor-merge-reversals", "Undo a merge. 撤销合并。");
        api.MapCommand<SetRetention, Recorded>("/retentions", "Say until when the law has a gift's giver kept. 登记法定留存期。");
        api.MapCommand<EraseDonor, DonorErasedAnswer>("/donor-erasures", "Destroy a donor's personal data. 删除个人信息。");
        api.MapCommand<OpenRetained, Recorded>("/retained-accesses", "Ask to see a retained record. 申请查阅留存记录。");
        api.MapCommand<PurgeExpired, Purged>("/purges", "Destroy retained records whose day is past. 清除到期留存。");
        api.MapQuery<FindLookAlikes, DonorLookAlikes>("/donor-look-alikes", "Records that may be one donor. 疑似重复的捐赠人。", () => new FindLookAlikes());
        api.MapQuery<GetDonor, DonorView>("/donors/{id}", "A donor, their gifts and where these went. 捐赠人及其捐赠去向。", (string id) => new GetDonor(id));
        api.MapQuery<ExportDonor, DonorExport>("/donors/{id}/export", "Everything that is held about a donor. 捐赠人数据副本。", (string id) => new ExportDonor(id));
        api.MapQuery<GetRetained, RetainedContent>("/retained-accesses/{id}", "What was let be seen today. 查阅留存记录。", (string id) => new GetRetained(id));
    }

    private static void Giving(RouteGroupBuilder api)
    {
        api.MapCommand<RecordCollectiveGift, CollectiveGiftRecorded>("/collective-gifts", "Record a gift of many with its list. 登记团体捐赠。");
        api.MapCommand<RegisterBox, Recorded>("/collection-boxes", "Register a collection box. 登记募捐箱。");
        api.MapCommand<WithdrawBox, Recorded>("/collection-box-withdrawals", "Withdraw a collection box. 撤回募捐箱。");
        api.MapCommand<OpenBox, Recorded>("/box-openings", "Open and count a box, as the first of two. 开箱初点。");
        api.MapCommand<CountBox, Recorded>("/box-counts", "Count it as the second. 开箱复点。");
        api.MapCommand<RecordOverseasGift, Recorded>("/overseas-gifts", "Record a gift from abroad; it is held until reviewed. 登记境外捐赠。");
        api.MapCommand<ReviewOverseasGift, Recorded>("/overseas-reviews", "Review a gift from abroad. 审查境外捐赠。");
        api.MapCommand<RecordPledge, Recorded>("/pledges", "Record a monthly giver's pledge. 登记月捐约定。");
        api.MapCommand<EndPledge, Recorded>("/pledge-ends", "End a pledge. 终止月捐约定。");
        api.MapCommand<MatchInstalment, Recorded>("/instalments", "Count a gift as an instalment. 计入月捐。");
        api.MapCommand<CountMonthlyGivers, Recorded>("/monthly-giver-counts", "Publish how many monthly givers a fund has, coarsely. 公布月捐人数。");
        api.MapQuery<GetPledges, PledgeList>("/pledges", "How monthly pledges stand. 月捐约定状况。", (string? fund, DateOnly? on, string? status) => new GetPledges(fund, on, status));
    }
}
