using Aid.Disclosure.Records;

namespace Aid.Disclosure.Leaves.Sets;

/// <summary>Warehouses and movements of goods.</summary>
internal static class GoodsSets
{
    public static RecordSet[] All { get; } =
    [
        RecordSet.Of<Warehouse>(49, "Warehouses", "OrganisationId NameZh NameEn Level DivisionCode ParentId?", "A warehouse. 仓库。"),
        RecordSet.Of<LotDetail>(50, "LotDetails", "FundId BatchNumber Storage", "Batch number and storage of a lot. 批号与储存条件。"),
        RecordSet.Of<GoodsValue>(51, "GoodsValues", "FundId LotId Units# ValueUnits# ValueBasis Evidence", "What given goods are worth, apart from money. 捐赠物资价值。"),
        RecordSet.Of<HandOver>(52, "HandOvers", "FundId LotId Kind FromPlaceId? ToPlaceId? Units# On@ SubjectId Party", "Goods handed over from a place to a place. 物资交接。"),
        RecordSet.Of<StockHolding>(53, "StockHoldings", "FundId LotId Asset PlaceId WarehouseId? ConsignmentId? Units#", "What a place holds of a lot. 库存。"),
        RecordSet.Of<Consignment>(54, "Consignments", "FundId LotId FromPlaceId ToPlaceId SentUnits# SentOn@ ReceivedUnits# ReceivedOn@? LostUnits# OpenUnits# Status Reason", "Goods sent from a warehouse to another. 调运。"),
        RecordSet.Of<StockCount>(55, "StockCounts", "OrganisationId PlaceId WarehouseId? CountedOn@ Reason Items*(LotId BookUnits# CountedUnits#)", "A stock-taking by two people. 盘点。", "StockCountItems"),
        RecordSet.Of<GoodsMaking>(56, "GoodsMakings", "Kind FundId LotId Units# Supplier PriceUnits# Evidence On@ Parts*(LotId UnitsPerKit#)", "How a lot was bought or assembled. 采购与组装。", "KitParts"),
    ];
}
