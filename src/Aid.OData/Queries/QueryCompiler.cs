using System.Linq.Expressions;
using System.Reflection;
using Aid.OData.Terms;
using Microsoft.EntityFrameworkCore;

namespace Aid.OData.Queries;

/// <summary>A query whose translation is done: it takes a context and the literals of one request.</summary>
internal delegate IAsyncEnumerable<object?[]> RowQuery(DbContext context, object?[] literals);

/// <summary>A count whose translation is done.</summary>
internal delegate Task<long> CountQuery(DbContext context, object?[] literals, CancellationToken cancel);

/// <summary>Compiles query shapes with EF Core, so that a repeated shape costs neither expression trees nor a cache key.</summary>
internal static class QueryCompiler
{
    // EF.CompileAsyncQuery has overloads for up to this many parameters; rarer queries go through EF Core's own cache.
    private const int MaxCompiledLiterals = 15;

    private static readonly MethodInfo LongCount = typeof(Queryable).GetMethods()
        .Single(m => m.Name == nameof(Queryable.LongCount) && m.GetParameters().Length == 1);

    public static RowQuery Rows(DatabaseQuery query, Type context, Dialect dialect)
    {
        if (query.LiteralTypes.Count > MaxCompiledLiterals)
        {
            return (db, literals) =>
            {
                Expression uncompiled = QueryExpressions.Build(query, Expression.Constant(db, context), Boxes(query.LiteralTypes, literals), dialect);
                return Provider(db, query).CreateQuery<object?[]>(uncompiled).AsAsyncEnumerable();
            };
        }

        LambdaExpression lambda = Lambda(query, context, dialect, body => body, typeof(IQueryable<object?[]>));
        MethodInfo compile = typeof(EF).GetMethods()
            .Where(m => m.Name == nameof(EF.CompileAsyncQuery) && m.GetGenericArguments().Length == query.LiteralTypes.Count + 2)
            .Single(m => ResultOf(m) is { IsGenericType: true } result && result.GetGenericTypeDefinition() == typeof(IQueryable<>))
            .MakeGenericMethod([context, .. query.LiteralTypes, typeof(object[])]);
        Delegate compiled = (Delegate)compile.Invoke(null, [lambda])!;
        (ParameterExpression db, ParameterExpression values, Expression[] arguments) = Spread(query.LiteralTypes, context);
        return Expression.Lambda<RowQuery>(Expression.Invoke(Expression.Constant(compiled), arguments), db, values).Compile();
    }

    public static CountQuery Count(DatabaseQuery query, Type context, Dialect dialect)
    {
        MethodInfo count = LongCount.MakeGenericMethod(query.Steps[^1].Entity.Clr);
        if (query.LiteralTypes.Count > MaxCompiledLiterals)
        {
            return (db, literals, cancel) =>
            {
                Expression uncompiled = QueryExpressions.Build(query, Expression.Constant(db, context), Boxes(query.LiteralTypes, literals), dialect);
                return ((Microsoft.EntityFrameworkCore.Query.IAsyncQueryProvider)Provider(db, query))
                    .ExecuteAsync<Task<long>>(Expression.Call(count, uncompiled), cancel);
            };
        }

        LambdaExpression lambda = Lambda(query, context, dialect, body => Expression.Call(count, body), typeof(long));
        ParameterExpression cancel = Expression.Parameter(typeof(CancellationToken), "cancel");
        LambdaExpression cancellable = Expression.Lambda(lambda.Body, [.. lambda.Parameters, cancel]);
        MethodInfo compile = typeof(EF).GetMethods()
            .Where(m => m.Name == nameof(EF.CompileAsyncQuery) && m.GetGenericArguments().Length == query.LiteralTypes.Count + 2)
            .Single(m => ResultOf(m).IsGenericParameter && TakesCancellation(m))
            .MakeGenericMethod([context, .. query.LiteralTypes, typeof(long)]);
        Delegate compiled = (Delegate)compile.Invoke(null, [cancellable])!;
        (ParameterExpression db, ParameterExpression values, Expression[] arguments) = Spread(query.LiteralTypes, context);
        return Expression.Lambda<CountQuery>(Expression.Invoke(Expression.Constant(compiled), [.. arguments, cancel]), db, values, cancel).Compile();
    }

    private static LambdaExpression Lambda(DatabaseQuery query, Type context, Dialect dialect, Func<Expression, Expression> finish, Type result)
    {
        ParameterExpression db = Expression.Parameter(context, "db");
        ParameterExpression[] literals = [.. query.LiteralTypes.Select((type, i) => Expression.Parameter(type, $"p{i}"))];
        Expression body = finish(QueryExpressions.Build(query, db, literals, dialect));
        Type function = Expression.GetFuncType([context, .. query.LiteralTypes, result]);
        return Expression.Lambda(function, body, [db, .. literals]);
    }

    // From one array of boxed literals to the typed parameters of the compiled delegate.
    private static (ParameterExpression Db, ParameterExpression Values, Expression[] Arguments) Spread(IReadOnlyList<Type> types, Type context)
    {
        ParameterExpression db = Expression.Parameter(typeof(DbContext), "db");
        ParameterExpression values = Expression.Parameter(typeof(object[]), "values");
        Expression[] arguments =
        [
            Expression.Convert(db, context),
            .. types.Select((type, i) => Expression.Convert(Expression.ArrayIndex(values, Expression.Constant(i)), type)),
        ];
        return (db, values, arguments);
    }

    private static IQueryProvider Provider(DbContext db, DatabaseQuery query)
    {
        LambdaExpression root = query.Steps[0].Entity.Root!;
        Expression bound = Substitution.Apply(root, Expression.Constant(db, root.Parameters[0].Type));
        return Expression.Lambda<Func<IQueryable>>(bound).Compile(preferInterpretation: true)().Provider;
    }

    // A member of an object is what EF Core takes for a parameter; a bare constant would become part of the SQL.
    private static Expression[] Boxes(IReadOnlyList<Type> types, object?[] literals) =>
    [
        .. types.Select((type, i) =>
        {
            object box = Activator.CreateInstance(typeof(Box<>).MakeGenericType(type), literals[i])!;
            return Expression.Property(Expression.Constant(box), nameof(Box<object>.Value));
        }),
    ];

    private static Type ResultOf(MethodInfo compile) => FunctionOf(compile)[^1];

    private static bool TakesCancellation(MethodInfo compile)
    {
        Type[] function = FunctionOf(compile);
        return function.Length > 2 && function[^2] == typeof(CancellationToken);
    }

    private static Type[] FunctionOf(MethodInfo compile) =>
        compile.GetParameters()[0].ParameterType.GetGenericArguments()[0].GetGenericArguments();

    private sealed class Box<T>(T value)
    {
        public T Value { get; } = value;
    }
}
