using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Aid.Application.Books;
using Aid.Application.Organisations;
using Aid.Application.Persons;
using Aid.Application.Publishing.Rows;
using Aid.Disclosure.Releases;
using Aid.PublicSite;
using Aid.Server;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Aid.Tests.Integration.Server;

/// <summary>A real server on a free loopback port over real books with two people, maker and checker.</summary>
public sealed class ServerHouse : IAsyncLifetime
{
    private WebApplication? _app;
    private BooksHost? _books;

    public string Folder { get; } = Directory.CreateTempSubdirectory("aid-server").FullName;

    public HttpClient Maker { get; private set; } = null!;

    public HttpClient Checker { get; private set; } = null!;

    public HttpClient Nobody { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _books = (await BooksHost.OpenAsync(new BooksOptions { Folder = Folder, IsNew = true, Services = services => services.AddSingleton<IReleaseRenderer, SiteRenderer>() })).Value;
        await _books.SendAsync(new RegisterOrganisation { Code = "city", NameZh = "示例市红十字会" }, Person.Operator);
        _app = AidServer.Build(_books, Path.Combine(Folder, "public"), new DisclosureDatabase(Path.Combine(Folder, "disclosure.db")), "http://127.0.0.1:0");
        await _app.StartAsync();
        Maker = await ClientAsync("maker");
        Checker = await ClientAsync("checker");
        Nobody = new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };
        await SendAsync(Maker, "/api/v1/funds", new { code = "aid", nameZh = "救助金" }, "fund");
        await SendAsync(Maker, "/api/v1/donations", new { parts = new[] { new { fundId = "aid", units = 100_000 } } }, "first");
    }

    /// <summary>Posts a command and reads the answer.</summary>
    public static async Task<(int Status, JsonElement Body)> SendAsync(HttpClient http, string path, object body, string? key)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        using HttpResponseMessage response = await http.SendAsync(request);
        string text = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, text.Length == 0 ? default : JsonDocument.Parse(text).RootElement);
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null) await _app.DisposeAsync();
        if (_books is not null) await _books.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private async Task<HttpClient> ClientAsync(string name)
    {
        KeyAdded key = (await _books!.SendAsync(new AddKey { Name = name }, Person.Operator)).Value;
        HttpClient http = new() { BaseAddress = new Uri(_app!.Urls.First()) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key.Key);
        return http;
    }
}
