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

/// <summary>The fund's money is of another source: sources never mix.</summary>
/// <param name="Fund">The fund.</param>
/// <param name="Has">Its class.</param>
/// <param name="Asked">The class of the money.</param>
public sealed record FundSourceDiffers(string Fund, string Has, string Asked) : Refusal("fund.source-differs",
    $"基金“{Fund}”的资金来源为“{SourceWord.Zh(Has)}”，不能收“{SourceWord.Zh(Asked)}”。", $"The fund \"{Fund}\" holds money of the source \"{Has}\" and cannot take \"{Asked}\".");

/// <summary>Unidentified money may be identified or returned, and nothing else.</summary>
/// <param name="Fund">The fund.</param>
public sealed record FundUnidentifiedHeld(string Fund) : Refusal("fund.unidentified-held",
    $"基金“{Fund}”是不明来款，认领或退回以前不能使用。", $"The fund \"{Fund}\" holds unidentified money: nothing is spent from it before it is identified or returned.");

/// <summary>Administration beyond the announced rate needs the checker's reason, which is public.</summary>
/// <param name="Fund">The fund.</param>
/// <param name="Rate">The announced rate, in parts of ten thousand.</param>
/// <param name="Allowed">What may still be paid, in smallest units.</param>
/// <param name="Asked">What is to be paid.</param>
public sealed record FundCostRate(string Fund, long Rate, long Allowed, long Asked) : Refusal("fund.cost-rate",
    $"基金“{Fund}”公布的管理费率为万分之 {Rate}，还可支付 {Allowed}，本笔为 {Asked}；超出须由复核人写明理由并公布。",
    $"The fund \"{Fund}\" announced administration of {Rate} in ten thousand: {Allowed} units may still be paid, {Asked} were asked. Beyond it the checker must give a reason, which is published.");

/// <summary>Names of source classes in refusals.</summary>
internal static class SourceWord
{
    /// <summary>The Chinese name; the code itself where the list has none.</summary>
    public static string Zh(string code) => Disclosure.Sources.SourceClass.Find(code)?.NameZh ?? code;
}
