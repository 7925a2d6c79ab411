namespace Aid.Tests.Integration.Stewardship;

/// <summary>A clock that stands at ten in the morning of a day in Asia/Shanghai until it is moved.</summary>
internal sealed class DayClock(int year, int month, int day) : TimeProvider
{
    private DateTimeOffset _now = At(year, month, day);

    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Moves it.</summary>
    public void Set(int toYear, int toMonth, int toDay) => _now = At(toYear, toMonth, toDay);

    private static DateTimeOffset At(int year, int month, int day) => new DateTimeOffset(year, month, day, 10, 0, 0, TimeSpan.FromHours(8)).ToUniversalTime();
}
