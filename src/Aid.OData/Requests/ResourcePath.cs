using Aid.OData.Model;

namespace Aid.OData.Requests;

/// <summary>What a path below the feed names.</summary>
internal enum ResourceKind
{
    ServiceDocument,
    Metadata,
    Collection,
    Count,
    Entity,
    Property,
    Value,
}

/// <summary>One hop of a path: into a set or along a link, then perhaps to one entity by its key.</summary>
/// <param name="Link">Null for the first step, which is the set.</param>
/// <param name="Entity">What the step arrives at.</param>
/// <param name="Key">The key's values, or null.</param>
internal sealed record PathStep(FeedNavigation? Link, FeedEntity Entity, object[]? Key);

/// <summary>A path below the feed, checked against the model.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Steps">How to get there; empty for the service document and the metadata.</param>
/// <param name="Property">The property of <see cref="ResourceKind.Property"/> and <see cref="ResourceKind.Value"/>.</param>
/// <param name="Text">The path as sent, without a leading or trailing slash.</param>
internal sealed record ResourcePath(ResourceKind Kind, IReadOnlyList<PathStep> Steps, FeedProperty? Property, string Text)
{
    public FeedEntity Entity => Steps[^1].Entity;

    /// <summary>Reads a path as sent, still percent-encoded, so that an encoded slash in a key stays in the key.</summary>
    public static ResourcePath Parse(FeedSchema schema, string raw, int maxSegments)
    {
        // A lenient server lets these through unencoded; the feed repeats the path in links.
        string text = raw.Trim('/').Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal).Replace("\"", "%22", StringComparison.Ordinal);
        if (text.Length == 0) return new ResourcePath(ResourceKind.ServiceDocument, [], null, text);
        string[] segments = text.Split('/');
        if (segments.Length > maxSegments) throw Refusals.PathTooDeep(maxSegments);
        if (segments[0] == "$metadata" && segments.Length == 1) return new ResourcePath(ResourceKind.Metadata, [], null, text);
        return Walk(schema, segments, text);
    }

    private static ResourcePath Walk(FeedSchema schema, string[] segments, string text)
    {
        List<PathStep> steps = [];
        for (int i = 0; i < segments.Length; i++)
        {
            (string name, string? keyText) = Parts(segments[i]);
            bool isLast = i == segments.Length - 1;
            if (i == 0)
            {
                if (name.StartsWith('$')) throw Refusals.NotImplemented(name, name);
                FeedEntity set = schema.Set(name) ?? throw Refusals.SetUnknown(name);
                steps.Add(new PathStep(null, set, keyText is null ? null : KeyText.Parse(set, keyText, segments[i])));
                continue;
            }

            PathStep at = steps[^1];
            bool isCollection = at.Key is null && at.Link?.IsCollection != false;
            if (name.StartsWith('$'))
            {
                if (name == "$count" && isCollection && isLast && keyText is null) return new ResourcePath(ResourceKind.Count, steps, null, text);
                throw Refusals.NotImplemented(name, name);
            }

            if (isCollection) throw Refusals.SegmentUnknown($"A collection of {at.Entity.Name}", name);
            if (at.Entity.Navigation(name) is { } link)
            {
                if (keyText is not null && !link.IsCollection) throw Refusals.KeyMalformed($"{name} leads to one entity and takes no key.", segments[i]);
                steps.Add(new PathStep(link, link.Target, keyText is null ? null : KeyText.Parse(link.Target, keyText, segments[i])));
                continue;
            }

            FeedProperty property = at.Entity.Property(name) ?? throw Refusals.SegmentUnknown(at.Entity.Name, name);
            if (keyText is not null) throw Refusals.SegmentUnknown(at.Entity.Name, segments[i]);
            if (isLast) return new ResourcePath(ResourceKind.Property, steps, property, text);
            if (i == segments.Length - 2 && segments[^1] == "$value") return new ResourcePath(ResourceKind.Value, steps, property, text);
            throw Refusals.SegmentUnknown($"{at.Entity.Name}.{property.Name}", segments[i + 1]);
        }

        PathStep end = steps[^1];
        bool endsAtMany = end.Key is null && end.Link?.IsCollection != false;
        return new ResourcePath(endsAtMany ? ResourceKind.Collection : ResourceKind.Entity, steps, null, text);
    }

    private static (string Name, string? Key) Parts(string segment)
    {
        string text = Uri.UnescapeDataString(segment);
        int open = text.IndexOf('(');
        if (open < 0) return (text, null);
        if (text[^1] != ')') throw Refusals.PathMalformed("A parenthesis is not closed.", text);
        string key = text[(open + 1)..^1];
        // "Set()" is the set itself in some clients' code.
        return (text[..open], key.Length == 0 ? null : key);
    }
}
