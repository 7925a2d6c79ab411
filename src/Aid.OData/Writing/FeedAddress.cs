using System.Text;
using Aid.OData.Binding;
using Aid.OData.Model;
using Aid.OData.Requests;

namespace Aid.OData.Writing;

/// <summary>Makes the feed's own links.</summary>
/// <param name="Root">The absolute address of the feed, without a trailing slash.</param>
internal sealed record FeedAddress(string Root)
{
    /// <summary>The address of an entity: by its set where it has one, else below its parent's collection.</summary>
    /// <param name="entity">What it is.</param>
    /// <param name="key">The key's values, in the key's order.</param>
    /// <param name="parent">The address of the collection that contains it.</param>
    public string Entity(FeedEntity entity, IReadOnlyList<object?> key, string parent)
    {
        StringBuilder url = new(entity.SetName is null ? parent : $"{Root}/{entity.SetName}");
        url.Append('(');
        for (int i = 0; i < key.Count; i++)
        {
            if (i > 0) url.Append(',');
            if (key.Count > 1) url.Append(entity.Key[i].Name).Append('=');
            url.Append(KeyValue(entity.Key[i].Kind, key[i]!));
        }

        return url.Append(')').ToString();
    }

    /// <summary>The link to the next page: the same options, without what the token replaces, and with what is left of the top.</summary>
    /// <param name="collection">The address of the collection.</param>
    /// <param name="text">The options as they were sent.</param>
    /// <param name="root">The options of the whole request, whose aliases nested options may use.</param>
    /// <param name="top">What is left of <c>$top</c>, or null.</param>
    /// <param name="token">The skip token.</param>
    /// <param name="isBeginning">Whether nothing was shown yet, so that <c>$skip</c> still applies.</param>
    public static string Next(string collection, QueryText text, QueryText root, long? top, string token, bool isBeginning)
    {
        StringBuilder url = new(collection);
        char separator = '?';
        foreach ((string name, string value) in text.Options)
        {
            if (name is "$skiptoken" or "$top" || (name is "$skip" && !isBeginning)) continue;
            url.Append(separator).Append(name).Append('=').Append(Uri.EscapeDataString(value));
            separator = '&';
        }

        foreach ((string name, string value) in root.Others)
        {
            url.Append(separator).Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
            separator = '&';
        }

        if (top is { } left) url.Append(separator).Append("$top=").Append(left).Append("&$skiptoken=");
        else url.Append(separator).Append("$skiptoken=");
        return url.Append(token).ToString();
    }

    /// <summary>The context URL of an answer (Protocol §10).</summary>
    public string Context(string resource, Selection? selection, bool isEntity)
    {
        string shown = selection is null ? string.Empty : Shown(selection);
        return $"{Root}/$metadata#{resource}{(shown.Length == 0 ? string.Empty : $"({shown})")}{(isEntity ? "/$entity" : string.Empty)}";
    }

    private static string Shown(Selection selection)
    {
        IEnumerable<string> columns = selection.IsExplicit ? selection.Columns.Select(c => c.Name) : [];
        return string.Join(",", columns.Concat(selection.Expansions.Select(e => $"{e.Link.Name}({Shown(e.Query.Selection)})")));
    }

    private static string KeyValue(ScalarKind kind, object value)
    {
        string text = ValueWriter.Text(kind, value);
        return kind is ScalarKind.String or ScalarKind.Enum
            ? $"'{Uri.EscapeDataString(text.Replace("'", "''", StringComparison.Ordinal))}'"
            : Uri.EscapeDataString(text);
    }
}
