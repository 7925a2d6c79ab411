using System.Net;
using Aid.Application.Books;
using Aid.Application.Publishing.Rows;
using Aid.OData.Hosting;
using Aid.Server.Api;
using Aid.Server.Claims;
using Aid.Server.Complaints;
using Aid.Server.Feed;
using Aid.Server.Live;
using Aid.Server.Problems;
using Aid.Server.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Aid.Server;

/// <summary>The web host: the API under <c>/api/v1</c>, the feed at <c>/odata</c>, live totals under <c>/live</c>, the public folder at <c>/</c>.</summary>
public static class AidServer
{
    /// <summary>Largest body that the API reads, bytes.</summary>
    public const int MaxBodyBytes = 1024 * 1024;

    /// <summary>Builds a host over open books. The caller starts it, and disposes the books after it.</summary>
    /// <param name="books">The books; the host does not dispose them.</param>
    /// <param name="publicFolder">The folder that releases are written to.</param>
    /// <param name="disclosure">The public rows.</param>
    /// <param name="urls">Where to listen, loopback only until staff accounts exist; several separated by ';'. Port 0 takes a free one.</param>
    /// <param name="configure">Changes the builder, for a test; null changes nothing.</param>
    /// <exception cref="ArgumentException">An address is not on loopback.</exception>
    public static WebApplication Build(BooksHost books, string publicFolder, DisclosureDatabase disclosure, string urls = "http://127.0.0.1:5080", Action<WebApplicationBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(urls);
        foreach (string url in urls.Split(';')) RequireLoopback(url);

        // No configuration files and no environment: what the host does is what its caller says.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = typeof(AidServer).Assembly.GetName().Name });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBodyBytes;
            kestrel.Limits.MaxRequestLineSize = 16 * 1024;
            kestrel.Limits.MinRequestBodyDataRate = new(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
        });
        builder.WebHost.UseUrls(urls.Split(';'));
        builder.Services.AddRoutingCore();
        // The framework would log the exception of a body that cannot be read, which quotes it; Unhandled logs what may be logged.
        builder.Services.AddLogging(logging => logging.AddSimpleConsole().SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.AspNetCore.Diagnostics", LogLevel.None));
        builder.Services.AddSingleton(books).AddSingleton(disclosure).AddSingleton(new PublicFiles(publicFolder));
        builder.Services.AddSingleton(new ClaimThrottle(TimeProvider.System));
        builder.Services.AddSingleton<ComplaintThrottle>();
        builder.Services.Configure<JsonOptions>(ApiJson.Configure);
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        builder.Services.AddSingleton(TimeProvider.System).AddSingleton(new LiveOptions()).AddSingleton<LiveTotals>().AddHostedService(services => services.GetRequiredService<LiveTotals>());
        builder.Services.AddOpenApi(ApiDescription.Document, ApiDescription.Configure);
        configure?.Invoke(builder);

        WebApplication app = builder.Build();
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = Unhandled.AnswerAsync, AllowStatusCode404Response = true });
        app.UseRouting();
        app.MapOpenApi("/api/v1/openapi.json");
        ApiEndpoints.Map(app.MapGroup("/api/v1"));
        ProblemDocument.Map(app);
        ClaimEndpoint.Map(app);
        ComplaintEndpoint.Map(app);
        LiveEndpoint.Map(app);
        app.MapODataFeed("/odata", DisclosureFeed.Build(), new FeedOptions<DisclosureContext> { OpenAsync = FeedRelease.OpenAsync });
        app.MapFallback("/api/{**path}", () => ProblemTable.Of("endpoint.unknown", "没有这个接口。", "There is no such endpoint."));
        app.MapFallback("{**path}", (HttpContext http, PublicFiles files) => files.ServeAsync(http));
        return app;
    }

    private static void RequireLoopback(string url)
    {
        BindingAddress address = BindingAddress.Parse(url);
        bool isLoopback = string.Equals(address.Host, "localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(address.Host.Trim('[', ']'), out IPAddress? ip) && IPAddress.IsLoopback(ip));
        if (!isLoopback)
            throw new ArgumentException($"{url}: the server listens on loopback only until staff accounts exist. 在员工账号功能完成之前，只在本机回环地址上监听。", nameof(url));
    }
}
