using Aid.OData.Model;
using Aid.OData.Requests;
using Aid.OData.Terms;

namespace Aid.OData.Binding;

/// <summary>The canonical functions of OData that the feed answers (URL Conventions §5.1.1.5 to §5.1.1.9).</summary>
internal sealed class FunctionBinder(RequestCost cost, DateTimeOffset now, string option)
{
    public Term Bind(string name, Term[] arguments)
    {
        switch (name)
        {
            case "now":
                cost.IsTimeDependent = true;
                return new LiteralTerm(now.UtcDateTime);
            case "mindatetime": return new LiteralTerm(DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc));
            case "maxdatetime": return new LiteralTerm(DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc));
        }

        if (Array.Exists(arguments, a => a is NullTerm)) throw Refusals.OptionInvalid(option, $"{name} of null has no value.");
        Type first = arguments.Length > 0 ? arguments[0].Bare : typeof(object);
        return name switch
        {
            "contains" => Text(name, typeof(bool), arguments, FunctionExpressions.Contains),
            "startswith" => Text(name, typeof(bool), arguments, FunctionExpressions.StartsWith),
            "endswith" => Text(name, typeof(bool), arguments, FunctionExpressions.EndsWith),
            "indexof" => Text(name, typeof(int), arguments, FunctionExpressions.IndexOf),
            "length" => Text(name, typeof(int), arguments, FunctionExpressions.Length),
            "tolower" => Text(name, typeof(string), arguments, FunctionExpressions.Lower),
            "toupper" => Text(name, typeof(string), arguments, FunctionExpressions.Upper),
            "trim" => Text(name, typeof(string), arguments, FunctionExpressions.Trim),
            "concat" => Text(name, typeof(string), arguments, FunctionExpressions.Concat),
            "substring" => Text(name, typeof(string), arguments, FunctionExpressions.Substring),
            "year" => Part(name, nameof(DateTime.Year), arguments),
            "month" => Part(name, nameof(DateTime.Month), arguments),
            "day" => Part(name, nameof(DateTime.Day), arguments),
            "hour" => Part(name, nameof(DateTime.Hour), arguments),
            "minute" => Part(name, nameof(DateTime.Minute), arguments),
            "second" => Part(name, nameof(DateTime.Second), arguments),
            "fractionalseconds" => new CallTerm(name, typeof(decimal), arguments, FunctionExpressions.FractionalSeconds),
            "date" when IsInstant(first) => new CallTerm(name, typeof(DateOnly), arguments, FunctionExpressions.DateOf),
            "time" when IsInstant(first) => new CallTerm(name, typeof(TimeOnly), arguments, FunctionExpressions.TimeOf),
            // Instants are shown in UTC, so their offset is known.
            "totaloffsetminutes" => new LiteralTerm(0),
            "round" => Rounded(name, nameof(Math.Round), arguments),
            "floor" => Rounded(name, nameof(Math.Floor), arguments),
            "ceiling" => Rounded(name, nameof(Math.Ceiling), arguments),
            _ => throw Refusals.NotImplemented($"The function {name}", option),
        };
    }

    private static bool IsInstant(Type type) => type == typeof(DateTime) || type == typeof(DateTimeOffset);

    private CallTerm Text(string name, Type result, Term[] arguments, Func<System.Linq.Expressions.Expression[], TermScope, System.Linq.Expressions.Expression> build)
    {
        cost.TextFunction(option);
        if (arguments[0].Bare != typeof(string)) throw Refusals.NotImplemented($"{name} of {ScalarKinds.Of(arguments[0].Bare)}", option);
        return new CallTerm(name, result, arguments, build);
    }

    private CallTerm Part(string name, string property, Term[] arguments)
    {
        if (arguments[0].Bare.GetProperty(property) is null) throw Refusals.NotImplemented($"{name} of {ScalarKinds.Of(arguments[0].Bare)}", option);
        return new CallTerm(name, typeof(int), arguments, FunctionExpressions.Part(property));
    }

    private CallTerm Rounded(string name, string method, Term[] arguments)
    {
        Type type = arguments[0].Bare;
        if (type != typeof(double) && type != typeof(decimal)) throw Refusals.NotImplemented($"{name} of {ScalarKinds.Of(type)}", option);
        return new CallTerm(name, type, arguments, FunctionExpressions.Rounded(method));
    }
}
