using Aid.Ledger.Results;

namespace Aid.Application.Donations;

/// <summary>No such gift.</summary>
/// <param name="Id">The id.</param>
public sealed record DonationUnknown(string Id) : Refusal("donation.unknown", $"没有捐赠“{Id}”。", $"There is no gift \"{Id}\".");

/// <summary>The channel's transaction number is already in the books.</summary>
/// <param name="DonationId">The gift that has it.</param>
public sealed record TransactionNumberTaken(string DonationId) : Refusal("donation.transaction-number-taken",
    $"该渠道交易单号已登记为捐赠“{DonationId}”。", $"The channel's transaction number is already recorded, as gift \"{DonationId}\".");

/// <summary>The gift's receipt has a code only once a release has published it.</summary>
/// <param name="Id">The gift.</param>
public sealed record ReceiptNotPublished(string Id) : Refusal("receipt.not-published",
    $"捐赠“{Id}”尚未发布，发布后才有回执码。", $"The gift \"{Id}\" is not published yet; its receipt has a code once it is.");
