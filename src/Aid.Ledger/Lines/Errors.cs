using Aid.Ledger.Results;

namespace Aid.Ledger.Lines;

/// <summary>A line's text is not <c>fund/designation/asset[/lot]</c>.</summary>
/// <param name="Text">The text as found.</param>
public sealed record LineMalformed(string Text) : Refusal("line.malformed",
    $"“{Text}”不是“基金/用途/资产[/批次]”的形式。",
    $"\"{Text}\" is not of the form fund/designation/asset[/lot].");
