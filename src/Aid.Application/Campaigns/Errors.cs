using Aid.Ledger.Results;

namespace Aid.Application.Campaigns;

/// <summary>The campaign's code is taken.</summary>
/// <param name="Code">The code.</param>
public sealed record CampaignTaken(string Code) : Refusal("campaign.code-taken", $"活动代码“{Code}”已被使用。", $"The campaign code \"{Code}\" is taken.");

/// <summary>No such campaign.</summary>
/// <param name="Code">The code.</param>
public sealed record CampaignUnknown(string Code) : Refusal("campaign.unknown", $"没有活动“{Code}”。", $"There is no campaign \"{Code}\".");
