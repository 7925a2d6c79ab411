using Aid.Ledger.Results;

namespace Aid.Application.Funds;

/// <summary>The fund's code is taken.</summary>
/// <param name="Code">The code.</param>
public sealed record FundTaken(string Code) : Refusal("fund.code-taken", $"基金代码“{Code}”已被使用。", $"The fund code \"{Code}\" is taken.");

/// <summary>No such fund.</summary>
/// <param name="Code">The code.</param>
public sealed record FundUnknown(string Code) : Refusal("fund.unknown", $"没有基金“{Code}”。", $"There is no fund \"{Code}\".");

/// <summary>The fund has no project with this designation.</summary>
/// <param name="Fund">The fund.</param>
/// <param name="Designation">The designation.</param>
public sealed record DesignationUnknown(string Fund, string Designation) : Refusal("fund.designation-unknown",
    $"基金“{Fund}”没有用途“{Designation}”。", $"The fund \"{Fund}\" has no designation \"{Designation}\".");

/// <summary>The asset is neither a currency nor a kind of goods that the fund holds in that lot.</summary>
/// <param name="Asset">The asset.</param>
public sealed record AssetUnknown(string Asset) : Refusal("asset.unknown",
    $"“{Asset}”不是货币代码；物资须写明批次。", $"\"{Asset}\" is no currency code; goods need a lot.");
