using Aid.Ledger.Results;

namespace Aid.Application.MonthlyGiving;

/// <summary>No such pledge.</summary>
/// <param name="Id">The id.</param>
public sealed record PledgeUnknown(string Id) : Refusal("pledge.unknown", $"没有月捐约定“{Id}”。", $"There is no monthly pledge \"{Id}\".");

/// <summary>The pledge is ended.</summary>
/// <param name="Id">The pledge.</param>
public sealed record PledgeEnded(string Id) : Refusal("pledge.ended", $"月捐约定“{Id}”已终止。", $"The monthly pledge \"{Id}\" is ended.");

/// <summary>The gift is not the pledge's giver's, fund or asset.</summary>
/// <param name="PledgeId">The pledge.</param>
/// <param name="DonationId">The gift.</param>
public sealed record InstalmentMismatch(string PledgeId, string DonationId) : Refusal("pledge.not-its-gift",
    $"捐赠“{DonationId}”与月捐约定“{PledgeId}”的捐赠人、基金或币种不符。", $"The gift \"{DonationId}\" is not of the giver, fund or asset of the pledge \"{PledgeId}\".");

/// <summary>The month is paid for, or the gift is an instalment already.</summary>
/// <param name="PledgeId">The pledge.</param>
/// <param name="Month">Year × 100 + month.</param>
public sealed record InstalmentTaken(string PledgeId, int Month) : Refusal("pledge.month-taken",
    $"月捐约定“{PledgeId}”的 {Month / 100} 年 {Month % 100} 月已有缴款，或该笔捐赠已计入。", $"The pledge \"{PledgeId}\" has an instalment for {Month / 100}-{Month % 100:00}, or the gift is one already.");
