using System.Security.Cryptography;
using System.Text;

namespace Aid.Application.Publishing.Staging;

/// <summary>
/// The manifest tree: <c>manifest/root.txt</c> names each directory with the hash of its list, <c>manifest/d/DIRECTORY.txt</c> the files in it. Lines are
/// <c>sha256, two spaces, name</c>, sorted by name, so that <c>sha256sum -c</c> reads a list. Only lists of touched directories are written.
/// </summary>
internal static class Manifest
{
    /// <summary>Path of the root.</summary>
    public const string RootPath = "manifest/root.txt";

    /// <summary>Stages the lists and the root for everything staged so far.</summary>
    /// <param name="files">The staged files.</param>
    /// <returns>Lower-case hex SHA-256 of the root file.</returns>
    public static string Write(StagedFolder files)
    {
        var root = Parse(files.Read(RootPath));
        foreach (var directory in files.Hashes.Where(f => Covers(f.Key)).GroupBy(f => DirectoryOf(f.Key), StringComparer.Ordinal).ToList())
        {
            var path = $"manifest/d/{directory.Key}.txt";
            var list = Parse(files.Read(path));
            foreach (var (file, hash) in directory)
                list[file[(file.LastIndexOf('/') + 1)..]] = Convert.ToHexStringLower(hash);
            var bytes = Format(list);
            files.Write(path, bytes);
            root[directory.Key] = Convert.ToHexStringLower(SHA256.HashData(bytes));
        }

        var rootBytes = Format(root);
        files.Write(RootPath, rootBytes);
        return Convert.ToHexStringLower(SHA256.HashData(rootBytes));
    }

    /// <summary>True for a file that the manifest covers: all but the log, the manifest itself, names, pictures, and the pointer to the release.</summary>
    public static bool Covers(string path) =>
        path != "release.json" && !path.StartsWith("log/", StringComparison.Ordinal)
        && !path.StartsWith("manifest/", StringComparison.Ordinal) && !path.StartsWith("names/", StringComparison.Ordinal)
        && !path.StartsWith("pictures/", StringComparison.Ordinal);

    /// <summary>The directory's name in the manifest: '/' becomes '~', the top is '~'.</summary>
    public static string DirectoryOf(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash].Replace('/', '~') : "~";

    /// <summary>Reads a list.</summary>
    public static SortedDictionary<string, string> Parse(byte[]? list)
    {
        SortedDictionary<string, string> lines = new(StringComparer.Ordinal);
        foreach (var line in Encoding.UTF8.GetString(list ?? []).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            lines[line[66..]] = line[..64];
        return lines;
    }

    /// <summary>Writes a list.</summary>
    public static byte[] Format(SortedDictionary<string, string> lines)
    {
        StringBuilder text = new();
        foreach (var (name, hash) in lines)
            text.Append(hash).Append("  ").Append(name).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
