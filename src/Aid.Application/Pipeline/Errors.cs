using Aid.Ledger.Results;

namespace Aid.Application.Pipeline;

/// <summary>A command that is not well formed; every fault at once.</summary>
/// <param name="Faults">Field and what was expected of it.</param>
public sealed record CommandInvalid(IReadOnlyList<FieldFault> Faults) : Refusal("command.invalid",
    "请求有误：" + string.Join("；", Faults.Select(fault => $"{fault.Field}：{fault.Expected}")),
    "The request is not well formed: " + string.Join("; ", Faults.Select(fault => $"{fault.Field}: {fault.Expected}")));

/// <summary>A field and what was expected of it.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Expected">What was expected.</param>
public sealed record FieldFault(string Field, string Expected);

/// <summary>The idempotency key was used before, with another body.</summary>
/// <param name="Key">The key.</param>
public sealed record KeyReused(string Key) : Refusal("idempotency.key-reused",
    $"幂等键“{Key}”已用于内容不同的请求。", $"The idempotency key \"{Key}\" was already used for a request with another body.");

/// <summary>The database is held by another process; nothing was written and the same request may be sent again.</summary>
public sealed record StorageBusy() : Refusal("storage.busy",
    "数据库正被其他进程占用，请稍后用同一幂等键重试。", "The database is held by another process; try again with the same idempotency key.");

/// <summary>The disk refused a write; nothing was written and the same request may be sent again.</summary>
/// <param name="Kind">SQLite's primary result code.</param>
public sealed record StorageFailed(int Kind) : Refusal("storage.failed",
    $"磁盘写入失败（{Kind}），本次请求未入账。", $"The disk refused the write ({Kind}); nothing of this request was recorded.");

/// <summary>The host is closing; nothing was written.</summary>
public sealed record HostClosing() : Refusal("host.closing", "服务正在关闭，本次请求未入账。", "The host is closing; nothing of this request was recorded.");

/// <summary>A refusal that another process answered: the same code and text.</summary>
/// <param name="Code">The code.</param>
/// <param name="Zh">Chinese text.</param>
/// <param name="En">English text.</param>
public sealed record ForwardedRefusal(string Code, string Zh, string En) : Refusal(Code, Zh, En);
