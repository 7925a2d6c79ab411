using System.Text.Json;
using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using Aid.Server.Keys;
using Aid.Server.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Aid.Server.Api;

/// <summary>How a command or a query becomes an endpoint. A slice is one line in its noun's file; everything that endpoints share is here.</summary>
internal static class Routes
{
    /// <summary>The header that makes a repeated request harmless.</summary>
    public const string IdempotencyHeader = "Idempotency-Key";

    /// <summary>Maps a command to POST: the body is the command, the bearer key says who, the idempotency key is required.</summary>
    /// <typeparam name="TCommand">The command.</typeparam>
    /// <typeparam name="T">What it answers.</typeparam>
    public static RouteHandlerBuilder MapCommand<TCommand, T>(this IEndpointRouteBuilder routes, string path, string summary)
        where TCommand : Command<T> =>
        routes.MapPost(path, async (TCommand body, HttpContext http, BooksHost books) =>
            {
                string? key = http.Request.Headers[IdempotencyHeader];
                if (string.IsNullOrEmpty(key))
                    return ProblemTable.Of("idempotency.key-missing", $"缺少请求头 {IdempotencyHeader}。", $"The header {IdempotencyHeader} is missing.");
                Result<T> result = await books.SendAsync(body, http.Person(), key, http.RequestAborted);
                return result.Match(value => Results.Json(value, http.Options()), ProblemTable.Of);
            })
            .Describe<T>(typeof(TCommand).Name, summary)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
            .WithMetadata(new NeedsIdempotencyKey());

    /// <summary>Maps a query to GET. <paramref name="make"/> builds it from the route and the query string.</summary>
    /// <typeparam name="TQuery">The query.</typeparam>
    /// <typeparam name="T">What it answers.</typeparam>
    public static RouteHandlerBuilder MapQuery<TQuery, T>(this IEndpointRouteBuilder routes, string path, string summary, Delegate make)
        where TQuery : Query<T> =>
        routes.MapGet(path, make)
            .AddEndpointFilter(async (context, next) =>
            {
                if (await next(context) is not TQuery query) throw new InvalidOperationException($"{path} did not build its query.");
                BooksHost books = (BooksHost)context.HttpContext.RequestServices.GetService(typeof(BooksHost))!;
                Result<T> result = await books.QueryAsync(query, context.HttpContext.RequestAborted);
                return result.Match(value => Results.Json(value, context.HttpContext.Options()), ProblemTable.Of);
            })
            .Describe<T>(typeof(TQuery).Name, summary)
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static RouteHandlerBuilder Describe<T>(this RouteHandlerBuilder endpoint, string name, string summary) =>
        endpoint.WithName(name).WithSummary(summary).Produces<T>().ProducesProblem(StatusCodes.Status401Unauthorized);

    private static JsonSerializerOptions Options(this HttpContext http) => ApiJson.Of(http);
}

/// <summary>Marks an endpoint whose requests carry an idempotency key; the description in OpenAPI says so.</summary>
internal sealed class NeedsIdempotencyKey;
