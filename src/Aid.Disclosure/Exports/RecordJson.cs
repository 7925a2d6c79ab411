using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Aid.Disclosure.Records;

namespace Aid.Disclosure.Exports;

/// <summary>
/// A public record as one line of JSON: <c>LeafIndex</c>, <c>Id</c>, the record's own fields in leaf order, <c>IsSynthetic</c>, <c>Source</c>. Children carry neither their parent's id nor
/// their ordinal, which their place says. The release numbers are left out: the file's folder says the first, and the last may change. No field names a giver.
/// </summary>
public static class RecordJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        // Readable Chinese; these lines are files of their own and never part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { OrderAsInLeaf } },
    };

    /// <summary>The record as UTF-8 JSON without a line end.</summary>
    public static byte[] ToUtf8(PublicRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return JsonSerializer.SerializeToUtf8Bytes(record, record.GetType(), Options);
    }

    /// <summary>The record as JSON without a line end.</summary>
    public static string ToText(PublicRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return JsonSerializer.Serialize(record, record.GetType(), Options);
    }

    private static void OrderAsInLeaf(JsonTypeInfo type)
    {
        bool isRecord = typeof(PublicRecord).IsAssignableFrom(type.Type);
        bool isChild = !isRecord && type.Type.Namespace == typeof(PublicRecord).Namespace;
        if (isChild)
        {
            // By construction a child's first two properties are its parent's id and its ordinal.
            type.Properties.RemoveAt(0);
            type.Properties.RemoveAt(0);
        }

        if (!isRecord)
            return;
        List<JsonPropertyInfo> own = type.Properties.Where(property => !IsShared(property)).ToList();
        JsonPropertyInfo Shared(string name) => type.Properties.First(property => property.Name == name);
        JsonPropertyInfo[] ordered =
        [
            Shared(nameof(PublicRecord.LeafIndex)), Shared(nameof(PublicRecord.Id)), .. own, Shared(nameof(PublicRecord.IsSynthetic)), Shared(nameof(PublicRecord.Source)),
        ];
        type.Properties.Clear();
        foreach (JsonPropertyInfo property in ordered)
            type.Properties.Add(property);
    }

    private static bool IsShared(JsonPropertyInfo property) => typeof(PublicRecord).GetProperty(property.Name) is not null;
}
