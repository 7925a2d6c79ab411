namespace Aid.Server.Live;

/// <summary>Bounds of the live stream.</summary>
public sealed record LiveOptions
{
    /// <summary>How often the books are asked for new tallies while anybody listens.</summary>
    public TimeSpan PollEvery { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>After how long without news a comment is sent, so that proxies keep the connection and a dead one is found.</summary>
    public TimeSpan Heartbeat { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>A reader that takes nothing for this long is dropped; it comes back by itself and gets the current total.</summary>
    public TimeSpan SlowAfter { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Listeners at once; beyond it the answer is 503 with Retry-After.</summary>
    public int MostListeners { get; init; } = 20_000;
}
