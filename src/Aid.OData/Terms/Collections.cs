using System.Linq.Expressions;
using System.Reflection;
using Aid.OData.Model;

namespace Aid.OData.Terms;

/// <summary>The entities behind a link, as a source for <c>any</c>, <c>all</c> and <c>$count</c>.</summary>
internal sealed class CollectionTerm(EntityTerm from, FeedNavigation link)
{
    public Type Element => link.TargetClr;

    public FeedEntity Target => link.Target;

    public void WriteShape(Shape shape)
    {
        from.WriteShape(shape);
        shape.Append('/').Append(link.Name);
    }

    public Expression Build(TermScope scope) => Substitution.Apply(link.Path, from.Build(scope));
}

/// <summary><c>any</c> and <c>all</c>; without a body, whether there is anything.</summary>
internal sealed class QuantifiedTerm(bool isAll, CollectionTerm source, int variable, Term? body) : Term(typeof(bool), mayBeNull: false)
{
    private static readonly MethodInfo Any = Method(nameof(Enumerable.Any), 1);
    private static readonly MethodInfo AnyOf = Method(nameof(Enumerable.Any), 2);
    private static readonly MethodInfo All = Method(nameof(Enumerable.All), 2);

    public override void WriteShape(Shape shape)
    {
        shape.Append(isAll ? "all(" : "any(");
        source.WriteShape(shape);
        shape.Append(':');
        body?.WriteShape(shape);
        shape.Append(')');
    }

    public override Expression Build(TermScope scope)
    {
        Expression items = source.Build(scope);
        if (body is null) return Expression.Call(Any.MakeGenericMethod(source.Element), items);
        ParameterExpression item = Expression.Parameter(source.Element, $"v{variable}");
        scope.Set(variable, item);
        LambdaExpression condition = Expression.Lambda(body.BuildCondition(scope), item);
        return Expression.Call((isAll ? All : AnyOf).MakeGenericMethod(source.Element), items, condition);
    }

    private static MethodInfo Method(string name, int parameters) =>
        typeof(Enumerable).GetMethods().Single(m => m.Name == name && m.GetParameters().Length == parameters);
}

/// <summary>The number of entities behind a link: <c>Parts/$count</c>.</summary>
internal sealed class SizeTerm(CollectionTerm source) : Term(typeof(long), mayBeNull: false)
{
    private static readonly MethodInfo Count = typeof(Enumerable).GetMethods()
        .Single(m => m.Name == nameof(Enumerable.LongCount) && m.GetParameters().Length == 1);

    public override void WriteShape(Shape shape)
    {
        shape.Append("size(");
        source.WriteShape(shape);
        shape.Append(')');
    }

    public override Expression Build(TermScope scope) =>
        Expression.Call(Count.MakeGenericMethod(source.Element), source.Build(scope));
}
