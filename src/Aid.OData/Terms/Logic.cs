using System.Linq.Expressions;
using System.Reflection;

namespace Aid.OData.Terms;

/// <summary>
/// A comparison of two values. A guarded one rules nulls out in words: OData's order comparisons are false for null, and so are
/// SQL's, until something negates them, because NOT NULL is not true (URL Conventions §5.1.1.1.3).
/// </summary>
internal sealed class ComparisonTerm(ExpressionType op, Term left, Term right, bool guarded) : Term(typeof(bool), mayBeNull: false)
{
    private static readonly MethodInfo CompareText = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;

    public override void WriteShape(Shape shape)
    {
        shape.Append('(');
        left.WriteShape(shape);
        shape.Append(guarded ? "?" : string.Empty).Append(op.ToString());
        right.WriteShape(shape);
        shape.Append(')');
    }

    public override Expression Build(TermScope scope)
    {
        Expression a = left.Build(scope);
        Expression b = right.Build(scope);
        if (right is NullTerm) b = Null(Nullable(a.Type));
        if (left is NullTerm) a = Null(Nullable(b.Type));
        Expression compared = Compare(op, a, b);
        if (!guarded) return compared;
        if (right.MayBeNull) compared = Expression.AndAlso(Expression.NotEqual(b, Null(b.Type)), compared);
        return left.MayBeNull ? Expression.AndAlso(Expression.NotEqual(a, Null(a.Type)), compared) : compared;
    }

    /// <summary>Compares two expressions of one type up to nullability; text compares as the database orders it.</summary>
    public static Expression Compare(ExpressionType op, Expression a, Expression b)
    {
        if (a.Type != b.Type)
        {
            a = To(a, Nullable(a.Type));
            b = To(b, Nullable(b.Type));
        }

        bool isEquality = op is ExpressionType.Equal or ExpressionType.NotEqual;
        if (!isEquality && a.Type == typeof(string))
            return Expression.MakeBinary(op, Expression.Call(CompareText, a, b), Expression.Constant(0));
        if (!isEquality && a.Type == typeof(bool)) return CompareTruth(op, a, b);
        return Expression.MakeBinary(op, a, b);
    }

    private static BinaryExpression CompareTruth(ExpressionType op, Expression a, Expression b) => op switch
    {
        ExpressionType.GreaterThan => Expression.AndAlso(a, Expression.Not(b)),
        ExpressionType.GreaterThanOrEqual => Expression.OrElse(a, Expression.Not(b)),
        ExpressionType.LessThan => Expression.AndAlso(Expression.Not(a), b),
        _ => Expression.OrElse(Expression.Not(a), b),
    };

    private static Type Nullable(Type type) =>
        type.IsValueType && System.Nullable.GetUnderlyingType(type) is null ? typeof(Nullable<>).MakeGenericType(type) : type;
}

/// <summary><c>and</c> or <c>or</c>.</summary>
internal sealed class ConnectiveTerm(bool isAnd, Term left, Term right) : Term(typeof(bool), mayBeNull: false)
{
    public override void WriteShape(Shape shape)
    {
        shape.Append('(');
        left.WriteShape(shape);
        shape.Append(isAnd ? '&' : '|');
        right.WriteShape(shape);
        shape.Append(')');
    }

    public override Expression Build(TermScope scope) => isAnd
        ? Expression.AndAlso(left.BuildCondition(scope), right.BuildCondition(scope))
        : Expression.OrElse(left.BuildCondition(scope), right.BuildCondition(scope));
}

/// <summary><c>not</c>.</summary>
internal sealed class NotTerm(Term inner) : Term(typeof(bool), mayBeNull: false)
{
    public override void WriteShape(Shape shape)
    {
        shape.Append('!');
        inner.WriteShape(shape);
    }

    public override Expression Build(TermScope scope) => Expression.Not(inner.BuildCondition(scope));
}

/// <summary>Whether a value is one of a list; the list is one parameter, so its length is not part of the shape.</summary>
internal sealed class AmongTerm(Term value, Array items, bool orNull) : Term(typeof(bool), mayBeNull: false)
{
    private static readonly MethodInfo Contains = typeof(Enumerable).GetMethods()
        .Single(m => m.Name == nameof(Enumerable.Contains) && m.GetParameters().Length == 2);

    public override void WriteShape(Shape shape)
    {
        value.WriteShape(shape);
        shape.Append(orNull ? " in? " : " in ");
        shape.Literal(this, items, items.GetType());
    }

    public override Expression Build(TermScope scope)
    {
        Expression built = value.Build(scope);
        Expression among = Expression.Call(Contains.MakeGenericMethod(value.Type), scope.Literal(this), built);
        if (!value.MayBeNull) return among;
        return orNull
            ? Expression.OrElse(Expression.Equal(built, Null(built.Type)), among)
            : Expression.AndAlso(Expression.NotEqual(built, Null(built.Type)), among);
    }
}

/// <summary>Whether the entity at the end of a link is missing.</summary>
internal sealed class MissingTerm(EntityTerm entity) : Term(typeof(bool), mayBeNull: false)
{
    public override void WriteShape(Shape shape)
    {
        shape.Append("missing(");
        entity.WriteShape(shape);
        shape.Append(')');
    }

    public override Expression Build(TermScope scope)
    {
        Expression built = entity.Build(scope);
        return Expression.Equal(built, Null(built.Type));
    }
}
