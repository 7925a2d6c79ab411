using Aid.Application.Allocations;
using Aid.Application.Campaigns;
using Aid.Application.Corrections;
using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Entries;
using Aid.Application.Fees;
using Aid.Application.Funds;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Application.Projects;
using Aid.Application.Publishing;
using Aid.Application.Refunds;
using Aid.Application.Reversals;
using Aid.Application.Rules;
using Aid.Application.Stated;
using Aid.Application.Transfers;
using Aid.Server.Keys;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Aid.Server.Api;

/// <summary>Every endpoint of the API. A key is required for all of them, reads too: before a release, the books are not public.</summary>
internal static class ApiEndpoints
{
    /// <summary>Maps them under the API's prefix.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.AddEndpointFilter(BearerKeys.RequireAsync);
        MapCommands(api);
        MapQueries(api);
        SocietiesEndpoints.Map(api);
        FundsEndpoints.Map(api);
        DonorsEndpoints.Map(api);
        ReceiptsEndpoints.Map(api);
        EmergenciesEndpoints.Map(api);
        GoodsEndpoints.Map(api);
        ProjectsEndpoints.Map(api);
        CampaignsEndpoints.Map(api);
        GovernanceEndpoints.Map(api);
    }

    private static void MapQueries(RouteGroupBuilder api)
    {
        api.MapQuery<GetBalances, BalanceSheet>("/balances", "What every account holds. 各科目余额。", () => new GetBalances());
        api.MapQuery<GetFundStatement, FundStatement>("/funds/{id}/statement", "How a fund stands. 基金收支。", (string id) => new GetFundStatement(id));
        api.MapQuery<TraceDonation, DonationTrace>("/donations/{id}/trace", "Where a gift is. 一笔捐赠的去向。", (string id) => new TraceDonation(id));
        api.MapQuery<GetReceipt, Receipt>("/donations/{id}/receipt", "The receipt code, once the gift is published. 回执码。", (string id) => new GetReceipt(id));
        api.MapQuery<GetPending, PendingWork>("/pending", "What waits for a checker. 待复核事项。", () => new GetPending());
    }

    private static void MapCommands(RouteGroupBuilder api)
    {
        api.MapCommand<RegisterOrganisation, Recorded>("/organisations", "Register a society. 登记组织。");
        api.MapCommand<OpenFund, Recorded>("/funds", "Open a fund. 设立基金。");
        api.MapCommand<OpenProject, Recorded>("/projects", "Open a project. 设立项目。");
        api.MapCommand<OpenCampaign, Recorded>("/campaigns", "Open a campaign. 设立募捐活动。");
        api.MapCommand<DefineRule, Recorded>("/rules", "Define a version of an allocation rule. 登记分配规则版本。");
        api.MapCommand<RecordDonation, Recorded>("/donations", "Record a gift of money or goods. 登记捐赠。");
        api.MapCommand<RefundDonation, Recorded>("/refunds", "Refund a gift, or record a chargeback. 退款或拒付。");
        api.MapCommand<VoidDonation, Recorded>("/voids", "Void a gift found false. 作废不实捐赠。");
        api.MapCommand<RecordFee, Recorded>("/fees", "Record a fee that became known later. 登记后到手续费。");
        api.MapCommand<RecordDisbursement, Recorded>("/disbursements", "Record a payment or a passing-on; another person approves it. 登记支出，由另一人复核。");
        api.MapCommand<ApproveDisbursement, Recorded>("/approvals", "Approve what another person recorded. 复核他人登记的支出。");
        api.MapCommand<ReportUse, Recorded>("/use-reports", "Report the use of passed-on money. 登记使用反馈。");
        api.MapCommand<DistributeGoods, Recorded>("/distributions", "Hand goods out by lot. 按批次发放物资。");
        api.MapCommand<ReplaceDisbursement, Recorded>("/replacements", "Replace a wrong payment in one step. 更正支出。");
        api.MapCommand<TransferFunds, Recorded>("/transfers", "Transfer between lines, funds or societies. 划转。");
        api.MapCommand<ReturnPassedOn, Recorded>("/returns", "Take back passed-on money. 收回已拨付款。");
        api.MapCommand<SettleShortfall, Recorded>("/settlements", "Settle a shortfall. 补足短缺。");
        api.MapCommand<SplitByRule, Recorded>("/splits", "Split by a rule. 按规则分配。");
        api.MapCommand<ConvertAssets, Recorded>("/conversions", "Exchange, purchase or assemble. 兑换、采购、组装。");
        api.MapCommand<RecordOpeningBalance, Recorded>("/opening-balances", "Record an opening balance. 登记期初余额。");
        api.MapCommand<SettleChannel, Recorded>("/payouts", "Record what a channel paid out to the bank. 登记渠道结算。");
        api.MapCommand<ReverseEntry, Recorded>("/reversals", "Ask for a reversal; another person approves it. 申请红字冲销。");
        api.MapCommand<ApproveReversal, Recorded>("/reversal-approvals", "Approve a reversal. 批准红字冲销。");
        api.MapCommand<StateFigure, Recorded>("/stated-figures", "State a figure as somebody published it. 登记公布数。");
        api.MapCommand<StateGoods, StatedGoodsRecorded>("/stated-goods", "State goods as published lists have them. 登记公布的物资。");
        api.MapCommand<PublishRelease, PublishReport>("/releases", "Ask the gate and publish. 过闸并公布。");
        api.MapCommand<LinkCorrection, Recorded>("/corrections", "Link a correction to a stated figure. 关联更正。");
    }
}
