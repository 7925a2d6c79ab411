using System.Linq.Expressions;
using Aid.OData.Model;

namespace Aid.OData.Terms;

/// <summary>The row itself, or the variable of an <c>any</c> or <c>all</c>.</summary>
internal sealed class VariableTerm(int index) : EntityTerm
{
    public override bool IsOptional => false;

    public bool IsRow => index == 0;

    public override void WriteShape(Shape shape) => shape.Append('v').Append(index);

    public override Expression Build(TermScope scope) => scope.Variable(index);
}

/// <summary>The entity at the end of a link that leads to at most one.</summary>
internal sealed class FollowTerm(EntityTerm from, FeedNavigation link) : EntityTerm
{
    public override bool IsOptional => link.IsNullable || from.IsOptional;

    public override void WriteShape(Shape shape)
    {
        from.WriteShape(shape);
        shape.Append('/').Append(link.Name);
    }

    public override Expression Build(TermScope scope) => Substitution.Apply(link.Path, from.Build(scope));
}

/// <summary>A property of an entity.</summary>
internal sealed class ReadTerm(EntityTerm from, FeedProperty property)
    : Term(property.Path.ReturnType, property.IsNullable || from.IsOptional)
{
    public FeedProperty Property { get; } = property;

    /// <summary>Whether this is a property of the row itself.</summary>
    public bool IsPlain { get; } = from is VariableTerm { IsRow: true };

    public override void WriteShape(Shape shape)
    {
        from.WriteShape(shape);
        shape.Append('.').Append(Property.Name);
    }

    public override Expression Build(TermScope scope) => To(Substitution.Apply(Property.Path, from.Build(scope)), Type);
}

/// <summary>
/// The stored text of an enum, for functions and orders that a database can only apply to text. The double cast is what EF Core
/// takes for "the column as it is stored"; it is right for enums that are stored as strings.
/// </summary>
internal sealed class EnumTextTerm(Term inner) : Term(typeof(string), inner.MayBeNull)
{
    public override void WriteShape(Shape shape)
    {
        shape.Append("text(");
        inner.WriteShape(shape);
        shape.Append(')');
    }

    public override Expression Build(TermScope scope) =>
        Expression.Convert(Expression.Convert(inner.Build(scope), typeof(object)), typeof(string));
}

/// <summary>A literal of the request: a parameter of the query.</summary>
internal sealed class LiteralTerm(object value) : Term(value.GetType(), mayBeNull: false)
{
    public object Value { get; } = value;

    public override void WriteShape(Shape shape) => shape.Literal(this, Value, Bare);

    public override Expression Build(TermScope scope) => scope.Literal(this);
}

/// <summary>The literal <c>null</c>. It is part of the shape, because a comparison with null is another comparison.</summary>
internal sealed class NullTerm() : Term(typeof(object), mayBeNull: true)
{
    public override void WriteShape(Shape shape) => shape.Append("null");

    public override Expression Build(TermScope scope) => Null(typeof(object));
}

/// <summary>The literal <c>true</c> or <c>false</c>: two shapes are cheaper than a parameter.</summary>
internal sealed class TruthTerm(bool value) : Term(typeof(bool), mayBeNull: false)
{
    public bool Value { get; } = value;

    public override void WriteShape(Shape shape) => shape.Append(Value ? "true" : "false");

    public override Expression Build(TermScope scope) => Expression.Constant(Value);
}

/// <summary>A conversion between numbers.</summary>
internal sealed class ConvertTerm(Term inner, Type type) : Term(type, inner.MayBeNull)
{
    public Term Inner { get; } = inner;

    public override void WriteShape(Shape shape)
    {
        shape.Append(Bare.Name).Append('(');
        Inner.WriteShape(shape);
        shape.Append(')');
    }

    public override Expression Build(TermScope scope) => To(Inner.Build(scope), Type);
}

/// <summary>Puts an argument in the place of a lambda's parameter.</summary>
internal sealed class Substitution(ParameterExpression parameter, Expression argument) : ExpressionVisitor
{
    public static Expression Apply(LambdaExpression lambda, Expression argument) =>
        new Substitution(lambda.Parameters[0], argument).Visit(lambda.Body);

    protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? argument : node;
}
