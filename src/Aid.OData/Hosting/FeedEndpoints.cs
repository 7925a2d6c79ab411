using Aid.OData.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Aid.OData.Hosting;

/// <summary>Puts a feed into a host.</summary>
public static class FeedEndpoints
{
    /// <summary>
    /// Serves a feed at a prefix: its service document at the prefix itself, <c>$metadata</c> and every set below it. Only reads
    /// exist; other methods are answered 405.
    /// </summary>
    /// <typeparam name="TContext">The context that requests read from.</typeparam>
    /// <param name="endpoints">The host's routes.</param>
    /// <param name="prefix">The path of the feed, such as <c>/odata</c>.</param>
    /// <param name="model">What the feed shows.</param>
    /// <param name="options">How it is served; null for the defaults.</param>
    /// <returns>A builder for conventions such as rate limits.</returns>
    public static IEndpointConventionBuilder MapODataFeed<TContext>(
        this IEndpointRouteBuilder endpoints,
        string prefix,
        FeedModel<TContext> model,
        FeedOptions<TContext>? options = null)
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(prefix);
        ArgumentNullException.ThrowIfNull(model);
        string path = "/" + prefix.Trim('/');
        FeedHandler<TContext> handler = new(path, model, options ?? new FeedOptions<TContext>());
        return endpoints.Map(path.TrimEnd('/') + "/{**odataPath}", handler.HandleAsync).WithDisplayName($"OData feed {path}");
    }
}
