using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Aid.OData.Binding;
using Aid.OData.Hosting;
using Aid.OData.Model;
using Aid.OData.Queries;
using Aid.OData.Requests;
using Microsoft.EntityFrameworkCore;

namespace Aid.OData.Writing;

/// <summary>What an answer is written with: fixed for one request.</summary>
/// <param name="Database">Runs the queries.</param>
/// <param name="Context">The state that the request reads.</param>
/// <param name="Bounds">What it may cost.</param>
/// <param name="Negotiation">The form of the answer.</param>
/// <param name="Address">Makes links.</param>
/// <param name="Text">The options as sent.</param>
/// <param name="Pin">The name of the state, for next links.</param>
internal sealed record AnswerContext(
    FeedDatabase Database,
    DbContext Context,
    FeedBounds Bounds,
    Negotiation Negotiation,
    FeedAddress Address,
    QueryText Text,
    string? Pin);

/// <summary>Writes entities as OData JSON, straight from row arrays into the response's pipe.</summary>
internal sealed class FeedWriter : IDisposable
{
    private const int FlushBytes = 32 * 1024;

    // Chinese as itself; characters that matter inside HTML stay escaped, because answers get pasted into pages.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    private readonly AnswerContext answer;
    private readonly PipeWriter pipe;
    private readonly Utf8JsonWriter json;
    private readonly RowBudget budget;
    private readonly bool isFull;
    private readonly CancellationToken cancel;
    private long flushedBytes;

    public FeedWriter(AnswerContext answer, PipeWriter pipe, CancellationToken cancel)
    {
        this.answer = answer;
        this.pipe = pipe;
        this.cancel = cancel;
        json = new Utf8JsonWriter(pipe, Options);
        budget = new RowBudget(answer.Bounds);
        isFull = answer.Negotiation.Level == MetadataLevel.Full;
    }

    /// <summary>Writes one page.</summary>
    /// <param name="page">The plan of the page.</param>
    /// <param name="rows">Already on its first row, or null when there is none.</param>
    /// <param name="collection">The address of the collection.</param>
    /// <param name="contextUrl">The context URL.</param>
    /// <param name="count">The answer to <c>$count=true</c>, or null.</param>
    /// <param name="pageSize">The preference that following pages keep, or null.</param>
    public async Task CollectionAsync(PageQuery page, IAsyncEnumerator<object?[]>? rows, string collection, string contextUrl, long? count, int? pageSize)
    {
        json.WriteStartObject();
        WriteContext(contextUrl);
        if (count is { } total) json.WriteNumber(ControlNames.Count, total);
        json.WriteStartArray(ControlNames.Value);
        (int shown, object?[]? last, bool more) = await RowsAsync(page, rows, collection);
        json.WriteEndArray();
        if (more) WriteLink(ControlNames.NextLink, Next(page, collection, shown, last, pageSize));
        json.WriteEndObject();
        await FinishAsync();
    }

    public async Task EntityAsync(RowPlan plan, object?[] row, string url, string contextUrl)
    {
        json.WriteStartObject();
        WriteContext(contextUrl);
        await EntityAsync(plan, row, url);
        json.WriteEndObject();
        await FinishAsync();
    }

    public async Task PropertyAsync(FeedProperty property, object value, string contextUrl)
    {
        json.WriteStartObject();
        WriteContext(contextUrl);
        json.WritePropertyName(ControlNames.Value);
        ValueWriter.Write(json, property.Kind, value, answer.Negotiation.LongsAsText);
        json.WriteEndObject();
        await FinishAsync();
    }

    /// <summary>Hands what is pending to the pipe, whose reader then sees an answer that was cut off.</summary>
    public void Dispose() => json.Dispose();

