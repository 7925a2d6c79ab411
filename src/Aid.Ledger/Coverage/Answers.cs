using System.Collections.Immutable;
using Aid.Ledger.Lines;

namespace Aid.Ledger.Coverage;

/// <summary>The one state of a unit of a gift.</summary>
public enum TraceState
{
    /// <summary>Spent or distributed (已使用).</summary>
    Used,
    /// <summary>Sent to another society, report awaited (已拨付待反馈).</summary>
    PassedOn,
    /// <summary>A payment channel's fee (手续费).</summary>
    Fee,
    /// <summary>Given back to the giver (已退款).</summary>
    Refunded,
    /// <summary>Taken out because the gift was found false (作废).</summary>
    Void,
    /// <summary>Still there (在管).</summary>
    Held,
}

/// <summary>A stretch of a gift in trace order.</summary>
/// <param name="State">What became of it.</param>
/// <param name="Where">The outflow's id; for held units the line; "at-recording" for a fee known at recording.</param>
/// <param name="Units">How many of the gift's own units.</param>
public readonly record struct TracePart(TraceState State, string Where, long Units);

/// <summary>A covered run of an outflow.</summary>
/// <param name="Offset">The outflow's unit.</param>
/// <param name="Units">How many.</param>
/// <param name="Line">The line covered.</param>
/// <param name="Start">The position there.</param>
public readonly record struct CoveredRun(long Offset, long Units, LineKey Line, long Start);

/// <summary>A gift as recorded.</summary>
/// <param name="Id">The gift's id.</param>
/// <param name="Gross">What was given.</param>
/// <param name="Fee">Of which a fee known at recording.</param>
/// <param name="Runs">Its net units, in order.</param>
public sealed record GiftRecord(string Id, long Gross, long Fee, ImmutableArray<Run> Runs);

/// <summary>What stands on a line.</summary>
/// <param name="In">All units that ever came in.</param>
/// <param name="Covered">Of which gone out.</param>
/// <param name="Free">Of which still there.</param>
public readonly record struct LineBalance(long In, long Covered, long Free);
