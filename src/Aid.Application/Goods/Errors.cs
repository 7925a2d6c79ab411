using Aid.Ledger.Results;

namespace Aid.Application.Goods;

/// <summary>The lot exists with other facts: another name, unit, expiry, batch number or storage. A lot is one batch of one thing.</summary>
/// <param name="Id">The lot.</param>
public sealed record LotDiffers(string Id) : Refusal("goods.lot-differs",
    $"批次“{Id}”已登记，品名、单位或有效期不同。", $"The lot \"{Id}\" is registered with another name, unit or expiry.");

/// <summary>No such lot.</summary>
/// <param name="Id">The lot.</param>
public sealed record LotUnknown(string Id) : Refusal("goods.lot-unknown", $"没有批次“{Id}”。", $"There is no lot \"{Id}\".");

/// <summary>The place does not hold as much of the lot.</summary>
/// <param name="Lot">The lot.</param>
/// <param name="Place">The place.</param>
/// <param name="Held">Units there.</param>
public sealed record NotAtPlace(string Lot, string Place, long Held) : Refusal("goods.not-at-place",
    $"“{Place}”只有批次“{Lot}”{Held} 件。", $"The place \"{Place}\" holds {Held} units of the lot \"{Lot}\" only.");

/// <summary>Part of the lot is on the road: it can go nowhere before it arrives or is written off.</summary>
/// <param name="Lot">The lot.</param>
/// <param name="Held">Units in warehouses.</param>
public sealed record OnTheRoad(string Lot, long Held) : Refusal("goods.on-the-road",
    $"批次“{Lot}”在各仓库共 {Held} 件，其余在途，请先收货或核销。", $"Warehouses hold {Held} units of the lot \"{Lot}\"; the rest is on the road: receive it or write it off first.");

/// <summary>The gift's goods were handed out: its gift cannot be taken back before the distribution is.</summary>
/// <param name="Lot">The lot.</param>
public sealed record GoodsHandedOut(string Lot) : Refusal("goods.handed-out",
    $"批次“{Lot}”已经发放，请先冲销发放。", $"Goods of the lot \"{Lot}\" were handed out; reverse that first.");

/// <summary>A direct delivery is a lot of its own: goods of the same lot in a warehouse would be taken for it.</summary>
/// <param name="Lot">The lot.</param>
public sealed record LotInStock(string Lot) : Refusal("goods.lot-in-stock",
    $"批次“{Lot}”在仓库有货；直达物资请另立批次。", $"Warehouses hold goods of the lot \"{Lot}\"; a direct delivery is a lot of its own.");

/// <summary>The lot is past its last day of use; a kit may not outlast its components.</summary>
/// <param name="Lot">The lot.</param>
/// <param name="ExpiresOn">Its last day.</param>
public sealed record GoodsExpired(string Lot, DateOnly ExpiresOn) : Refusal("goods.expired",
    $"批次“{Lot}”有效期至 {ExpiresOn:yyyy-MM-dd}，其后不能发放，也不能装入更晚到期的包。", $"The lot \"{Lot}\" can be used until {ExpiresOn:yyyy-MM-dd}: not handed out after it, nor put into a kit that expires later.");

/// <summary>The lot is not past its last day of use, so it cannot be written off as expired.</summary>
/// <param name="Lot">The lot.</param>
public sealed record GoodsNotExpired(string Lot) : Refusal("goods.not-expired",
    $"批次“{Lot}”没有过期，不能按过期核销。", $"The lot \"{Lot}\" has not expired; it cannot be written off as expired.");

/// <summary>More would be signed for than was handed out.</summary>
/// <param name="Id">The distribution.</param>
/// <param name="Left">Units handed out that nobody signed for yet.</param>
public sealed record SignedBeyond(string Id, long Left) : Refusal("goods.signed-beyond",
    $"发放“{Id}”只剩 {Left} 件未签收。", $"Of the distribution \"{Id}\" {Left} units are left to sign for.");

/// <summary>The disbursement hands out no goods.</summary>
/// <param name="Id">The disbursement.</param>
public sealed record NotHandedOut(string Id) : Refusal("goods.not-handed-out", $"“{Id}”不是物资发放。", $"\"{Id}\" is no distribution of goods.");

