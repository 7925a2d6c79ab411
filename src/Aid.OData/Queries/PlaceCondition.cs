using System.Linq.Expressions;
using Aid.OData.Binding;
using Aid.OData.Terms;

namespace Aid.OData.Queries;

/// <summary>
/// The rows after a place in an order. It is said as <c>a ≥ x and (a &gt; x or …)</c>, not as <c>a &gt; x or (a = x and …)</c>: the
/// leading conjunct is a plain comparison, so an index on the order's first term finds the page in the middle of a million rows.
/// </summary>
internal static class PlaceCondition
{
    /// <param name="order">The order.</param>
    /// <param name="place">The literals of the last row shown, one per term; null where its value is null.</param>
    /// <param name="scope">In which variable 0 is the row.</param>
    public static Expression Build(IReadOnlyList<OrderTerm> order, IReadOnlyList<LiteralTerm?> place, TermScope scope) =>
        After(order, place, scope, 0);

    private static Expression After(IReadOnlyList<OrderTerm> order, IReadOnlyList<LiteralTerm?> place, TermScope scope, int index)
    {
        if (index == order.Count) return Expression.Constant(false);
        OrderTerm term = order[index];
        Expression value = term.Term.Build(scope);
        Expression? isNull = term.Term.MayBeNull ? Expression.Equal(value, Expression.Constant(null, value.Type)) : null;
        Expression rest = After(order, place, scope, index + 1);
        if (place[index] is not { } literal)
        {
            if (isNull is null) return Expression.Constant(false);
            return term.Descending ? Expression.AndAlso(isNull, rest) : Expression.OrElse(Expression.Not(isNull), rest);
        }

        Expression at = literal.Build(scope);
        Expression beyond = Comparison(term.Descending ? ExpressionType.LessThan : ExpressionType.GreaterThan, value, at);
        if (index < order.Count - 1)
        {
            Expression from = Comparison(term.Descending ? ExpressionType.LessThanOrEqual : ExpressionType.GreaterThanOrEqual, value, at);
            beyond = Expression.AndAlso(from, Expression.OrElse(beyond, rest));
        }

        // Nulls come last when descending, so they are all still ahead of a place with a value.
        return isNull is not null && term.Descending ? Expression.OrElse(isNull, beyond) : beyond;
    }

    // LINQ knows no order of truth values, so they are compared as conditions, in which a null would pass for false.
    private static Expression Comparison(ExpressionType op, Expression value, Expression at)
    {
        if (value.Type != typeof(bool?)) return ComparisonTerm.Compare(op, value, at);
        return Expression.AndAlso(
            Expression.NotEqual(value, Expression.Constant(null, typeof(bool?))),
            ComparisonTerm.Compare(op, Expression.Equal(value, Expression.Constant(true, typeof(bool?))), at));
    }
}
