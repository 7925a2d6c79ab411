using System.Linq.Expressions;
using System.Reflection;
using Aid.OData.Binding;
using Aid.OData.Model;
using Aid.OData.Terms;

namespace Aid.OData.Queries;

/// <summary>One element of a row's array.</summary>
internal abstract class Cell
{
    public abstract void WriteShape(Shape shape);

    public abstract Expression Build(TermScope scope);
}

/// <summary>A value.</summary>
internal sealed class TermCell(Term term) : Cell
{
    public override void WriteShape(Shape shape) => term.WriteShape(shape);

    public override Expression Build(TermScope scope) => term.Build(scope);
}

/// <summary>The row of the one entity behind a link, or null.</summary>
internal sealed class OneCell(FeedNavigation link, RowPlan nested) : Cell
{
    public override void WriteShape(Shape shape)
    {
        shape.Append(link.Name);
        nested.WriteShape(shape);
    }

    public override Expression Build(TermScope scope)
    {
        Expression entity = Substitution.Apply(link.Path, scope.Variable(0));
        Expression row = nested.Build(scope.For(entity));
        return Expression.Condition(
            Expression.Equal(entity, Expression.Constant(null, entity.Type)),
            Expression.Constant(null, row.Type),
            row);
    }
}

/// <summary>
/// The rows of the details behind a link, all of them: a limit here would make EF Core number the rows of the whole table, which
/// is slower than reading the few that there are. Skipping and limiting are done when they are shown.
/// </summary>
internal sealed class DetailsCell(Expansion expansion, RowPlan nested) : Cell
{
    private static readonly MethodInfo Select = typeof(Enumerable).GetMethods()
        .Single(m => m.Name == nameof(Enumerable.Select) && m.GetParameters()[1].ParameterType.GetGenericArguments().Length == 2);

    private static readonly MethodInfo ToList = typeof(Enumerable).GetMethod(nameof(Enumerable.ToList))!;

    private static readonly MethodInfo Where = typeof(Enumerable).GetMethods()
        .Single(m => m.Name == nameof(Enumerable.Where) && m.GetParameters()[1].ParameterType.GetGenericArguments().Length == 2);

    public override void WriteShape(Shape shape)
    {
        shape.Append(expansion.Link.Name);
        QueryShape.Write(shape, expansion.Query);
        nested.WriteShape(shape);
    }

    public override Expression Build(TermScope scope)
    {
        Type element = expansion.Link.TargetClr;
        ParameterExpression item = Expression.Parameter(element, "d");
        TermScope inner = scope.For(item);
        Expression items = Substitution.Apply(expansion.Link.Path, scope.Variable(0));
        if (expansion.Query.Filter is { } filter)
            items = Expression.Call(Where.MakeGenericMethod(element), items, Expression.Lambda(filter.BuildCondition(inner), item));
        items = OrderExpressions.Apply(items, typeof(Enumerable), expansion.Query.Order, item, inner);
        items = Expression.Call(Select.MakeGenericMethod(element, typeof(object[])), items, Expression.Lambda(nested.Build(inner), item));
        return Expression.Call(ToList.MakeGenericMethod(typeof(object[])), items);
    }
}
