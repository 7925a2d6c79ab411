using System.Linq.Expressions;

namespace Aid.OData.Model;

/// <summary>
/// One exposed entity type: an explicit list of properties and navigations. What is not listed does not exist for a client:
/// the parser never hears of it, so it can be neither selected nor filtered, ordered or expanded by.
/// </summary>
internal sealed class FeedEntity
{
    private readonly Dictionary<string, FeedProperty> properties;
    private readonly Dictionary<string, FeedNavigation> navigations;

    public FeedEntity(
        Type clr,
        string name,
        string? setName,
        LambdaExpression? root,
        IReadOnlyList<FeedProperty> key,
        IReadOnlyList<FeedProperty> columns,
        IReadOnlyList<FeedNavigation> links,
        string? description)
    {
        Clr = clr;
        Name = name;
        SetName = setName;
        Root = root;
        Key = key;
        Columns = columns;
        Links = links;
        Description = description;
        properties = columns.ToDictionary(p => p.Name, StringComparer.Ordinal);
        navigations = links.ToDictionary(n => n.Name, StringComparer.Ordinal);
    }

    public Type Clr { get; }

    /// <summary>The name of the type in <c>$metadata</c>, without its namespace.</summary>
    public string Name { get; }

    /// <summary>The entity set, or null for a type that is only reached through a navigation.</summary>
    public string? SetName { get; }

    /// <summary>From the context to the rows of the set; null for a type without a set.</summary>
    public LambdaExpression? Root { get; }

    /// <summary>In the order in which the key was declared; this is also the order in which pages break ties.</summary>
    public IReadOnlyList<FeedProperty> Key { get; }

    public IReadOnlyList<FeedProperty> Columns { get; }

    public IReadOnlyList<FeedNavigation> Links { get; }

    public string? Description { get; }

    public FeedProperty? Property(string name) => properties.GetValueOrDefault(name);

    public FeedNavigation? Navigation(string name) => navigations.GetValueOrDefault(name);
}
