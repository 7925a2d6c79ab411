using System.Text;
using Aid.Disclosure.Records;
using Aid.Disclosure.Verification;
using Xunit;

namespace Aid.Tests.Unit.Disclosure.Verification;

public sealed class ReleaseVerifierTests
{
    [Fact]
    public async Task Verifier_OfAnHonestRelease_FindsNothingAndCountsWhatItChecked()
    {
        using SmallRelease release = await PublishedAsync();
        VerificationReport report = await VerifyAsync(release);
        Assert.Empty(report.Findings);
        Assert.True(report.Holds);
        Assert.Equal(2, report.Release);
        Assert.Equal(12, Count(report, "traces.gifts"));
        Assert.Equal(3, Count(report, "pages.figures"));
        Assert.Equal(1, Count(report, "names"));
        Assert.Equal(2, Count(report, "entries.balance"));
        Assert.True(report.IsKeyFromElsewhere);
    }

    [Fact]
    public async Task Verifier_OneByteChangedInAnyFile_NamesThatFile()
    {
        using SmallRelease release = await PublishedAsync();
        ReleaseFolder folder = new(release.Folder);
        foreach (string path in folder.List().Order(StringComparer.Ordinal))
        {
            long length = new FileInfo(Path.Combine(release.Folder, path)).Length;
            foreach (long offset in new HashSet<long> { 0, length / 3, length / 2, length - 1 })
            {
                VerificationReport report = await new ReleaseVerifier(new ChangedFiles(folder, path, bytes => bytes[offset] ^= 1)).RunAsync(
                    new VerificationOptions { Key = release.Key }, TestContext.Current.CancellationToken);
                Assert.True(report.Findings.Any(finding => finding.File == path), $"{path} byte {offset}: {string.Join("; ", report.Findings)}");
            }
        }
    }

    [Fact]
    public async Task Verifier_FileMissingOrAdded_NamesIt()
    {
        using SmallRelease release = await PublishedAsync();
        ReleaseFolder folder = new(release.Folder);
        foreach (string path in folder.List().Order(StringComparer.Ordinal).ToList())
        {
            // A partial tile of an earlier tree may be deleted once a fuller one is there (C2SP tlog-tiles, "Partial tiles").
            if (path.Contains(".p/", StringComparison.Ordinal))
                continue;
            VerificationReport report = await new ReleaseVerifier(new ChangedFiles(folder, path, null)).RunAsync(new VerificationOptions { Key = release.Key }, TestContext.Current.CancellationToken);
            Assert.Contains(report.Findings, finding => finding.File == path);
        }

        foreach (string path in (string[])["extra.html", "data/records/2/Extra.jsonl", "manifest/d/extra.txt", "names/9.jsonl", "log/extra"])
        {
            string full = Path.Combine(release.Folder, path);
            await File.WriteAllTextAsync(full, "x", TestContext.Current.CancellationToken);
            VerificationReport report = await VerifyAsync(release);
            Assert.Equal([path], report.Findings.Select(finding => finding.File));
            File.Delete(full);
        }
    }

    [Fact]
    public async Task Verifier_OfASourceThatCannotList_ReadsAllThatTheManifestNames()
    {
        using SmallRelease release = await PublishedAsync();
        ReleaseFolder folder = new(release.Folder);
        VerificationOptions options = new() { Key = release.Key };
        VerificationReport honest = await new ReleaseVerifier(new UnlistedFiles(folder)).RunAsync(options, TestContext.Current.CancellationToken);
        Assert.Empty(honest.Findings);
        Assert.Equal((await VerifyAsync(release)).Checks, honest.Checks);
        foreach (string path in (string[])["disbursements/0/1.html", "names/0.jsonl", "data/records/1/Entries.jsonl", "log/key"])
        {
            VerificationReport report = await new ReleaseVerifier(new UnlistedFiles(new ChangedFiles(folder, path, bytes => bytes[5] ^= 1))).RunAsync(options, TestContext.Current.CancellationToken);
            Assert.Contains(report.Findings, finding => finding.File == path);
        }
    }

    [Fact]
    public async Task Verifier_WithoutAKeyFromElsewhere_SaysSo()
    {
        using SmallRelease release = await PublishedAsync();
        VerificationReport report = await new ReleaseVerifier(new ReleaseFolder(release.Folder)).RunAsync(cancellation: TestContext.Current.CancellationToken);
        Assert.True(report.Holds);
        Assert.False(report.IsKeyFromElsewhere);
        Assert.Equal(release.Key, report.Key);
    }

