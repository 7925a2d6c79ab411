using Aid.OData.Binding;
using Aid.OData.Model;
using Aid.OData.Requests;

namespace Aid.OData.Hosting;

/// <summary>
/// A request as far as it can be understood without a database. It is immutable and depends on the URL alone, so that popular
/// URLs are parsed once.
/// </summary>
internal sealed class FeedRequest
{
    private FeedRequest(ResourcePath path, QueryText text)
    {
        Path = path;
        Text = text;
    }

    public ResourcePath Path { get; }

    public QueryText Text { get; }

    /// <summary>Null for the service document and the metadata.</summary>
    public EntityQuery? Query { get; private init; }

    /// <summary>From a next link; null on a first page.</summary>
    public SkipToken? Token { get; private init; }

    /// <summary>Whether the same URL means the same later.</summary>
    public bool IsCacheable { get; private init; } = true;

    public static FeedRequest Parse(FeedSchema schema, FeedBounds bounds, string path, string query, DateTimeOffset now)
    {
        ResourcePath resource = ResourcePath.Parse(schema, path, bounds.MaxPathSegments);
        QueryText text = QueryText.Parse(query);
        if (resource.Steps.Count == 0) return new FeedRequest(resource, NothingBut(text, "$format"));
        QueryBinder binder = new(schema, bounds, text, now);
        EntityQuery bound = resource.Kind switch
        {
            ResourceKind.Collection => binder.Collection(resource.Entity),
            ResourceKind.Count => binder.CountOf(resource.Entity),
            ResourceKind.Entity => binder.Single(resource.Entity),
            _ => OneColumn(resource, NothingBut(text, "$format")),
        };
        return new FeedRequest(resource, text)
        {
            Query = bound,
            Token = resource.Kind == ResourceKind.Collection && text["$skiptoken"] is { } token ? SkipToken.Parse(token) : null,
            IsCacheable = !binder.IsTimeDependent,
        };
    }

    private static EntityQuery OneColumn(ResourcePath resource, QueryText text) => new()
    {
        Entity = resource.Entity,
        Order = [],
        Selection = new Selection(resource.Entity, [resource.Property!], [], false),
        Text = text,
    };

    private static QueryText NothingBut(QueryText text, string allowed) =>
        text.Options.Select(o => o.Key).FirstOrDefault(k => k != allowed) is { } other
            ? throw Refusals.OptionNotApplicable(other, "this resource")
            : text;
}
