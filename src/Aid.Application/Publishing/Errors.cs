using Aid.Disclosure.Records;
using Aid.Ledger.Results;

namespace Aid.Application.Publishing;

/// <summary>Nothing changed since the last release, so there is none.</summary>
public sealed record NothingToPublish()
    : Refusal("publish.nothing", "自上次公布以来没有变化，无需公布。", "Nothing has changed since the last release: there is nothing to publish.");

/// <summary>The gate refused. Nothing public has changed; the refusal itself is published with the next release.</summary>
/// <param name="RefusedReleaseId">Id of the refused release, <c>x1…</c>.</param>
/// <param name="Reasons">Every reason, in the gate's order.</param>
public sealed record ReleaseRefused(string RefusedReleaseId, IReadOnlyList<RefusalReason> Reasons)
    : Refusal("publish.refused", "公布被退回：" + string.Join("；", Reasons.Select(r => r.Zh)), "The release was refused: " + string.Join("; ", Reasons.Select(r => r.En)));

/// <summary>A waiver names one person twice, or gives no reason.</summary>
/// <param name="GateCode">The gate's code that it was meant for.</param>
public sealed record WaiverIncomplete(string GateCode)
    : Refusal("publish.waiver-incomplete", $"放行 {GateCode} 需要两位不同的人和一条公开理由。", $"Waiving {GateCode} takes two different people and a public reason.");

/// <summary>The log would not take the new checkpoint.</summary>
/// <param name="LogCode">The log's code.</param>
/// <param name="Message">The log's message.</param>
public sealed record LogRefused(string LogCode, string Message)
    : Refusal("publish.log-refused", $"日志拒绝了新的检查点（{LogCode}）。", $"The log refused the new checkpoint ({LogCode}): {Message}");
