using System.Globalization;
using Aid.Ledger.Results;
using Aid.Server.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Aid.Server.Live;

/// <summary>
/// <c>GET /live/campaigns/{id}</c> and <c>/live/campaigns/{id}/teams/{team}</c>: provisional totals as server-sent events, open to everyone without a key. The one public figure that comes from no release, and
/// marked so in every event.
/// </summary>
internal static class LiveEndpoint
{
    private const string LastEventId = "Last-Event-ID";

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/live/campaigns/{id}", (string id, HttpContext http) => AnswerAsync(http, id, null)).ExcludeFromDescription();
        routes.MapGet("/live/campaigns/{id}/teams/{team}", (string id, string team, HttpContext http) => AnswerAsync(http, id, team)).ExcludeFromDescription();
    }

    /// <summary>Sends the current state, unless the client has it, then each new one, and heartbeats between, until one side ends. A client that does not read is dropped.</summary>
    internal static async Task StreamAsync(HttpContext http, LiveTopic topic, LiveOptions options, TimeProvider time, CancellationToken ends)
    {
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.AccessControlAllowOrigin = "*";
        http.Response.Headers["X-Accel-Buffering"] = "no";
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        long known = long.TryParse(http.Request.Headers[LastEventId], NumberStyles.None, CultureInfo.InvariantCulture, out long last) ? last : -1;
        try
        {
            await SendAsync(http, LiveEvents.Opening, options, time, ends);
            bool isFirst = true;
            while (true)
            {
                Task signal = topic.Signal;
                LiveFrame? frame = topic.Frame;
                if (frame is not null && (frame.Id > known || frame.IsLast))
                {
                    await SendAsync(http, frame.Bytes, options, time, ends);
                    known = frame.Id;
                    if (frame.IsLast) return;
                }
                else if (!isFirst)
                {
                    await SendAsync(http, LiveEvents.Heartbeat, options, time, ends);
                }

                isFirst = false;
                await signal.WaitAsync(ends);
            }
        }
        catch (OperationCanceledException)
        {
            // The reader left, was too slow, or the host is stopping.
        }
        catch (IOException)
        {
            // The connection broke while something was on its way.
        }
    }

    private static async Task AnswerAsync(HttpContext http, string campaign, string? team)
    {
        LiveTotals totals = http.RequestServices.GetRequiredService<LiveTotals>();
        if (!totals.TryEnter())
        {
            await ProblemTable.Of("live.full", "同时收看的人太多，请稍后再试。", "Too many are listening at once; try again later.").ExecuteAsync(http);
            return;
        }

        try
        {
            Result<LiveTopic> topic = await totals.FollowAsync(campaign, team, http.RequestAborted);
            if (topic.IsRefused)
            {
                await ProblemTable.Of(topic.Refusal).ExecuteAsync(http);
                return;
            }

            // 204 tells an EventSource not to come back: there is nothing provisional any more.
            if (topic.Value.Frame is { IsLast: true })
            {
                http.Response.StatusCode = StatusCodes.Status204NoContent;
                return;
            }

            using CancellationTokenSource ends = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, http.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
            await StreamAsync(http, topic.Value, http.RequestServices.GetRequiredService<LiveOptions>(), http.RequestServices.GetRequiredService<TimeProvider>(), ends.Token);
        }
        finally
        {
            totals.Leave();
        }
    }

    private static async Task SendAsync(HttpContext http, ReadOnlyMemory<byte> bytes, LiveOptions options, TimeProvider time, CancellationToken ends)
    {
        using CancellationTokenSource patience = new(options.SlowAfter, time);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, ends);
        try
        {
            await http.Response.Body.WriteAsync(bytes, either.Token);
            await http.Response.Body.FlushAsync(either.Token);
        }
        catch (OperationCanceledException)
        {
            // Half an event may be on its way: the connection is of no further use.
            http.Abort();
            throw;
        }
    }
}
