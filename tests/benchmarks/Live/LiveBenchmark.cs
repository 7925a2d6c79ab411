using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Aid.Application.Books;
using Aid.Application.Campaigns;
using Aid.Application.Funds;
using Aid.Application.LiveTotals;
using Aid.Application.Organisations;
using Aid.Application.Publishing.Rows;
using Aid.Server;
using Microsoft.AspNetCore.Builder;

namespace Aid.Benchmarks.Live;

/// <summary>The live stream under load: how long until every listener has a new total, what a listener costs in memory, and how many threads that takes. Both ends are in one process, on loopback.</summary>
internal static class LiveBenchmark
{
    private const int Tallies = 20;

    public static async Task RunAsync(TextWriter output)
    {
        await output.WriteLineAsync("Live totals, both ends in one process on loopback; milliseconds from the tally's acknowledgement to the last listener (the books are asked twice a second)");
        await output.WriteLineAsync($"{"listeners",10}{"median ms",12}{"worst ms",12}{"KB each",10}{"threads",10}");
        foreach (int listeners in new[] { 100, 1_000, 2_000, 4_000 }) await MeasureAsync(output, listeners);
    }

    private static async Task MeasureAsync(TextWriter output, int count)
    {
        string folder = Directory.CreateTempSubdirectory("aid-live-").FullName;
        BooksHost books = (await BooksHost.OpenAsync(new BooksOptions { Folder = folder, IsNew = true })).Value;
        WebApplication app = AidServer.Build(books, Path.Combine(folder, "public"), new DisclosureDatabase(Path.Combine(folder, "disclosure.db")), "http://127.0.0.1:0");
        List<Socket> sockets = [];
        try
        {
            await books.SendAsync(new RegisterOrganisation { Code = "city", NameZh = "示例市红十字会", Level = "city", DivisionCode = "530100" }, Person.Operator);
            await books.SendAsync(new OpenFund { Code = "fund", OrganisationId = "city", NameZh = "募捐款" }, Person.Operator);
            await books.SendAsync(new OpenCampaign { Code = "drive", FundId = "fund", NameZh = "活动", StartsOn = new(2026, 9, 7) }, Person.Operator);
            await app.StartAsync();
            long before = GC.GetTotalMemory(forceFullCollection: true);
            for (int i = 0; i < count; i++) sockets.Add(await ConnectAsync(new Uri(app.Urls.First())));
            List<double> last = [];
            for (int tally = 0; tally < Tallies; tally++)
            {
                await books.SendAsync(new PostProvisional { CampaignId = "drive", Units = 100, Gifts = 1 }, Person.Operator);
                Stopwatch watch = Stopwatch.StartNew();
                string wanted = string.Create(CultureInfo.InvariantCulture, $"\"units\":{(tally + 1) * 100},");
                await Task.WhenAll(sockets.Select(socket => UntilAsync(socket, wanted)));
                last.Add(watch.Elapsed.TotalMilliseconds);
            }

            last.Sort();
            long each = (GC.GetTotalMemory(forceFullCollection: true) - before) / count / 1_024;
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{count,10:N0}{last[Tallies / 2],12:N0}{last[^1],12:N0}{each,10:N0}{ThreadPool.ThreadCount,10:N0}"));
        }
        finally
        {
            foreach (Socket socket in sockets) socket.Dispose();
            await app.DisposeAsync();
            await books.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<Socket> ConnectAsync(Uri address)
    {
        Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, address.Port);
        await socket.SendAsync("GET /live/campaigns/drive HTTP/1.1\r\nHost: localhost\r\n\r\n"u8.ToArray());
        return socket;
    }

    private static async Task UntilAsync(Socket socket, string wanted)
    {
        byte[] buffer = new byte[2_048];
        StringBuilder text = new();
        while (!text.ToString().Contains(wanted, StringComparison.Ordinal)) text.Append(Encoding.UTF8.GetString(buffer, 0, await socket.ReceiveAsync(buffer)));
    }
}
