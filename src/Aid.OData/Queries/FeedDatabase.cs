using Aid.OData.Hosting;
using Aid.OData.Requests;
using Aid.OData.Terms;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Aid.OData.Queries;

/// <summary>Runs queries, compiling each shape once. Shared by all requests of a feed.</summary>
internal sealed class FeedDatabase(Type contextType, string modelNamespace, FeedBounds bounds)
{
    // A compiled query belongs to the EF model that it was compiled for.
    private volatile Compiled? compiled;

    public string Namespace => modelNamespace;

    /// <summary>The rows of a query, read as they are asked for.</summary>
    /// <exception cref="FeedRefusal">On the first row: EF Core or the database cannot evaluate the expression.</exception>
    public async IAsyncEnumerable<object?[]> RowsAsync(
        DbContext context,
        DatabaseQuery query,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        IAsyncEnumerator<object?[]> rows = await Translated(() => new ValueTask<IAsyncEnumerator<object?[]>>(Rows(context, query).GetAsyncEnumerator(cancel)));
        await using (rows)
        {
            if (!await Translated(rows.MoveNextAsync)) yield break;
            do yield return rows.Current;
            while (await rows.MoveNextAsync());
        }
    }

    public async Task<long> CountAsync(DbContext context, DatabaseQuery query, CancellationToken cancel) =>
        await Translated(() => new ValueTask<long>(CountOf(context, query, cancel)));

    private IAsyncEnumerable<object?[]> Rows(DbContext context, DatabaseQuery query)
    {
        Compiled cache = For(context);
        RowQuery run = cache.Rows.Get(query.ShapeText)
            ?? cache.Rows.Add(query.ShapeText, QueryCompiler.Rows(query, contextType, cache.Dialect));
        return run(context, query.Literals);
    }

    private Task<long> CountOf(DbContext context, DatabaseQuery query, CancellationToken cancel)
    {
        Compiled cache = For(context);
        CountQuery run = cache.Counts.Get(query.ShapeText)
            ?? cache.Counts.Add(query.ShapeText, QueryCompiler.Count(query, contextType, cache.Dialect));
        return run(context, query.Literals, cancel);
    }

    private Compiled For(DbContext context)
    {
        Compiled? current = compiled;
        if (current is not null && current.Model == context.Model) return current;
        return compiled = new Compiled(
            context.Model,
            Dialect.Of(context.Database.ProviderName),
            new RecentCache<RowQuery>(bounds.MaxCachedShapes),
            new RecentCache<CountQuery>(bounds.MaxCachedShapes));
    }

    private static async ValueTask<T> Translated<T>(Func<ValueTask<T>> read)
    {
        try
        {
            return await read();
        }
        catch (InvalidOperationException e) when (e.Message.Contains("could not be translated", StringComparison.Ordinal))
        {
            throw Refusals.NotTranslatable("$filter");
        }
        catch (Exception e) when (IsBadValue(e))
        {
            throw Refusals.ValueOutOfRange();
        }
    }

    // SQLSTATE class 22 is "data exception": division by zero, a number out of range, an unstorable character.
    private static bool IsBadValue(Exception e) =>
        e is DivideByZeroException or OverflowException or ArgumentOutOfRangeException
        || e is System.Data.Common.DbException { SqlState: ['2', '2', ..] };

    private sealed record Compiled(IModel Model, Dialect Dialect, RecentCache<RowQuery> Rows, RecentCache<CountQuery> Counts);
}
