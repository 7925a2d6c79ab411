using Aid.OData.Binding;
using Aid.OData.Model;
using Aid.OData.Requests;
using Aid.OData.Terms;

namespace Aid.OData.Queries;

/// <summary>One hop towards the rows of a query: into a set or along a link, then perhaps to one entity.</summary>
/// <param name="Link">Null for the first step.</param>
/// <param name="Entity">What the step arrives at.</param>
/// <param name="Key">The condition on the key, or null.</param>
internal sealed record SourceStep(FeedNavigation? Link, FeedEntity Entity, Term? Key)
{
    public static SourceStep From(PathStep step) => new(step.Link, step.Entity, step.Key is null ? null : Is(step.Entity, step.Key));

    /// <summary>The step to one entity of a set by its key.</summary>
    public static SourceStep To(FeedEntity entity, object[] key) => new(null, entity, Is(entity, key));

    private static Term Is(FeedEntity entity, object[] key)
    {
        Term? condition = null;
        for (int i = 0; i < key.Length; i++)
        {
            ReadTerm property = new(new VariableTerm(0), entity.Key[i]);
            ComparisonTerm equal = new(System.Linq.Expressions.ExpressionType.Equal, property, new LiteralTerm(key[i]), guarded: false);
            condition = condition is null ? equal : new ConnectiveTerm(isAnd: true, condition, equal);
        }

        return condition!;
    }
}

/// <summary>One query that goes to the database: everything that its shape and its literals are made of.</summary>
internal sealed class DatabaseQuery
{
    /// <param name="steps">At least one.</param>
    /// <param name="filter">A condition on the rows, or null.</param>
    /// <param name="order">Empty for a single entity or a count.</param>
    /// <param name="place">The place after which the rows begin, or null for the beginning.</param>
    /// <param name="skip">Rows to leave out; zero for none.</param>
    /// <param name="take">Rows to read at most; null for all there are.</param>
    /// <param name="rows">What a row holds; null to count rows instead.</param>
    public DatabaseQuery(
        IReadOnlyList<SourceStep> steps,
        Term? filter,
        IReadOnlyList<OrderTerm> order,
        IReadOnlyList<LiteralTerm?>? place,
        int skip,
        int? take,
        RowPlan? rows)
    {
        Steps = steps;
        Filter = filter;
        Order = order;
        Place = place;
        Skip = skip > 0 ? new LiteralTerm(skip) : null;
        Take = take is { } limit ? new LiteralTerm(limit) : null;
        Rows = rows;
        Shape = new Shape();
        WriteShape(Shape);
        ShapeText = Shape.ToString();
        Literals = Shape.Values();
    }

    public IReadOnlyList<SourceStep> Steps { get; }

    public Term? Filter { get; }

    public IReadOnlyList<OrderTerm> Order { get; }

    public IReadOnlyList<LiteralTerm?>? Place { get; }

    public LiteralTerm? Skip { get; }

    public LiteralTerm? Take { get; }

    public RowPlan? Rows { get; }

    /// <summary>Two queries with one text differ in their literals only.</summary>
    public string ShapeText { get; }

    public object?[] Literals { get; }

    public IReadOnlyList<Type> LiteralTypes => Shape.Types;

    public Shape Shape { get; }

    private void WriteShape(Shape shape)
    {
        foreach (SourceStep step in Steps)
        {
            shape.Append('/').Append(step.Link?.Name ?? step.Entity.Name);
            step.Key?.WriteShape(shape);
        }

        QueryShape.Write(shape, Filter, Order);
        if (Place is not null)
        {
            shape.Append(" after");
            foreach (LiteralTerm? value in Place)
            {
                if (value is null) shape.Append(" null");
                else value.WriteShape(shape);
            }
        }

        if (Skip is not null)
        {
            shape.Append(" skip");
            Skip.WriteShape(shape);
        }

        if (Take is not null)
        {
            shape.Append(" take");
            Take.WriteShape(shape);
        }

        if (Rows is null) shape.Append(" count");
        else Rows.WriteShape(shape);
    }
}

/// <summary>The part of a shape that top-level queries and details share.</summary>
internal static class QueryShape
{
    public static void Write(Shape shape, EntityQuery query) => Write(shape, query.Filter, query.Order);

    public static void Write(Shape shape, Term? filter, IReadOnlyList<OrderTerm> order)
    {
        if (filter is not null)
        {
            shape.Append(" where ");
            filter.WriteShape(shape);
        }

        if (order.Count > 0) shape.Append(" order ");
        foreach (OrderTerm term in order)
        {
            term.Term.WriteShape(shape);
            shape.Append(term.Descending ? '↓' : '↑');
        }
    }
}
