using System.Globalization;
using Aid.OData.Model;

namespace Aid.OData.Requests;

/// <summary>Reads the key in <c>Set(…)</c>: one value, or named values in any order.</summary>
internal static class KeyText
{
    /// <returns>The values, in the order and types of the key's properties.</returns>
    public static object[] Parse(FeedEntity entity, string text, string segment)
    {
        List<string> parts = Split(text, segment);
        object[] values = new object[entity.Key.Count];
        if (parts.Count == 1 && entity.Key.Count == 1 && NameEnd(parts[0]) < 0)
        {
            values[0] = Value(entity.Key[0], parts[0].Trim(), segment);
            return values;
        }

        foreach (string part in parts)
        {
            int equals = NameEnd(part);
            string name = equals < 0 ? string.Empty : part[..equals].Trim();
            int index = entity.Key.Select(k => k.Name).ToList().IndexOf(name);
            if (index < 0 || values[index] is not null)
                throw Refusals.KeyMalformed($"The key of {entity.Name} is ({string.Join(",", entity.Key.Select(k => k.Name + "=…"))}).", segment);
            values[index] = Value(entity.Key[index], part[(equals + 1)..].Trim(), segment);
        }

        if (Array.Exists(values, v => v is null))
            throw Refusals.KeyMalformed($"The key of {entity.Name} is ({string.Join(",", entity.Key.Select(k => k.Name + "=…"))}).", segment);
        return values;
    }

    /// <summary>A literal as OData's ABNF has it, for the types that keys have; null when it is not one.</summary>
    public static object? Literal(ScalarKind kind, Type type, string text)
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        const NumberStyles Whole = NumberStyles.AllowLeadingSign;
        switch (kind)
        {
            case ScalarKind.String:
                return Unquoted(text);
            case ScalarKind.Enum:
                return Unquoted(text) is { } name && System.Enum.TryParse(type, name, out object? member) && System.Enum.GetName(type, member) == name ? member : null;
            case ScalarKind.Boolean:
                return text switch { "true" => true, "false" => false, _ => null };
            case ScalarKind.Byte:
                return byte.TryParse(text, Whole, invariant, out byte small) ? small : null;
            case ScalarKind.Int16:
                return short.TryParse(text, Whole, invariant, out short number16) ? number16 : null;
            case ScalarKind.Int32:
                return int.TryParse(text, Whole, invariant, out int number32) ? number32 : null;
            case ScalarKind.Int64:
                return long.TryParse(text, Whole, invariant, out long number64) ? number64 : null;
            case ScalarKind.Decimal:
                return decimal.TryParse(text, Whole | NumberStyles.AllowDecimalPoint, invariant, out decimal exact) ? exact : null;
            case ScalarKind.Guid:
                return Guid.TryParseExact(text, "D", out Guid guid) ? guid : null;
            case ScalarKind.Date:
                return DateOnly.TryParseExact(text, "yyyy-MM-dd", invariant, DateTimeStyles.None, out DateOnly day) ? day : null;
            case ScalarKind.DateTime:
                return Instant(text) is { } utc ? utc.UtcDateTime : null;
            case ScalarKind.DateTimeOffset:
                return Instant(text) is { } instant ? instant : null;
            default:
                return null;
        }
    }

    private static DateTimeOffset? Instant(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset instant) ? instant : null;

    private static string? Unquoted(string text)
    {
        if (text.Length < 2 || text[0] != '\'' || text[^1] != '\'') return null;
        string inner = text[1..^1];
        return inner.Replace("''", string.Empty, StringComparison.Ordinal).Contains('\'') ? null : inner.Replace("''", "'", StringComparison.Ordinal);
    }

    private static object Value(FeedProperty property, string text, string segment)
    {
        Type type = Nullable.GetUnderlyingType(property.Path.ReturnType) ?? property.Path.ReturnType;
        return Literal(property.Kind, type, text)
            ?? throw Refusals.KeyMalformed($"{property.Name} is an {ScalarKinds.Edm(property.Kind)}, which this is not.", segment);
    }

    // The end of a leading name, or -1: an equals sign inside a quoted value is not one.
    private static int NameEnd(string part)
    {
        int equals = part.IndexOf('=');
        int quote = part.IndexOf('\'');
        return equals >= 0 && (quote < 0 || equals < quote) ? equals : -1;
    }

    private static List<string> Split(string text, string segment)
    {
        List<string> parts = [];
        int start = 0;
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\'') quoted = !quoted;
            if (text[i] != ',' || quoted) continue;
            parts.Add(text[start..i]);
            start = i + 1;
        }

        if (quoted) throw Refusals.KeyMalformed("A quote is not closed.", segment);
        parts.Add(text[start..]);
        return parts;
    }
}
