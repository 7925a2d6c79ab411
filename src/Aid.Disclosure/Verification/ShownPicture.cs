namespace Aid.Disclosure.Verification;

/// <summary>A line of <c>pictures/list.jsonl</c>: a picture that is shown, with what opens the commitment in its record.</summary>
public sealed record ShownPicture
{
    /// <summary>The record, and the file <c>pictures/ID.jpg</c>.</summary>
    public string Id { get; init; } = "";

    /// <summary>Hex SHA-256 of the file.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>The salt in hex.</summary>
    public string Salt { get; init; } = "";
}
