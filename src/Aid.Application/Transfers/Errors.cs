using Aid.Ledger.Results;

namespace Aid.Application.Transfers;

/// <summary>No owed inflow of this id was ever recorded.</summary>
/// <param name="Id">The id, such as <c>owed1</c>.</param>
public sealed record ShortfallUnknown(string Id) : Refusal("shortfall.unknown", $"没有待补足的“{Id}”。", $"There is no shortfall \"{Id}\".");
