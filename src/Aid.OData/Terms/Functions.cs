using System.Linq.Expressions;
using System.Reflection;

namespace Aid.OData.Terms;

/// <summary>Addition, subtraction, multiplication, division, remainder. Overflow is the database's to report.</summary>
internal sealed class ArithmeticTerm(ExpressionType op, Term left, Term right)
    : Term(left.Bare, left.MayBeNull || right.MayBeNull || op is ExpressionType.Divide or ExpressionType.Modulo)
{
    public override void WriteShape(Shape shape)
    {
        shape.Append('(');
        left.WriteShape(shape);
        shape.Append(op.ToString());
        right.WriteShape(shape);
        shape.Append(')');
    }

    // A division may be null, because SQLite answers null for a zero divisor.
    public override Expression Build(TermScope scope) =>
        Expression.MakeBinary(op, To(left.Build(scope), Type), To(right.Build(scope), Type));
}

/// <summary>The unary minus.</summary>
internal sealed class NegationTerm(Term inner) : Term(inner.Bare, inner.MayBeNull)
{
    public override void WriteShape(Shape shape)
    {
        shape.Append('-');
        inner.WriteShape(shape);
    }

    public override Expression Build(TermScope scope) => Expression.Negate(inner.Build(scope));
}

/// <summary>A function of values. Its arguments reach the builder without nullability; the result is null where one of them is.</summary>
internal sealed class CallTerm(string name, Type result, IReadOnlyList<Term> arguments, Func<Expression[], TermScope, Expression> build)
    : Term(result, arguments.Any(a => a.MayBeNull))
{
    public override void WriteShape(Shape shape)
    {
        shape.Append(name).Append('(');
        foreach (Term argument in arguments)
        {
            argument.WriteShape(shape);
            shape.Append(',');
        }

        shape.Append(')');
    }

    public override Expression Build(TermScope scope)
    {
        Expression[] built = [.. arguments.Select(a => Bared(a.Build(scope)))];
        return To(build(built, scope), Type);
    }

    private static Expression Bared(Expression expression) =>
        Nullable.GetUnderlyingType(expression.Type) is null ? expression : Expression.Property(expression, "Value");
}

/// <summary>How each function is said in LINQ, in the forms that EF Core's providers translate.</summary>
internal static class FunctionExpressions
{
    private static readonly MethodInfo TextConcat = typeof(string).GetMethod(nameof(string.Concat), [typeof(string), typeof(string)])!;

    public static Expression Contains(Expression[] a, TermScope scope) => TextCall(nameof(string.Contains), a);

    // EF Core turns a prefix test into LIKE, which ignores case on some databases; OData's does not (URL Conventions §5.1.1.5).
    public static Expression StartsWith(Expression[] a, TermScope scope) => scope.Dialect.LikeIgnoresCase
        ? Expression.Equal(Expression.Call(a[0], Substring(2), Expression.Constant(0), Length(a[1])), a[1])
        : TextCall(nameof(string.StartsWith), a);

    public static Expression EndsWith(Expression[] a, TermScope scope) => scope.Dialect.LikeIgnoresCase
        ? Expression.AndAlso(
            Expression.GreaterThanOrEqual(Length(a[0]), Length(a[1])),
            Expression.Equal(Expression.Call(a[0], Substring(1), Expression.Subtract(Length(a[0]), Length(a[1]))), a[1]))
        : TextCall(nameof(string.EndsWith), a);

    public static Expression IndexOf(Expression[] a, TermScope scope) => TextCall(nameof(string.IndexOf), a);

    public static Expression Length(Expression[] a, TermScope scope) => Length(a[0]);

    public static Expression Lower(Expression[] a, TermScope scope) => TextCall(nameof(string.ToLower), a);

    public static Expression Upper(Expression[] a, TermScope scope) => TextCall(nameof(string.ToUpper), a);

    public static Expression Trim(Expression[] a, TermScope scope) => TextCall(nameof(string.Trim), a);

    public static Expression Concat(Expression[] a, TermScope scope) => Expression.Call(TextConcat, a[0], a[1]);

    public static Expression Substring(Expression[] a, TermScope scope) =>
        Expression.Call(a[0], Substring(a.Length - 1), a[1..].Select(i => i.Type == typeof(int) ? i : Expression.Convert(i, typeof(int))));

    /// <summary>A part of a date or time: Year, Month, Day, Hour, Minute or Second.</summary>
    public static Func<Expression[], TermScope, Expression> Part(string property) => (a, _) => Expression.Property(a[0], property);

    public static Expression DateOf(Expression[] a, TermScope scope) =>
        Expression.Call(typeof(DateOnly).GetMethod(nameof(DateOnly.FromDateTime), [typeof(DateTime)])!, Instant(a[0]));

    public static Expression TimeOf(Expression[] a, TermScope scope) =>
        Expression.Call(typeof(TimeOnly).GetMethod(nameof(TimeOnly.FromDateTime), [typeof(DateTime)])!, Instant(a[0]));

    public static Expression FractionalSeconds(Expression[] a, TermScope scope) =>
        Expression.Divide(Expression.Convert(Expression.Property(a[0], nameof(DateTime.Millisecond)), typeof(decimal)), Expression.Constant(1000m));

    /// <summary>Round, Floor or Ceiling, of a double or a decimal.</summary>
    public static Func<Expression[], TermScope, Expression> Rounded(string method) =>
        (a, _) => Expression.Call(typeof(Math).GetMethod(method, [a[0].Type])!, a[0]);

    private static Expression Instant(Expression value) =>
        value.Type == typeof(DateTime) ? value : Expression.Property(value, nameof(DateTimeOffset.UtcDateTime));

    private static MemberExpression Length(Expression text) => Expression.Property(text, nameof(string.Length));

    private static MethodInfo Substring(int parameters) => typeof(string).GetMethod(
        nameof(string.Substring), [.. Enumerable.Repeat(typeof(int), parameters)])!;

    private static MethodCallExpression TextCall(string method, Expression[] a) => Expression.Call(
        a[0], typeof(string).GetMethod(method, [.. Enumerable.Repeat(typeof(string), a.Length - 1)])!, a[1..]);
}
