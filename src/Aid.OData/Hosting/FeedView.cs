using Microsoft.EntityFrameworkCore;

namespace Aid.OData.Hosting;

/// <summary>What one request reads: a context that shows one unchanging state, and the name of that state.</summary>
/// <typeparam name="TContext">The context.</typeparam>
/// <param name="Context">
/// Already narrowed to the state, for example by a query filter that compares with a property of the context. The feed tracks
/// nothing and disposes nothing: the host's scope owns the context.
/// </param>
public sealed record FeedView<TContext>(TContext Context)
    where TContext : DbContext
{
    /// <summary>
    /// A short opaque name of the state, such as a release number. It is put into every next link and given back to
    /// <see cref="FeedOptions{TContext}.OpenAsync"/> when that link is followed, so that all pages show one state. Null for none.
    /// At most 64 characters.
    /// </summary>
    public string? Pin { get; init; }

    /// <summary>
    /// An entity tag for everything that this state answers, with its quotes, such as <c>W/"17"</c>; null for none. A request
    /// whose <c>If-None-Match</c> names it is answered 304 without a query.
    /// </summary>
    public string? ETag { get; init; }
}