    private async Task<(int Shown, object?[]? Last, bool More)> RowsAsync(PageQuery page, IAsyncEnumerator<object?[]>? rows, string collection)
    {
        int shown = 0;
        object?[]? last = null;
        bool hasExpansions = page.Rows.Expansions.Count > 0;
        bool needsUrl = page.Rows.Key.Count > 0;
        for (bool more = rows is not null; more; more = await rows!.MoveNextAsync())
        {
            if (shown == page.Limit || (shown > 0 && budget.IsSpent)) return (shown, last, true);
            last = rows!.Current;
            json.WriteStartObject();
            string url = needsUrl ? answer.Address.Entity(page.Query.Entity, KeyOf(page.Rows, last), collection) : string.Empty;
            if (hasExpansions) await EntityAsync(page.Rows, last, url);
            else WriteColumns(page.Rows, last, url);
            json.WriteEndObject();
            shown++;
            await FlushIfLargeAsync();
        }

        return (shown, last, false);
    }

    private async Task EntityAsync(RowPlan plan, object?[] row, string url)
    {
        WriteColumns(plan, row, url);
        for (int i = 0; i < plan.Expansions.Count; i++)
        {
            Expansion expansion = plan.Selection.Expansions[i];
            ExpansionPlan at = plan.Expansions[i];
            switch (expansion.Link.Kind)
            {
                case NavigationKind.One: await OneAsync(expansion, at.Nested!, (object?[]?)row[at.Cell], url); break;
                case NavigationKind.Details: await DetailsAsync(expansion, at.Nested!, (List<object[]>)row[at.Cell]!, url); break;
                default: await ManyAsync(expansion, plan.Selection.Entity, KeyOf(plan, row), url); break;
            }
        }
    }

    private async Task OneAsync(Expansion expansion, RowPlan nested, object?[]? row, string parent)
    {
        json.WritePropertyName(expansion.Link.Encoded);
        if (row is null)
        {
            json.WriteNullValue();
            return;
        }

        FeedEntity target = expansion.Link.Target;
        string url = nested.Key.Count == 0 ? string.Empty
            : target.SetName is null ? $"{parent}/{expansion.Link.Name}"
            : answer.Address.Entity(target, KeyOf(nested, row), parent);
        json.WriteStartObject();
        await EntityAsync(nested, row, url);
        json.WriteEndObject();
    }

