using System.Text.Json;
using Aid.Application.Publishing.Journal;
using Aid.Application.Publishing.Rows;
using Aid.Application.Publishing.Staging;
using Aid.Disclosure.Records;
using Aid.Transparency.Files;
using Aid.Transparency.Log;

namespace Aid.Application.Publishing;

/// <summary>
/// Step 4 of a release: everything after the commit point. It may be cut short anywhere and is repeated whole: a file that was moved is no longer in the staging folder, and
/// every other write is the same again.
/// </summary>
internal sealed class RollForward(PublishingFolder folder, DisclosureDatabase rows, LogFolder log, ReleaseJournal journal, Action<string>? probe)
{
    /// <summary>Shows a committed release to the world.</summary>
    /// <param name="release">The journal's record of it.</param>
    public void Run(PreparedRelease release)
    {
        log.Publish();
        probe?.Invoke("log-published");
        MakeCurrent(release.Number);
        probe?.Invoke("current");
        MoveFiles(release.Number);
        WritePointer(release.Number);
        probe?.Invoke("pointed");
        journal.MarkPublished(release.Number);
        journal.Move(release.Sequence, "published");
        probe?.Invoke("published");
    }

    private void MakeCurrent(int release)
    {
        using var connection = rows.OpenWriter();
        using (var transaction = connection.BeginTransaction())
        {
            NameChanges.Read(folder.NamesOf(release)).Apply(connection);
            RowWriter.MakeCurrent(connection, release);
            transaction.Commit();
        }

        DurableFile.Delete(folder.NamesOf(release));
        // The one writer's own checkpoint, at a moment when it writes nothing: readers keep the file open, so none would ever come by closing.
        using var checkpoint = connection.CreateCommand();
        checkpoint.CommandText = "PRAGMA wal_checkpoint(PASSIVE)";
        checkpoint.ExecuteNonQuery();
    }

    private void MoveFiles(int release)
    {
        var staging = folder.StagingOf(release);
        if (!Directory.Exists(staging))
            return;
        DurableBatch batch = new();
        var files = Directory.EnumerateFiles(staging, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(staging, f).Replace(Path.DirectorySeparatorChar, '/'))
            .OrderBy(Rank).ThenBy(f => f, StringComparer.Ordinal).ToList();
        foreach (var file in files)
        {
            var target = Path.Combine(folder.Public, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(Path.Combine(staging, file), target, overwrite: true);
            batch.Adopt(target);
            probe?.Invoke("moved");
        }

        batch.Commit();
        Directory.Delete(staging, recursive: true);
    }

    // On a plain folder or CDN a reader must not find a page that names what is not there yet: data and details first, then lists, then the manifest.
    private static int Rank(string path) => path switch
    {
        "manifest/root.txt" => 5,
        _ when path.StartsWith("manifest/", StringComparison.Ordinal) => 4,
        _ when path.StartsWith("names/", StringComparison.Ordinal) => 3,
        _ when path.EndsWith("index.html", StringComparison.Ordinal) => 2,
        _ when path.EndsWith(".html", StringComparison.Ordinal) => 1,
        _ => 0,
    };

    private void WritePointer(int release)
    {
        using var reader = rows.OpenReader(release);
        var record = reader.Find<Release>(release.ToString(System.Globalization.CultureInfo.InvariantCulture))
            ?? throw new InvalidOperationException($"Release {release} is committed and has no row.");
        var json = JsonSerializer.SerializeToUtf8Bytes(new { release = record.Number, treeSize = record.TreeSize, manifest = record.ManifestHash });
        DurableFile.Write(Path.Combine(folder.Public, "release.json"), json);
    }
}
