using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Aid.OData.Hosting;
using Aid.OData.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Aid.Benchmarks.Feed;

/// <summary>
/// The feed against hand-written endpoints (SQL, a data reader and a JSON writer) over the same rows on the same server, in one
/// run. What counts is the ratio: the machine cancels out.
/// </summary>
internal static class FeedBenchmark
{
    private const int Rows = 200_000;
    private const int Connections = 4;
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(2);

    public static async Task RunAsync(TextWriter output)
    {
        string folder = Directory.CreateTempSubdirectory("aid-feed-").FullName;
        try
        {
            string connection = $"Data Source={Path.Combine(folder, "feed.db")}";
            FeedTable.Create(connection, Rows);
            WebApplication app = await ServeAsync(connection);
            string address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
            using HttpClient client = new() { BaseAddress = new Uri(address) };
            await output.WriteLineAsync($"The feed over {Rows:N0} gifts in SQLite, {Connections} connections, requests a second");
            await output.WriteLineAsync($"{"",-34}{"feed",10}{"by hand",10}{"ratio",8}");
            foreach ((string name, Func<int, string> feed, Func<int, string> hand) in Cases())
            {
                double byFeed = await RateAsync(client, feed);
                double byHand = await RateAsync(client, hand);
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{name,-34}{byFeed,10:N0}{byHand,10:N0}{byHand / byFeed,8:N2}"));
            }

            (double feedSeconds, double handSeconds) = (await AllRowsAsync(client, "/odata/Gifts"), await AllByHandAsync(client));
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{"all rows, pages of 1,000, seconds",-34}{feedSeconds,10:N2}{handSeconds,10:N2}{feedSeconds / handSeconds,8:N2}"));
            await app.DisposeAsync();
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<(string Name, Func<int, string> Feed, Func<int, string> Hand)> Cases()
    {
        yield return ("first page of 100", _ => "/odata/Gifts", _ => "/hand/page");
        yield return ("by key", i => $"/odata/Gifts('{FeedTable.Id(i * 7919 % Rows)}')", i => $"/hand/key?id={FeedTable.Id(i * 7919 % Rows)}");
        yield return (
            "filter, order, select, top 20",
            i => $"/odata/Gifts?$filter=FundId eq 'f{i % 40}' and AmountMinor gt {i % 900}&$orderby=Day desc&$select=Id,Day,AmountMinor&$top=20",
            i => $"/hand/filter?fund=f{i % 40}&amount={i % 900}");
        yield return (
            "a month's window by date",
            i => $"/odata/Gifts?$filter=Day ge {FeedTable.Day(i * 31 % Rows):yyyy-MM-dd} and Day lt {FeedTable.Day(i * 31 % Rows).AddDays(31):yyyy-MM-dd}&$orderby=Day",
            i => $"/hand/window?from={FeedTable.Day(i * 31 % Rows):yyyy-MM-dd}&to={FeedTable.Day(i * 31 % Rows).AddDays(31):yyyy-MM-dd}");
        yield return (
            "a next page in a date order",
            i => $"/odata/Gifts?$orderby=Day&$skiptoken={Token(i)}",
            i => $"/hand/next?day={FeedTable.Day(i * 7919 % Rows):yyyy-MM-dd}&id={FeedTable.Id(i * 7919 % Rows)}");
        yield return ("a page of 100 with its parts", _ => "/odata/Gifts?$expand=Parts", _ => "/hand/parts");
        yield return ("a count", i => $"/odata/Gifts/$count?$filter=FundId eq 'f{i % 40}'", i => $"/hand/count?fund=f{i % 40}");
    }

    // A next link's token, made as the feed makes it: [pin, page size, day number, id].
    private static string Token(int i) => System.Buffers.Text.Base64Url.EncodeToString(
        JsonSerializer.SerializeToUtf8Bytes(new object?[] { null, null, FeedTable.Day(i * 7919 % Rows).DayNumber, FeedTable.Id(i * 7919 % Rows) }));

    private static async Task<double> RateAsync(HttpClient client, Func<int, string> url)
    {
        for (int i = 0; i < 50; i++) await GetAsync(client, url(i));
        int next = 50;
        int done = 0;
        Stopwatch clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
        {
            while (clock.Elapsed < Duration)
            {
                await GetAsync(client, url(Interlocked.Increment(ref next)));
                Interlocked.Increment(ref done);
            }
        }));
        return done / clock.Elapsed.TotalSeconds;
    }

    private static async Task GetAsync(HttpClient client, string url)
    {
        using HttpResponseMessage response = await client.GetAsync(url);
        if (!response.IsSuccessStatusCode) throw new InvalidOperationException($"{(int)response.StatusCode} for {url}");
        await response.Content.CopyToAsync(Stream.Null);
    }

    private static async Task<double> AllRowsAsync(HttpClient client, string url)
    {
        Stopwatch clock = Stopwatch.StartNew();
        int rows = 0;
        string? next = url;
        while (next is not null)
        {
            using HttpRequestMessage request = new(HttpMethod.Get, next);
            request.Headers.Add("Prefer", "maxpagesize=1000");
            using HttpResponseMessage response = await client.SendAsync(request);
            using JsonDocument page = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
            rows += page.RootElement.GetProperty("value").GetArrayLength();
            next = page.RootElement.TryGetProperty("@odata.nextLink", out JsonElement link) ? link.GetString() : null;
        }

        return rows == Rows ? clock.Elapsed.TotalSeconds : throw new InvalidOperationException($"{rows} rows of {Rows}.");
    }

    private static async Task<double> AllByHandAsync(HttpClient client)
    {
        Stopwatch clock = Stopwatch.StartNew();
        int rows = 0;
        string after = string.Empty;
        while (true)
        {
            using JsonDocument page = JsonDocument.Parse(await client.GetByteArrayAsync($"/hand/all?after={after}"));
            int count = page.RootElement.GetProperty("value").GetArrayLength();
            if (count == 0) break;
            rows += count;
            after = page.RootElement.GetProperty("value")[count - 1].GetProperty("Id").GetString()!;
        }

        return rows == Rows ? clock.Elapsed.TotalSeconds : throw new InvalidOperationException($"{rows} rows of {Rows}.");
    }

    private static async Task<WebApplication> ServeAsync(string connection)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        builder.Services.AddDbContextPool<FeedTableContext>(o => o.UseSqlite(connection));
        WebApplication app = builder.Build();
        app.UseRouting();
        FeedBuilder<FeedTableContext> feed = new("Bench");
        feed.Set<Gift>("Gifts", g => g.Id)
            .Properties(g => g.Day, g => g.FundId, g => g.Channel, g => g.Asset, g => g.AmountMinor, g => g.FeeMinor, g => g.Giver, g => g.Leaf, g => g.IsPublic)
            .Details(g => g.Parts);
        feed.Entity<GiftPart>(p => new { p.GiftId, p.Number }).Properties(p => p.AmountMinor);
        app.MapODataFeed("/odata", feed.Build());
        HandWritten.Map(app, connection);
        await app.StartAsync();
        return app;
    }
}
