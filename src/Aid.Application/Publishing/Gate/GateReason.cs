namespace Aid.Application.Publishing.Gate;

/// <summary>One reason.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="IsWaivable">True where two people may let it pass.</param>
/// <param name="Zh">Chinese.</param>
/// <param name="En">English.</param>
/// <param name="About">What it speaks of, from which its organisation follows; null where it concerns the whole of the books.</param>
internal sealed record GateReason(string Code, bool IsWaivable, string Zh, string En, GateSubject? About = null);

/// <summary>What a reason speaks of.</summary>
/// <param name="Kind">A feed set's name, or <c>line</c>, <c>account</c> or <c>organisation</c>.</param>
/// <param name="Id">Its id there.</param>
internal readonly record struct GateSubject(string Kind, string Id);
