namespace Aid.Application.Persons;

/// <summary>A person who may write. The key itself is shown once and never kept.</summary>
internal sealed class PersonKeyEntity
{
    public long Number { get; set; }

    /// <summary>The name given at <c>aid key add</c>: private.</summary>
    public string Name { get; set; } = "";

    /// <summary>What the books and the public see, such as "staff 1".</summary>
    public string Label { get; set; } = "";

    /// <summary>Hex SHA-256 of the bearer key, which has 256 random bits, so that a plain hash suffices.</summary>
    public string KeyHash { get; set; } = "";

    public DateTime AddedAt { get; set; }
}
