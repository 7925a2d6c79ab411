using System.Text.Json;
using Aid.Disclosure.Exports;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;

namespace Aid.Disclosure.Verification;

/// <summary>The feed of a running server: pages through each set. The command line gives it over HTTP.</summary>
public interface IFeedSource
{
    /// <summary>All entities of a set, page by page.</summary>
    /// <param name="set">Name of the set, such as <c>Donations</c>.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The entities, or null where the feed has no such set.</returns>
    IAsyncEnumerable<JsonElement>? ReadAsync(string set, CancellationToken cancellationToken = default);
}

/// <summary>The feed against the log: each entity is the newest version of its record, field by field, and none is missing.</summary>
internal sealed class FeedAudit(IFeedSource feed, ReplayedBooks books, Findings findings)
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        long count = 0;
        foreach (RecordSet set in RecordSet.All)
        {
            if (feed.ReadAsync(set.Name, cancellation) is { } entities)
                count += await SetAsync(set, entities, cancellation);
        }

        findings.Checked("feed.records", "数据接口：与日志逐项相同", "feed: field by field what the log says", count);
    }

    private async Task<long> SetAsync(RecordSet set, IAsyncEnumerable<JsonElement> entities, CancellationToken cancellation)
    {
        string file = $"odata/{set.Name}";
        HashSet<string> seen = new(StringComparer.Ordinal);
        await foreach (JsonElement entity in entities.WithCancellation(cancellation))
        {
            string id = entity.TryGetProperty(nameof(PublicRecord.Id), out JsonElement key) ? key.GetString() ?? "" : "";
            if (!seen.Add(id))
                findings.Add(file, "feed.repeated", $"“{id}”出现两次", $"\"{id}\" appears twice");
            else if (books.Find<PublicRecord>(set.Name, id) is not { } record)
                findings.Add(file, "feed.extra", $"日志里没有“{id}”", $"the log has no \"{id}\"");
            else
                Compare(file, record, entity);
        }

        foreach (PublicRecord record in books.Newest<PublicRecord>().Where(record => record.GetType() == set.Type && !seen.Contains(record.Id)))
            findings.Add(file, "feed.missing", $"缺少“{record.Id}”", $"\"{record.Id}\" is missing");
        return seen.Count;
    }

    /// <summary>Fields that the feed shows and the log has; the feed may leave fields out, but not change them.</summary>
    private void Compare(string file, PublicRecord record, JsonElement entity)
    {
        using JsonDocument expected = JsonDocument.Parse(RecordJson.ToUtf8(record));
        foreach (JsonProperty field in expected.RootElement.EnumerateObject())
        {
            if (entity.TryGetProperty(field.Name, out JsonElement found) && !Agrees(field.Value, found))
                findings.Add(file, "feed.changed", $"“{record.Id}”的 {field.Name} 与日志不符", $"{field.Name} of \"{record.Id}\" is not what the log says", field.Value.GetRawText(), found.GetRawText());
        }
    }

    /// <summary>Whether what the feed shows is what the log says; a record's parts one by one, in their order.</summary>
    private static bool Agrees(JsonElement expected, JsonElement found) => expected.ValueKind switch
    {
        JsonValueKind.Array => found.ValueKind == JsonValueKind.Array && expected.GetArrayLength() == found.GetArrayLength()
            && expected.EnumerateArray().Zip(found.EnumerateArray()).All(pair => Agrees(pair.First, pair.Second)),
        JsonValueKind.Object => found.ValueKind == JsonValueKind.Object
            && expected.EnumerateObject().All(field => !found.TryGetProperty(field.Name, out JsonElement shown) || Agrees(field.Value, shown)),
        _ => JsonElement.DeepEquals(expected, found),
    };
}
