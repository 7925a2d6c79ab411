using System.Linq.Expressions;
using System.Reflection;
using Aid.OData.Binding;
using Aid.OData.Terms;

namespace Aid.OData.Queries;

/// <summary>Orders rows, nulls first when ascending and last when descending on every database (Protocol §11.2.6.2).</summary>
internal static class OrderExpressions
{
    /// <param name="items">A sequence of the entity.</param>
    /// <param name="host"><see cref="Queryable"/> for a query, <see cref="Enumerable"/> for a navigation inside one.</param>
    /// <param name="order">At least one term.</param>
    /// <param name="item">The entity's variable.</param>
    /// <param name="scope">In which variable 0 is <paramref name="item"/>.</param>
    public static Expression Apply(Expression items, Type host, IReadOnlyList<OrderTerm> order, ParameterExpression item, TermScope scope)
    {
        bool isFirst = true;
        foreach (OrderTerm term in order)
        {
            Expression key = term.Term.Build(scope);
            if (term.Term.MayBeNull && !scope.Dialect.NullsFirst)
            {
                Expression isNull = Expression.Equal(key, Expression.Constant(null, key.Type));
                Expression rank = Expression.Condition(isNull, Expression.Constant(0), Expression.Constant(1));
                items = By(items, host, rank, term.Descending, item, isFirst);
                isFirst = false;
            }

            items = By(items, host, key, term.Descending, item, isFirst);
            isFirst = false;
        }

        return items;
    }

    private static MethodCallExpression By(Expression items, Type host, Expression key, bool descending, ParameterExpression item, bool isFirst)
    {
        string name = (isFirst ? "OrderBy" : "ThenBy") + (descending ? "Descending" : string.Empty);
        MethodInfo method = host.GetMethods().Single(m => m.Name == name && m.GetParameters().Length == 2);
        return Expression.Call(method.MakeGenericMethod(item.Type, key.Type), items, Expression.Lambda(key, item));
    }
}
