using System.Security.Cryptography;

namespace Aid.Tests.Integration.Publishing;

/// <summary>Recomputes a public folder's manifest from its files alone.</summary>
internal static class ManifestAudit
{
    /// <summary>Files that are missing from the manifest, missing on the disk, or other than it says.</summary>
    public static List<string> Differences(string folder)
    {
        Dictionary<string, string> listed = new(StringComparer.Ordinal);
        foreach (var line in File.ReadAllLines(Path.Combine(folder, "manifest", "root.txt")))
        {
            var directory = line[66..];
            var list = Path.Combine(folder, "manifest", "d", directory + ".txt");
            if (Hash(list) != line[..64])
                return [$"manifest/d/{directory}.txt"];
            foreach (var file in File.ReadAllLines(list))
                listed[directory == "~" ? file[66..] : directory.Replace('~', '/') + "/" + file[66..]] = file[..64];
        }

        var found = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f))
            .Where(f => f != "release.json" && !f.StartsWith("log/") && !f.StartsWith("manifest/") && !f.StartsWith("names/"))
            .ToDictionary(f => Normal(f), f => Hash(Path.Combine(folder, f)), StringComparer.Ordinal);
        return [.. found.Where(f => listed.GetValueOrDefault(f.Key) != f.Value).Select(f => f.Key)
            .Concat(listed.Keys.Where(f => !found.ContainsKey(f))).Order(StringComparer.Ordinal)];
    }

    // A line's folder has '~' in its own name, which the manifest writes like a '/': both are compared in the one form.
    private static string Normal(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash].Replace('~', '/') + path[slash..] : path;

    private static string Hash(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
}
