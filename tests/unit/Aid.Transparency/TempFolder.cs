namespace Aid.Tests.Unit.Transparency;

/// <summary>A folder of its own for one test, deleted afterwards.</summary>
internal sealed class TempFolder : IDisposable
{
    public TempFolder() => Root = Directory.CreateTempSubdirectory("aid-log-").FullName;

    public string Root { get; }

    public string this[string name] => Path.Combine(Root, name);

    /// <summary>Every file with its content, by name.</summary>
    public SortedDictionary<string, byte[]> Snapshot(string below = "")
    {
        string folder = Path.Combine(Root, below);
        SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);
        if (Directory.Exists(folder))
        {
            foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
                files[Path.GetRelativePath(folder, file)] = File.ReadAllBytes(file);
        }

        return files;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
