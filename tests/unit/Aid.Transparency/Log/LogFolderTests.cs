using Aid.Tests.Unit.Transparency.Merkle;
using Aid.Transparency.Files;
using Aid.Transparency.Log;
using Aid.Transparency.Merkle;
using Aid.Transparency.Notes;
using Aid.Transparency.Tiles;
using Xunit;

namespace Aid.Tests.Unit.Transparency.Log;

public sealed class LogFolderTests : IDisposable
{
    private static readonly SigningKey Key = SigningKey.FromSeed("example.org/log", new byte[32]);
    private static readonly byte[][] Entries = Rfc6962.Entries(1200);

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Commit_SeveralReleases_ReadBackWhole()
    {
        foreach (int size in new[] { 1, 2, 256, 300, 1200 })
            await ReleaseAsync(Log(), size);

        TileReader reader = Log().Reader();
        Assert.Equal(1200, reader.Head.Size);
        int index = 0;
        await foreach (ReadOnlyMemory<byte> entry in reader.ReadEntriesAsync(0, 1200))
            Assert.Equal(Entries[index++], entry.ToArray());
        Assert.Equal($"{Key.Verifier}\n", File.ReadAllText(_folder["log/key"]));
        Assert.Equal(File.ReadAllBytes(_folder["checkpoint"]), File.ReadAllBytes(_folder["log/checkpoint"]));
    }

    [Fact]
    public async Task Stage_BeforeCommit_ChangesNothingThatIsRead()
    {
        await ReleaseAsync(Log(), 300);
        SortedDictionary<string, byte[]> before = _folder.Snapshot();

        LogAppender appender = await Log().StageAsync(Entries[300..].Select(entry => new ReadOnlyMemory<byte>(entry)));

        Assert.Equal(300, Log().CommittedHead().Size);
        Assert.Equal(1200, appender.Head.Size);
        SortedDictionary<string, byte[]> after = _folder.Snapshot();
        Assert.All(before, file => Assert.Equal(file.Value, after[file.Key]));

        IReadOnlyList<string> discarded = await Log().RecoverAsync();
        Assert.Equal(appender.FileCount, discarded.Count);
        Assert.Equal(before, _folder.Snapshot());
    }

    [Fact]
    public async Task Append_OneEntry_WritesTwoFiles()
    {
        await ReleaseAsync(Log(), 1199);

        LogAppender appender = await Log().AppendAsync();
        Assert.Equal(1199, appender.Append(Entries[1199]));
        TreeHead head = appender.Stage();

        Assert.Equal(2, appender.FileCount);
        Assert.Equal(new TreeHead(1200, Rfc6962.Mth(Entries.Select(entry => TreeHash.Leaf(entry)).ToArray())), head);
    }

    [Fact]
    public async Task Append_NothingNew_CommitsTheSameTree()
    {
        await ReleaseAsync(Log(), 300);
        LogAppender appender = await Log().AppendAsync();

        Assert.Equal(appender.Base, appender.Stage());
        Assert.Equal(0, appender.FileCount);
        Assert.Null(await appender.CommitAsync(Key));
    }

    [Fact]
    public async Task Commit_OfTwoAppendersFromOneTree_TakesOnlyTheFirst()
    {
        await ReleaseAsync(Log(), 300);
        LogAppender first = await Log().StageAsync([new byte[] { 1 }]);
        LogAppender second = await Log().StageAsync([new byte[] { 2 }, new byte[] { 3 }]);

        Assert.Null(await first.CommitAsync(Key));
        CheckpointRefusal? refusal = await second.CommitAsync(Key);

        Assert.Equal("checkpoint.changed", refusal!.Code);
        Assert.Equal(first.Head, Log().CommittedHead());
    }

