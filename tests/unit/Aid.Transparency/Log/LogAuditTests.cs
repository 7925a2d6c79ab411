using Aid.Tests.Unit.Transparency.Merkle;
using Aid.Tests.Unit.Transparency.Tiles;
using Aid.Transparency.Log;
using Aid.Transparency.Merkle;
using Aid.Transparency.Notes;
using Aid.Transparency.Tiles;
using Xunit;

namespace Aid.Tests.Unit.Transparency.Log;

public sealed class LogAuditTests
{
    private static readonly SigningKey Key = SigningKey.FromSeed("example.org/log", new byte[32]);
    private static readonly byte[][] Entries = Rfc6962.Entries(1500);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(256)]
    [InlineData(700)]
    [InlineData(66_000)]
    public async Task Audit_RightLog_HoldsAndReplaysEveryEntry(int size)
    {
        byte[][] entries = size > Entries.Length ? Rfc6962.Entries(size) : Entries[..size];
        (MemoryTiles log, TreeEdge edge) = await MemoryTiles.OfAsync(entries);
        Seal(log, edge.Head);
        List<byte[]> replayed = [];

        LogAuditResult result = await new LogAudit(log, Key.Verifier).RunAsync(new LogAuditOptions
        {
            OnEntry = (index, entry) =>
            {
                Assert.Equal(replayed.Count, index);
                replayed.Add(entry.ToArray());
                return ValueTask.CompletedTask;
            },
        });

        Assert.Empty(result.Findings);
        Assert.True(result.Holds);
        Assert.Equal(edge.Head, result.Checkpoint!.Head);
        Assert.Equal(entries, replayed);
    }

    [Fact]
    public async Task Audit_OneByteOfAnyFileChanged_NamesThatFileAndNoOther()
    {
        (MemoryTiles log, _) = await ReleasesAsync(1, 40, 300, 700);
        foreach (string name in log.Files.Keys.ToList())
        {
            byte[] right = log.Files[name];
            int step = Math.Max(1, right.Length / 40);
            for (int at = 0; at < right.Length; at += step)
            {
                log.Files[name] = [.. right];
                log.Files[name][at] ^= (byte)(1 << (at % 8));
                LogAuditResult result = await AuditAsync(log);
                Assert.Equal((name, LogFindingKind.Wrong), (Assert.Single(result.Findings).Path, result.Findings[0].Kind));
                Assert.False(result.Holds);
            }

            log.Files[name] = right;
        }

        Assert.True((await AuditAsync(log)).Holds);
    }

    [Fact]
    public async Task Audit_AnyFileCutOrGrown_NamesThatFileAndNoOther()
    {
        (MemoryTiles log, _) = await ReleasesAsync(1, 40, 300, 700);
        foreach (string name in log.Files.Keys.ToList())
        {
            byte[] right = log.Files[name];
            foreach (byte[] wrong in new[] { [], right[..^1], [.. right, (byte)0], [.. right, .. new byte[9000]] })
            {
                log.Files[name] = wrong;
                Assert.Equal(name, Assert.Single((await AuditAsync(log)).Findings).Path);
            }

            log.Files[name] = right;
        }
    }

    [Fact]
    public async Task Audit_AnyFileMissing_NamesThatFileAndNoOther()
    {
        (MemoryTiles log, TreeHead[] heads) = await ReleasesAsync(1, 40, 300, 700);
        LogAuditOptions earlier = new() { Earlier = heads };
        string[] replaced = ["tile/0/000.p/1", "tile/0/000.p/40", "tile/0/001.p/44", "tile/entries/000.p/1", "tile/entries/000.p/40", "tile/entries/001.p/44"];
        foreach (string name in log.Files.Keys.ToList())
        {
            byte[] right = log.Files[name];
            log.Files.Remove(name);
            LogAuditResult result = await AuditAsync(log, earlier);
            // A partial file may go once the full one is there; a partial one that no full one replaced may not.
            if (replaced.Contains(name))
                Assert.True(result.Holds);
            else
                Assert.Equal((name, LogFindingKind.Missing), (Assert.Single(result.Findings).Path, result.Findings[0].Kind));
            log.Files[name] = right;
        }

        Assert.True((await AuditAsync(log, earlier)).Holds);
    }

    [Theory]
    [InlineData("tile/0/003")]
    [InlineData("tile/0/002.p/189")]
    [InlineData("tile/entries/003.p/1")]
    [InlineData("tile/2/000.p/1")]
    [InlineData("tile/8/000.p/1")]
    [InlineData("tile/63/000")]
    [InlineData("tile/0/000.new")]
    [InlineData("tile/data/000")]
    [InlineData("index.html")]
    public async Task Audit_SuperfluousFile_IsNamed(string name)
    {
        (MemoryTiles log, _) = await ReleasesAsync(300, 700);
        log.Files[name] = [1];

        LogFinding finding = Assert.Single((await AuditAsync(log)).Findings);

        Assert.Equal((name, LogFindingKind.Extra), (finding.Path, finding.Kind));
    }

    [Fact]
    public async Task Audit_TwoFilesChanged_NamesBoth()
    {
        (MemoryTiles log, _) = await ReleasesAsync(300, 700);
        string[] names = [.. log.Files.Keys.Where(name => name.StartsWith("tile/", StringComparison.Ordinal))];
        foreach (string first in names)
        {
            foreach (string second in names.Where(second => string.CompareOrdinal(first, second) < 0))
            {
                byte[] rightFirst = log.Files[first], rightSecond = log.Files[second];
                log.Files[first] = [.. rightFirst];
                log.Files[second] = [.. rightSecond];
                log.Files[first][^1] ^= 1;
                log.Files[second][^1] ^= 1;
                IEnumerable<string> found = (await AuditAsync(log)).Findings.Select(finding => finding.Path);
                Assert.Superset(new HashSet<string> { first, second }, found.ToHashSet());
                log.Files[first] = rightFirst;
                log.Files[second] = rightSecond;
            }
        }
    }

    [Fact]
    public async Task Audit_ChainRewrittenButForTheCheckpoint_NamesTheCheckpoint()
    {
        (MemoryTiles log, _) = await ReleasesAsync(700);
        byte[][] forged = [.. Entries.Take(700)];
        forged[5] = [1, 2, 3];
        (MemoryTiles other, _) = await MemoryTiles.OfAsync(forged);
        other.Files["checkpoint"] = log.Files["checkpoint"];
        other.Files["key"] = log.Files["key"];

        LogFinding finding = Assert.Single((await AuditAsync(other)).Findings);

        Assert.Equal("checkpoint", finding.Path);
        Assert.Contains("make up the root", finding.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Audit_ChainRewrittenAndSignedAgain_IsFoundByAnEarlierHead()
    {
        (_, TreeHead[] kept) = await ReleasesAsync(300, 700);
        byte[][] forged = [.. Entries.Take(900)];
        forged[5] = [1, 2, 3];
        (MemoryTiles other, TreeEdge edge) = await MemoryTiles.OfAsync(forged);
        Seal(other, edge.Head);

        Assert.True((await AuditAsync(other)).Holds);
        LogAuditResult result = await AuditAsync(other, new LogAuditOptions { Earlier = [kept[0]] });

        Assert.Contains(result.Findings, finding => finding.Path == "checkpoint" && finding.Reason.Contains("300 leaves", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Audit_LogCutBack_IsFoundByAnEarlierHead()
    {
        (_, TreeHead[] kept) = await ReleasesAsync(300, 700);
        (MemoryTiles shorter, _) = await ReleasesAsync(300);

        Assert.True((await AuditAsync(shorter)).Holds);
        LogFinding finding = Assert.Single((await AuditAsync(shorter, new LogAuditOptions { Earlier = [.. kept, TreeHead.Empty] })).Findings);

        Assert.Equal("checkpoint", finding.Path);
        Assert.Contains("cut back", finding.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Audit_OfAnotherKey_NamesKeyAndCheckpoint()
    {
        (MemoryTiles log, _) = await ReleasesAsync(3);

        LogAuditResult result = await new LogAudit(log, SigningKey.Generate("example.org/log").Verifier).RunAsync();

        Assert.Null(result.Checkpoint);
        Assert.False(result.Holds);
        Assert.Equal(["key", "checkpoint"], result.Findings.Select(finding => finding.Path));
    }

    [Fact]
    public async Task Audit_EverythingMissing_EndsAtTheBound()
    {
        MemoryTiles log = new();
        Seal(log, new TreeHead(long.MaxValue, TreeHash.Leaf([])));

        LogAuditResult result = await AuditAsync(log);

        Assert.Equal(LogAudit.MaximumFindings + 1, result.Findings.Count);
        Assert.Contains("stopped", result.Findings[^1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Audit_Folder_FindsAFlippedByteAndAStrayFile()
    {
        using TempFolder folder = new();
        LogFolder log = new(folder["log"], Key.Verifier);
        LogAppender appender = await log.StageAsync(Entries.Take(300).Select(entry => new ReadOnlyMemory<byte>(entry)));
        Assert.Null(await appender.CommitAsync(Key));
        log.Publish();
        Assert.True((await new LogAudit(log.Source, Key.Verifier).RunAsync()).Holds);

        byte[] tile = File.ReadAllBytes(folder["log/tile/0/000"]);
        tile[0] ^= 1;
        File.WriteAllBytes(folder["log/tile/0/000"], tile);
        File.WriteAllBytes(folder["log/tile/0/.hidden"], []);

        Assert.Equal(
            ["tile/0/.hidden", "tile/0/000"],
            (await new LogAudit(log.Source, Key.Verifier).RunAsync()).Findings.Select(finding => finding.Path));
    }

    private static Task<LogAuditResult> AuditAsync(MemoryTiles log, LogAuditOptions? options = null) =>
        new LogAudit(log, Key.Verifier).RunAsync(options);

    // One release at each size, with the partial tiles that each leaves behind.
    private static async Task<(MemoryTiles Log, TreeHead[] Heads)> ReleasesAsync(params int[] sizes)
    {
        MemoryTiles log = new();
        TreeEdge edge = TreeEdge.Empty;
        List<TreeHead> heads = [];
        foreach (int size in sizes)
        {
            edge = await log.AppendAsync(edge, Entries[(int)edge.Size..size]);
            heads.Add(edge.Head);
        }

        Seal(log, edge.Head);
        return (log, [.. heads]);
    }

    private static void Seal(MemoryTiles log, TreeHead head)
    {
        log.Files["checkpoint"] = new Checkpoint("example.org/log", head).Sign(Key).Note.Encode();
        log.Files["key"] = System.Text.Encoding.UTF8.GetBytes($"{Key.Verifier}\n");
    }
}
