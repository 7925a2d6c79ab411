namespace Aid.OData.Requests;

/// <summary>
/// A request that is refused, with what the client is told. It is thrown, not returned: Microsoft's parser refuses by exception
/// out of deep recursion, and so all refusals travel one way and are caught in one place.
/// </summary>
internal sealed class FeedRefusal(int status, string code, string message, string? target = null) : Exception(message)
{
    public int Status { get; } = status;

    /// <summary>Stable: clients may branch on it.</summary>
    public string Code { get; } = code;

    /// <summary>The option, header or path segment that is at fault; null for the request as a whole.</summary>
    public string? Target { get; } = target;
}