    private async Task DetailsAsync(Expansion expansion, RowPlan nested, List<object[]> rows, string parent)
    {
        EntityQuery query = expansion.Query;
        string collection = $"{parent}/{expansion.Link.Name}";
        if (query.Count) json.WriteNumber(expansion.Link.EncodedCount, rows.Count);
        int asked = (int)Math.Min(query.Top ?? int.MaxValue, Math.Max(0, rows.Count - query.Skip));
        int limit = Math.Min(asked, Math.Min(answer.Bounds.NestedPageSize, Math.Max(0, budget.Rows)));
        json.WritePropertyName(expansion.Link.Encoded);
        json.WriteStartArray();
        foreach (object[] row in rows.Skip(query.Skip).Take(limit))
        {
            json.WriteStartObject();
            string url = nested.Key.Count == 0 ? string.Empty : answer.Address.Entity(expansion.Link.Target, KeyOf(nested, row), collection);
            await EntityAsync(nested, row, url);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        budget.SpendRows(limit);
        if (limit == asked) return;
        object?[]? last = limit == 0 ? null : rows[query.Skip + limit - 1];
        WriteLink(expansion.Link.EncodedNext, Next(query, nested, collection, limit, last, null));
    }

    private async Task ManyAsync(Expansion expansion, FeedEntity parent, object?[] key, string parentUrl)
    {
        EntityQuery query = expansion.Query;
        string collection = $"{parentUrl}/{expansion.Link.Name}";
        SourceStep[] steps = [SourceStep.To(parent, key!), new SourceStep(expansion.Link, expansion.Link.Target, null)];
        bool isSpent = budget.IsSpent;
        PageQuery page = PageQuery.For(steps, query, null, Math.Max(1, Math.Min(answer.Bounds.NestedPageSize, budget.Rows)), isFull);
        if (query.Count)
        {
            budget.SpendQuery();
            DatabaseQuery count = new(steps, query.Filter, [], null, 0, null, null);
            json.WriteNumber(expansion.Link.EncodedCount, await answer.Database.CountAsync(answer.Context, count, cancel));
        }

        json.WritePropertyName(expansion.Link.Encoded);
        json.WriteStartArray();
        int shown = 0;
        object?[]? last = null;
        bool more = isSpent && query.Top is not 0;
        if (!isSpent && page.Database is not null)
        {
            budget.SpendQuery();
            List<object?[]> rows = await answer.Database.RowsAsync(answer.Context, page.Database, cancel).ToListAsync(cancel);
            budget.SpendRows(Math.Min(rows.Count, page.Limit));
            IAsyncEnumerator<object?[]> buffered = rows.ToAsyncEnumerable().GetAsyncEnumerator(cancel);
            await using (buffered)
            {
                bool any = await buffered.MoveNextAsync();
                (shown, last, more) = await RowsAsync(page, any ? buffered : null, collection);
            }
        }

        json.WriteEndArray();
        if (more) WriteLink(expansion.Link.EncodedNext, Next(page, collection, shown, last, null));
    }

    private void WriteColumns(RowPlan plan, object?[] row, string url)
    {
        if (isFull) WriteFullMetadata(plan, url);
        IReadOnlyList<FeedProperty> columns = plan.Selection.Columns;
        bool longsAsText = answer.Negotiation.LongsAsText;
        for (int i = 0; i < columns.Count; i++) ValueWriter.Write(json, columns[i], row[i], longsAsText);
    }

    private void WriteFullMetadata(RowPlan plan, string url)
    {
        FeedEntity entity = plan.Selection.Entity;
        json.WriteString(ControlNames.Type, "#" + answer.Database.Namespace + "." + entity.Name);
        WriteLink(ControlNames.Id, url);
        foreach (FeedProperty column in plan.Selection.Columns)
        {
            if (ValueWriter.TypeName(column.Kind) is { } type) json.WriteString(column.EncodedType, type);
        }

        foreach (FeedNavigation link in entity.Links) WriteLink(link.EncodedLink, $"{url}/{link.Name}");
    }

    private void WriteContext(string contextUrl)
    {
        if (answer.Negotiation.Level != MetadataLevel.None) WriteLink(ControlNames.Context, contextUrl);
    }

    // Links are percent-encoded, so the quotes and ampersands that are left in them may stay legible.
    private void WriteLink(JsonEncodedText name, string url) => json.WriteString(name, JsonEncodedText.Encode(url, JavaScriptEncoder.UnsafeRelaxedJsonEscaping));

    private string Next(PageQuery page, string collection, int shown, object?[]? last, int? pageSize) =>
        Next(page.Query, page.Rows, collection, shown, last, pageSize);

    private string Next(EntityQuery query, RowPlan plan, string collection, int shown, object?[]? last, int? pageSize)
    {
        IEnumerable<object?> place = last is null ? [] : plan.Place.Select(cell => last[cell]);
        string token = SkipToken.Write(answer.Pin, pageSize, place);
        return FeedAddress.Next(collection, query.Text, answer.Text, query.Top - shown, token, last is null);
    }

    private static object?[] KeyOf(RowPlan plan, object?[] row) => [.. plan.Key.Select(cell => row[cell])];

    private async ValueTask FlushIfLargeAsync()
    {
        if (json.BytesPending + json.BytesCommitted - flushedBytes < FlushBytes) return;
        await FinishAsync();
    }

    private async ValueTask FinishAsync()
    {
        json.Flush();
        flushedBytes = json.BytesCommitted;
        await pipe.FlushAsync(cancel);
    }
}

/// <summary>The names of control information, escaped once.</summary>
internal static class ControlNames
{
    public static readonly JsonEncodedText Context = JsonEncodedText.Encode("@odata.context");
    public static readonly JsonEncodedText Count = JsonEncodedText.Encode("@odata.count");
    public static readonly JsonEncodedText NextLink = JsonEncodedText.Encode("@odata.nextLink");
    public static readonly JsonEncodedText Type = JsonEncodedText.Encode("@odata.type");
    public static readonly JsonEncodedText Id = JsonEncodedText.Encode("@odata.id");
    public static readonly JsonEncodedText Value = JsonEncodedText.Encode("value");
}
