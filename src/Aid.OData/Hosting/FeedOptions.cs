using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Aid.OData.Hosting;

/// <summary>How a host serves a feed.</summary>
/// <typeparam name="TContext">The context that requests read from.</typeparam>
public sealed class FeedOptions<TContext>
    where TContext : DbContext
{
    /// <summary>What a request may cost. Default: the defaults of <see cref="FeedBounds"/>.</summary>
    public FeedBounds Bounds { get; init; } = new();

    /// <summary>
    /// Opens the state that a request reads. The second argument is the pin of the next link that is being followed, or null for
    /// the current state. A null result means that the pinned state cannot be shown (any more), which is answered 410.
    /// Default: the context of the request's services, without a pin.
    /// </summary>
    public Func<HttpContext, string?, CancellationToken, ValueTask<FeedView<TContext>?>> OpenAsync { get; init; } =
        static (http, _, _) => new(new FeedView<TContext>(http.RequestServices.GetRequiredService<TContext>()));

    /// <summary>
    /// The absolute address of the feed without a trailing slash, for links; null to take it from each request, which is right
    /// unless a proxy hides it.
    /// </summary>
    public string? PublicAddress { get; init; }
}
