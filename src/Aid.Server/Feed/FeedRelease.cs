using System.Globalization;
using Aid.Application.Publishing.Rows;
using Aid.OData.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Aid.Server.Feed;

/// <summary>Opens the release that a feed request reads: the current one, or the one that a next link began at, so that all pages of a list show one release.</summary>
internal static class FeedRelease
{
    /// <summary>Opens it; null, answered 410, for a pin that is no release that was committed.</summary>
    public static ValueTask<FeedView<DisclosureContext>?> OpenAsync(HttpContext http, string? pin, CancellationToken cancellationToken)
    {
        DisclosureDatabase database = http.RequestServices.GetRequiredService<DisclosureDatabase>();
        int current = database.CurrentRelease();
        int release = current;
        if (pin is not null && (!int.TryParse(pin, NumberStyles.None, CultureInfo.InvariantCulture, out release) || release < 1 || release > current))
            return new((FeedView<DisclosureContext>?)null);

        DisclosureContext context = database.OpenContext(release);
        http.Response.RegisterForDispose(context);
        string name = release.ToString(CultureInfo.InvariantCulture);
        return new(new FeedView<DisclosureContext>(context) { Pin = name, ETag = $"W/\"r{name}\"" });
    }
}
