namespace Aid.Server.Live;

/// <summary>One state of a live total as it is sent.</summary>
/// <param name="Id">Number of the last tally in it; ids only grow.</param>
/// <param name="Bytes">The event, ready to send; the same bytes for every listener.</param>
/// <param name="IsLast">True where the campaign is settled and nothing follows.</param>
internal sealed record LiveFrame(long Id, ReadOnlyMemory<byte> Bytes, bool IsLast);

/// <summary>
/// The live total of a campaign or a team. It keeps the newest state only: an event carries the whole total and not a difference, so a listener that missed some needs just the last one, and no listener has
/// a queue that could grow.
/// </summary>
internal sealed class LiveTopic
{
    private volatile LiveFrame? _frame;
    private volatile TaskCompletionSource _signal = New();

    /// <summary>Fen so far.</summary>
    public long Units { get; set; }

    /// <summary>Gifts so far.</summary>
    public long Gifts { get; set; }

    /// <summary>Announced matching so far, in fen.</summary>
    public long MatchedUnits { get; set; }

    /// <summary>The newest state; null before the first tally.</summary>
    public LiveFrame? Frame => _frame;

    /// <summary>Completes at the next state or the next heartbeat. Take it before <see cref="Frame"/>, or a state between the two is noticed only at the one after.</summary>
    public Task Signal => _signal.Task;

    /// <summary>Puts a new state in place and wakes the listeners.</summary>
    public void Publish(LiveFrame frame)
    {
        _frame = frame;
        Wake();
    }

    /// <summary>Wakes the listeners: one that sees no news sends a heartbeat.</summary>
    public void Wake() => Interlocked.Exchange(ref _signal, New()).TrySetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
