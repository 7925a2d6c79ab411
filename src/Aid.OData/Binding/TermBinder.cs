using System.Linq.Expressions;
using Aid.OData.Model;
using Aid.OData.Requests;
using Aid.OData.Terms;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;

namespace Aid.OData.Binding;

/// <summary>Checks the parser's tree of one expression against the bounds and turns it into terms.</summary>
internal sealed class TermBinder(FeedSchema schema, RequestCost cost, ExpressionParser parser, DateTimeOffset now, string option)
{
    private readonly Dictionary<string, (int Index, FeedEntity Entity)> variables = new(StringComparer.Ordinal);
    private readonly FunctionBinder functions = new(cost, now, option);
    private int nextVariable = 1;
    private int lambdaDepth;
    private int aliasDepth;
    private bool isNegated;

    public Term Condition(QueryNode node)
    {
        Term term = Value(node);
        return term.Bare == typeof(bool) ? term : throw Refusals.OptionInvalid(option, $"{option} is not a condition.");
    }

    public Term Value(QueryNode node)
    {
        cost.Node(option);
        return node switch
        {
            ConstantNode constant => Constant(constant.Value),
            ConvertNode convert => Converted(convert),
            SingleValuePropertyAccessNode access => Read(access),
            BinaryOperatorNode binary => Binary(binary),
            UnaryOperatorNode unary => Unary(unary),
            SingleValueFunctionCallNode call => Call(call),
            InNode list => Among(list),
            LambdaNode lambda => Quantified(lambda),
            CountNode count => Size(count),
            ParameterAliasNode alias => Alias(alias),
            _ => throw Refusals.NotImplemented($"{node.Kind} in {option}", option),
        };
    }

    private Term Constant(object? value)
    {
        switch (value)
        {
            case null: return new NullTerm();
            case bool truth: return new TruthTerm(truth);
        }

        object natural = Literals.Natural(value);
        if (ScalarKinds.Of(natural.GetType()) is null) throw Refusals.NotImplemented("This literal", option);
        // A database may store no NaN, and none compares with it as OData does.
        if (natural is double.NaN or float.NaN) throw Refusals.OptionInvalid(option, "NaN cannot be compared.");
        return new LiteralTerm(natural);
    }

    private ReadTerm Read(SingleValuePropertyAccessNode access)
    {
        (EntityTerm from, FeedEntity entity) = Entity(access.Source);
        FeedProperty property = entity.Property(access.Property.Name)
            ?? throw Refusals.PropertyUnknown(entity.Name, access.Property.Name, option);
        if (property.Kind == ScalarKind.Binary) throw Refusals.NotComparable(property.Name, option);
        return new ReadTerm(from, property);
    }

    private (EntityTerm Term, FeedEntity Entity) Entity(QueryNode node)
    {
        cost.Node(option);
        switch (node)
        {
            case ResourceRangeVariableReferenceNode variable:
                return variables.TryGetValue(variable.Name, out (int Index, FeedEntity Entity) known)
                    ? (new VariableTerm(known.Index), known.Entity)
                    : (new VariableTerm(0), schema.Entity(variable.TypeReference.Definition));
            case SingleNavigationNode hop:
                (EntityTerm from, FeedEntity entity) = Entity(hop.Source);
                FeedNavigation link = entity.Navigation(hop.NavigationProperty.Name)
                    ?? throw Refusals.PropertyUnknown(entity.Name, hop.NavigationProperty.Name, option);
                return (new FollowTerm(from, link), link.Target);
            default:
                throw Refusals.NotImplemented($"{node.Kind} in {option}", option);
        }
    }

    private CollectionTerm Collection(QueryNode node)
    {
        if (node is not CollectionNavigationNode hop) throw Refusals.NotImplemented($"{node.Kind} in {option}", option);
        (EntityTerm from, FeedEntity entity) = Entity(hop.Source);
        FeedNavigation link = entity.Navigation(hop.NavigationProperty.Name)
            ?? throw Refusals.PropertyUnknown(entity.Name, hop.NavigationProperty.Name, option);
        return new CollectionTerm(from, link);
    }

