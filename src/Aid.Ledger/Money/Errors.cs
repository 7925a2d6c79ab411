using Aid.Ledger.Results;

namespace Aid.Ledger.Money;

/// <summary>Not an active ISO 4217 code.</summary>
public sealed record CurrencyUnknown(string Text) : Refusal("money.currency-unknown",
    $"“{Text}”不是 ISO 4217 货币代码。", $"\"{Text}\" is not a currency code of ISO 4217.");

/// <summary>A goods code or unit that is empty, holds a slash or is a currency's code.</summary>
public sealed record GoodsMalformed(string Text, string Unit) : Refusal("goods.malformed",
    $"物资代码“{Text}”（单位“{Unit}”）无效。", $"\"{Text}\" counted in \"{Unit}\" does not name a kind of goods.");

/// <summary>Text that is not an amount.</summary>
public sealed record AmountMalformed(string Text) : Refusal("money.malformed", $"“{Text}”不是金额。", $"\"{Text}\" is not an amount.");

/// <summary>An amount with more decimals than its asset has; never rounded silently.</summary>
public sealed record AmountTooPrecise(string Text, int Exponent) : Refusal("money.too-precise",
    $"“{Text}”的小数超过 {Exponent} 位。", $"\"{Text}\" has more than {Exponent} decimals.");

/// <summary>An amount beyond 64 bits of the smallest unit.</summary>
public sealed record AmountOutOfRange(string Text) : Refusal("money.out-of-range", $"“{Text}”超出可记录的范围。", $"\"{Text}\" is out of range.");