    [Fact]
    public async Task Verifier_KeptCheckpoint_IsExtendedOrOfAnotherKey()
    {
        using SmallRelease release = new();
        await release.PublishAsync(SmallBooks.First(), SmallBooks.Pages, [SmallBooks.Name]);
        byte[] before = release.Checkpoint;
        using SmallRelease longer = await PublishedAsync();
        VerificationReport extended = await new ReleaseVerifier(new ReleaseFolder(release.Folder)).RunAsync(
            new VerificationOptions { Key = release.Key, Against = before }, TestContext.Current.CancellationToken);
        Assert.Empty(extended.Findings);
        VerificationReport other = await new ReleaseVerifier(new ReleaseFolder(release.Folder)).RunAsync(
            new VerificationOptions { Key = release.Key, Against = longer.Checkpoint }, TestContext.Current.CancellationToken);
        Assert.Contains(other.Findings, finding => finding.Code == "against.unsigned");
    }

    public static TheoryData<string, string> Lies => new()
    {
        { "figures.wrong", "figures" },
        { "figures.missing", "no-figures" },
        { "entry.balance", "entry" },
        { "balance.fund", "no-entry" },
        { "gift.span", "gift" },
        { "inflow.gifts", "inflow" },
        { "outflow.coverage", "short-coverage" },
        { "coverage.overlap", "double-coverage" },
        { "outflow.target", "target" },
        { "trace.sum", "gross" },
        { "pair.figures", "pair" },
        { "pair.sender", "pair-sender" },
        { "pair.receiver", "pair-receiver" },
        { "pair.twice", "pair-twice" },
        { "hold.figures", "hold" },
        { "page.figure", "rollup" },
        { "page.figure", "page" },
        { "page.unknown-figure", "unknown-figure" },
        { "page.text", "page-text" },
        { "record.units", "disbursement" },
        { "record.kind", "kind" },
        { "record.outflow", "no-outflow" },
        { "outflow.untold", "untold" },
        { "stated.fell", "fell" },
        { "stated.difference", "goods" },
        { "lot.wrong", "lot" },
        { "name.opening", "name" },
        { "name.not-agreed", "withheld-name" },
        { "line-file.changed", "line-file" },
        { "outflow-file.changed", "outflow-file" },
        { "bulk.changed", "bulk" },
    };