    private Term Binary(BinaryOperatorNode node)
    {
        switch (node.OperatorKind)
        {
            case BinaryOperatorKind.And or BinaryOperatorKind.Or:
                return new ConnectiveTerm(node.OperatorKind == BinaryOperatorKind.And, Condition(node.Left), Condition(node.Right));
            case BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide or BinaryOperatorKind.Modulo:
                return Arithmetic(node);
            case BinaryOperatorKind.Has:
                throw Refusals.NotImplemented("has", option);
        }

        bool isEquality = node.OperatorKind is BinaryOperatorKind.Equal or BinaryOperatorKind.NotEqual;
        if (isEquality && (Missing(node.Left, node.Right) ?? Missing(node.Right, node.Left)) is { } missing)
            return node.OperatorKind == BinaryOperatorKind.Equal ? missing : new NotTerm(missing);

        Comparing comparing = new(option);
        return comparing.Bind(Operator(node.OperatorKind), Value(node.Left), Value(node.Right), isNegated);
    }

    private MissingTerm? Missing(QueryNode entity, QueryNode other) =>
        entity is SingleNavigationNode && Unconverted(other) is ConstantNode { Value: null } ? new MissingTerm(Entity(entity).Term) : null;

    private ArithmeticTerm Arithmetic(BinaryOperatorNode node)
    {
        Term left = Value(node.Left);
        Term right = Value(node.Right);
        Type type = node.TypeReference is { } reference ? ClrNumber(reference.PrimitiveKind()) : left.Bare;
        if (left is NullTerm || right is NullTerm) throw Refusals.OptionInvalid(option, "Arithmetic with null has no value.");
        if (!Literals.IsNumber(left.Bare) || !Literals.IsNumber(right.Bare)) throw Refusals.NotImplemented("Arithmetic with dates and durations", option);
        return new ArithmeticTerm(Operator(node.OperatorKind), As(left, type), As(right, type));
    }

    private Term Unary(UnaryOperatorNode node)
    {
        if (node.OperatorKind == UnaryOperatorKind.Not)
        {
            bool outer = isNegated;
            isNegated = true;
            NotTerm not = new(Condition(node.Operand));
            isNegated = outer;
            return not;
        }

        Term operand = Value(node.Operand);
        if (!Literals.IsNumber(operand.Bare)) throw Refusals.NotImplemented("The negative of this", option);
        return new NegationTerm(operand);
    }

    private Term Converted(ConvertNode node)
    {
        Term inner = Value(node.Source);
        if (inner is NullTerm or TruthTerm || !node.TypeReference.IsPrimitive()) return inner;
        Type? number = ClrNumberOrNull(node.TypeReference.PrimitiveKind());
        return number is null || !Literals.IsNumber(inner.Bare) ? DateAsInstant(inner, node.TypeReference) : As(inner, number);
    }

    private static Term DateAsInstant(Term inner, IEdmTypeReference type) =>
        inner is LiteralTerm { Value: DateOnly } day && type.PrimitiveKind() == EdmPrimitiveTypeKind.DateTimeOffset
            ? new LiteralTerm(Literals.As(day.Value, typeof(DateTime))!)
            : inner;

    private static Term As(Term term, Type number)
    {
        if (term.Bare == number) return term;
        return term is LiteralTerm literal && Literals.As(literal.Value, number) is { } value ? new LiteralTerm(value) : new ConvertTerm(term, number);
    }

    private Term Call(SingleValueFunctionCallNode node)
    {
        List<Term> arguments = [.. node.Parameters.Select(p => p is ConstantNode or SingleValueNode ? Value(p) : throw Refusals.NotImplemented(node.Name, option))];
        Term[] texts = [.. arguments.Select(a => a is ReadTerm { Property.Kind: ScalarKind.Enum } ? new EnumTextTerm(a) : a)];
        return functions.Bind(node.Name, texts);
    }

