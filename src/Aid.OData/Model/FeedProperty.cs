using System.Linq.Expressions;
using System.Text.Json;

namespace Aid.OData.Model;

/// <summary>One exposed value of an entity: its name in the feed and the expression that reads it from the entity.</summary>
internal sealed class FeedProperty
{
    public FeedProperty(string name, LambdaExpression path, bool isNullable, string? description)
    {
        Name = name;
        Path = path;
        Kind = ScalarKinds.Of(path.ReturnType)
            ?? throw new ArgumentException($"'{name}' is a {path.ReturnType}, which a feed cannot show.", nameof(path));
        IsNullable = isNullable;
        Description = description;
        Encoded = JsonEncodedText.Encode(name);
        EncodedType = JsonEncodedText.Encode(name + "@odata.type");
    }

    public string Name { get; }

    /// <summary>From the entity to the value, in a form that EF Core translates.</summary>
    public LambdaExpression Path { get; }

    public ScalarKind Kind { get; }

    public bool IsNullable { get; }

    public string? Description { get; }

    /// <summary>The name, escaped once, because it is written for every row.</summary>
    public JsonEncodedText Encoded { get; }

    /// <summary>The name of the type annotation that <c>metadata=full</c> adds.</summary>
    public JsonEncodedText EncodedType { get; }
}

/// <summary>How the rows behind a navigation are fetched.</summary>
internal enum NavigationKind
{
    /// <summary>At most one entity: joined into the row.</summary>
    One,

    /// <summary>Any number of entities: a query of its own per parent, so that a parent with a million costs one page.</summary>
    Many,

    /// <summary>A handful of entities by nature: joined into the same query.</summary>
    Details,
}

/// <summary>One exposed link from an entity to another exposed entity.</summary>
internal sealed class FeedNavigation(string name, LambdaExpression path, Type target, NavigationKind kind, bool isNullable)
{
    public string Name { get; } = name;

    /// <summary>From the entity to the other one, or to a collection of them.</summary>
    public LambdaExpression Path { get; } = path;

    public Type TargetClr { get; } = target;

    public NavigationKind Kind { get; } = kind;

    public bool IsNullable { get; } = isNullable;

    public bool IsCollection => Kind != NavigationKind.One;

    /// <summary>Resolved when the model is built, because entities may link in rings.</summary>
    public FeedEntity Target { get; set; } = null!;

    public JsonEncodedText Encoded { get; } = JsonEncodedText.Encode(name);

    public JsonEncodedText EncodedCount { get; } = JsonEncodedText.Encode(name + "@odata.count");

    public JsonEncodedText EncodedNext { get; } = JsonEncodedText.Encode(name + "@odata.nextLink");

    public JsonEncodedText EncodedLink { get; } = JsonEncodedText.Encode(name + "@odata.navigationLink");
}
