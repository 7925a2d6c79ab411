using Aid.OData.Model;
using Aid.OData.Queries;
using Aid.OData.Requests;
using Aid.OData.Writing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace Aid.OData.Hosting;

/// <summary>Answers the requests of one feed: understands the URL, opens the state, answers, and turns refusals into errors.</summary>
internal sealed class FeedHandler<TContext>
    where TContext : DbContext
{
    private readonly string prefix;
    private readonly int prefixSegments;
    private readonly FeedSchema schema;
    private readonly FeedOptions<TContext> options;
    private readonly FeedDatabase database;
    private readonly RecentCache<FeedRequest> requests;

    public FeedHandler(string prefix, FeedModel<TContext> model, FeedOptions<TContext> options)
    {
        this.prefix = prefix.TrimEnd('/');
        prefixSegments = Segments(this.prefix);
        schema = model.Schema;
        this.options = options;
        database = new FeedDatabase(typeof(TContext), schema.Namespace, options.Bounds);
        requests = new RecentCache<FeedRequest>(options.Bounds.MaxCachedShapes);
    }

    public async Task HandleAsync(HttpContext http)
    {
        try
        {
            await AnswerAsync(http);
        }
        catch (FeedRefusal refusal)
        {
            await RefuseAsync(http, refusal);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            http.Abort();
        }
        catch (System.Data.Common.DbException e) when (e.IsTransient)
        {
            Log(http)?.LogWarning(e, "The feed's database is busy ({TraceId})", http.TraceIdentifier);
            await RefuseAsync(http, Refusals.Unavailable());
        }
        catch (Exception e)
        {
            Log(http)?.LogError(e, "The feed failed ({TraceId})", http.TraceIdentifier);
            await RefuseAsync(http, Refusals.Failed(http.TraceIdentifier));
        }
    }

    private async Task AnswerAsync(HttpContext http)
    {
        HttpRequest request = http.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) throw Refusals.MethodNotAllowed(request.Method);
        string path = RawPath(http);
        string query = request.QueryString.Value ?? string.Empty;
        if (path.Length + query.Length > options.Bounds.MaxUrlLength) throw Refusals.UrlTooLong(options.Bounds.MaxUrlLength);
        FeedRequest parsed = Parse(http, path, query);
        FeedAddress address = new(options.PublicAddress ?? $"{request.Scheme}://{request.Host}{request.PathBase}{prefix}");
        http.Response.Headers["OData-Version"] = Negotiation.Version401(request) ? "4.01" : "4.0";
        http.Response.Headers.Vary = "Accept, Prefer, OData-MaxVersion";
        if (parsed.Path.Steps.Count == 0)
        {
            await DocumentAsync(http, parsed, address);
            return;
        }

        Negotiation negotiation = parsed.Path.Kind is ResourceKind.Count or ResourceKind.Value
            ? new Negotiation(MetadataLevel.None, false, true, null)
            : Negotiation.ForJson(request, parsed.Text["$format"]);
        FeedView<TContext> view = await options.OpenAsync(http, parsed.Token?.Pin, http.RequestAborted) ?? throw Refusals.PinGone();
        if (view.ETag is not null)
        {
            http.Response.Headers.ETag = view.ETag;
            if (IsUnchanged(request, view.ETag))
            {
                http.Response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }

        AnswerContext answer = new(database, view.Context, options.Bounds, negotiation, address, parsed.Text, view.Pin);
        await new Answer(http, parsed, answer).WriteAsync();
    }

    private FeedRequest Parse(HttpContext http, string path, string query)
    {
        string key = path + query;
        if (requests.Get(key) is { } known) return known;
        TimeProvider time = http.RequestServices.GetService<TimeProvider>() ?? TimeProvider.System;
        FeedRequest parsed = FeedRequest.Parse(schema, options.Bounds, path, query, time.GetUtcNow());
        return parsed.IsCacheable ? requests.Add(key, parsed) : parsed;
    }

    private async Task DocumentAsync(HttpContext http, FeedRequest parsed, FeedAddress address)
    {
        if (parsed.Path.Kind == ResourceKind.ServiceDocument)
        {
            Negotiation negotiation = Negotiation.ForJson(http.Request, parsed.Text["$format"]);
            http.Response.ContentType = negotiation.ContentType;
            DocumentWriter.ServiceDocument(http.Response.BodyWriter, schema, address, negotiation);
            await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
            return;
        }

        bool isJson = Negotiation.WantsJsonCsdl(http.Request, parsed.Text["$format"]);
        http.Response.ContentType = isJson ? "application/json" : "application/xml";
        await http.Response.Body.WriteAsync(isJson ? schema.CsdlJson : System.Text.Encoding.UTF8.GetBytes(schema.CsdlXml), http.RequestAborted);
    }

    // An answer that has begun cannot become an error; cutting it off is how the client learns that it is not whole.
    private static async Task RefuseAsync(HttpContext http, FeedRefusal refusal)
    {
        if (http.Response.HasStarted || http.Response.BodyWriter is { CanGetUnflushedBytes: true, UnflushedBytes: > 0 })
        {
            http.Abort();
            return;
        }

        http.Response.StatusCode = refusal.Status;
        http.Response.ContentType = "application/json;charset=utf-8";
        http.Response.Headers.ETag = default;
        if (!http.Response.Headers.ContainsKey("OData-Version")) http.Response.Headers["OData-Version"] = "4.01";
        if (refusal.Status == StatusCodes.Status405MethodNotAllowed) http.Response.Headers.Allow = "GET, HEAD";
        if (refusal.Status == StatusCodes.Status503ServiceUnavailable) http.Response.Headers.RetryAfter = "5";
        DocumentWriter.Error(http.Response.BodyWriter, refusal);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }

    // The target as it was sent, because the decoded path no longer tells a slash in a key from one between segments.
    private string RawPath(HttpContext http)
    {
        string raw = http.Features.Get<IHttpRequestFeature>()?.RawTarget ?? string.Empty;
        if (!raw.StartsWith('/')) raw = (http.Request.PathBase + http.Request.Path).ToUriComponent();
        int end = raw.IndexOf('?');
        string path = end < 0 ? raw : raw[..end];
        int skip = Segments(http.Request.PathBase.Value ?? string.Empty) + prefixSegments;
        int at = 0;
        for (int i = 0; i < skip; i++)
        {
            at = path.IndexOf('/', at + 1);
            if (at < 0) return string.Empty;
        }

        return path[(at + 1)..];
    }

    private static bool IsUnchanged(HttpRequest request, string etag)
    {
        if (request.Headers.IfNoneMatch.Count == 0) return false;
        if (!EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out IList<EntityTagHeaderValue>? tags)) return false;
        EntityTagHeaderValue current = EntityTagHeaderValue.Parse(etag);
        return tags.Any(t => t.Equals(EntityTagHeaderValue.Any) || t.Compare(current, useStrongComparison: false));
    }

    private static int Segments(string path) => path.Count(c => c == '/');

    private static ILogger? Log(HttpContext http) =>
        http.RequestServices.GetService<ILoggerFactory>()?.CreateLogger("Aid.OData");
}
