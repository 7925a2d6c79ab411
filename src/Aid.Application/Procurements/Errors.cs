using Aid.Ledger.Results;

namespace Aid.Application.Procurements;

/// <summary>No such procurement.</summary>
/// <param name="Id">The id.</param>
public sealed record ProcurementUnknown(string Id) : Refusal("procurement.unknown", $"没有采购“{Id}”。", $"There is no procurement \"{Id}\".");

/// <summary>The stage does not follow the one that was reached.</summary>
/// <param name="Id">The procurement.</param>
/// <param name="Reached">The stage that was reached.</param>
/// <param name="Asked">The stage that was asked for.</param>
public sealed record StageOutOfOrder(string Id, string Reached, string Asked) : Refusal("procurement.stage-order",
    $"采购“{Id}”现在是“{Reached}”，不能直接到“{Asked}”。", $"The procurement \"{Id}\" stands at \"{Reached}\" and cannot go to \"{Asked}\".");

/// <summary>The stage's day is before that of the stage before.</summary>
/// <param name="Id">The procurement.</param>
public sealed record StageTooEarly(string Id) : Refusal("procurement.stage-too-early", $"采购“{Id}”这一步的日期早于上一步。", $"This stage of \"{Id}\" is dated before the one before it.");

/// <summary>An award names the supplier and the price, and no other stage does.</summary>
/// <param name="Id">The procurement.</param>
public sealed record AwardIncomplete(string Id) : Refusal("procurement.award-incomplete",
    $"采购“{Id}”：定标须写供应商和金额，其他步骤不写。", $"\"{Id}\": an award names supplier and price, and no other stage does.");
