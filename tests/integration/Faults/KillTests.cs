using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Aid.Tests.Integration.Cli;
using Xunit;

namespace Aid.Tests.Integration.Faults;

/// <summary>
/// kill -9 while gifts are recorded, statements imported and releases made. AID_KILL_ROUNDS=500 makes the long run; the ordinary one has 20 rounds.
/// </summary>
public sealed class KillTests
{
    private const long GiftFen = 123;
    private const int RowsPerFile = 400;

    private readonly Random _random = new(20_200_129);
    private readonly ConcurrentDictionary<string, bool> _acknowledged = new(StringComparer.Ordinal);
    private readonly string _folder = Directory.CreateTempSubdirectory("aid-kill").FullName;
    private int _sent;

    [Fact]
    public async Task Process_KilledAtRandom_LosesNothingAcknowledgedAndCountsNothingTwice()
    {
        int rounds = int.Parse(Environment.GetEnvironmentVariable("AID_KILL_ROUNDS") ?? "20", CultureInfo.InvariantCulture);
        await MustAsync("init", "--data", _folder, "--organisation", "city", "--name", "示例市红十字会");
        await MustAsync("fund", "open", "--data", _folder, "--code", "aid", "--name", "救助金");
        string key = JsonDocument.Parse(await MustAsync("key", "add", "--data", _folder, "--name", "client", "--json")).RootElement.GetProperty("key").GetString()!;

        int files = 0;
        for (int round = 0; round < rounds; round++)
        {
            switch (round % 3)
            {
                case 0:
                    await RecordAndKillAsync(key);
                    break;
                case 1:
                    await ImportAndKillAsync(files++);
                    break;
                default:
                    await KillAfterAsync(AidProcess.Start("publish", "--data", _folder), 300, 1_500);
                    break;
            }
        }

        await ResendAsync(key);
        for (int file = 0; file < files; file++) await MustAsync("import", "--data", _folder, "--fund", "aid", PathOf(file));
        await PublishAsync();
        (int code, _, string wrong) = await AidProcess.RunAsync("verify", _folder);
        Assert.True(code == 0, wrong);

        JsonElement fund = JsonDocument.Parse(await MustAsync("statement", "--data", _folder, "--fund", "aid", "--json")).RootElement.GetProperty("assets")[0];
        Assert.Equal(_sent + ((long)files * RowsPerFile), fund.GetProperty("gifts").GetInt64());
        Assert.Equal((_sent * GiftFen) + (files * Enumerable.Range(1, RowsPerFile).Sum(row => (long)row)), fund.GetProperty("receivedUnits").GetInt64());
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Several writers post gifts until the server dies under them.</summary>
    private async Task RecordAndKillAsync(string key)
    {
        (AidProcess server, HttpClient http) = await ServeAsync(key);
        using (server)
        using (http)
        {
            using CancellationTokenSource stop = new();
            Task[] writers = [.. Enumerable.Range(0, 4).Select(_ => WriteUntilAsync(http, stop.Token))];
            await Task.Delay(_random.Next(20, 400));
            await server.KillAsync();
            await stop.CancelAsync();
            await Task.WhenAll(writers);
        }
    }

    private async Task WriteUntilAsync(HttpClient http, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            string id = "k" + Interlocked.Increment(ref _sent).ToString(CultureInfo.InvariantCulture);
            _acknowledged[id] = false;
            try
            {
                _acknowledged[id] = await SendAsync(http, id);
            }
            catch (HttpRequestException)
            {
                return; // the server is gone: what was sent last is unacknowledged and will be sent again
            }
        }
    }

    private static async Task<bool> SendAsync(HttpClient http, string id)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/api/v1/donations") { Content = JsonContent.Create(new { parts = new[] { new { fundId = "aid", units = GiftFen } } }) };
        request.Headers.Add("Idempotency-Key", id);
        using HttpResponseMessage response = await http.SendAsync(request);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        return true;
    }

    private async Task ResendAsync(string key)
    {
        (AidProcess server, HttpClient http) = await ServeAsync(key);
        using (server)
        using (http)
        {
            // The unacknowledged ones once more, and as many acknowledged ones: neither may count twice.
            foreach ((string id, bool _) in _acknowledged.OrderBy(pair => pair.Value).Take((2 * _acknowledged.Count(pair => !pair.Value)) + 50)) Assert.True(await SendAsync(http, id));
            await server.KillAsync();
        }
    }

    private async Task<(AidProcess Server, HttpClient Http)> ServeAsync(string key)
    {
        AidProcess server = AidProcess.Start("serve", "--data", _folder, "--urls", "http://127.0.0.1:0");
        string url = (await server.WaitForAsync("listening on"))["listening on ".Length..].Trim();
        HttpClient http = new() { BaseAddress = new Uri(url) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return (server, http);
    }

    private async Task ImportAndKillAsync(int file)
    {
        StringBuilder csv = new("date,transaction_number,giver,amount,memo\n");
        for (int row = 1; row <= RowsPerFile; row++)
            csv.Append(CultureInfo.InvariantCulture, $"2020-02-08,T{file:D4}{row:D6},示例,{row / 100}.{row % 100:D2},\n");
        await File.WriteAllTextAsync(PathOf(file), csv.ToString());
        await KillAfterAsync(AidProcess.Start("import", "--data", _folder, "--fund", "aid", PathOf(file)), 200, 1_500);
    }

    private async Task KillAfterAsync(AidProcess aid, int fromMilliseconds, int toMilliseconds)
    {
        using (aid)
        {
            await Task.Delay(_random.Next(fromMilliseconds, toMilliseconds));
            await aid.KillAsync();
        }
    }

    private async Task PublishAsync()
    {
        (int code, _, string errors) = await AidProcess.RunAsync("publish", "--data", _folder);
        Assert.True(code == 0 || errors.Contains("publish.nothing"), errors);
    }

    private static async Task<string> MustAsync(params string[] arguments)
    {
        (int code, string output, string errors) = await AidProcess.RunAsync(arguments);
        Assert.True(code == 0, $"aid {string.Join(' ', arguments)}: {errors}");
        return output;
    }

    private string PathOf(int file) => Path.Combine(_folder, $"list-{file.ToString("D4", CultureInfo.InvariantCulture)}.csv");
}
