namespace Aid.Ledger.Results;

/// <summary>
/// An expected "no": something that a caller may ask and the books do not allow. One sealed record per cause, in the
/// noun's <c>Errors.cs</c>. A bug is an exception, never a refusal.
/// </summary>
/// <param name="Code">Stable, dotted, lower case ("fund.insufficient"); clients and tests rely on it.</param>
/// <param name="Zh">What was refused and why, in Chinese, for a person.</param>
/// <param name="En">The same in English.</param>
public abstract record Refusal(string Code, string Zh, string En);
