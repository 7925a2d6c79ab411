using Aid.OData.Model;
using Aid.OData.Requests;
using Microsoft.OData;
using Microsoft.OData.UriParser;

namespace Aid.OData.Binding;

/// <summary>Microsoft's parser for <c>$filter</c> and <c>$orderby</c>, over the exposed model only.</summary>
internal sealed class ExpressionParser
{
    private readonly ODataQueryOptionParser parser;

    public ExpressionParser(FeedSchema schema, FeedEntity entity, QueryText text, IEnumerable<KeyValuePair<string, string>> aliases)
    {
        Dictionary<string, string> options = new(aliases, StringComparer.Ordinal);
        foreach (string name in (string[])["$filter", "$orderby"])
        {
            if (text[name] is not { } value) continue;
            if (string.IsNullOrWhiteSpace(value)) throw Refusals.OptionInvalid(name, $"{name} is empty.");
            options.Add(name, ListLiterals.Quoted(value));
        }

        parser = new ODataQueryOptionParser(schema.Edm, schema.EdmType(entity), schema.EdmSource(entity), options);
    }

    public FilterClause? Filter() => Guarded("$filter", parser.ParseFilter);

    public OrderByClause? OrderBy() => Guarded("$orderby", parser.ParseOrderBy);

    /// <summary>What a parameter alias stands for, bound to the type that its use expects; null when it is not given.</summary>
    public SingleValueNode? Alias(string alias) => parser.ParameterAliasNodes.TryGetValue(alias, out SingleValueNode? node) ? node : null;

    // Besides its own exception the parser lets a few others escape on text that no client sends in good faith; they all mean
    // that the text is wrong, never that the feed is.
    private static T Guarded<T>(string option, Func<T> parse)
    {
        try
        {
            return parse();
        }
        catch (Exception e) when (e is ODataException or FormatException or OverflowException or ArgumentException
            or InvalidOperationException or InvalidCastException or NullReferenceException or IndexOutOfRangeException or KeyNotFoundException
            or NotSupportedException)
        {
            string why = e is ODataException ? e.Message : $"{option} cannot be read.";
            throw Refusals.OptionInvalid(option, why.Length > 300 ? why[..300] + "…" : why);
        }
    }
}