    private AmongTerm Among(InNode node)
    {
        if (node.Right is not CollectionConstantNode list) throw Refusals.NotImplemented("in over anything but a list of literals", option);
        cost.ListItems(list.Collection.Count, option);
        Term value = Value(node.Left);
        while (value is ConvertTerm { Inner: ReadTerm inner }) value = inner;
        List<object> items = [];
        foreach (ConstantNode item in list.Collection)
        {
            // An item that the type cannot hold equals no value of it.
            if (item.Value is not null && Literals.As(item.Value, value.Bare) is { } converted) items.Add(converted);
        }

        Array array = Array.CreateInstance(value.Type, items.Count);
        for (int i = 0; i < items.Count; i++) array.SetValue(items[i], i);
        bool orNull = list.Collection.Any(i => i.Value is null);
        return new AmongTerm(value, array, orNull);
    }

    private QuantifiedTerm Quantified(LambdaNode node)
    {
        cost.LambdaDepth(++lambdaDepth, option);
        CollectionTerm source = Collection(node.Source);
        bool isAll = node is AllNode;
        int index = nextVariable++;
        Term? body = null;
        if (node.Body is not ConstantNode { Value: true } && node.CurrentRangeVariable is { } variable)
        {
            variables[variable.Name] = (index, source.Target);
            bool outer = isNegated;
            isNegated |= isAll;
            body = Condition(node.Body);
            isNegated = outer;
        }

        lambdaDepth--;
        return new QuantifiedTerm(isAll, source, index, isAll ? body ?? new TruthTerm(true) : body);
    }

    private SizeTerm Size(CountNode node) => new(Collection(node.Source));

    private Term Alias(ParameterAliasNode node)
    {
        if (++aliasDepth > 3) throw Refusals.OptionInvalid(option, "Parameter aliases refer to one another.");
        SingleValueNode? value = parser.Alias(node.Alias);
        Term term = value is null ? new NullTerm() : Value(value);
        aliasDepth--;
        return term;
    }

    private static QueryNode Unconverted(QueryNode node) => node is ConvertNode convert ? convert.Source : node;

    private static Type ClrNumber(EdmPrimitiveTypeKind kind) => ClrNumberOrNull(kind) ?? typeof(long);

    private static Type? ClrNumberOrNull(EdmPrimitiveTypeKind kind) => kind switch
    {
        EdmPrimitiveTypeKind.Byte => typeof(byte),
        EdmPrimitiveTypeKind.SByte => typeof(sbyte),
        EdmPrimitiveTypeKind.Int16 => typeof(short),
        EdmPrimitiveTypeKind.Int32 => typeof(int),
        EdmPrimitiveTypeKind.Int64 => typeof(long),
        EdmPrimitiveTypeKind.Single => typeof(float),
        EdmPrimitiveTypeKind.Double => typeof(double),
        EdmPrimitiveTypeKind.Decimal => typeof(decimal),
        _ => null,
    };

    private ExpressionType Operator(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Equal => ExpressionType.Equal,
        BinaryOperatorKind.NotEqual => ExpressionType.NotEqual,
        BinaryOperatorKind.GreaterThan => ExpressionType.GreaterThan,
        BinaryOperatorKind.GreaterThanOrEqual => ExpressionType.GreaterThanOrEqual,
        BinaryOperatorKind.LessThan => ExpressionType.LessThan,
        BinaryOperatorKind.LessThanOrEqual => ExpressionType.LessThanOrEqual,
        BinaryOperatorKind.Add => ExpressionType.Add,
        BinaryOperatorKind.Subtract => ExpressionType.Subtract,
        BinaryOperatorKind.Multiply => ExpressionType.Multiply,
        BinaryOperatorKind.Divide => ExpressionType.Divide,
        BinaryOperatorKind.Modulo => ExpressionType.Modulo,
        _ => throw Refusals.NotImplemented(kind.ToString(), option),
    };
}
