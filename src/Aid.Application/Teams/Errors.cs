using Aid.Ledger.Results;

namespace Aid.Application.Teams;

/// <summary>The team's code is taken.</summary>
/// <param name="Code">The code.</param>
public sealed record TeamTaken(string Code) : Refusal("team.code-taken", $"队伍代码“{Code}”已被使用。", $"The team code \"{Code}\" is taken.");

/// <summary>No such team.</summary>
/// <param name="Code">The code.</param>
public sealed record TeamUnknown(string Code) : Refusal("team.unknown", $"没有队伍“{Code}”。", $"There is no team \"{Code}\".");

/// <summary>The gift came through another campaign, or none.</summary>
/// <param name="DonationId">The gift.</param>
public sealed record TeamGiftElsewhere(string DonationId) : Refusal("team.gift-elsewhere",
    $"捐赠“{DonationId}”不是该队伍所在活动的捐赠。", $"The gift \"{DonationId}\" did not come through the team's campaign.");

/// <summary>A gift is counted to one team at most.</summary>
/// <param name="DonationId">The gift.</param>
/// <param name="TeamId">The team that has it.</param>
public sealed record TeamGiftCounted(string DonationId, string TeamId) : Refusal("team.gift-counted",
    $"捐赠“{DonationId}”已计入队伍“{TeamId}”。", $"The gift \"{DonationId}\" is counted to the team \"{TeamId}\" already.");

/// <summary>The gift is not counted to the team, or no longer.</summary>
/// <param name="DonationId">The gift.</param>
public sealed record TeamGiftNotCounted(string DonationId) : Refusal("team.gift-not-counted",
    $"捐赠“{DonationId}”没有计入该队伍。", $"The gift \"{DonationId}\" is not counted to this team.");
