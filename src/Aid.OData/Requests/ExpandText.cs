namespace Aid.OData.Requests;

/// <summary>One item of <c>$expand</c>, still as text.</summary>
/// <param name="Path">A navigation's name, or <c>*</c>.</param>
/// <param name="Options">The options in its parentheses.</param>
internal sealed record ExpandItem(string Path, QueryText Options);

/// <summary>
/// Takes <c>$expand</c> apart at its commas and parentheses. Microsoft's parser could, but it forgets the text of nested options,
/// which the next link of a nested collection repeats.
/// </summary>
internal static class ExpandText
{
    public static IReadOnlyList<ExpandItem> Parse(string text)
    {
        List<ExpandItem> items = [];
        foreach (string raw in Split(text, ','))
        {
            string item = raw.Trim();
            if (item.Length == 0) throw Malformed("an item is empty");
            int open = item.IndexOf('(');
            QueryText options = new();
            if (open >= 0)
            {
                if (item[^1] != ')') throw Malformed("text follows a closing parenthesis");
                foreach (string option in Split(item[(open + 1)..^1], ';'))
                {
                    string pair = option.Trim();
                    int equals = pair.IndexOf('=');
                    if (equals <= 0) throw Malformed($"'{(pair.Length > 40 ? pair[..40] : pair)}' is not an option");
                    options.Add(pair[..equals].Trim(), pair[(equals + 1)..].Trim(), isNested: true);
                }
            }

            items.Add(new ExpandItem((open < 0 ? item : item[..open]).Trim(), options));
        }

        return items;
    }

    /// <summary>Splits at a separator that stands outside quotes and parentheses.</summary>
    public static IEnumerable<string> Split(string text, char separator)
    {
        int depth = 0;
        int start = 0;
        bool quoted = false;
        List<string> parts = [];
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\'') quoted = !quoted;
            if (quoted) continue;
            if (c == '(') depth++;
            if (c == ')' && --depth < 0) throw Malformed("a parenthesis closes that was not opened");
            if (c != separator || depth > 0) continue;
            parts.Add(text[start..i]);
            start = i + 1;
        }

        if (depth != 0 || quoted) throw Malformed("a parenthesis or quote is not closed");
        parts.Add(text[start..]);
        return parts;
    }

    private static FeedRefusal Malformed(string why) => Refusals.OptionInvalid("$expand", $"$expand cannot be read: {why}.");
}
