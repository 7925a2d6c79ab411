namespace Aid.Cli.Demo;

/// <summary>The clock while the demonstration books are made: it stands where the script puts it, so that days in them do not depend on when the demonstration runs.</summary>
internal sealed class DemoClock : TimeProvider
{
    private DateTimeOffset _now = new(2020, 1, 1, 2, 0, 0, TimeSpan.Zero);

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Puts the clock.</summary>
    public void Set(DateTimeOffset now) => _now = now.ToUniversalTime();
}
