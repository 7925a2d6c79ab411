using Aid.Ledger.Results;

namespace Aid.Application.Receipts;

/// <summary>No such receipt.</summary>
/// <param name="Id">The number asked for.</param>
public sealed record ReceiptUnknown(string Id) : Refusal("receipt.unknown", $"没有回执“{Id}”。", $"There is no receipt \"{Id}\".");

/// <summary>The organisation has not said what its receipts look like.</summary>
/// <param name="OrganisationId">The organisation.</param>
public sealed record ReceiptSeriesUnknown(string OrganisationId) : Refusal("receipt.series-unknown",
    $"组织“{OrganisationId}”还没有设立回执编号。", $"The organisation \"{OrganisationId}\" has not opened a series of receipts.");

/// <summary>The prefix belongs to another organisation, or the organisation has another one: its numbers would not run on.</summary>
/// <param name="Prefix">The prefix that is in use.</param>
public sealed record ReceiptPrefixTaken(string Prefix) : Refusal("receipt.prefix-taken",
    $"回执编号前缀“{Prefix}”已在使用，不能更换或共用。", $"The prefix \"{Prefix}\" is in use; a prefix is neither changed nor shared.");

/// <summary>The gift has a standing receipt.</summary>
/// <param name="ReceiptId">Its number.</param>
public sealed record ReceiptIssued(string ReceiptId) : Refusal("receipt.issued",
    $"该捐赠已开具回执“{ReceiptId}”，须先作废或换开。", $"The gift has the receipt \"{ReceiptId}\"; void or reissue that one.");

/// <summary>The giver wants no receipt.</summary>
/// <param name="WaiverId">What records it.</param>
public sealed record ReceiptWaived(string WaiverId) : Refusal("receipt.waived",
    $"捐赠人已声明不要回执（{WaiverId}）。如捐赠人改变主意，请注明。", $"The giver waived the receipt ({WaiverId}); say so if the giver changed their mind.");

/// <summary>The gift was found false and is void.</summary>
/// <param name="DonationId">The gift.</param>
public sealed record ReceiptGiftVoid(string DonationId) : Refusal("receipt.gift-void",
    $"捐赠“{DonationId}”已作废，不能开具回执。", $"The gift \"{DonationId}\" is void; no receipt can be issued for it.");

/// <summary>The receipt is void already.</summary>
/// <param name="ReceiptId">The receipt.</param>
public sealed record ReceiptVoid(string ReceiptId) : Refusal("receipt.void", $"回执“{ReceiptId}”已经作废。", $"The receipt \"{ReceiptId}\" is already void.");

/// <summary>A receipt in a giver's name needs the name.</summary>
/// <param name="DonationId">The gift.</param>
public sealed record ReceiptNameMissing(string DonationId) : Refusal("receipt.name-missing",
    $"捐赠“{DonationId}”没有登记捐赠人姓名，请填写，或开具匿名回执。", $"The gift \"{DonationId}\" has no giver's name; give one, or issue the receipt as anonymous.");
