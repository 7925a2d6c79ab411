using System.Security.Cryptography;
using System.Text;
using Aid.Transparency.Files;

namespace Aid.Application.Donors;

/// <summary>What the law has kept of an erased giver.</summary>
/// <param name="Name">The name.</param>
/// <param name="DocumentKind">Kind of the identity document.</param>
/// <param name="DocumentNumber">Its number.</param>
/// <param name="Gifts">The gifts that it is kept for.</param>
public sealed record RetainedContent(string Name, string DocumentKind, string DocumentNumber, IReadOnlyList<string> Gifts)
{
    /// <summary>Nothing: what is in it never reaches a log.</summary>
    public override string ToString() => nameof(RetainedContent);
}

/// <summary>
/// Seals retained records with AES-256-GCM under <c>DIR/keys/retention.key</c>, apart from books.db and its backups: a copy of the books alone reads nothing of them. The record's id is
/// authenticated with it, so that one record cannot stand in for another.
/// </summary>
/// <remarks>Layout: nonce (12 bytes), tag (16 bytes), ciphertext.</remarks>
internal static class RetentionSeal
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int KeyBytes = 32;

    /// <summary>Seals.</summary>
    public static byte[] Close(string folder, string id, ReadOnlySpan<byte> content)
    {
        byte[] box = new byte[NonceBytes + TagBytes + content.Length];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceBytes));
        using AesGcm cipher = new(Key(folder, isNew: true), TagBytes);
        cipher.Encrypt(box.AsSpan(0, NonceBytes), content, box.AsSpan(NonceBytes + TagBytes), box.AsSpan(NonceBytes, TagBytes), Encoding.UTF8.GetBytes(id));
        return box;
    }

    /// <summary>Opens.</summary>
    /// <exception cref="AuthenticationTagMismatchException">It was tampered with, or the key is another.</exception>
    public static byte[] Open(string folder, string id, ReadOnlySpan<byte> box)
    {
        byte[] content = new byte[box.Length - NonceBytes - TagBytes];
        using AesGcm cipher = new(Key(folder, isNew: false), TagBytes);
        cipher.Decrypt(box[..NonceBytes], box[(NonceBytes + TagBytes)..], box.Slice(NonceBytes, TagBytes), content, Encoding.UTF8.GetBytes(id));
        return content;
    }

    private static byte[] Key(string folder, bool isNew)
    {
        string path = Path.Combine(folder, "keys", "retention.key");
        if (isNew && !File.Exists(path))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            DurableFile.Write(path, RandomNumberGenerator.GetBytes(KeyBytes));
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
        return File.ReadAllBytes(path);
    }
}
