namespace Aid.Application.Idempotency;

/// <summary>The reply that a key once got. It is written in the command's own savepoint: a command that failed leaves no row.</summary>
internal sealed class IdempotencyEntity
{
    public string Person { get; set; } = "";

    public string Key { get; set; } = "";

    /// <summary>Hex SHA-256 over the command's name and body.</summary>
    public string RequestHash { get; set; } = "";

    /// <summary>The reply's value as JSON.</summary>
    public string Reply { get; set; } = "";

    public DateTime RecordedAt { get; set; }
}
