using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Aid.Application.Books;
using Aid.Application.Campaigns;
using Aid.Application.Funds;
using Aid.Application.LiveTotals;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Application.Publishing.Rows;
using Aid.Application.Teams;
using Aid.Server;
using Aid.Server.Live;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>The live totals over real sockets: order, resuming, heartbeats, the end, two thousand listeners, and a listener that does not read.</summary>
public sealed class LiveTotalsTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("aid-live").FullName;
    private BooksHost _books = null!;
    private WebApplication? _app;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Uri Address => new(_app!.Urls.First());

    public async ValueTask InitializeAsync()
    {
        _books = (await BooksHost.OpenAsync(new BooksOptions { Folder = _folder, IsNew = true })).Value;
        await DoAsync(new RegisterOrganisation { Code = "city", NameZh = "示例市红十字会", Level = "city", DivisionCode = "530100" });
        await DoAsync(new OpenFund { Code = "fund", OrganisationId = "city", NameZh = "募捐款" });
        await DoAsync(new OpenCampaign { Code = "drive", FundId = "fund", NameZh = "活动", StartsOn = new(2026, 9, 7) });
        await DoAsync(new OpenTeam { Code = "t-one", CampaignId = "drive", NameZh = "队" });
    }

    [Fact]
    public async Task Events_OfACampaign_CarryTheWholeTotalWithGrowingIds_AndSayProvisional()
    {
        await ServeAsync(new LiveOptions { PollEvery = TimeSpan.FromMilliseconds(20) });
        await PostAsync(12_345, 3);
        using Listener listener = await ListenAsync("/live/campaigns/drive");
        (long first, JsonElement total) = await listener.NextAsync();
        Assert.Equal((12_345, 3, "123.45"), (total.GetProperty("units").GetInt64(), total.GetProperty("gifts").GetInt64(), total.GetProperty("text").GetString()));
        Assert.True(total.GetProperty("provisional").GetBoolean());
        Assert.Equal(("暂计", "provisional"), (total.GetProperty("labelZh").GetString(), total.GetProperty("labelEn").GetString()));

        await PostAsync(100_000, 2);
        await DoAsync(new PostProvisional { CampaignId = "drive", TeamId = "t-one", Units = 700, Gifts = 1 });
        (long second, total) = await listener.NextAsync();
        Assert.True(second > first);
        Assert.Equal((112_345, 5), (total.GetProperty("units").GetInt64(), total.GetProperty("gifts").GetInt64()));

        using Listener team = await ListenAsync("/live/campaigns/drive/teams/t-one");
        Assert.Equal(700, (await team.NextAsync()).Total.GetProperty("units").GetInt64());
    }

    [Fact]
    public async Task Listener_ThatComesBack_GetsOnlyWhatItMissed()
    {
        await ServeAsync(new LiveOptions { PollEvery = TimeSpan.FromMilliseconds(20), Heartbeat = TimeSpan.FromMilliseconds(50) });
        await PostAsync(500, 1);
        long last;
        using (Listener first = await ListenAsync("/live/campaigns/drive")) last = (await first.NextAsync()).Id;

        using Listener current = await ListenAsync("/live/campaigns/drive", last);
        Assert.Equal(":", await current.LineAsync(line => line is [':', ..] || line.StartsWith("id:", StringComparison.Ordinal)));
        await PostAsync(50, 1);
        using Listener behind = await ListenAsync("/live/campaigns/drive", last);
        Assert.Equal(550, (await current.NextAsync()).Total.GetProperty("units").GetInt64());
        Assert.Equal(550, (await behind.NextAsync()).Total.GetProperty("units").GetInt64());
    }

    [Fact]
    public async Task Settlement_EndsTheStream_AndNobodyComesBack()
    {
        await ServeAsync(new LiveOptions { PollEvery = TimeSpan.FromMilliseconds(20) });
        await PostAsync(500, 1);
        using Listener listener = await ListenAsync("/live/campaigns/drive");
        await listener.NextAsync();
        await DoAsync(new SettleCampaign { CampaignId = "drive", Platform = "示例平台", SettledUnits = 500, SettledGifts = 1 });
        Assert.Equal("event: settled", await listener.LineAsync(line => line.StartsWith("event: settled", StringComparison.Ordinal)));
        using HttpClient http = new() { BaseAddress = Address };
        using HttpResponseMessage after = await http.GetAsync("/live/campaigns/drive", Cancellation);
        Assert.Equal(HttpStatusCode.NoContent, after.StatusCode);
    }

    [Fact]
    public async Task Stream_OfNothing_IsNotFound_AndAFullHouseSaysSo()
    {
        await ServeAsync(new LiveOptions { MostListeners = 1 });
        using HttpClient http = new() { BaseAddress = Address };
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync("/live/campaigns/none", Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync("/live/campaigns/drive/teams/none", Cancellation)).StatusCode);
        await PostAsync(1, 1);
        using Listener listener = await ListenAsync("/live/campaigns/drive");
        await listener.NextAsync();
        using HttpResponseMessage full = await http.GetAsync("/live/campaigns/drive", Cancellation);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, full.StatusCode);
        Assert.NotNull(full.Headers.RetryAfter);
        Assert.Contains("live.full", await full.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoThousandListeners_AllGetEveryTotal_WithoutAThreadEach()
    {
        const int Count = 2_000;
        await ServeAsync(new LiveOptions { PollEvery = TimeSpan.FromMilliseconds(100) });
        await PostAsync(1, 1);
        List<Listener> listeners = [];
        try
        {
            long before = GC.GetTotalMemory(forceFullCollection: true);
            for (int i = 0; i < Count; i++) listeners.Add(await ListenAsync("/live/campaigns/drive"));
            foreach (Listener listener in listeners) Assert.Equal(1, (await listener.NextAsync()).Total.GetProperty("units").GetInt64());
            await PostAsync(41, 1);
            foreach (Listener listener in listeners) Assert.Equal(42, (await listener.NextAsync()).Total.GetProperty("units").GetInt64());
            Assert.Equal(Count, _app!.Services.GetRequiredService<LiveTotals>().Listeners);
            Assert.InRange(ThreadPool.ThreadCount, 0, 200);
            // Both ends of every connection are in this process; a queue a listener, or a thread's stack, would be far beyond it.
            Assert.InRange((GC.GetTotalMemory(forceFullCollection: true) - before) / Count, 0, 100_000);
        }
        finally
        {
            foreach (Listener listener in listeners) listener.Dispose();
        }
    }

    [Fact]
    public async Task Listener_ThatReadsNothing_IsDropped()
    {
        LiveTopic topic = new();
        topic.Publish(LiveEvents.Total("drive", null, 1, topic, null, DateTime.UnixEpoch));
        Dropped lifetime = new();
        DefaultHttpContext http = new();
        http.Features.Set<IHttpRequestLifetimeFeature>(lifetime);
        http.Response.Body = new Stuck();
        Stopwatch watch = Stopwatch.StartNew();
        await LiveEndpoint.StreamAsync(http, topic, new LiveOptions { SlowAfter = TimeSpan.FromMilliseconds(50) }, TimeProvider.System, Cancellation);
        Assert.True(lifetime.IsAborted);
        Assert.InRange(watch.Elapsed, TimeSpan.FromMilliseconds(40), TimeSpan.FromSeconds(20));
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null) await _app.DisposeAsync();
        await _books.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task ServeAsync(LiveOptions options)
    {
        _app = AidServer.Build(_books, Path.Combine(_folder, "public"), new DisclosureDatabase(Path.Combine(_folder, "disclosure.db")), "http://127.0.0.1:0", builder => builder.Services.AddSingleton(options));
        await _app.StartAsync(Cancellation);
    }

    private Task PostAsync(long units, long gifts) => DoAsync(new PostProvisional { CampaignId = "drive", Units = units, Gifts = gifts });

    private async Task DoAsync<T>(Command<T> command)
    {
        var result = await _books.SendAsync(command, Person.Operator, cancellationToken: Cancellation);
        Assert.False(result.IsRefused, result.IsRefused ? result.Refusal.En : "");
    }

    private Task<Listener> ListenAsync(string path, long? last = null) => Listener.OpenAsync(Address, path, last);

    /// <summary>A client on a bare socket, as light as two thousand of them must be.</summary>
    private sealed class Listener : IDisposable
    {
        private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        private readonly byte[] _buffer = new byte[2_048];
        private string _text = "";

        public static async Task<Listener> OpenAsync(Uri address, string path, long? last)
        {
            Listener listener = new();
            await listener._socket.ConnectAsync(IPAddress.Loopback, address.Port, Cancellation);
            string resume = last is { } id ? $"Last-Event-ID: {id}\r\n" : "";
            await listener._socket.SendAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\n{resume}\r\n"), Cancellation);
            return listener;
        }

        /// <summary>The next event <c>total</c>.</summary>
        public async Task<(long Id, JsonElement Total)> NextAsync()
        {
            string id = await LineAsync(line => line.StartsWith("id: ", StringComparison.Ordinal));
            string data = await LineAsync(line => line.StartsWith("data: ", StringComparison.Ordinal));
            return (long.Parse(id[4..], System.Globalization.CultureInfo.InvariantCulture), JsonDocument.Parse(data[6..]).RootElement);
        }

        /// <summary>The next whole line that fits.</summary>
        public async Task<string> LineAsync(Func<string, bool> fits)
        {
            using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
            patience.CancelAfter(TimeSpan.FromSeconds(60));
            while (true)
            {
                for (int end = _text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = _text.IndexOf('\n', StringComparison.Ordinal))
                {
                    string line = _text[..end].TrimEnd('\r');
                    _text = _text[(end + 1)..];
                    if (fits(line)) return line;
                }

                int read = await _socket.ReceiveAsync(_buffer, patience.Token);
                Assert.True(read > 0, "The stream ended.");
                // The lines that are looked for are ASCII up to the JSON's Chinese notes, which events here hold whole or not at all.
                _text += Encoding.UTF8.GetString(_buffer, 0, read);
            }
        }

        public void Dispose() => _socket.Dispose();
    }

    private sealed class Dropped : IHttpRequestLifetimeFeature
    {
        public bool IsAborted { get; private set; }

        public CancellationToken RequestAborted { get; set; }

        public void Abort() => IsAborted = true;
    }

    /// <summary>A connection whose other end takes nothing.</summary>
    private sealed class Stuck : MemoryStream
    {
        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => await Task.Delay(Timeout.Infinite, cancellationToken);
    }
}
