using System.Text;
using Aid.Transparency.Files;
using Aid.Transparency.Notes;

namespace Aid.Application.Publishing;

/// <summary>The log's private key on the disk, readable by its owner only.</summary>
public static class LogKeyFile
{
    /// <summary>Reads the key, or makes one where there is none yet.</summary>
    /// <param name="path">The file.</param>
    /// <param name="origin">Origin of a new log, such as <c>example.org/log</c>; an existing key keeps its own.</param>
    /// <returns>The key.</returns>
    /// <exception cref="InvalidDataException">The file is there and is not a key. A new one would fork the log, so none is made.</exception>
    public static SigningKey ReadOrCreate(string path, string origin)
    {
        if (File.Exists(path))
            return SigningKey.TryParse(File.ReadAllText(path).TrimEnd('\n'), out var known) ? known : throw new InvalidDataException($"{path} is not a log's private key.");

        var key = SigningKey.Generate(origin);
        DurableFile.Write(path, Encoding.UTF8.GetBytes(key.Export() + "\n"));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return key;
    }
}
