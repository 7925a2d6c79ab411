using Aid.Ledger.Results;

namespace Aid.Application.Incomes;

/// <summary>No such income.</summary>
/// <param name="Id">The id.</param>
public sealed record IncomeUnknown(string Id) : Refusal("income.unknown", $"没有收入“{Id}”。", $"There is no income \"{Id}\".");

/// <summary>It was identified, returned or voided already.</summary>
/// <param name="Id">The id.</param>
/// <param name="Status">How it ended.</param>
public sealed record IncomeEnded(string Id, string Status) : Refusal("income.ended",
    $"收入“{Id}”已了结（{Status}）。", $"The income \"{Id}\" has ended: {Status}.");

/// <summary>Only unidentified money is identified or returned; income of a known payer is voided.</summary>
/// <param name="Id">The id.</param>
public sealed record IncomeNotUnidentified(string Id) : Refusal("income.not-unidentified",
    $"收入“{Id}”不是不明来款。", $"The income \"{Id}\" is not unidentified money.");

/// <summary>The gift as which money is identified is not the whole of it.</summary>
/// <param name="Id">The income.</param>
/// <param name="Units">What came in.</param>
/// <param name="Given">What the gift says.</param>
public sealed record IncomeAmountDiffers(string Id, long Units, long Given) : Refusal("income.amount-differs",
    $"不明来款“{Id}”为 {Units}，认领的捐赠为 {Given}，相差 {Units - Given}。", $"The unidentified money \"{Id}\" is {Units} units and the gift is {Given}: a difference of {Units - Given}.");
