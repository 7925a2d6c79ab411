using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Aid.Server.Problems;

/// <summary>Answers what nobody handled: a body that cannot be read is the client's fault and says so; anything else is a 500 with a trace id and no detail.</summary>
internal static class Unhandled
{
    /// <summary>Writes the answer; the log line holds the trace id and the exception, never the request's body.</summary>
    public static Task AnswerAsync(HttpContext http)
    {
        Exception? error = http.Features.Get<IExceptionHandlerFeature>()?.Error;
        if (error is BadHttpRequestException bad)
        {
            if (bad.StatusCode == StatusCodes.Status413PayloadTooLarge)
                return ProblemTable.Of("request.too-large", "请求内容过大。", "The body is too large.").ExecuteAsync(http);
            string where = bad.InnerException is System.Text.Json.JsonException { Path: { } path } ? path : "body";
            return ProblemTable.Of("request.malformed", $"请求内容无法读取：{where}。", $"The request could not be read at {where}.").ExecuteAsync(http);
        }

        string trace = Activity.Current?.Id ?? http.TraceIdentifier;
        ILogger log = http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Aid.Server");
        log.LogError(error, "Unhandled in {Method} {Endpoint}, trace {Trace}", http.Request.Method, http.GetEndpoint()?.DisplayName ?? "-", trace);
        return Results.Problem(statusCode: StatusCodes.Status500InternalServerError, title: "internal", type: ProblemTable.TypePrefix + "internal",
            extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["traceId"] = trace }).ExecuteAsync(http);
    }
}