    /// <summary>A publisher who signs a wrong release: every hash fits, and only recomputing finds it.</summary>
    [Theory]
    [MemberData(nameof(Lies))]
    public async Task Verifier_OfASignedLie_FindsIt(string code, string lie)
    {
        using SmallRelease release = new();
        List<PublicRecord> records = SmallBooks.First();
        Dictionary<string, string> pages = SmallBooks.Pages;
        GiverName name = SmallBooks.Name;
        switch (lie)
        {
            case "figures": Replace<FundFigures>(records, "A:CNY", SmallBooks.Figures, "HeldUnits", 240L); break;
            case "no-figures": records.RemoveAll(record => record is FundFigures); break;
            case "entry": Set(records.OfType<Entry>().Single().Postings[0], "Units", 240L); break;
            case "no-entry": records.Add(new Entry { Id = "e2", Number = 2, Postings = [new() { Account = "fund:A", Units = 1 }, new() { Ordinal = 1, Account = "bank:1", Units = -1 }] }); break;
            case "gift": Set(records.OfType<Donation>().Single(gift => gift.Id == "g3").Parts[0], "Start", 0L); break;
            case "inflow": records.RemoveAll(record => record is Donation { Id: "g4" }); break;
            case "short-coverage": Set(records.OfType<CoverageRow>().First(row => row.OutflowId == "d1"), "Units", 599L); break;
            case "double-coverage": Set(records.OfType<CoverageRow>().First(row => row.OutflowId == "d2"), "Start", 0L); break;
            case "target": Set(records.OfType<LineOutflow>().First(outflow => outflow.Id == "d2").Targets[0], "Start", 100L); break;
            case "gross": Set(records.OfType<Donation>().Single(gift => gift.Id == "g5"), "GrossUnits", 101L); break;
            case "pair": records.Add(Pair("op1", "o1", sent: 201)); break;
            case "pair-sender": records.Add(Pair("op1", "o9")); break;
            case "pair-receiver": records.Add(Pair("op1", "o1", received: "g11")); break;
            case "pair-twice": records.AddRange([Pair("op1", "o1"), Pair("op2", "o1")]); break;
            case "hold": records.Add(new OrganisationHold { Id = "o1", OrganisationId = "o1", SinceRelease = 1 }); break;
            case "rollup": pages["index.html"] += """<data value="651" data-total="rollup=o1:CNY:used">6.51</data>"""; break;
            case "page": pages["index.html"] = pages["index.html"].Replace("239", "238", StringComparison.Ordinal); break;
            case "unknown-figure": pages["index.html"] += """<data value="1" data-figure="A:CNY:lucky">1</data>"""; break;
            case "page-text": pages["index.html"] = pages["index.html"].Replace("2.39", "2,390.00", StringComparison.Ordinal); break;
            case "disbursement": Set(records.Single(record => record is Disbursement { Id: "d1" }), "Units", 601L); break;
            case "kind": Set(records.Single(record => record is Disbursement { Id: "d3" }), "Kind", "payment"); break;
            case "no-outflow": Set(records.Single(record => record is Refund), "OutflowId", "r9"); break;
            case "untold": records.RemoveAll(record => record is Disbursement { Id: "d3" }); break;
            case "fell": records.AddRange([Total("s1", 1, 386_400_000), Total("s2", 2, 85_501_100)]); break;
            case "goods": records.Add(new StatedGoods { Id = "m1", ReceivedMilli = 5, AllocatedMilli = 7, DifferenceMilli = 2 }); break;
            case "lot": records.Add(new GoodsLot { Id = "A:MASK:L1", FundId = "A", Asset = "MASK", Lot = "L1", HeldUnits = 1 }); break;
            case "name": Set(name, "Name", "另一公司"); break;
            case "withheld-name": Set(name, "DonationId", "g2"); break;
            case "line-file": release.BeforeManifest = folder => Edit(folder, "data/lines/A~~CNY/0.json", "\"d1\"", "\"d3\""); break;
            case "outflow-file": release.BeforeManifest = folder => Edit(folder, Path.GetRelativePath(folder, Directory.EnumerateFiles(folder, "d1.json", SearchOption.AllDirectories).Single()), "Disbursements", "Refunds"); break;
            case "bulk": release.BeforeManifest = folder => Edit(folder, "data/records/1/Funds.jsonl", "救灾", "救急"); break;
            default: Assert.Fail(lie); break;
        }

        await release.PublishAsync(records, pages, [name]);
        VerificationReport report = await VerifyAsync(release);
        Assert.Contains(report.Findings, finding => finding.Code == code && finding.Zh.Length > 0 && finding.En.Length > 0);
        Assert.DoesNotContain(report.Findings, finding => finding.Code.StartsWith("log.", StringComparison.Ordinal) || finding.Code.StartsWith("manifest.", StringComparison.Ordinal));
    }

    internal static async Task<SmallRelease> PublishedAsync()
    {
        SmallRelease release = new();
        await release.PublishAsync(SmallBooks.First(), SmallBooks.Pages, [SmallBooks.Name]);
        Dictionary<string, string> pages = new(StringComparer.Ordinal) { ["index.html"] = SmallBooks.Pages["index.html"].Replace("239", "279", StringComparison.Ordinal).Replace("2.39", "2.79", StringComparison.Ordinal) };
        await release.PublishAsync(SmallBooks.Second(), pages);
        return release;
    }

