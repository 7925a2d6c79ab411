using System.Linq.Expressions;
using Aid.OData.Binding;
using Aid.OData.Hosting;
using Aid.OData.Model;
using Aid.OData.Terms;

namespace Aid.OData.Queries;

/// <summary>
/// Where in a row what is found. A row is one array: the chosen columns first, then what only paging, links and expanded items
/// need, each read once.
/// </summary>
internal sealed class RowPlan
{
    private readonly List<Cell> cells = [];
    private readonly Dictionary<FeedProperty, int> byProperty = [];

    private RowPlan(Selection selection) => Selection = selection;

    public Selection Selection { get; }

    /// <summary>The cells of the key's properties; empty when nothing asks for the key.</summary>
    public IReadOnlyList<int> Key { get; private set; } = [];

    /// <summary>The cells of the order's terms; empty for a single entity.</summary>
    public IReadOnlyList<int> Place { get; private set; } = [];

    /// <summary>In the order of the selection's expansions.</summary>
    public IReadOnlyList<ExpansionPlan> Expansions { get; private set; } = [];

    /// <summary>Whether showing a row needs further queries.</summary>
    public bool HasSeparate { get; private set; }

    /// <summary>Plans rows for a query.</summary>
    /// <param name="query">What is asked.</param>
    /// <param name="needsKey">Whether every row's address is written.</param>
    /// <param name="needsPlace">Whether a next link may follow.</param>
    public static RowPlan For(EntityQuery query, bool needsKey, bool needsPlace)
    {
        RowPlan plan = new(query.Selection);
        foreach (FeedProperty column in query.Selection.Columns) plan.CellOf(column);
        if (needsPlace) plan.Place = [.. query.Order.Select(o => plan.CellOf(o.Term))];
        List<ExpansionPlan> expansions = [];
        foreach (Expansion expansion in query.Selection.Expansions)
        {
            // The address of the parent is the beginning of the address at which a nested collection goes on.
            needsKey |= expansion.Link.IsCollection || HasCollection(expansion.Query.Selection);
            expansions.Add(plan.Expand(expansion, needsKey));
        }

        plan.Expansions = expansions;
        plan.HasSeparate = expansions.Exists(e => e.Nested is null || e.Nested.HasSeparate);
        if (needsKey) plan.Key = [.. query.Entity.Key.Select(plan.CellOf)];
        return plan;
    }

    public void WriteShape(Shape shape)
    {
        shape.Append('[');
        foreach (Cell cell in cells)
        {
            cell.WriteShape(shape);
            shape.Append(',');
        }

        shape.Append(']');
    }

    public NewArrayExpression Build(TermScope scope) =>
        Expression.NewArrayInit(typeof(object), cells.Select(c => Boxed(c.Build(scope))));

    private static Expression Boxed(Expression value) =>
        value.Type.IsValueType ? Expression.Convert(value, typeof(object)) : value;

    private static bool HasCollection(Selection selection) =>
        selection.Expansions.Any(e => e.Link.IsCollection || HasCollection(e.Query.Selection));

    private ExpansionPlan Expand(Expansion expansion, bool needsKey)
    {
        if (expansion.Link.Kind == NavigationKind.Many) return new ExpansionPlan(null, -1);
        bool isDetails = expansion.Link.Kind == NavigationKind.Details;
        RowPlan nested = For(expansion.Query, needsKey, needsPlace: isDetails);
        int cell = Add(isDetails ? new DetailsCell(expansion, nested) : new OneCell(expansion.Link, nested));
        return new ExpansionPlan(nested, cell);
    }

    private int CellOf(FeedProperty property)
    {
        if (!byProperty.TryGetValue(property, out int cell))
            byProperty.Add(property, cell = Add(new TermCell(new ReadTerm(new VariableTerm(0), property))));
        return cell;
    }

    private int CellOf(Term term) => term is ReadTerm { IsPlain: true } read ? CellOf(read.Property) : Add(new TermCell(term));

    private int Add(Cell cell)
    {
        cells.Add(cell);
        return cells.Count - 1;
    }
}

/// <summary>Where an expanded item is found.</summary>
/// <param name="Nested">How its rows look; null when they are fetched by a query of their own.</param>
/// <param name="Cell">The cell that holds it: an array for one entity, a list of arrays for details.</param>
internal sealed record ExpansionPlan(RowPlan? Nested, int Cell);
