using System.Diagnostics;
using System.Globalization;
using System.Text;
using Aid.Application.Books;
using Aid.Application.Donations;
using Aid.Application.Funds;
using Aid.Application.Imports;
using Aid.Application.Organisations;
using Aid.Application.Publishing;
using Aid.Disclosure.Releases;
using Aid.Ledger.Results;
using Aid.PublicSite;
using Microsoft.Extensions.DependencyInjection;

namespace Aid.Benchmarks.Books;

/// <summary>
/// Import against <c>sqlite3</c>'s own <c>.import</c> of the same rows, and what publishing costs: everything once, then one more gift. In one run on one machine, so that
/// the ratio means something anywhere.
/// </summary>
internal static class BooksBenchmark
{
    public static async Task RunAsync(TextWriter output)
    {
        await RunAsync(TextWriter.Null, 1_000); // so that the first figure is not the compiler's
        await output.WriteLineAsync("gifts      import rows/s   sqlite3 rows/s   ratio   publish s   one more s   its rows   its files   peak MB");
        foreach (int gifts in new[] { 10_000, 100_000 }) await RunAsync(output, gifts);
    }

    private static async Task RunAsync(TextWriter output, int gifts)
    {
        string folder = Directory.CreateTempSubdirectory("aid-bench-").FullName;
        try
        {
            await RunAsync(output, gifts, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task RunAsync(TextWriter output, int gifts, string folder)
    {
        string list = Path.Combine(folder, "list.csv");
        await File.WriteAllTextAsync(list, List(gifts));
        double peer = await PeerAsync(folder, list, gifts);

        await using BooksHost books = (await BooksHost.OpenAsync(new BooksOptions { Folder = Path.Combine(folder, "data"), IsNew = true, Services = services => services.AddSingleton<IReleaseRenderer, SiteRenderer>() })).Value;
        Must(await books.SendAsync(new RegisterOrganisation { Code = "city", NameZh = "示例市红十字会" }, Person.Operator));
        Must(await books.SendAsync(new OpenFund { Code = "aid", NameZh = "救助金" }, Person.Operator));

        long started = Stopwatch.GetTimestamp();
        Must(await books.SendAsync(new ImportStatement { FundId = "aid", Files = [new ImportFile(list)] }, Person.Operator));
        double import = gifts / Stopwatch.GetElapsedTime(started).TotalSeconds;

        PublishReport all = Must(await books.SendAsync(new PublishRelease(), Person.Operator));
        Must(await books.SendAsync(new RecordDonation { Parts = [new DonationShare("aid", 20_000)] }, Person.Operator));
        PublishReport one = Must(await books.SendAsync(new PublishRelease(), Person.Operator));
        string peak = peer > 0 ? (import / peer).ToString("0.000", CultureInfo.InvariantCulture) : "n/a";
        using Process self = Process.GetCurrentProcess();
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{gifts,-8:N0} {import,15:N0} {peer,16:N0} {peak,7} {all.Elapsed.TotalSeconds,11:N1} {one.Elapsed.TotalSeconds,12:N2} {one.Rows,10:N0} {one.FilesWritten,11:N0} {self.PeakWorkingSet64 / 1_048_576,9:N0}"));
    }

    /// <summary>Rows with a number, a masked giver and an amount, as a payment channel gives them.</summary>
    private static string List(int gifts)
    {
        Random random = new(99);
        StringBuilder csv = new("date,transaction_number,giver,amount,memo\n");
        for (int row = 0; row < gifts; row++)
            csv.Append(CultureInfo.InvariantCulture, $"2020-02-{1 + (row * 28L / gifts):D2},{row:D28},*示例,{random.Next(1, 50_000) / 100m:0.00},抗击疫情\n");
        return csv.ToString();
    }

    /// <summary>The same rows into a bare table by sqlite3; 0 where it is not installed.</summary>
    private static async Task<double> PeerAsync(string folder, string list, int gifts)
    {
        if (!File.Exists("/usr/bin/sqlite3")) return 0;
        long started = Stopwatch.GetTimestamp();
        using Process peer = Process.Start(new ProcessStartInfo("/usr/bin/sqlite3", [Path.Combine(folder, "peer.db"), "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;", ".mode csv", $".import {list} gifts"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        await peer.WaitForExitAsync();
        return gifts / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static T Must<T>(Result<T> result) => result.IsRefused ? throw new InvalidOperationException(result.Refusal.En) : result.Value;
}
