namespace Aid.Disclosure.Trace;

/// <summary>The one state of a unit of a gift.</summary>
public enum GiftState
{
    /// <summary>Used (已使用): a payment, a distribution or a reported use.</summary>
    Used,

    /// <summary>Passed on, report awaited (已拨付待反馈).</summary>
    PassedOn,

    /// <summary>A channel's fee (手续费).</summary>
    Fee,

    /// <summary>Given back (已退款).</summary>
    Refunded,

    /// <summary>The gift was found false (作废).</summary>
    Void,

    /// <summary>Held (在账).</summary>
    Held,

    /// <summary>The published records do not say where it is: a release that shows this is wrong.</summary>
    Unaccounted,
}

/// <summary>A stretch of a gift in trace order.</summary>
/// <param name="State">What became of it.</param>
/// <param name="Where">The outflow's id; for held units the line; <c>at-recording</c> for a fee known at recording.</param>
/// <param name="Units">How many of the gift's own units.</param>
public readonly record struct TraceStep(GiftState State, string Where, long Units)
{
    /// <summary>The <see cref="Where"/> of a fee known at recording.</summary>
    public const string AtRecording = "at-recording";

    /// <summary>The state in the words of the browser's composer and of the vectors: used, passed, fee, refund, void, held, unaccounted.</summary>
    public string Word => State switch
    {
        GiftState.Used => "used",
        GiftState.PassedOn => "passed",
        GiftState.Fee => "fee",
        GiftState.Refunded => "refund",
        GiftState.Void => "void",
        GiftState.Held => "held",
        _ => "unaccounted",
    };
}

/// <summary>A half-open run of a line.</summary>
/// <param name="Line">Line as <c>fund/designation/asset[/lot]</c>.</param>
/// <param name="Start">First unit.</param>
/// <param name="Units">Length.</param>
public readonly record struct LineRun(string Line, long Start, long Units)
{
    /// <summary>First unit after the run.</summary>
    public long End => Start + Units;
}

/// <summary>A stretch of an outflow's offsets and where it stands.</summary>
/// <param name="Offset">First offset.</param>
/// <param name="Run">The run of the line that covers it.</param>
/// <param name="Sequence">The coverage row that says so.</param>
public readonly record struct CoveredStretch(long Offset, LineRun Run, long Sequence);
