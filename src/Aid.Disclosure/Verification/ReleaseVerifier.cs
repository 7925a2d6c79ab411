using System.Text;
using System.Text.Json;
using Aid.Disclosure.Records;
using Aid.Disclosure.Trace;
using Aid.Transparency.Log;
using Aid.Transparency.Merkle;
using Aid.Transparency.Notes;
using Aid.Transparency.Tiles;

namespace Aid.Disclosure.Verification;

/// <summary>What to hold a release to. The defaults ask for nothing that is not in its own files.</summary>
public sealed record VerificationOptions
{
    /// <summary>The log's verifier key, known from elsewhere; null to take the one beside the log, which shows only that the log agrees with itself.</summary>
    public string? Key { get; init; }

    /// <summary>A signed checkpoint kept from before; the log must extend it. Null for none.</summary>
    public ReadOnlyMemory<byte>? Against { get; init; }

    /// <summary>The feed of the running server; null to leave it out.</summary>
    public IFeedSource? Feed { get; init; }

    /// <summary>Is told the leaves replayed, then the files read.</summary>
    public IProgress<VerificationProgress>? Progress { get; init; }
}

/// <summary>How far a verification has come.</summary>
/// <param name="Stage"><c>leaves</c> or <c>files</c>.</param>
/// <param name="Done">How many so far.</param>
public readonly record struct VerificationProgress(string Stage, long Done);

/// <summary>
/// Checks a release as a stranger would, trusting nobody: the signed log is audited file by file, its leaves are replayed from zero, every balance, total and trace is recomputed from
/// them, and the bulk parts, indexes, names, pages and the feed are compared with the result. Everything that does not hold is named with its file. What it cannot show: that a leaf is true, or
/// that others are shown the same log.
/// </summary>
/// <param name="files">The public files.</param>
public sealed class ReleaseVerifier(IReleaseFiles files)
{
    private const string KeyPath = "log/key";
    private const string CheckpointPath = "log/checkpoint";
    private const string PointerPath = "release.json";

    /// <summary>Verifies the newest release.</summary>
    /// <param name="options">What to hold it to; null for nothing more than its own files.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="IOException">A file could not be read.</exception>
    public async Task<VerificationReport> RunAsync(VerificationOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new VerificationOptions();
        Findings findings = new();
        IReadOnlyList<string>? listed = files.List()?.ToList();
        using ReplayedBooks books = new(findings);
        VerifierKey? key = await KeyAsync(options, findings, cancellation);
        LogAuditResult log = key is null ? new LogAuditResult(null, []) : await LogAsync(key, listed, options, books, findings, cancellation);
        await FilesAsync(log.Holds, listed, options, books, findings, cancellation);
        return new VerificationReport(
            books.Releases.Count,
            log.Checkpoint?.Head.Size ?? 0,
            log.Checkpoint?.Head.Root.ToString() ?? "",
            key?.ToString() ?? "",
            options.Key is not null,
            findings.Checks,
            findings.All);
    }

    private async Task<VerifierKey?> KeyAsync(VerificationOptions options, Findings findings, CancellationToken cancellation)
    {
        string? text = options.Key ?? (await files.ReadAsync(KeyPath, cancellation) is { } bytes ? Encoding.UTF8.GetString(bytes).TrimEnd('\n') : null);
        if (VerifierKey.TryParse(text, out VerifierKey? key))
            return key;
        string file = options.Key is null ? KeyPath : "";
        findings.Add(file, "key.malformed", "没有可用的日志公钥", "there is no verifier key that can be read", "", text ?? "");
        return null;
    }

    private async Task<LogAuditResult> LogAsync(
        VerifierKey key, IReadOnlyList<string>? listed, VerificationOptions options, ReplayedBooks books, Findings findings, CancellationToken cancellation)
    {
        if (await files.ReadAsync(CheckpointPath, cancellation) is { } bytes && SignedCheckpoint.Open(bytes, key, out SignedCheckpoint? signed) == NoteFault.None)
            findings.TreeSize = signed!.Head.Size;
        ITileSource source = listed is null ? new LogFiles(files) : new ListedLogFiles(files, listed);
        LogAuditResult result = await new LogAudit(source, key).RunAsync(
            new LogAuditOptions
            {
                Earlier = Earlier(key, options, findings),
                Progress = options.Progress is { } progress ? new Relay(progress, "leaves") : null,
                OnEntry = (index, entry) =>
                {
                    books.Add(index, entry.Span);
                    return ValueTask.CompletedTask;
                },
            },
            cancellation);
        foreach (LogFinding finding in result.Findings)
            findings.Add($"log/{finding.Path}", $"log.{finding.Kind.ToString().ToLowerInvariant()}", Zh(finding.Kind), finding.Reason);
        books.End();
        findings.Checked("log.leaves", "日志：签名有效，每条记录与每个散列重算", "log: signature valid, every entry hashed again", books.Leaves);
        findings.Checked("log.releases", "各版：版号相连，清单散列在各自的记录里", "releases: numbered without gaps, each holding its manifest's hash", books.Releases.Count);
        return result;
    }

