using Aid.Application.Goods;
using Aid.Application.Pipeline;
using Microsoft.AspNetCore.Routing;

namespace Aid.Server.Api;

/// <summary>Endpoints of this area; see <see cref="ApiEndpoints"/>.</summary>
internal static class GoodsEndpoints
{
    /// <summary>Maps them under the API's prefix.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapCommand<OpenWarehouse, Recorded>("/warehouses", "Open a warehouse. 设立仓库。");
        api.MapCommand<SendGoods, Recorded>("/consignments", "Send goods from a warehouse to another. 调运发货。");
        api.MapCommand<ReceiveGoods, Recorded>("/consignment-receipts", "Receive goods that another person sent. 调运收货。");
        api.MapCommand<RecordDirectDelivery, Recorded>("/direct-deliveries", "Goods from the giver straight to the receiver; another person approves it. 直达捐赠，由另一人复核。");
        api.MapCommand<SignForGoods, Recorded>("/signatures", "A receiving unit signed for goods. 受赠单位签收。");
        api.MapCommand<WriteOffGoods, WrittenOff>("/write-offs", "Write goods off: expired, damaged, lost; another person approves it. 物资核销，由另一人复核。");
        api.MapCommand<CountStock, Recorded>("/stock-counts", "Take stock; another person approves it. 盘点，由另一人复核。");
        api.MapCommand<ApproveStockCount, Recorded>("/stock-count-approvals", "Approve a stock-taking; differences are booked. 复核盘点，差异入账。");
        api.MapCommand<PurchaseGoods, Recorded>("/purchases", "Buy goods; another person approves it. 采购物资，由另一人复核。");
        api.MapCommand<ApprovePurchase, Recorded>("/purchase-approvals", "Approve a purchase. 复核采购。");
        api.MapCommand<AssembleKits, Recorded>("/assemblies", "Assemble kits of components. 组装包。");
        api.MapQuery<ProposePicking, PickingProposal>("/picking", "Which lots to hand out: the earliest expiry first. 拣货建议：先到期先出。",
            (string fundId, string asset, long units, string purposeZh, string recipient, string? designation, string? warehouseId, DateOnly? on) =>
                new ProposePicking(fundId, asset, units, purposeZh, recipient, designation, warehouseId, on));
        api.MapQuery<GetStock, StockList>("/stock", "What lies where, by expiry. 库存与效期。",
            (string? warehouseId, int? expiringWithinDays, DateOnly? on) => new GetStock(warehouseId, expiringWithinDays, on));
    }
}
