using System.CommandLine;
using System.Text.Json;
using Aid.Cli.Output;
using Aid.Disclosure.Verification;

namespace Aid.Cli.Public;

/// <summary><c>aid verify</c>: recomputes everything public; exit 0 only if all holds.</summary>
internal static class Verify
{
    private const int Shown = 50;

    public static Command Create()
    {
        Argument<string> where = new("where") { Description = "A public folder, a data folder, or the address of a server. 公开目录、数据目录或网址。" };
        Option<string?> key = new("--key") { Description = "The log's verifier key, known from elsewhere. 从别处得知的日志公钥。" };
        Option<FileInfo?> against = new("--against") { Description = "A checkpoint kept from before. 以前保存的检查点。" };
        Option<bool> noFeed = new("--no-feed") { Description = "Leave the server's feed out. 不核对数据源。" };
        Command verify = new("verify", "Recompute everything public; exit 0 only if all holds. 重算全部公开数据。") { where, key, against, noFeed, Answer.Json };
        verify.SetAction((parsed, cancellation) => RunAsync(parsed, parsed.GetRequiredValue(where), parsed.GetValue(key), parsed.GetValue(against), !parsed.GetValue(noFeed), cancellation));
        return verify;
    }

    private static async Task<int> RunAsync(ParseResult parsed, string where, string? key, FileInfo? against, bool withFeed, CancellationToken cancellation)
    {
        bool isServer = Uri.TryCreate(where, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https";
        string folder = Directory.Exists(Path.Combine(where, "public", "log")) ? Path.Combine(where, "public") : where;
        if (!isServer && !Directory.Exists(Path.Combine(folder, "log")) || against is { Exists: false })
        {
            Console.Error.WriteLine(against is { Exists: false } ? $"{against.FullName}: no such file. 没有这个文件。" : $"{where}: neither a folder with log/ nor an http address. 既不是含有 log/ 的目录，也不是网址。");
            return ExitCodes.BadUsage;
        }

        using HttpClient http = new() { BaseAddress = isServer ? new Uri(address!.ToString().TrimEnd('/') + "/") : null, MaxResponseContentBufferSize = HttpReleaseFiles.MaximumBytes };
        ReleaseVerifier verifier = new(isServer ? new HttpReleaseFiles(http) : new ReleaseFolder(folder));
        try
        {
            VerificationReport report = await verifier.RunAsync(
                new VerificationOptions
                {
                    Key = key,
                    Against = against is null ? (ReadOnlyMemory<byte>?)null : await File.ReadAllBytesAsync(against.FullName, cancellation),
                    Feed = isServer && withFeed ? new HttpFeedSource(http) : null,
                },
                cancellation);
            return Give(parsed, report);
        }
        catch (Exception error) when (error is IOException or HttpRequestException or JsonException)
        {
            Console.Error.WriteLine($"verify.unreadable: {error.Message}");
            return ExitCodes.Refused;
        }
    }

    private static int Give(ParseResult parsed, VerificationReport report)
    {
        Answer.Give(parsed, report, text =>
        {
            text.WriteLine($"release {report.Release}, {report.TreeSize:N0} leaves, root {report.Root}");
            text.WriteLine($"key {report.Key}{(report.IsKeyFromElsewhere ? "" : " (from the same place as the log 与日志同处取得)")}");
            foreach (VerificationCheck check in report.Checks) text.WriteLine($"  {check.Count,12:N0}  {check.En} · {check.Zh}");
            if (report.Holds) text.WriteLine("Everything holds. 全部相符。");
        });
        foreach (VerificationFinding finding in report.Findings.Take(Shown))
        {
            Console.Error.WriteLine($"{finding.File}: {finding.Code}: {finding.En} · {finding.Zh}");
            if (finding.Expected.Length + finding.Found.Length > 0) Console.Error.WriteLine($"    expected {finding.Expected}, found {finding.Found}");
        }

        if (report.Findings.Count > 0) Console.Error.WriteLine($"{report.Findings.Count:N0} findings: this release does not hold. 有 {report.Findings.Count:N0} 处不符。");
        return report.Holds ? ExitCodes.Done : ExitCodes.Refused;
    }
}
