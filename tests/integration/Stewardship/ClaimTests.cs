using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using Aid.Application.Claims;
using Aid.Application.Donations;
using Aid.Application.Pipeline;
using Aid.Disclosure.Commitments;
using Aid.Disclosure.Records;
using Aid.Server;
using Aid.Server.Claims;
using Aid.Tests.Integration.Publishing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>Claims without a receipt: over HTTP as a stranger tries them, and through two people of the staff (FAULTS 19).</summary>
public sealed class ClaimTests
{
    private const string Order = "4200009876543210";

    [Fact]
    public async Task Claim_WithOrderNumberAmountAndDay_GivesTheCodeAndNothingElse()
    {
        await using RealHouse house = await PublishedAsync();
        await using WebApplication app = await ServeAsync(house);
        using HttpClient http = Client(app);
        using HttpResponseMessage found = await PostAsync(http, Order, "1,234.50", "2020-01-28");
        string page = await found.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, found.StatusCode);
        Assert.True(found.Headers.CacheControl!.NoStore);
        Assert.Contains((await house.Host.QueryAsync(new GetReceipt("g1"))).Value.Code, page, StringComparison.Ordinal);
        foreach (string hidden in new[] { Order, "1,234.50", "1234.50", "2020-01-28", "赵钱孙", "g1", "relief" }) Assert.DoesNotContain(hidden, page, StringComparison.Ordinal);
        Assert.Contains("claim\" method=\"post\"", await http.GetStringAsync(new Uri("/claim.html", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Claims_ThatDoNotMatch_AreAnsweredAlike()
    {
        await using RealHouse house = await PublishedAsync();
        await house.DoAsync(new RecordDonation { Parts = [new DonationShare("relief", 500)], Channel = "alipay", TransactionNumber = "unpublished-1", ReceivedOn = new DateOnly(2020, 1, 28), Giver = "周吴" });
        CanaryLog log = new();
        await using WebApplication app = await ServeAsync(house, builder => builder.Services.AddSingleton(new ClaimThrottle(new RunningTime())).AddLogging(logging => logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Trace)));
        using HttpClient http = Client(app);
        List<string> answers = [];
        List<long> milliseconds = [];
        (string, string, string)[] tries =
        [
            ("no-such-order", "1234.50", "2020-01-28"), (Order, "1234.51", "2020-01-28"), (Order, "1234.50", "2020-01-29"), (Order + "0", "1234.50", "2020-01-28"),
            ("unpublished-1", "5.00", "2020-01-28"), ("' OR 1=1 --", "1234.50", "2020-01-28"),
        ];
        foreach ((string order, string amount, string day) in tries)
        {
            long started = TimeProvider.System.GetTimestamp();
            using HttpResponseMessage response = await PostAsync(http, order, amount, day);
            milliseconds.Add((long)TimeProvider.System.GetElapsedTime(started).TotalMilliseconds);
            string headers = string.Join('\n', response.Headers.Concat(response.Content.Headers).Where(header => header.Key != "Date").Select(header => $"{header.Key}: {string.Join(',', header.Value)}").Order(StringComparer.Ordinal));
            answers.Add($"{(int)response.StatusCode}\n{headers}\n{await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
            Assert.True(response.Headers.CacheControl!.NoStore);
        }
        Assert.Single(answers.Distinct(StringComparer.Ordinal));
        Assert.StartsWith("422", answers[0], StringComparison.Ordinal);
        Assert.Contains("claim.unmatched", answers[0], StringComparison.Ordinal);
        Assert.All(milliseconds, elapsed => Assert.True(elapsed >= 290, $"answered after {elapsed} ms"));
        Assert.DoesNotContain(log.Lines, line => line.Contains(Order, StringComparison.Ordinal) || line.Contains("1234.50", StringComparison.Ordinal));
        foreach ((string order, string amount, string day) in new[] { ("", "1", "2020-01-28"), (Order, "viel", "2020-01-28"), (Order, "1", "28.01.2020"), (new string('9', 101), "1", "2020-01-28") })
        {
            using HttpResponseMessage malformed = await PostAsync(http, order, amount, day);
            Assert.Equal(HttpStatusCode.BadRequest, malformed.StatusCode);
        }
    }

    [Fact]
    public async Task Tries_BeyondTheThrottle_AreRefusedWhateverTheRequestSaysOfItsAddress()
    {
        await using RealHouse house = await PublishedAsync();
        StillTime time = new();
        await using WebApplication app = await ServeAsync(house, builder => builder.Services.AddSingleton(new ClaimThrottle(time)));
        using HttpClient http = Client(app);
        for (int i = 0; i < ClaimThrottle.AddressTries; i++)
        {
            using HttpResponseMessage tried = await PostAsync(http, "no-" + i, "1", "2020-01-28", forwardedFor: $"203.0.113.{i}");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, tried.StatusCode);
        }
        for (int i = 0; i < 20; i++)
        {
            using HttpResponseMessage refused = await PostAsync(http, Order, "1234.50", "2020-01-28", forwardedFor: $"198.51.100.{i}");
            Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(ClaimThrottle.AddressSeconds), refused.Headers.RetryAfter!.Delta);
            Assert.True(refused.Headers.CacheControl!.NoStore);
            Assert.Contains("claim.throttled", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
        time.Now += ClaimThrottle.AddressSeconds;
        using HttpResponseMessage again = await PostAsync(http, Order, "1234.50", "2020-01-28");
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Fact]
    public void Throttle_OverManyAddresses_HoldsAllOfThemTogether()
    {
        StillTime time = new();
        ClaimThrottle throttle = new(time);
        int taken = Enumerable.Range(0, 200_000).Count(i => throttle.TryTake(new IPAddress(i + 16_777_216), out _));
        Assert.Equal(ClaimThrottle.AllTries, taken);
        time.Now += 10;
        Assert.Equal(10, Enumerable.Range(0, 1_000).Count(i => throttle.TryTake(new IPAddress(i + 99_777_216), out _)));
        // One house of IPv6 is one address.
        time.Now += 1_000;
        Assert.Equal(ClaimThrottle.AddressTries, Enumerable.Range(0, 50).Count(i => throttle.TryTake(IPAddress.Parse($"2001:db8::{i:x}"), out _)));
    }

    [Fact]
    public async Task ReceiptCodes_GuessedAMillionTimes_AreNeverHit()
    {
        await using RealHouse house = await PublishedAsync();
        HashSet<string> commitments;
        using (var reader = house.Rows.OpenReader()) commitments = [.. reader.All<Donation>().Select(gift => gift.ReceiptCommitment)];
        Assert.True(Commitment.SecretBytes * 8 >= 80);
        byte[] guess = new byte[Commitment.SecretBytes];
        int hits = 0;
        for (int i = 0; i < 1_000_000; i++)
        {
            RandomNumberGenerator.Fill(guess);
            if (commitments.Contains(Commitment.ToReceipt(guess))) hits++;
        }
        Assert.Equal(0, hits);
    }

    [Fact]
    public async Task GiftWithoutNumber_IsClaimedByTwoPeople()
    {
        await using RealHouse house = await PublishedAsync();
        Assert.Equal("claim.has-number", await ReceiptTests.RefusedAsync(house, new ClaimForGiver { DonationId = "g1", Reason = "持凭证到场", Evidence = "银行回单" }));
        Assert.Equal("donation.unknown", await ReceiptTests.RefusedAsync(house, new ClaimForGiver { DonationId = "g99", Reason = "持凭证到场", Evidence = "银行回单" }));
        Recorded claim = await house.DoAsync(new ClaimForGiver { DonationId = "g2", Reason = "持凭证到场", Evidence = "银行回单 2020-01-27" });
        Assert.Equal("claim.not-approved", (await house.Host.QueryAsync(new GetClaimedCode(claim.Id))).Refusal!.Code);
        Assert.Equal("claim.own-approval", await ReceiptTests.RefusedAsync(house, new ApproveClaim { ClaimId = claim.Id }));
        Assert.Equal("claim.unknown", await ReceiptTests.RefusedAsync(house, new ApproveClaim { ClaimId = "q9" }, RealHouse.Checker));
        Assert.Equal("claim.unknown", (await house.Host.QueryAsync(new GetClaimedCode("q9"))).Refusal!.Code);
        await house.DoAsync(new ApproveClaim { ClaimId = claim.Id }, RealHouse.Checker);
        Assert.Equal("claim.already-approved", await ReceiptTests.RefusedAsync(house, new ApproveClaim { ClaimId = claim.Id }, RealHouse.Checker));
        Assert.Equal((await house.Host.QueryAsync(new GetReceipt("g2"))).Value.Code, (await house.Host.QueryAsync(new GetClaimedCode(claim.Id))).Value.Code);
    }

    private static async Task<RealHouse> PublishedAsync()
    {
        RealHouse house = await ReceiptTests.OpenAsync();
        await house.DoAsync(new RecordDonation { Parts = [new DonationShare("relief", 123_450)], Channel = "wechat", TransactionNumber = Order, ReceivedOn = new DateOnly(2020, 1, 28), Giver = "赵钱孙" });
        await house.DoAsync(new RecordDonation { Parts = [new DonationShare("relief", 50_000)], ReceivedOn = new DateOnly(2020, 1, 27), Giver = "李四" });
        await house.PublishAsync();
        return house;
    }

    private static async Task<WebApplication> ServeAsync(RealHouse house, Action<WebApplicationBuilder>? configure = null)
    {
        WebApplication app = AidServer.Build(house.Host, house.Folder.Public, house.Rows, "http://127.0.0.1:0", configure);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    private static HttpClient Client(WebApplication app) => new() { BaseAddress = new Uri(app.Urls.First()) };

    private static async Task<HttpResponseMessage> PostAsync(HttpClient http, string order, string amount, string date, string? forwardedFor = null)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/claim")
        {
            Content = new FormUrlEncodedContent([new("order", order), new("amount", amount), new("date", date)]),
        };
        if (forwardedFor is not null) request.Headers.Add("X-Forwarded-For", forwardedFor);
        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>A clock that stands until it is moved; seconds.</summary>
    private sealed class StillTime : TimeProvider
    {
        public long Now { get; set; } = 1_000_000;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Now;
    }

    /// <summary>A clock on which an hour passes between two looks, so that no try is throttled.</summary>
    private sealed class RunningTime : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => _now += 3_600;
    }

    private sealed class CanaryLog : ILoggerProvider, ILogger
    {
        public List<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Add(string.Create(CultureInfo.InvariantCulture, $"{state}"));
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Add(formatter(state, exception) + exception);

        public void Dispose()
        {
        }

        private void Add(string line)
        {
            lock (Lines) Lines.Add(line);
        }
    }
}
