using System.Linq.Expressions;

namespace Aid.OData.Terms;

/// <summary>
/// One node of a checked expression, between the parser's tree and EF Core's. A term knows two things: its shape, which is its
/// text without literals, and its LINQ expression. Requests of one shape share one compiled query; only when a shape is new is
/// the expression built, so that a literal never reaches EF Core as a constant and never costs a compilation.
/// </summary>
internal abstract class Term
{
    protected Term(Type bare, bool mayBeNull)
    {
        Bare = Nullable.GetUnderlyingType(bare) ?? bare;
        MayBeNull = mayBeNull;
        Type = mayBeNull && Bare.IsValueType ? typeof(Nullable<>).MakeGenericType(Bare) : Bare;
    }

    /// <summary>The CLR type of the expression; a nullable one where the value may be null.</summary>
    public Type Type { get; }

    /// <summary>The type without its nullability.</summary>
    public Type Bare { get; }

    public bool MayBeNull { get; }

    /// <summary>Appends what distinguishes this term from others when literals are left out.</summary>
    public abstract void WriteShape(Shape shape);

    public abstract Expression Build(TermScope scope);

    /// <summary>The term as a condition: null counts as false.</summary>
    public Expression BuildCondition(TermScope scope)
    {
        Expression built = Build(scope);
        return built.Type == typeof(bool) ? built : Expression.Equal(built, Expression.Constant(true, typeof(bool?)));
    }

    protected static Expression To(Expression expression, Type type) =>
        expression.Type == type ? expression : Expression.Convert(expression, type);

    protected static Expression Null(Type type) => Expression.Constant(null, type);
}

/// <summary>A term whose value is an entity: a range variable or a followed link.</summary>
internal abstract class EntityTerm
{
    public abstract bool IsOptional { get; }

    public abstract void WriteShape(Shape shape);

    public abstract Expression Build(TermScope scope);
}

/// <summary>What a term's expression is built from: the variables in sight, the literals, and what the database is like.</summary>
internal sealed class TermScope(Shape shape, IReadOnlyList<Expression> literals, Dialect dialect)
{
    private readonly Dictionary<int, Expression> variables = [];

    public Dialect Dialect { get; } = dialect;

    public Expression Literal(Term owner) => literals[shape.SlotOf(owner)];

    public Expression Variable(int index) => variables[index];

    public void Set(int index, Expression value) => variables[index] = value;

    /// <summary>A scope over the same literals in which the row is another entity.</summary>
    public TermScope For(Expression row)
    {
        TermScope inner = new(shape, literals, Dialect);
        inner.Set(0, row);
        return inner;
    }
}

/// <summary>Where databases differ in ways that the feed must even out.</summary>
/// <param name="NullsFirst">Nulls sort before everything when ascending, as OData asks (Protocol §11.2.6.2).</param>
/// <param name="LikeIgnoresCase">LIKE compares without case, so that a prefix test must not become one.</param>
internal readonly record struct Dialect(bool NullsFirst, bool LikeIgnoresCase)
{
    public static Dialect Of(string? provider) => provider switch
    {
        "Microsoft.EntityFrameworkCore.Sqlite" => new(NullsFirst: true, LikeIgnoresCase: true),
        "Microsoft.EntityFrameworkCore.SqlServer" => new(NullsFirst: true, LikeIgnoresCase: true),
        _ => new(NullsFirst: false, LikeIgnoresCase: false),
    };
}
