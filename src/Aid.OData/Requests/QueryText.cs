namespace Aid.OData.Requests;

/// <summary>The system query options of a request, or of one expanded item, still as text. Names are kept with their dollar.</summary>
internal sealed class QueryText
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "$filter", "$orderby", "$select", "$expand", "$top", "$skip", "$count", "$skiptoken", "$format",
    };

    private static readonly HashSet<string> Unimplemented = new(StringComparer.OrdinalIgnoreCase)
    {
        "$apply", "$compute", "$search", "$deltatoken", "$index", "$levels", "$id", "$schemaversion",
    };

    private readonly Dictionary<string, string> options = new(StringComparer.Ordinal);
    private readonly List<(string Name, string Value)> others = [];

    /// <summary>In the order of the request, for the next link.</summary>
    public IEnumerable<KeyValuePair<string, string>> Options => options;

    /// <summary>Parameter aliases and custom options, in the order of the request.</summary>
    public IReadOnlyList<(string Name, string Value)> Others => others;

    public IEnumerable<KeyValuePair<string, string>> Aliases =>
        others.Where(o => o.Name.StartsWith('@')).Select(o => KeyValuePair.Create(o.Name, o.Value));

    public string? this[string name] => options.GetValueOrDefault(name);

    /// <summary>Reads a query string as sent, with or without its question mark.</summary>
    public static QueryText Parse(string query)
    {
        QueryText text = new();
        foreach (string pair in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = pair.IndexOf('=');
            string name = Decode(equals < 0 ? pair : pair[..equals]);
            string value = equals < 0 ? string.Empty : Decode(pair[(equals + 1)..]);
            text.Add(name, value, isNested: false);
        }

        return text;
    }

    /// <summary>
    /// Adds an option by any of its spellings: case does not matter and neither does the dollar (Protocol 4.01 §11.2.1).
    /// </summary>
    public void Add(string name, string value, bool isNested)
    {
        string dollared = name.StartsWith('$') ? name : "$" + name;
        if (Known.TryGetValue(dollared, out string? known))
        {
            if (isNested && known is ("$skiptoken" or "$format")) throw Refusals.OptionNotApplicable(known, "an expanded item");
            if (!options.TryAdd(known, value)) throw Refusals.OptionTwice(known);
        }
        else if (Unimplemented.TryGetValue(dollared, out string? unimplemented))
        {
            throw Refusals.NotImplemented(unimplemented, unimplemented);
        }
        else if (name.StartsWith('$') || isNested)
        {
            throw Refusals.OptionUnknown(name);
        }
        else
        {
            if (name.StartsWith('@') && others.Exists(o => o.Name == name)) throw Refusals.OptionTwice(name);
            others.Add((name, value));
        }
    }

    // A plus is a space, as HTML forms and most clients have it; a literal plus is sent as %2B.
    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