    [Fact]
    public async Task Commit_WrongKeyOrUnstaged_Throws()
    {
        LogAppender appender = await Log().AppendAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => appender.CommitAsync(Key));
        appender.Stage();
        await Assert.ThrowsAsync<ArgumentException>(() => appender.CommitAsync(SigningKey.Generate("example.org/log")));
        Assert.Throws<InvalidOperationException>(() => appender.Append([1]));
        Assert.Throws<ArgumentException>(() => new TileWriter(TreeEdge.Empty, (_, _) => { }).Append(new byte[65_536]));
    }

    [Fact]
    public async Task Append_EdgeTileAltered_ThrowsAndNamesIt()
    {
        await ReleaseAsync(Log(), 300);
        File.WriteAllBytes(_folder["log/tile/entries/001.p/44"], [0, 1, 2]);

        LogTamperedException fault = await Assert.ThrowsAsync<LogTamperedException>(() => Log().AppendAsync());

        Assert.Equal("tile/entries/001.p/44", fault.Path);
        await Assert.ThrowsAsync<LogTamperedException>(() => Log().RecoverAsync());
    }

    [Fact]
    public async Task Recover_CheckpointOfAnotherTree_DeletesNothing()
    {
        await ReleaseAsync(Log(), 300);
        File.Delete(_folder["checkpoint"]);
        LogFolder other = new(_folder["other"], Key.Verifier, _folder["checkpoint"]);
        await (await other.StageAsync([new byte[] { 9 }])).CommitAsync(Key);
        SortedDictionary<string, byte[]> before = _folder.Snapshot("log");

        await Assert.ThrowsAsync<LogTamperedException>(() => Log().RecoverAsync());
        File.Delete(_folder["log/checkpoint"]);
        before.Remove("checkpoint");
        await Assert.ThrowsAsync<LogTamperedException>(() => Log().RecoverAsync());

        Assert.Equal(before, _folder.Snapshot("log"));
    }

    [Fact]
    public async Task Committed_OlderThanThePublicCheckpoint_IsRefusedEverywhere()
    {
        await ReleaseAsync(Log(), 100);
        byte[] old = File.ReadAllBytes(_folder["checkpoint"]);
        await ReleaseAsync(Log(), 300);
        SortedDictionary<string, byte[]> before = _folder.Snapshot("log");
        File.WriteAllBytes(_folder["checkpoint"], old); // as a backup would bring it back

        Assert.Throws<LogTamperedException>(() => Log().CommittedHead());
        Assert.Throws<LogTamperedException>(() => Log().Publish());
        await Assert.ThrowsAsync<LogTamperedException>(() => Log().AppendAsync());
        await Assert.ThrowsAsync<LogTamperedException>(() => Log().RecoverAsync());
        File.Delete(_folder["checkpoint"]);
        await Assert.ThrowsAsync<LogTamperedException>(() => Log().RecoverAsync());

        Assert.Equal(before, _folder.Snapshot("log"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Release_StoppedBeforeEveryStep_IsWhollyOldOrWhollyNewAndGoesOn(bool commitElsewhere)
    {
        int steps = int.MaxValue;
        for (int stop = 0; stop < steps; stop++)
        {
            using TempFolder folder = new();
            string? commit = commitElsewhere ? folder["checkpoint"] : null;
            await ReleaseAsync(new LogFolder(folder["log"], Key.Verifier, commit), 200);
            SortedDictionary<string, byte[]> before = folder.Snapshot();

            int step = 0;
            LogFolder faulty = new(folder["log"], Key.Verifier, commit, (_, _) =>
            {
                if (step++ == stop)
                    throw new IOException("stopped");
            });
            bool stopped = false;
            try
            {
                await ReleaseAsync(faulty, 600);
                steps = step;
            }
            catch (IOException)
            {
                stopped = true;
            }

            LogFolder log = new(folder["log"], Key.Verifier, commit);
            await log.RecoverAsync();
            long size = log.CommittedHead().Size;
            Assert.True(stopped ? size is 200 or 600 : size == 600);
            if (size == 200)
                Assert.Equal(before, folder.Snapshot());
            Assert.Equal(File.ReadAllBytes(folder[commitElsewhere ? "checkpoint" : "log/checkpoint"]), File.ReadAllBytes(folder["log/checkpoint"]));

            // The same release is made again, or was made: either way the log ends the same.
            await ReleaseAsync(log, 600);
            await foreach (ReadOnlyMemory<byte> _ in log.Reader().ReadEntriesAsync(0, 600))
                size = 600;
            Assert.Equal(600, log.CommittedHead().Size);
            Assert.Empty(await log.RecoverAsync());
        }

        Assert.InRange(steps, 20, 100);
    }

    private LogFolder Log() => new(_folder["log"], Key.Verifier, _folder["checkpoint"]);

    private static async Task ReleaseAsync(LogFolder log, int size)
    {
        LogAppender appender = await log.AppendAsync();
        for (int i = (int)appender.Base.Size; i < size; i++)
            Assert.Equal(i, appender.Append(Entries[i]));
        appender.Stage();
        Assert.Null(await appender.CommitAsync(Key));
        log.Publish();
    }
}
