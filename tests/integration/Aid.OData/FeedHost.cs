using System.Net;
using System.Text.Json;
using Aid.OData.Hosting;
using Aid.OData.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Aid.Tests.Integration.OData;

/// <summary>A feed over the shelter model in SQLite, served in process.</summary>
internal sealed class FeedHost : IAsyncDisposable
{
    private readonly SqliteConnection held;
    private readonly WebApplication server;
    private readonly Lazy<HttpClient> client;

    private FeedHost(SqliteConnection held, WebApplication server)
    {
        this.held = held;
        this.server = server;
        client = new Lazy<HttpClient>(server.GetTestClient);
    }

    public HttpClient Client => client.Value;

    /// <summary>The current release, as the host has it.</summary>
    public int Release { get; set; } = 1;

    /// <summary>Releases below this one can no longer be shown.</summary>
    public int OldestRelease { get; set; }

    /// <summary>Every SQL command, so that tests can hold what reaches the database.</summary>
    public List<string> Commands { get; } = [];

    public static async Task<FeedHost> StartAsync(Action<ShelterDb>? seed = null, FeedBounds? bounds = null)
    {
        string connection = $"Data Source=file:{Guid.NewGuid():N}?mode=memory&cache=shared";
        SqliteConnection keepAlive = new(connection);
        await keepAlive.OpenAsync();
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseTestServer();
        builder.Services.AddRoutingCore();
        FeedHost host = null!;
        builder.Services.AddDbContext<ShelterDb>(o => o.UseSqlite(connection).LogTo(
            text => host?.Commands.Add(text),
            (id, _) => id == Microsoft.EntityFrameworkCore.Diagnostics.RelationalEventId.CommandExecuting));
        builder.Services.AddSingleton<TimeProvider>(new StoppedClock());
        WebApplication app = builder.Build();
        app.UseRouting();
        host = new FeedHost(keepAlive, app);
        app.MapODataFeed("/odata", Model(), new FeedOptions<ShelterDb> { Bounds = bounds ?? new FeedBounds(), OpenAsync = host.OpenAsync });
        await app.StartAsync();
        using IServiceScope scope = app.Services.CreateScope();
        ShelterDb db = scope.ServiceProvider.GetRequiredService<ShelterDb>();
        await db.Database.EnsureCreatedAsync();
        (seed ?? ShelterSeed.Apply)(db);
        await db.SaveChangesAsync();
        host.Commands.Clear();
        return host;
    }

    public static FeedModel<ShelterDb> Model()
    {
        FeedBuilder<ShelterDb> feed = new("Shelter.Feed");
        feed.Set<Gift>("Gifts", g => g.Id)
            .Describe("One gift.")
            .Properties(
                g => g.Day, g => g.UsedOn, g => g.RecordedAt, g => g.AmountMinor, g => g.People, g => g.Giver, g => g.Channel,
                g => g.IsAnonymous, g => g.IsThanked, g => g.Rate, g => g.Weight, g => g.Mark, g => g.Seal)
            .Property("Initial", g => g.Giver!.Substring(0, 1), "The first character of the giver.")
            .One(g => g.Shelter)
            .Details(g => g.Parts);
        feed.Set<Shelter>("Shelters", s => s.Id).Properties(s => s.Name).Many(s => s.Gifts);
        feed.Entity<GiftPart>(p => p.Number).Properties(p => p.Purpose, p => p.AmountMinor);
        feed.Set<Bed>("Beds", b => new { b.House, b.Room, b.Number }).Properties(b => b.Note);
        return feed.Build();
    }

    public async Task<HttpResponseMessage> SendAsync(string url, params (string Name, string Value)[] headers)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, url.StartsWith("http") ? url : "/odata/" + url);
        foreach ((string name, string value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<JsonElement> JsonAsync(string url, params (string Name, string Value)[] headers)
    {
        HttpResponseMessage response = await SendAsync(url, headers);
        string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{(int)response.StatusCode} for {url}: {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>The status and the error code of a request that must be refused.</summary>
    public async Task<(int Status, string Code, string? Target)> RefusalAsync(string url, params (string Name, string Value)[] headers)
    {
        HttpResponseMessage response = await SendAsync(url, headers);
        string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.False(response.IsSuccessStatusCode, $"{(int)response.StatusCode} for {url}: {text}");
        JsonElement error = JsonDocument.Parse(text).RootElement.GetProperty("error");
        Assert.False(text.Contains("   at ", StringComparison.Ordinal), text);
        return ((int)response.StatusCode, error.GetProperty("code").GetString()!,
            error.TryGetProperty("target", out JsonElement target) ? target.GetString() : null);
    }

    /// <summary>The ids of the rows of an answer, in their order.</summary>
    public async Task<string> IdsAsync(string url, string property = "Id")
    {
        JsonElement answer = await JsonAsync(url);
        return string.Join(" ", answer.GetProperty("value").EnumerateArray().Select(r => r.GetProperty(property).ToString()));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await server.DisposeAsync();
        await held.DisposeAsync();
    }

    private ValueTask<FeedView<ShelterDb>?> OpenAsync(HttpContext http, string? pin, CancellationToken cancel)
    {
        ShelterDb db = http.RequestServices.GetRequiredService<ShelterDb>();
        int release = pin is null ? Release : int.TryParse(pin, out int pinned) ? pinned : -1;
        if (release < OldestRelease || release > Release) return new((FeedView<ShelterDb>?)null);
        db.Release = release;
        return new(new FeedView<ShelterDb>(db) { Pin = release.ToString(), ETag = $"W/\"{release}\"" });
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2024, 3, 1, 12, 0, 0, TimeSpan.Zero);
    }
}