/// <summary>No such warehouse.</summary>
/// <param name="Id">The code.</param>
public sealed record WarehouseUnknown(string Id) : Refusal("warehouse.unknown", $"没有仓库“{Id}”。", $"There is no warehouse \"{Id}\".");

/// <summary>The code is taken.</summary>
/// <param name="Id">The code.</param>
public sealed record WarehouseTaken(string Id) : Refusal("warehouse.code-taken", $"仓库代码“{Id}”已被使用。", $"The warehouse code \"{Id}\" is taken.");

/// <summary>A warehouse is supplied by one of a higher level.</summary>
/// <param name="Id">The warehouse.</param>
/// <param name="Parent">The one that was to supply it.</param>
public sealed record WarehouseLevel(string Id, string Parent) : Refusal("warehouse.level",
    $"仓库“{Id}”的上级仓库“{Parent}”级别不高于它。", $"The warehouse \"{Parent}\" is not of a higher level than \"{Id}\".");

/// <summary>No such consignment.</summary>
/// <param name="Id">The id.</param>
public sealed record ConsignmentUnknown(string Id) : Refusal("consignment.unknown", $"没有调运“{Id}”。", $"There is no consignment \"{Id}\".");

/// <summary>Who sent goods may not also receive them.</summary>
/// <param name="Id">The consignment.</param>
public sealed record OwnReceipt(string Id) : Refusal("consignment.own-receipt",
    $"调运“{Id}”的发货人不能自己收货。", $"The person who sent \"{Id}\" may not receive it; another one must.");

/// <summary>More would arrive than is on the road.</summary>
/// <param name="Id">The consignment.</param>
/// <param name="Open">Units on the road.</param>
public sealed record ConsignmentExceeds(string Id, long Open) : Refusal("consignment.exceeds",
    $"调运“{Id}”在途只有 {Open} 件；多出的请在盘点时登记。", $"Of the consignment \"{Id}\" {Open} units are on the road; what is beyond them belongs into a stock-taking.");

/// <summary>A consignment ends where it begins.</summary>
/// <param name="Place">The place.</param>
public sealed record SamePlace(string Place) : Refusal("consignment.same-place", $"发货与收货都是“{Place}”。", $"\"{Place}\" would send to itself.");

/// <summary>No such stock-taking.</summary>
/// <param name="Id">The id.</param>
public sealed record StockCountUnknown(string Id) : Refusal("count.unknown", $"没有盘点“{Id}”。", $"There is no stock-taking \"{Id}\".");

/// <summary>The person who counted may not approve the count.</summary>
/// <param name="Id">The stock-taking.</param>
public sealed record OwnStockCount(string Id) : Refusal("count.own-approval",
    $"盘点“{Id}”的登记人不能复核自己的盘点。", $"The person who recorded \"{Id}\" may not approve it; another one must.");

/// <summary>It is approved already.</summary>
/// <param name="Id">The stock-taking.</param>
public sealed record StockCountApproved(string Id) : Refusal("count.already-approved", $"盘点“{Id}”已经复核。", $"The stock-taking \"{Id}\" is already approved.");

/// <summary>Goods moved between counting and approval: the difference is no longer known.</summary>
/// <param name="Id">The stock-taking.</param>
/// <param name="Lot">A lot that moved.</param>
public sealed record StockCountStale(string Id, string Lot) : Refusal("count.stale",
    $"盘点“{Id}”之后，批次“{Lot}”又有收发，请重新盘点。", $"The lot \"{Lot}\" moved after the stock-taking \"{Id}\"; count again.");

/// <summary>No such purchase.</summary>
/// <param name="Id">The id.</param>
public sealed record PurchaseUnknown(string Id) : Refusal("purchase.unknown", $"没有采购“{Id}”。", $"There is no purchase \"{Id}\".");

/// <summary>The person who recorded a purchase may not approve it.</summary>
/// <param name="Id">The purchase.</param>
public sealed record OwnPurchase(string Id) : Refusal("purchase.own-approval",
    $"采购“{Id}”的经办人不能复核自己的登记。", $"The person who recorded \"{Id}\" may not approve it; another one must.");

/// <summary>It is approved already.</summary>
/// <param name="Id">The purchase.</param>
public sealed record PurchaseApproved(string Id) : Refusal("purchase.already-approved", $"采购“{Id}”已经复核。", $"The purchase \"{Id}\" is already approved.");
