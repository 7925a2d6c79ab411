using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Aid.PublicSite.Rendering;

/// <summary>The files that the assembly carries: assets, content and, for their hash, the templates themselves.</summary>
internal static class Carried
{
    private static readonly Assembly Own = typeof(Carried).Assembly;

    /// <summary>Hex SHA-256 over the names and bytes of everything carried, in ordinal order of names: layout name, NUL, SHA-256 of the bytes, for each.</summary>
    public static string Hash { get; } = Compute();

    /// <summary>Names of the assets, relative to the public folder, in ordinal order.</summary>
    public static IReadOnlyList<string> Assets { get; } = [.. Names().Where(name => name.StartsWith("assets/", StringComparison.Ordinal))];

    /// <summary>The bytes of one carried file.</summary>
    public static byte[] Read(string name)
    {
        using var stream = Own.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The site carries no file {name}.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The text of one carried file.</summary>
    public static string ReadText(string name) => Encoding.UTF8.GetString(Read(name));

    private static IEnumerable<string> Names() => Own.GetManifestResourceNames().Select(name => name.Replace('\\', '/')).Order(StringComparer.Ordinal);

    private static string Compute()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in Names())
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name + "\0"));
            hash.AppendData(SHA256.HashData(Read(name)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