    private static IReadOnlyCollection<TreeHead> Earlier(VerifierKey key, VerificationOptions options, Findings findings)
    {
        if (options.Against is not { IsEmpty: false } note)
            return [];
        if (SignedCheckpoint.Open(note.Span, key, out SignedCheckpoint? before) == NoteFault.None)
            return [before!.Head];
        findings.Add("", "against.unsigned", "给出的旧检查点不是这把钥匙签的", "the earlier checkpoint is not signed by this key");
        return [];
    }

    private static string Zh(LogFindingKind kind) => kind switch
    {
        LogFindingKind.Missing => "日志文件缺失",
        LogFindingKind.Extra => "日志里多出的文件",
        _ => "日志文件与签名的内容不符",
    };

    /// <summary>Files below the log. Where the log itself does not hold, its records are not believed, and only the manifest's own hashes are checked.</summary>
    private async Task FilesAsync(
        bool isBelievable, IReadOnlyList<string>? listed, VerificationOptions options, ReplayedBooks books, Findings findings, CancellationToken cancellation)
    {
        List<IFileAudit> audits = [];
        if (isBelievable)
        {
            PublicTrace trace = books.Trace();
            Dictionary<string, TerritorySums> sums = Territories.ByFund(books, trace);
            new LineAudit(trace, findings).Run();
            new RecordAudit(books, trace, findings).Run();
            new EmergencyAudit(books, findings).Run();
            new SocietyAudit(books, findings).Run();
            new FigureAudit(books, findings).Run(trace, sums);
            new FundsAudit(books, trace, findings).Run();
            new DutyAudit(books, findings).Run();
            new StockAudit(books, findings).Run();
            new ReachAudit(books, findings).Run();
            CampaignAudit campaigns = new(books, findings);
            campaigns.Run();
            audits =
            [
                new BulkAudit(books.BulkHashes(), findings), new LineFileAudit(trace, findings), new OutflowFileAudit(books, trace.Outflows, findings), new DocumentAudit(books, findings), new PageAudit(books, sums, trace, campaigns, findings),
            ];
        }

        Relay? progress = options.Progress is { } told ? new Relay(told, "files") : null;
        Release? newest = isBelievable && books.Releases.Count > 0 ? books.Releases[^1] : null;
        bool hasReleases = newest is not null || !isBelievable;
        if (hasReleases)
            await new ManifestAudit(files, listed, audits, findings).RunAsync(newest?.ManifestHash, progress, cancellation);
        if (isBelievable)
        {
            await new NameAudit(files, listed, books, findings).RunAsync(cancellation);
            await new PictureAudit(files, listed, books, findings).RunAsync(cancellation);
        }

        if (newest is not null)
            await PointerAsync(newest, findings, cancellation);
        if (isBelievable && options.Feed is { } feed)
            await new FeedAudit(feed, books, findings).RunAsync(cancellation);
    }

    private async Task PointerAsync(Release newest, Findings findings, CancellationToken cancellation)
    {
        byte[]? bytes = await files.ReadAsync(PointerPath, cancellation);
        string expected = JsonSerializer.Serialize(new { release = newest.Number, treeSize = newest.TreeSize, manifest = newest.ManifestHash });
        string found = bytes is null ? "" : Encoding.UTF8.GetString(bytes);
        if (bytes is null)
            findings.Add(PointerPath, "pointer.missing", "缺少 release.json", "release.json is missing", expected);
        else if (found != expected && found != expected + "\n")
            findings.Add(PointerPath, "pointer.changed", "release.json 与日志里最新的一版不符", "release.json is not the newest release of the log", expected, found);
    }

    /// <summary>Passes a count on at once: <see cref="Progress{T}"/> would post it to another thread, and a bar would run behind.</summary>
    private sealed class Relay(IProgress<VerificationProgress> to, string stage) : IProgress<long>
    {
        public void Report(long value) => to.Report(new VerificationProgress(stage, value));
    }
}
