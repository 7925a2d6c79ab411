using Aid.Ledger.Results;

namespace Aid.Ledger.Entries;

/// <summary>Text that is not <c>class:name</c> of a known class.</summary>
public sealed record AccountMalformed(string Text) : Refusal("account.malformed", $"“{Text}”不是账户。", $"\"{Text}\" is not an account.");

/// <summary>Fewer than two postings.</summary>
public sealed record EntryTooFewPostings(string Entry, int Found) : Refusal("entry.too-few-postings",
    $"分录“{Entry}”至少要有两笔，现有 {Found} 笔。", $"Entry \"{Entry}\" needs at least two postings; it has {Found}.");

/// <summary>A posting of nothing.</summary>
public sealed record EntryEmptyPosting(string Entry) : Refusal("entry.empty-posting",
    $"分录“{Entry}”含有空的一笔。", $"Entry \"{Entry}\" has a posting of zero units or of no asset.");

/// <summary>Postings that do not sum to zero.</summary>
public sealed record EntryUnbalanced(string Entry, string Asset, string Sum) : Refusal("entry.unbalanced",
    $"分录“{Entry}”的 {Asset} 不平，相差 {Sum}。", $"Entry \"{Entry}\" does not balance in {Asset}: off by {Sum}.");

/// <summary>A reversal without a reason.</summary>
public sealed record EntryReasonMissing(string Entry) : Refusal("entry.reason-missing",
    $"冲销分录“{Entry}”须写明原因。", $"Entry \"{Entry}\" reverses another and must say why.");