    [Fact]
    public async Task Verifier_LogSetBack_IsFoundByTheKeptCheckpoint()
    {
        using SmallRelease release = new();
        await release.PublishAsync(SmallBooks.First(), SmallBooks.Pages, [SmallBooks.Name]);
        string before = release.Folder + "-before";
        try
        {
            foreach (string file in Directory.EnumerateFiles(release.Folder, "*", SearchOption.AllDirectories))
            {
                string copy = Path.Combine(before, Path.GetRelativePath(release.Folder, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }

            await release.PublishAsync(SmallBooks.Second());
            VerificationReport report = await new ReleaseVerifier(new ReleaseFolder(before)).RunAsync(
                new VerificationOptions { Key = release.Key, Against = release.Checkpoint }, TestContext.Current.CancellationToken);
            Assert.Contains(report.Findings, finding => finding.File == "log/checkpoint");
        }
        finally
        {
            Directory.Delete(before, recursive: true);
        }
    }

    [Fact]
    public async Task Verifier_OfAFeed_ComparesEachFieldAndMissesNone()
    {
        using SmallRelease release = await PublishedAsync();
        BulkFeed feed = new(release.Folder);
        Assert.Empty((await Run()).Findings);
        feed.Change = text => text.Replace("\"HeldUnits\":279", "\"HeldUnits\":278", StringComparison.Ordinal);
        Assert.Equal(["feed.changed"], (await Run()).Findings.Select(finding => finding.Code));
        feed.Change = text => text.Contains("\"Id\":\"g5\"", StringComparison.Ordinal) ? null : text;
        Assert.Equal(["odata/Donations feed.missing"], (await Run()).Findings.Select(finding => $"{finding.File} {finding.Code}"));
        feed.Change = text => text.Replace("\"Id\":\"g5\"", "\"Id\":\"g4\"", StringComparison.Ordinal).Replace("\"Id\":\"o1\"", "\"Id\":\"o9\"", StringComparison.Ordinal);
        Assert.Equal(["feed.extra", "feed.missing", "feed.missing", "feed.repeated"], (await Run()).Findings.Select(finding => finding.Code).Order(StringComparer.Ordinal));

        Task<VerificationReport> Run() => new ReleaseVerifier(new ReleaseFolder(release.Folder)).RunAsync(
            new VerificationOptions { Key = release.Key, Feed = feed }, TestContext.Current.CancellationToken);
    }

    /// <summary>The pair of d2, of which 50 are reported; told honestly unless said otherwise.</summary>
    private static OrganisationPair Pair(string id, string from, long sent = 200, string? received = null) => new()
    {
        Id = id, FromOrganisationId = from, ToOrganisationId = "o2", DisbursementId = "d2", SentOn = new DateOnly(2024, 2, 1), SentUnits = sent, ReportedUnits = 50, DonationId = received,
        ReceivedOn = received is null ? null : new DateOnly(2024, 1, 20), ReceivedUnits = received is null ? 0 : 50, SentBackUnits = received is null ? 0 : 150, Status = received is null ? "sent-only" : "differs",
    };

    [Fact]
    public async Task Verifier_OfPairsHoldsAndRollupsThatAreHonest_FindsNothing()
    {
        using SmallRelease release = new();
        Dictionary<string, string> pages = SmallBooks.Pages;
        pages["index.html"] += """<data value="650" data-total="rollup=o1:CNY:used">6.50</data><data value="239" data-total="rollup=o1:CNY:held">2.39</data>""";
        await release.PublishAsync([.. SmallBooks.First(), Pair("op1", "o1"), new OrganisationHold { Id = "o1", OrganisationId = "o1", SinceRelease = 2 }], pages, [SmallBooks.Name]);

        VerificationReport report = await VerifyAsync(release);

        Assert.Empty(report.Findings);
        Assert.Equal((1, 1), (Count(report, "pairs.sides"), Count(report, "holds.figures")));
    }

    private static StatedFigure Total(string id, int day, long units) =>
        new() { Id = id, OrganisationId = "o1", Series = "cumulative-received", IsCumulative = true, On = new DateOnly(2020, 1, 27).AddDays(day), Units = units };

    private static Task<VerificationReport> VerifyAsync(SmallRelease release) =>
        new ReleaseVerifier(new ReleaseFolder(release.Folder)).RunAsync(new VerificationOptions { Key = release.Key }, TestContext.Current.CancellationToken);

    private static long Count(VerificationReport report, string code) => report.Checks.Single(check => check.Code == code).Count;

    private static void Replace<T>(List<PublicRecord> records, string id, T record, string property, object value)
        where T : PublicRecord
    {
        records.RemoveAll(old => old is T && old.Id == id);
        Set(record, property, value);
        records.Add(record);
    }

    private static void Set(object record, string property, object value) => record.GetType().GetProperty(property)!.SetValue(record, value);

    private static void Edit(string folder, string path, string from, string to)
    {
        string file = Path.Combine(folder, path);
        string text = File.ReadAllText(file);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(from, to, StringComparison.Ordinal), new UTF8Encoding(false));
    }
}
