using Aid.Ledger.Results;

namespace Aid.Application.Claims;

/// <summary>
/// No gift of that number, amount and day has a code. One answer for a wrong amount, a wrong day, an unknown number and a gift that is not published yet: it tells nothing about any gift.
/// </summary>
public sealed record ClaimUnmatched() : Refusal("claim.unmatched",
    "没有找到与订单号、金额、日期都相符并且已经公布的捐赠。", "No published gift has this order number, amount and day.");

/// <summary>No such claim.</summary>
/// <param name="Id">The id.</param>
public sealed record ClaimUnknown(string Id) : Refusal("claim.unknown", $"没有认领“{Id}”。", $"There is no claim \"{Id}\".");

/// <summary>The gift has a channel's number: its giver can claim it without staff.</summary>
/// <param name="DonationId">The gift.</param>
public sealed record ClaimHasNumber(string DonationId) : Refusal("claim.has-number",
    $"捐赠“{DonationId}”有渠道订单号，请捐赠人在认领页自行认领。", $"The gift \"{DonationId}\" has a channel's order number; its giver claims it on the claim page.");

/// <summary>Nobody approves their own claim.</summary>
/// <param name="Id">The claim.</param>
public sealed record ClaimOwnApproval(string Id) : Refusal("claim.own-approval", $"认领“{Id}”须由另一人复核。", $"The claim \"{Id}\" must be approved by another person.");

/// <summary>The claim was approved already.</summary>
/// <param name="Id">The claim.</param>
public sealed record ClaimApproved(string Id) : Refusal("claim.already-approved", $"认领“{Id}”已经复核。", $"The claim \"{Id}\" is already approved.");

/// <summary>The claim waits for another person.</summary>
/// <param name="Id">The claim.</param>
public sealed record ClaimWaiting(string Id) : Refusal("claim.not-approved", $"认领“{Id}”还未经另一人复核。", $"The claim \"{Id}\" was not approved by another person yet.");
