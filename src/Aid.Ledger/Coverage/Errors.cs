using Aid.Ledger.Results;

namespace Aid.Ledger.Coverage;

/// <summary>The eligible lines do not hold as much.</summary>
public sealed record FundInsufficient(string Where, long Asked) : Refusal("fund.insufficient",
    $"“{Where}”的可用余额不足，需要 {Asked}。", $"\"{Where}\" does not hold {Asked} units free.");

/// <summary>More is asked of a gift than is left of it.</summary>
public sealed record RefundExceeds(string Gift, long Left, long Asked) : Refusal("refund.exceeds",
    $"捐赠“{Gift}”只剩 {Left} 可退，要求 {Asked}。", $"Gift \"{Gift}\" has {Left} units left that can be returned; {Asked} were asked.");

/// <summary>The only units that could stand in came out of the outflow that they would serve.</summary>
public sealed record ReverseTransfersFirst(string Outflow) : Refusal("refund.reverse-transfers-first",
    $"可替补的款项本身出自“{Outflow}”，请先冲销其后的调拨。", $"What could stand in came out of \"{Outflow}\" itself; reverse the later transfers first.");

/// <summary>Later outflows draw on the units that a reversal would withdraw, and nothing can stand in.</summary>
public sealed record ReverseLaterFirst(string Outflow) : Refusal("reverse.later-first",
    $"“{Outflow}”的款项已被其后的支出使用，请先冲销后者。", $"Later outflows draw on what \"{Outflow}\" moved; reverse those first.");

/// <summary>A refund, fee or void stands on the units that a reversal would withdraw.</summary>
public sealed record ReverseRefundsFirst(string Outflow) : Refusal("reverse.refunds-first",
    $"“{Outflow}”的款项上已有退款、手续费或作废，请先冲销后者。", $"A refund, fee or void stands on what \"{Outflow}\" moved; reverse that first.");

/// <summary>A split draws on a line that it deals to.</summary>
public sealed record SplitIntoItself(string Line) : Refusal("split.into-itself",
    $"“{Line}”本身是该分配规则的去向。", $"\"{Line}\" is itself a target of the rule.");

/// <summary>This kind of outflow is not replaced or resized.</summary>
public sealed record ReplaceNotThis(string Outflow) : Refusal("replace.not-this",
    $"“{Outflow}”不能以此方式更改。", $"\"{Outflow}\" cannot be changed this way.");

/// <summary>The line's fund is not known.</summary>
public sealed record LineUnknownFund(string Line) : Refusal("line.unknown-fund",
    $"“{Line}”的基金未登记。", $"The fund of \"{Line}\" is not known.");

/// <summary>An amount of nothing or less.</summary>
public sealed record AmountNotPositive(string Event, long Units) : Refusal("amount.not-positive",
    $"“{Event}”的数量须为正数，现为 {Units}。", $"The units of \"{Event}\" must be positive; found {Units}.");

/// <summary>A gift of nothing or less, or with no parts.</summary>
public sealed record GiftNotPositive(string Gift) : Refusal("gift.not-positive",
    $"捐赠“{Gift}”的数量须为正数。", $"Gift \"{Gift}\" must have positive parts.");

/// <summary>A fee below zero or above the gift.</summary>
public sealed record GiftFeeOutOfRange(string Gift, long Fee) : Refusal("gift.fee-out-of-range",
    $"捐赠“{Gift}”的手续费 {Fee} 超出范围。", $"The fee {Fee} of gift \"{Gift}\" is below zero or above the gift.");

/// <summary>More units than a line can count.</summary>
public sealed record AmountTooLarge(string Event) : Refusal("amount.too-large",
    $"“{Event}”的数量过大。", $"The units of \"{Event}\" are more than a line can hold.");

/// <summary>The id is taken, or of a form that the books keep for themselves.</summary>
public sealed record EventIdTaken(string Id) : Refusal("event.id-taken",
    $"编号“{Id}”已被使用或为系统保留。", $"The id \"{Id}\" is taken or reserved.");

/// <summary>No such gift.</summary>
public sealed record GiftUnknown(string Gift) : Refusal("gift.unknown", $"没有捐赠“{Gift}”。", $"There is no gift \"{Gift}\".");

/// <summary>No such outflow, or it is of another kind.</summary>
public sealed record OutflowUnknown(string Outflow) : Refusal("outflow.unknown",
    $"没有支出“{Outflow}”。", $"There is no outflow \"{Outflow}\" of that kind.");

/// <summary>The outflow was already reversed.</summary>
public sealed record OutflowReversed(string Outflow) : Refusal("outflow.reversed",
    $"“{Outflow}”已被冲销。", $"\"{Outflow}\" is already reversed.");

/// <summary>No such rule version.</summary>
public sealed record RuleUnknown(string Rule) : Refusal("rule.unknown", $"没有分配规则“{Rule}”。", $"There is no allocation rule \"{Rule}\".");

/// <summary>A movement one to one between different assets or lots.</summary>
public sealed record LineOtherAsset(string From, string To) : Refusal("line.other-asset",
    $"“{From}”与“{To}”的资产或批次不同。", $"\"{From}\" and \"{To}\" are of different assets or lots.");

/// <summary>An opening balance on a line that already has an inflow.</summary>
public sealed record OpeningNotFirst(string Line) : Refusal("opening.not-first",
    $"“{Line}”已有收入，不能再登记期初。", $"\"{Line}\" already has an inflow; an opening balance comes first.");

/// <summary>No such owed inflow, or it is settled or lapsed.</summary>
public sealed record OwedUnknown(string Owed) : Refusal("owed.unknown", $"没有待补的“{Owed}”。", $"There is no open owed inflow \"{Owed}\".");
