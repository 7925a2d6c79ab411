using System.Linq.Expressions;
using System.Reflection;
using Aid.OData.Terms;

namespace Aid.OData.Queries;

/// <summary>Says a database query in LINQ.</summary>
internal static class QueryExpressions
{
    private static readonly MethodInfo Where = Method(nameof(Queryable.Where), 2);
    private static readonly MethodInfo Select = Method(nameof(Queryable.Select), 2);
    private static readonly MethodInfo SelectMany = Method(nameof(Queryable.SelectMany), 2);
    private static readonly MethodInfo Skip = typeof(Queryable).GetMethod(nameof(Queryable.Skip))!;
    private static readonly MethodInfo Take = typeof(Queryable).GetMethods()
        .Single(m => m.Name == nameof(Queryable.Take) && m.GetParameters()[1].ParameterType == typeof(int));

    /// <summary>An expression of type <c>IQueryable&lt;object[]&gt;</c>, or of the entity's queryable for a count.</summary>
    /// <param name="query">The query.</param>
    /// <param name="context">The EF Core context.</param>
    /// <param name="literals">One expression for each literal.</param>
    /// <param name="dialect">What the database is like.</param>
    public static Expression Build(DatabaseQuery query, Expression context, IReadOnlyList<Expression> literals, Dialect dialect)
    {
        TermScope scope = new(query.Shape, literals, dialect);
        Expression rows = Source(query, context, scope);
        ParameterExpression row = Expression.Parameter(query.Steps[^1].Entity.Clr, "x");
        TermScope inner = scope.For(row);
        if (query.Filter is not null) rows = Filtered(rows, row, query.Filter.BuildCondition(inner));
        if (query.Place is not null) rows = Filtered(rows, row, PlaceCondition.Build(query.Order, query.Place, inner));
        if (query.Order.Count > 0) rows = OrderExpressions.Apply(rows, typeof(Queryable), query.Order, row, inner);
        if (query.Skip is not null) rows = Expression.Call(Skip.MakeGenericMethod(row.Type), rows, query.Skip.Build(inner));
        if (query.Take is not null) rows = Expression.Call(Take.MakeGenericMethod(row.Type), rows, query.Take.Build(inner));
        if (query.Rows is null) return rows;
        LambdaExpression projection = Expression.Lambda(query.Rows.Build(inner), row);
        return Expression.Call(Select.MakeGenericMethod(row.Type, typeof(object[])), rows, Expression.Quote(projection));
    }

    private static Expression Source(DatabaseQuery query, Expression context, TermScope scope)
    {
        Expression rows = Substitution.Apply(query.Steps[0].Entity.Root!, context);
        Type type = query.Steps[0].Entity.Clr;
        foreach (SourceStep step in query.Steps)
        {
            if (step.Link is not null)
            {
                rows = Along(rows, type, step);
                type = step.Entity.Clr;
            }

            if (step.Key is null) continue;
            ParameterExpression item = Expression.Parameter(type, "x");
            rows = Filtered(rows, item, step.Key.BuildCondition(scope.For(item)));
        }

        return rows;
    }

    private static MethodCallExpression Along(Expression rows, Type from, SourceStep step)
    {
        ParameterExpression item = Expression.Parameter(from, "x");
        Type to = step.Entity.Clr;
        Expression path = Substitution.Apply(step.Link!.Path, item);
        if (step.Link.IsCollection)
        {
            Type many = typeof(Func<,>).MakeGenericType(from, typeof(IEnumerable<>).MakeGenericType(to));
            return Expression.Call(SelectMany.MakeGenericMethod(from, to), rows, Expression.Quote(Expression.Lambda(many, path, item)));
        }

        Expression one = Expression.Call(Select.MakeGenericMethod(from, to), rows, Expression.Quote(Expression.Lambda(path, item)));
        ParameterExpression target = Expression.Parameter(to, "x");
        return Filtered(one, target, Expression.NotEqual(target, Expression.Constant(null, to)));
    }

    private static MethodCallExpression Filtered(Expression rows, ParameterExpression item, Expression condition) =>
        Expression.Call(Where.MakeGenericMethod(item.Type), rows, Expression.Quote(Expression.Lambda(condition, item)));

    // The overloads that do not pass an index.
    private static MethodInfo Method(string name, int parameters) => typeof(Queryable).GetMethods()
        .First(m => m.Name == name && m.GetParameters().Length == parameters
            && m.GetParameters()[1].ParameterType.GetGenericArguments()[0].GetGenericArguments().Length == 2);
}
