using Aid.Ledger.Results;

namespace Aid.Application.Persons;

/// <summary>The bearer key is missing or not one of ours.</summary>
public sealed record KeyUnknown() : Refusal("key.unknown",
    "缺少密钥，或密钥不对。请用 aid key add 生成。", "The bearer key is missing or not known; make one with: aid key add.");

/// <summary>The person has a key already.</summary>
/// <param name="Name">The name.</param>
public sealed record KeyNameTaken(string Name) : Refusal("key.name-taken",
    $"“{Name}”已有密钥。", $"\"{Name}\" has a key already.");
