using Aid.Disclosure.Records;

namespace Aid.Disclosure.Leaves.Sets;

/// <summary>Uses, movements and goods.</summary>
internal static class UseSets
{
    public static RecordSet[] All { get; } =
    [
        RecordSet.Core<Disbursement>(8, "Disbursements", "FundId ProjectId? Kind Category Asset Units# On@ PurposeZh PurposeEn Recipient Persons#? PersonTimes#? Evidence ReportsOnId? ReplacesId? OutflowId Status",
            "Money paid or passed on, its reported use, goods handed out. 支出与发放。"),
        RecordSet.Core<Transfer>(9, "Transfers", "Kind FromFundId ToFundId FromLine ToLine Asset Units# On@ Reason OutflowId Status",
            "Money moved between lines, funds or societies. 划转。"),
        RecordSet.Core<Allocation>(10, "Allocations", "Kind FundId Rule Asset Units# ToAsset ToUnits# On@ Reason OutflowId Status",
            "A split by rule, or a conversion: exchange, purchase, assembly. 分配与转换。"),
        RecordSet.Core<GoodsLot>(11, "Goods", "FundId Asset Lot NameZh NameEn Unit ExpiresOn@? ReceivedUnits# DistributedUnits# HeldUnits#",
            "A lot of goods. 物资批次。"),
    ];
}
