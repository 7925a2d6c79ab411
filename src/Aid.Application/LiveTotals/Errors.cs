using Aid.Ledger.Results;

namespace Aid.Application.LiveTotals;

/// <summary>A settlement replaced the provisional total; nothing provisional is taken any more.</summary>
/// <param name="CampaignId">The campaign.</param>
public sealed record ProvisionalSettled(string CampaignId) : Refusal("provisional.settled",
    $"活动“{CampaignId}”已有结算，不再接收暂计数。", $"The campaign \"{CampaignId}\" is settled; no provisional tally is taken any more.");

/// <summary>A correction takes away more than was ever posted.</summary>
/// <param name="CampaignId">The campaign.</param>
public sealed record ProvisionalNegative(string CampaignId) : Refusal("provisional.negative",
    $"活动“{CampaignId}”的暂计数会变成负数。", $"The provisional total of the campaign \"{CampaignId}\" would become negative.");

/// <summary>The platform says that more will be matched than the pools hold.</summary>
/// <param name="MostFen">What the pools hold, fen.</param>
public sealed record ProvisionalMatchExceeds(long MostFen) : Refusal("provisional.match-exceeds",
    $"暂计配捐会超过配捐池的 {MostFen} 分。", $"The provisional match would go beyond the {MostFen} fen of the pools.");
