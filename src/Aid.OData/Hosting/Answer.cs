using System.Globalization;
using Aid.OData.Binding;
using Aid.OData.Model;
using Aid.OData.Queries;
using Aid.OData.Requests;
using Aid.OData.Writing;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Aid.OData.Hosting;

/// <summary>
/// Answers one request for data. Whatever can fail for the request's own reasons fails before the first byte: the first row is
/// read before anything is written.
/// </summary>
internal sealed class Answer(HttpContext http, FeedRequest request, AnswerContext answer)
{
    private readonly SourceStep[] steps = [.. request.Path.Steps.Select(SourceStep.From)];
    private readonly EntityQuery query = request.Query!;
    private readonly CancellationToken cancel = http.RequestAborted;

    private string Address => $"{answer.Address.Root}/{request.Path.Text}";

    public Task WriteAsync() => request.Path.Kind switch
    {
        ResourceKind.Collection => CollectionAsync(),
        ResourceKind.Count => CountAsync(),
        ResourceKind.Entity => EntityAsync(),
        _ => PropertyAsync(),
    };

    private async Task CollectionAsync()
    {
        int? preferred = answer.Negotiation.PreferredPageSize ?? request.Token?.PageSize;
        int? applied = preferred is { } size ? Math.Min(size, answer.Bounds.MaxPageSize) : null;
        bool isFull = answer.Negotiation.Level == MetadataLevel.Full;
        PageQuery page = PageQuery.For(steps, query, request.Token, applied ?? Math.Min(answer.Bounds.PageSize, answer.Bounds.MaxPageSize), isFull);
        long? count = query.Count ? await CountOfAsync(query.Filter) : null;
        IAsyncEnumerator<object?[]>? rows = await OpenAsync(page);
        try
        {
            if (rows is null && steps.Length > 1) await RequireParentAsync();
            if (applied is not null) http.Response.Headers["Preference-Applied"] = $"maxpagesize={applied}";
            http.Response.ContentType = answer.Negotiation.ContentType;
            string context = answer.Address.Context(ResourceName(), query.Selection, isEntity: false);
            using FeedWriter writer = new(answer, http.Response.BodyWriter, cancel);
            await writer.CollectionAsync(page, rows, Address, context, count, applied);
        }
        finally
        {
            if (rows is not null) await rows.DisposeAsync();
        }
    }

    // Rows that need further queries are read to the end first: not every database answers two queries at once.
    private async Task<IAsyncEnumerator<object?[]>?> OpenAsync(PageQuery page)
    {
        if (page.Database is null) return null;
        IAsyncEnumerable<object?[]> found = answer.Database.RowsAsync(answer.Context, page.Database, cancel);
        if (page.Rows.HasSeparate) found = (await found.ToListAsync(cancel)).ToAsyncEnumerable();
        IAsyncEnumerator<object?[]> rows = found.GetAsyncEnumerator(cancel);
        if (await rows.MoveNextAsync()) return rows;
        await rows.DisposeAsync();
        return null;
    }

    private async Task CountAsync()
    {
        long count = await CountOfAsync(query.Filter);
        if (count == 0 && steps.Length > 1) await RequireParentAsync();
        http.Response.ContentType = "text/plain;charset=utf-8";
        await http.Response.WriteAsync(count.ToString(CultureInfo.InvariantCulture), cancel);
    }

    private async Task EntityAsync()
    {
        bool isFull = answer.Negotiation.Level == MetadataLevel.Full;
        RowPlan plan = RowPlan.For(query, needsKey: isFull, needsPlace: false);
        object?[]? row = await SingleAsync(plan);
        if (row is null)
        {
            await RespondMissingAsync();
            return;
        }

        FeedEntity entity = query.Entity;
        string url = plan.Key.Count == 0 || entity.SetName is null
            ? Address
            : answer.Address.Entity(entity, [.. plan.Key.Select(cell => row[cell])], Address);
        http.Response.ContentType = answer.Negotiation.ContentType;
        string context = answer.Address.Context(ResourceName(), query.Selection, isEntity: entity.SetName is not null);
        using FeedWriter writer = new(answer, http.Response.BodyWriter, cancel);
        await writer.EntityAsync(plan, row, url, context);
    }

    private async Task PropertyAsync()
    {
        FeedProperty property = request.Path.Property!;
        object?[]? row = await SingleAsync(RowPlan.For(query, needsKey: false, needsPlace: false));
        if (row is null) throw Refusals.EntityNotFound(request.Path.Text);
        if (row[0] is not { } value)
        {
            http.Response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }

        if (request.Path.Kind == ResourceKind.Property)
        {
            http.Response.ContentType = answer.Negotiation.ContentType;
            string context = answer.Address.Context(request.Path.Text, null, isEntity: false);
            using FeedWriter writer = new(answer, http.Response.BodyWriter, cancel);
            await writer.PropertyAsync(property, value, context);
            return;
        }

        if (value is byte[] bytes)
        {
            http.Response.ContentType = "application/octet-stream";
            await http.Response.Body.WriteAsync(bytes, cancel);
            return;
        }

        http.Response.ContentType = "text/plain;charset=utf-8";
        await http.Response.WriteAsync(ValueWriter.Text(property.Kind, value), cancel);
    }

    private async Task<object?[]?> SingleAsync(RowPlan plan)
    {
        DatabaseQuery single = new(steps, null, [], null, 0, null, plan);
        object?[]? found = null;
        await foreach (object?[] row in answer.Database.RowsAsync(answer.Context, single, cancel)) found ??= row;
        return found;
    }

    // A link to at most one entity may lead nowhere, which is an answer; a key that finds nothing is not (Protocol §11.2.3).
    private async Task RespondMissingAsync()
    {
        SourceStep last = steps[^1];
        if (last.Link is null || last.Key is not null) throw Refusals.EntityNotFound(request.Path.Text);
        await RequireParentAsync();
        http.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private async Task RequireParentAsync()
    {
        DatabaseQuery parent = new(steps[..^1], null, [], null, 0, null, null);
        if (await answer.Database.CountAsync(answer.Context, parent, cancel) == 0) throw Refusals.EntityNotFound(request.Path.Text);
    }

    private Task<long> CountOfAsync(Terms.Term? filter) =>
        answer.Database.CountAsync(answer.Context, new DatabaseQuery(steps, filter, [], null, 0, null, null), cancel);

    private string ResourceName() => query.Entity.SetName ?? request.Path.Text;
}
