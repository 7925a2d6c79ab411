using System.Linq.Expressions;
using Aid.OData.Model;
using Aid.OData.Requests;
using Aid.OData.Terms;

namespace Aid.OData.Binding;

/// <summary>
/// Brings the two sides of a comparison to one type, and always by moving the literal, never the column: a column inside a
/// conversion has no index.
/// </summary>
internal sealed class Comparing(string option)
{
    public Term Bind(ExpressionType op, Term left, Term right, bool isNegated)
    {
        if (left is NullTerm || right is NullTerm) return WithNull(op, left, right);
        bool isOrder = op is not (ExpressionType.Equal or ExpressionType.NotEqual);
        if (isOrder) (left, right) = (AsText(left), AsText(right));
        (left, right) = ToColumn(left, right);
        (right, left) = ToColumn(right, left);
        // A name that the enum does not have equals none of its values.
        if (left.Bare != right.Bare) (left, right) = (AsText(left), AsText(right));
        if (left.Bare != right.Bare) (left, right) = Widened(left, right);
        if (isOrder && left.Bare == typeof(bool)) throw Refusals.NotComparable("True and false", option);
        return new ComparisonTerm(op, left, right, isOrder && isNegated && (left.MayBeNull || right.MayBeNull));
    }

    private static Term AsText(Term term) => term.Bare.IsEnum ? new EnumTextTerm(term) : term;

    // null eq null is true; an order comparison with null is false (URL Conventions §5.1.1.1.1).
    private static Term WithNull(ExpressionType op, Term left, Term right)
    {
        bool isEqual = op is ExpressionType.Equal or ExpressionType.GreaterThanOrEqual or ExpressionType.LessThanOrEqual;
        if (left is NullTerm && right is NullTerm) return new TruthTerm(op == ExpressionType.Equal || (isEqual && op != ExpressionType.NotEqual));
        if (op is not (ExpressionType.Equal or ExpressionType.NotEqual)) return new TruthTerm(false);
        Term value = left is NullTerm ? right : left;
        return value.MayBeNull ? new ComparisonTerm(op, value, new NullTerm(), guarded: false) : new TruthTerm(op == ExpressionType.NotEqual);
    }

    // The parser widens a column to the literal's type; where the literal fits the column's own type, it goes there instead.
    private static (Term Column, Term Literal) ToColumn(Term column, Term literal)
    {
        if (literal is not LiteralTerm value) return (column, literal);
        Term bare = column is ConvertTerm { Inner: ReadTerm inner } ? inner : column;
        if (bare.Bare == value.Bare) return (bare, literal);
        if (Literals.As(value.Value, bare.Bare) is not { } converted) return (column, literal);
        return (bare, new LiteralTerm(converted));
    }

    private (Term Left, Term Right) Widened(Term left, Term right)
    {
        if (Literals.IsNumber(left.Bare) && Literals.IsNumber(right.Bare))
        {
            Type wide = Rank(left.Bare) >= Rank(right.Bare) ? left.Bare : right.Bare;
            return (left.Bare == wide ? left : new ConvertTerm(left, wide), right.Bare == wide ? right : new ConvertTerm(right, wide));
        }

        throw Refusals.OptionInvalid(option, $"{ScalarKinds.Of(left.Bare)} and {ScalarKinds.Of(right.Bare)} cannot be compared.");
    }

    private static int Rank(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Byte => 0,
        TypeCode.SByte => 1,
        TypeCode.Int16 => 2,
        TypeCode.Int32 => 3,
        TypeCode.Int64 => 4,
        TypeCode.Single => 5,
        TypeCode.Double => 6,
        _ => 7,
    };
}
