using Aid.Ledger.Results;

namespace Aid.Application.Stated;

/// <summary>No such stated figure.</summary>
/// <param name="Id">The id.</param>
public sealed record StatedFigureUnknown(string Id) : Refusal("stated-figure.unknown", $"没有公布数“{Id}”。", $"There is no stated figure \"{Id}\".");
