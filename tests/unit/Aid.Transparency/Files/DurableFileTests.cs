using Aid.Transparency.Files;
using Xunit;

namespace Aid.Tests.Unit.Transparency.Files;

public sealed class DurableFileTests
{
    [Fact]
    public void Write_NewAndReplaced_HasTheContentAndLeavesNothingElse()
    {
        using TempFolder folder = new();
        string path = folder["a/b/file"];

        DurableFile.Write(path, [1]);
        DurableFile.Write(path, [2, 3]);

        Assert.Equal([2, 3], Assert.Single(folder.Snapshot()).Value);
    }

    [Fact]
    public void Write_Steps_ComeInTheOrderThatMakesItSafe()
    {
        using TempFolder folder = new();
        List<string> steps = [];

        DurableFile.Write(folder["new/file"], [1], (step, path) => steps.Add($"{step} {Path.GetFileName(path)}"));

        Assert.Equal(
            [
                "CreateFolder new", "Write file.new", "SyncFile file.new", "Rename file",
                $"SyncFolder {Path.GetFileName(folder.Root)}", "SyncFolder new", "Done ",
            ],
            steps);
    }

    [Fact]
    public void Write_StoppedBeforeAnyStep_LeavesTheOldContentOrTheNewOne()
    {
        byte[] old = [1, 1, 1], @new = [2, 2, 2, 2];
        int stops = CountSteps(old, @new);
        Assert.Equal(5, stops);
        for (int stop = 0; stop < stops; stop++)
        {
            using TempFolder folder = new();
            DurableFile.Write(folder["file"], old);
            Assert.Throws<IOException>(() => DurableFile.Write(folder["file"], @new, StopAt(stop)));

            byte[] found = File.ReadAllBytes(folder["file"]);
            Assert.Equal(stop <= (int)WriteStep.Rename - 1 ? old : @new, found);

            // The next write is not held up by what was left.
            DurableFile.Write(folder["file"], @new);
            Assert.Equal(@new, Assert.Single(folder.Snapshot()).Value);
        }
    }

    [Fact]
    public void Write_ContentNotOnDiskAtTheStop_IsNeverUnderTheFinalName()
    {
        using TempFolder folder = new();
        DurableFile.Write(folder["file"], [1]);

        // The machine stops before fsync, and of the new content only a part arrived.
        Assert.Throws<IOException>(() => DurableFile.Write(folder["file"], [2, 2], (step, path) =>
        {
            if (step == WriteStep.SyncFile)
            {
                using FileStream torn = new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
                throw new IOException("stopped");
            }
        }));

        Assert.Equal([1], File.ReadAllBytes(folder["file"]));
    }

    [Fact]
    public void Batch_ManyFiles_SyncsEachFolderOnce()
    {
        using TempFolder folder = new();
        List<string> synced = [];
        DurableBatch batch = new((step, path) =>
        {
            if (step == WriteStep.SyncFolder)
                synced.Add(Path.GetRelativePath(folder.Root, path));
        });
        for (int i = 0; i < 10; i++)
            batch.Write(folder[$"a/{i % 2}/{i}"], [1]);
        batch.Commit();

        Assert.Equal([".", "a", Path.Combine("a", "0"), Path.Combine("a", "1")], synced);
        Assert.Equal(10, batch.FileCount);
        Assert.Equal(10, folder.Snapshot().Count);
    }

    [Fact]
    public void Sync_FolderThatIsNotThere_Fails()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Folders are only fsynced on Linux.");
        using TempFolder folder = new();

        IOException error = Assert.Throws<IOException>(() => NativeSync.Directory(folder["absent"]));

        Assert.Contains("absent", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sync_FileThatTheSystemCannotSync_Fails()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/proc/self/comm"), "Needs /proc.");
        using FileStream unsyncable = new("/proc/self/comm", FileMode.Open, FileAccess.Read);

        // The framework's flush passes over what fsync returns; ours says it.
        unsyncable.Flush(flushToDisk: true);
        Assert.Throws<IOException>(() => NativeSync.File(unsyncable.SafeFileHandle, "/proc/self/comm"));
    }

    [Fact]
    public void Delete_File_GoesAndMayBeAbsent()
    {
        using TempFolder folder = new();
        DurableFile.Write(folder["file"], [1]);

        DurableFile.Delete(folder["file"]);
        DurableFile.Delete(folder["file"]);

        Assert.Empty(folder.Snapshot());
    }

    private static int CountSteps(byte[] old, byte[] @new)
    {
        using TempFolder folder = new();
        int count = 0;
        DurableFile.Write(folder["file"], old);
        DurableFile.Write(folder["file"], @new, (_, _) => count++);
        return count;
    }

    private static WriteProbe StopAt(int stop)
    {
        int step = 0;
        return (_, _) =>
        {
            if (step++ == stop)
                throw new IOException("stopped");
        };
    }
}
