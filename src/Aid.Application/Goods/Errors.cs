using Aid.Ledger.Results;

namespace Aid.Application.Goods;

/// <summary>The lot exists with other facts: another name, unit or expiry. A lot is one batch of one thing.</summary>
/// <param name="Id">The lot.</param>
public sealed record LotDiffers(string Id) : Refusal("goods.lot-differs",
    $"批次“{Id}”已登记，品名、单位或有效期不同。", $"The lot \"{Id}\" is registered with another name, unit or expiry.");

/// <summary>No such lot.</summary>
/// <param name="Id">The lot.</param>
public sealed record LotUnknown(string Id) : Refusal("goods.lot-unknown", $"没有批次“{Id}”。", $"There is no lot \"{Id}\".");
