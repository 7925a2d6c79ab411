using Aid.OData.Binding;
using Aid.OData.Requests;
using Aid.OData.Terms;

namespace Aid.OData.Queries;

/// <summary>One page of a collection: the query that reads it and what follows from how many rows it gives.</summary>
internal sealed class PageQuery
{
    private PageQuery(EntityQuery query, RowPlan rows, DatabaseQuery? database, int limit, bool canContinue)
    {
        Query = query;
        Rows = rows;
        Database = database;
        Limit = limit;
        CanContinue = canContinue;
    }

    public EntityQuery Query { get; }

    public RowPlan Rows { get; }

    /// <summary>Null when the page is empty by request (<c>$top=0</c>).</summary>
    public DatabaseQuery? Database { get; }

    /// <summary>Rows of this page at most; the query reads one more where there may be a next page.</summary>
    public int Limit { get; }

    /// <summary>Whether the request asked for more than one page can hold.</summary>
    public bool CanContinue { get; }

    /// <summary>Plans a page.</summary>
    /// <param name="steps">Where the rows come from.</param>
    /// <param name="query">What is asked of them.</param>
    /// <param name="token">Where the page begins; null for the beginning.</param>
    /// <param name="pageSize">Rows of a page, within the bounds.</param>
    /// <param name="needsKey">Whether every row's address is written.</param>
    public static PageQuery For(IReadOnlyList<SourceStep> steps, EntityQuery query, SkipToken? token, int pageSize, bool needsKey)
    {
        bool canContinue = query.Top is null || query.Top > pageSize;
        int limit = canContinue ? pageSize : (int)query.Top!.Value;
        RowPlan rows = RowPlan.For(query, needsKey, needsPlace: true);
        LiteralTerm?[]? place = token is null || token.Place.Count == 0 ? null : Place(query.Order, token);
        int skip = place is null ? query.Skip : 0;
        DatabaseQuery? database = limit == 0
            ? null
            : new DatabaseQuery(steps, query.Filter, query.Order, place, skip, canContinue ? limit + 1 : limit, rows);
        return new PageQuery(query, rows, database, limit, canContinue);
    }

    private static LiteralTerm?[] Place(IReadOnlyList<OrderTerm> order, SkipToken token)
    {
        if (token.Place.Count != order.Count) throw Refusals.SkipTokenInvalid();
        LiteralTerm?[] place = new LiteralTerm?[order.Count];
        for (int i = 0; i < place.Length; i++)
        {
            object? value = token.ValueAt(i, order[i].Term.Bare);
            place[i] = value is null ? null : new LiteralTerm(value);
        }

        return place;
    }
}
